"""Where to look for the known name that a spelling may be meant for: by sound and by letters, never by comparing with all."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from copydesk.checks.names.known.known import Listed, Source, forms_of, sources
from copydesk.checks.names.likeness.keys import bare, sound, spelt_out
from copydesk.model.house import ApprovedName, House, HouseName

_UMLAUTS = re.compile("[äöüßÄÖÜ]")
_HOUSES = 8
"""Houses that are remembered, in two languages."""
_WORDS = re.compile(r"[^\W_]+(?:[-'’.][^\W_]*)*")


@dataclass(frozen=True, slots=True)
class Known:
    """One right spelling of a name, and who says so."""

    words: tuple[str, ...]
    source: Source

    @property
    def form(self) -> str:
        """As it is written."""
        return " ".join(self.words)

    @property
    def rank(self) -> int:
        """Whose word counts more: 0 the house's list, 1 the list that ships, 2 what was approved."""
        return (HouseName, Listed, ApprovedName).index(type(self.source))

    def loose(self, number: int) -> bool:
        """Only gross slips can be told in that word: the list that ships knows several right spellings of it."""
        source = self.source
        if not isinstance(source, Listed) or not source.transliterated:
            return False
        if source.german != source.english:
            return True  # from another script: every part of it may be written otherwise
        place = number - len(self.words)
        words = [form.split() for form in source.german]
        return len({bare(each[place]) for each in words if len(each) >= -place}) > 1


@lru_cache(maxsize=_HOUSES)
def index(house: House, language: str) -> Mapping[str, tuple[Known, ...]]:
    """The usual spelling of each known name by the keys of its last word."""
    found: dict[str, list[Known]] = {}
    for source in sources(house):
        known = Known(tuple(forms_of(source, language)[0].split()), source)
        if all(map(_WORDS.fullmatch, known.words)):
            for key in keys(known.words[-1]):
                found.setdefault(key, []).append(known)
    return {key: tuple(group) for key, group in found.items()}


def keys(word: str) -> Iterable[str]:
    """What a word shares with those that sound alike or are a letter away."""
    letters = bare(word)
    return {
        "~" + sound(word),
        letters,
        *(letters[:i] + letters[i + 1 :] for i in range(len(letters))),
    }


@lru_cache(maxsize=_HOUSES)
def _right(house: House, language: str) -> frozenset[str]:
    """Every right spelling in any language; of names that are not the house's also those without marks, as long as German keeps its umlauts."""
    found: set[str] = set()
    for source in sources(house):
        for form in (*forms_of(source, "de"), *forms_of(source, "en")):
            found.add(form)
            own = isinstance(source, HouseName)
            if not own and (language != "de" or not _UMLAUTS.search(form)):
                found.update((bare(form), spelt_out(form)))
    return frozenset(found)


def is_right(form: str, house: House, language: str) -> bool:
    """Whether a full name is right as it stands."""
    right = _right(house, language)
    return form in right or ("-" not in form and bare(form) in right)


@lru_cache(maxsize=_HOUSES)
def _usual(house: House, language: str) -> frozenset[str]:
    return frozenset(form for source in sources(house) for form in forms_of(source, language))


def is_known(form: str, house: House, language: str) -> bool:
    """Whether a list has exactly this form, marks included, for texts in that language."""
    return form in _usual(house, language)
