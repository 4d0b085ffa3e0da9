"""How the two parts of a word that a line's end divides belong together: as one word, or with the hyphen that stands there."""

import re
from dataclasses import dataclass
from itertools import pairwise

from copydesk.text.document import Document
from copydesk.text.frequency import frequency
from copydesk_resources import read_words

_WRITTEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SURE = 4.0
"""Zipf frequency from which the joined word is meant, however common its parts are."""
_KNOWN = 3.0
"""Zipf frequency from which a word is common, and its parts may be words that make a compound."""
_MAYBE = 2.7
"""Zipf frequency from which the joined word is offered to a person, else the compound with its hyphen."""
_HARDLY = 1.9
"""Zipf frequency below which the joined word is a slip for the compound with its hyphen."""
_OLD_SPELLING = 2.0
"""How common a word must be for ``k-k`` to be its old division."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands between the parts when they are brought together."""

    between: str
    """Nothing, or the hyphen; a ``c`` where it takes the place of the first part's last letter."""
    sure: bool
    """Whether it may be brought about unseen."""

    def word(self, left: str, right: str) -> str:
        """The parts brought together."""
        return (left[:-1] if self.between == "c" else left) + self.between + right


def written(document: Document) -> frozenset[str]:
    """The words of the text as they stand within its lines, in small letters; of compounds with hyphens every two parts."""
    words: set[str] = set()
    for match in _WRITTEN.finditer(document.text.casefold()):
        parts = match[0].split("-")
        words.update(map("-".join, pairwise(parts)))
        if len(parts) == 1:
            words.add(parts[0])
    return frozenset(words)


def joint(left: str, right: str, words: frozenset[str], language: str, *, goes_on: bool) -> Joint:
    """How the parts are brought together; ``words`` are those of the text, ``goes_on`` says that another hyphen follows."""
    small = left.casefold(), right.casefold()
    hyphened, whole = "-".join(small) in words, "".join(small) in words
    if hyphened != whole:
        return Joint("-" if hyphened else "", sure=True)
    if language == "en":
        return _english(left, right, goes_on=goes_on)
    return _german(left, right, language)


def _english(left: str, right: str, *, goes_on: bool) -> Joint:
    """A compound keeps its hyphen unless the joined word is the usual one."""
    whole, least = _measured(left, right, "en")
    if len(left) == 1:
        return Joint("-", sure=whole < _SURE)  # U-turn; no word is divided behind its first letter
    if whole >= _SURE or whole > max(least, _HARDLY):
        return Joint("", sure=True)
    if goes_on and least >= _KNOWN:
        return Joint("-", sure=True)  # mother-in-law
    if least < _KNOWN:
        return Joint("", sure=False)
    if left.casefold() in read_words("markup/hyphen_first.txt"):
        return Joint("-", sure=whole < _HARDLY)
    return Joint("" if whole >= _MAYBE else "-", sure=False)


def _german(left: str, right: str, language: str) -> Joint:
    """Compounds are one word, but for letters, and for pairs of adjectives that may mean two things."""
    whole, least = _measured(left, right, language)
    if left[-1:] == right[:1] == "k":
        old = frequency(f"{left[:-1]}c{right}", language)
        if old >= max(_OLD_SPELLING, whole + 1):
            return Joint("c", sure=True)  # Druk-ker
        if least < _OLD_SPELLING:
            return Joint("c" if old else "", sure=False)
    if len(left) == 1 and whole < _KNOWN:
        return Joint("-" if left.isupper() else "", sure=left.isupper())  # S-förmig
    if left.islower() and least >= _KNOWN > whole:
        return Joint("", sure=False)  # rotgrün is no rot-grün
    return Joint("", sure=whole > 0.0)


def _measured(left: str, right: str, language: str) -> tuple[float, float]:
    """How common the whole is, and its rarer part."""
    parts = frequency(left, language), frequency(right, language)
    return frequency(left + right, language), min(parts)
