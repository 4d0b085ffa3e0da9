"""Names known to be right, from three sources: the list that ships, the house's list, and what the house approved before."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

from copydesk.checks.names.likeness.keys import bare, sound
from copydesk.model.house import ApprovedName, House, HouseName
from copydesk_resources import read_toml

_FILE, _PLACES = "names/reference.toml", "names/places.toml"
_HOUSES = 4
"""Houses that are remembered: the one that is followed, and those before its last changes."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody or something on the list that ships, with every right spelling of the name."""

    german: tuple[str, ...]
    english: tuple[str, ...]
    was: str
    """Who or what it is, in German."""
    what: str
    """The same in English."""

    def forms(self, language: str) -> tuple[str, ...]:
        """The right spellings in a text of that language, the usual one first."""
        return self.german if language == "de" else self.english

    @property
    def transliterated(self) -> bool:
        """The name comes from another script or has several right spellings: only gross slips can be told."""
        return len({bare(form) for form in (*self.german, *self.english)}) > 1


Source: TypeAlias = HouseName | Listed | ApprovedName
"""Who says that a name is right."""


@cache
def people() -> tuple[Listed, ...]:
    """The people of the list that ships."""
    return _section("people")


@cache
def organisations() -> tuple[Listed, ...]:
    """The organisations of the list that ships."""
    return _section("organisations")


@cache
def places() -> tuple[Listed, ...]:
    """Countries and large cities."""
    table = read_toml(_PLACES)
    return tuple(
        Listed(*_forms(*(form.strip() for form in f"{row}|".split("|")[:2])), was, what)
        for section, was, what in (
            ("countries", "ein Land", "a country"),
            ("cities", "eine Stadt", "a city"),
        )
        for row in table[section]
    )


@cache
def place_words() -> frozenset[str]:
    """The countries and cities of one word, in German and in English."""
    return frozenset(
        form for place in places() for form in (*place.german, *place.english) if " " not in form
    )


@cache
def shipped_words() -> frozenset[str]:
    """Every word of every right spelling of the list that ships."""
    return frozenset(
        word
        for entry in (*people(), *organisations(), *places())
        for form in (*entry.german, *entry.english)
        for word in form.split()
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
def sources(house: House) -> tuple[Source, ...]:
    """Who says what is right, the weightiest first; where the house has a say on a name the others have none."""
    own = {_sounds(form) for form in house_forms(house)}
    listed = (
        entry
        for entry in (*people(), *organisations(), *places())
        if not own or own.isdisjoint(map(_sounds, (*entry.german, *entry.english)))
    )
    approved = sorted(house.approved, key=lambda name: name.name)
    return (*house_names(house), *listed, *approved)


def forms_of(source: Source, language: str) -> tuple[str, ...]:
    """The right spellings in a text of that language, the usual one first."""
    return (source.name,) if isinstance(source, ApprovedName) else source.forms(language)


def _sounds(form: str) -> tuple[str, ...]:
    """How each word of the name sounds: whom the house means, though it writes the name otherwise."""
    return tuple(map(sound, form.split()))


def _section(name: str) -> tuple[Listed, ...]:
    return tuple(
        Listed(*_forms(german, english), was, what)
        for german, english, was, what in read_toml(_FILE)[name]
    )


def _forms(german: str, english: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    first = tuple(form.strip() for form in german.split(";"))
    second = tuple(form.strip() for form in english.split(";")) if english else first
    return first, second
