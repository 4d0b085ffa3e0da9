"""Whether an edited sentence is still the one that it was, or another one in its place."""

import re
from collections import Counter

_WORD = re.compile(r"\w+")
_HALF = 0.5


def same_statement(old: str, new: str) -> bool:
    """Whether half of the words, by their length, stand in both: an edit leaves that much, another sentence does not."""
    if old == new:
        return True
    before, after = Counter(_words(old)), Counter(_words(new))
    common = before & after
    every = _weight(before) + _weight(after)
    return bool(every) and 2 * _weight(common) >= _HALF * every


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _weight(words: Counter[str]) -> int:
    return sum(len(word) * count for word, count in words.items())
