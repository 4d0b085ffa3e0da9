"""Every place where some words stand in one text, found once."""

from bisect import bisect_left
from collections.abc import Iterable

_LENGTHS = (16, 8, 4, 3, 2, 1)
"""Many words are looked for by their openings of one of these lengths, all of a length in one pass."""
_MANY = 64
"""From so many different words on, a pass a length is cheaper than a search a word."""


class Occurrences:
    """Where words stand in a text, overlaps included, in order."""

    def __init__(self, text: str, words: Iterable[str] = ()) -> None:
        """Look for all ``words`` at once; others are looked for when asked."""
        self.text = text
        self._places: dict[str, list[int]] = {}
        wanted = {word for word in words if word}
        if len(wanted) >= _MANY:
            self._look_for_all(wanted)

    def of(self, words: str) -> list[int]:
        """The starts of every occurrence of the words, which are not empty."""
        places = self._places.get(words)
        if places is None:
            places, start = [], self.text.find(words)
            while start >= 0:
                places.append(start)
                start = self.text.find(words, start + 1)
            self._places[words] = places
        return places

    def ordinal(self, words: str, start: int) -> int:
        """How many occurrences of the words begin before ``start``."""
        return bisect_left(self.of(words), start)

    def _look_for_all(self, wanted: set[str]) -> None:
        by_length: dict[int, dict[str, list[str]]] = {}
        for word in wanted:
            length = next(n for n in _LENGTHS if n <= len(word))
            by_length.setdefault(length, {}).setdefault(word[:length], []).append(word)
        self._places.update((word, []) for word in wanted)
        for length, openings in by_length.items():
            self._pass(openings, length)

    def _pass(self, openings: dict[str, list[str]], length: int) -> None:
        text, places = self.text, self._places
        for start in range(len(text) - length + 1):
            opening = text[start : start + length]
            if opening in openings:
                for word in openings[opening]:
                    if len(word) == length or text.startswith(word, start):
                        places[word].append(start)
