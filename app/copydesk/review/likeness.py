"""Whether an edited sentence is still the one that it was, or another one in its place."""

import re
from collections import Counter

from rapidfuzz import fuzz

_WORD = re.compile(r"\w+")
_HALF = 0.5
_FEW = 3
"""So few words are compared by their letters too: of one figure nothing stands in both when a digit was put right."""
_MOST_LETTERS = 60
"""Per cent of the letters that few words must share."""


def same_statement(old: str, new: str) -> bool:
    """Whether half of the words, by their length, stand in both: an edit leaves that much, another sentence does not.

    Of few words, most letters.
    """
    if old == new:
        return True
    before, after = Counter(_words(old)), Counter(_words(new))
    few = before and after and max(before.total(), after.total()) <= _FEW
    if few and fuzz.ratio(old.casefold(), new.casefold()) >= _MOST_LETTERS:
        return True
    common = before & after
    every = _weight(before) + _weight(after)
    return bool(every) and 2 * _weight(common) >= _HALF * every


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _weight(words: Counter[str]) -> int:
    return sum(len(word) * count for word, count in words.items())
