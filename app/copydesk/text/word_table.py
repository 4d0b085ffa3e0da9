"""The words of a language with how common they are, in a file that is mapped and not read."""

from bisect import bisect_left
from functools import cache
from hashlib import blake2b

from copydesk_resources import mapped, resource

_REMEMBERED = 60_000
_DRAWERS = 1 << 12
_DRAWER_BITS = 32


def place_of(word: str) -> tuple[int, int]:
    """Where a table keeps the word: the number of a drawer, and 32 bits that tell the word from the others in it."""
    value = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return (value >> _DRAWER_BITS) % _DRAWERS, value % (1 << _DRAWER_BITS)


class FrequencyTable:
    """How common each word of a language is. The words stand there as their hashes.

    ``packaging/index_words.py`` writes it, least byte first: where each of 4,096 drawers begins and where the last one ends, 32 bits each; the words
    of all drawers, 32 bits each, rising in each drawer; their level in the same order, 16 bits each: how many hundredths the word lies below 9 on the Zipf scale.
    """

    def __init__(self, data: memoryview) -> None:
        numbers = data[: len(data) // 4 * 4].cast("I")
        self._starts = numbers[: _DRAWERS + 1]
        size = self._starts[_DRAWERS]
        self._words = numbers[_DRAWERS + 1 :]
        self._levels = data[4 * (_DRAWERS + 1 + size) :].cast("H")
        self._known: dict[str, float] = {}

    def zipf(self, word: str) -> float:
        """How common the case-folded word is on the Zipf scale: 0 unknown, 3 once in a million words, 6 very common."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            drawer, value = place_of(word)
            end = self._starts[drawer + 1]
            place = bisect_left(self._words, value, self._starts[drawer], end)
            hit = place < end and self._words[place] == value
            found = (900 - self._levels[place]) / 100 if hit else 0.0
            self._known[word] = found
        return found


@cache
def word_table(language: str) -> FrequencyTable | None:
    """The table of the language, by its ISO 639-1 code; None where none ships."""
    name = f"words/{language}.words"
    return FrequencyTable(mapped(name)) if resource(name).is_file() else None
