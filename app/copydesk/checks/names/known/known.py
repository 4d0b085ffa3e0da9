"""Names known to be right, from three sources: the list that ships, the house's list, and what the house approved before."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations
from typing import TypeAlias

from copydesk.checks.names.known.shipped import Listed, owner, shipped
from copydesk.checks.names.likeness.keys import bare, consonants, sound
from copydesk.model.house import ApprovedName, House, HouseName
from copydesk_resources import read_toml, read_words

_OF_PLACES = ("places", "cities")
_UE = re.compile("(?<=[aouAOU])e")
"""What an umlaut is spelt out by."""
_ARTICLE = re.compile("(?:[Aa]l|[Ee]l)-")
"""The Arabic article, which is left out at will."""
_ROUGH, _LETTERS = 4, 6
"""Consonants by which a word is looked up, and letters of a word that is looked up by its letters in any order."""
_HOUSES = 4
"""Houses that are remembered: the one that is followed, and those before its last changes."""

Source: TypeAlias = HouseName | Listed | ApprovedName
"""Who says that a name is right."""


@dataclass(frozen=True, slots=True)
class Known:
    """One right spelling of a name, and who says so."""

    form: str
    """As it is written, without an English possessive."""
    words: tuple[str, ...]
    """Its words; an ampersand is none."""
    source: Source

    @property
    def rank(self) -> int:
        """Whose word counts more: 0 the house's list, 1 the list that ships, 2 what was approved."""
        return (HouseName, Listed, ApprovedName).index(type(self.source))

    def loose(self, number: int) -> bool:
        """Only gross slips can be told in that word: the list that ships knows several right spellings of it."""
        source = self.source
        if not isinstance(source, Listed) or source.kind in _OF_PLACES:
            return False
        words = [_full_words(form) for form in (*source.german, *source.english)]
        every = {
            bare(_UE.sub("", _ARTICLE.sub("", each[number])))
            for each in words
            if len(each) == len(self.words)
        }
        return len(every) > 1


@cache
def place_words() -> frozenset[str]:
    """Countries and the best-known cities, of one word, in German and in English."""
    table = read_toml("names/places.toml")
    return frozenset(
        form.strip()
        for section in ("countries", "cities")
        for row in table[section]
        for form in row.split("|")
        if " " not in form.strip()
    )


@cache
def common_slips() -> Mapping[str, str]:
    """Wrong spellings that word lists have, with the right ones: Lybien, Libyen."""
    return dict(line.split() for line in read_words("names/common_slips.txt"))


@cache
def place_doubles() -> frozenset[tuple[str, str]]:
    """Pairs of names that one place has: Peking and Beijing, Charkiw and Charkow."""
    return frozenset(
        (one, other)
        for row in read_toml("names/places.toml")["doubles"]
        for one, other in combinations(row.split(), 2)
    )


@lru_cache(maxsize=_HOUSES)
def house_names(house: House) -> tuple[HouseName, ...]:
    """The house's list: the names of its rules and the accepted ones, in a fixed order."""
    of_rules = (HouseName((name,), (name,)) for name in house.names)
    return tuple(sorted({*of_rules, *house.listed}, key=lambda name: name.german))


@lru_cache(maxsize=_HOUSES)
def house_words(house: House) -> frozenset[str]:
    """Every word of the house's names."""
    return frozenset(word for form in house_forms(house) for word in form.split())


@lru_cache(maxsize=_HOUSES)
def house_forms(house: House) -> frozenset[str]:
    """Every right spelling on the house's list."""
    return frozenset(form for name in house_names(house) for form in (*name.german, *name.english))


@lru_cache(maxsize=_HOUSES)
def approved_words(house: House) -> frozenset[str]:
    """Every word of the names that the house has approved in several drafts."""
    return frozenset(word for name in house.approved for word in name.name.split())


@lru_cache(maxsize=_HOUSES)
def _house_sounds(house: House) -> frozenset[tuple[str, ...]]:
    return frozenset(map(_sounds, house_forms(house)))


def is_overruled(source: Listed, house: House) -> bool:
    """Whether the house has a say on the name: then the list that ships has none."""
    own = _house_sounds(house)
    return bool(own) and not own.isdisjoint(map(_sounds, (*source.german, *source.english)))


def forms_of(source: Source, language: str) -> tuple[str, ...]:
    """The right spellings in a text of that language, the usual one first."""
    return (source.name,) if isinstance(source, ApprovedName) else source.forms(language)


def _sounds(form: str) -> tuple[str, ...]:
    """How each word of the name sounds: whom the house means, though it writes the name otherwise."""
    return tuple(map(sound, form.split()))


@lru_cache(maxsize=_HOUSES)
def _own_index(house: House, language: str) -> dict[str, tuple[Known, ...]]:
    found: dict[str, list[Known]] = {}
    sources: list[Source] = [*house_names(house)]
    approved: list[ApprovedName] = sorted(house.approved, key=lambda name: name.name)
    sources += approved
    for source in sources:
        known = _known(forms_of(source, language)[0], source)
        for key in keys(known.words[-1]):
            found.setdefault(key, []).append(known)
    return {key: tuple(group) for key, group in found.items()}


def _known(form: str, source: Source) -> Known:
    return Known(form, _full_words(form), source)


def _full_words(form: str) -> tuple[str, ...]:
    return tuple(word for word in form.split() if word[0].isalnum())


def keys(word: str) -> frozenset[str]:
    """What a word shares with those that sound alike, have its letters or its consonants, or are a letter away."""
    letters = bare(word)
    rough = consonants(word)
    return frozenset(
        (
            "~" + sound(word),
            *(("=" + rough,) if len(rough) >= _ROUGH else ()),
            *(("^" + "".join(sorted(letters)),) if len(letters) >= _LETTERS else ()),
            letters,
            *(letters[:i] + letters[i + 1 :] for i in range(len(letters))),
        )
    )


@lru_cache(maxsize=20_000)
def candidates(last: str, house: House, language: str) -> tuple[Known, ...]:
    """The known names, each in its usual spelling, whose last word is near this one."""
    wanted = keys(last)
    own = _own_index(house, language)
    found = {known: None for key in sorted(wanted) for known in own.get(key, ())}
    for entry in shipped().near(wanted):
        if not is_overruled(entry, house):
            found[_known(owner(entry.forms(language)[0]), entry)] = None
    return tuple(found)


@lru_cache(maxsize=20_000)
def is_known(form: str, house: House, language: str) -> bool:
    """Whether a list has exactly this form, marks included, for texts in that language."""
    if form in house_forms(house) or any(form == name.name for name in house.approved):
        return True
    return any(
        form in entry.forms(language) and not is_overruled(entry, house)
        for entry in shipped().exactly(form)
    )


@lru_cache(maxsize=20_000)
def is_right(form: str, house: House, language: str) -> bool:
    """Whether a name is right as it stands, in any language.

    Names that are not the house's own are right without any of their marks too, as long as German keeps its umlauts.
    """
    if form in house_forms(house) or any(form == name.name for name in house.approved):
        return True
    if any(not is_overruled(entry, house) for entry in shipped().exactly(form)):
        return True
    return form.isascii() and any(
        not is_overruled(entry, house) for entry in shipped().without_marks(form, language)
    )


def is_shipped_word(word: str) -> bool:
    """Whether it is a word of some right spelling on the list that ships."""
    return shipped().has_word(word)
