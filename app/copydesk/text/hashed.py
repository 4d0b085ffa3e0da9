"""Tables that are mapped and not read: what is looked up costs a page of memory, the rest nothing.

Keys stand there as hashes of 44 bits; ``packaging/hash_tables.py`` writes the tables, least byte first.
"""

from bisect import bisect_left
from collections.abc import Sequence
from hashlib import blake2b
from typing import overload

DRAWERS = 1 << 12
_DRAWER_BITS = 32


def place_of(key: str) -> tuple[int, int]:
    """Where a table keeps the key: the number of a drawer, and 32 bits that tell it from the others in it."""
    value = int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big")
    return (value >> _DRAWER_BITS) % DRAWERS, value % (1 << _DRAWER_BITS)


class HashedKeys:
    """Keys in the order of their hashes.

    Where each of 4,096 drawers begins and where the last one ends, 32 bits each; then the keys of all drawers, 32 bits each,
    rising in each drawer.
    """

    def __init__(self, data: memoryview) -> None:
        numbers = data[: len(data) // 4 * 4].cast("I")
        self._starts = numbers[: DRAWERS + 1]
        self.count = self._starts[DRAWERS]
        self._keys = numbers[DRAWERS + 1 : DRAWERS + 1 + self.count]
        self.size = 4 * (DRAWERS + 1 + self.count)
        """Bytes of the keys: what they lead to follows."""

    def number(self, key: str) -> int:
        """The place of the key among all keys; -1 where it is not there."""
        drawer, value = place_of(key)
        end = self._starts[drawer + 1]
        place = bisect_left(self._keys, value, self._starts[drawer], end)
        return place if place < end and self._keys[place] == value else -1


Rows = Sequence[tuple[int, float]]


class _HashedStretches:
    """Keys that lead to a stretch of a list.

    ``HashedKeys``; for each key where its stretch begins, and where the last one's ends, 32 bits each; the list.
    """

    def __init__(self, data: memoryview) -> None:
        self._keys = HashedKeys(data)
        begin = self._keys.size
        self.size = begin + 4 * (self._keys.count + 1)
        """Bytes before the list."""
        self._starts = data[begin : self.size].cast("I")
        self.length: int = self._starts[self._keys.count]
        """Of the list."""

    def stretch(self, key: str) -> slice:
        """The stretch of the key; an empty one where it is not there."""
        place = self._keys.number(key)
        return slice(self._starts[place], self._starts[place + 1]) if place >= 0 else slice(0)


class HashedRows:
    """Keys that lead to numbers with a weight each.

    ``_HashedStretches``; the weights of all rows, 64 bits each; their numbers, 16 bits each.
    """

    def __init__(self, data: memoryview) -> None:
        self._stretches = stretches = _HashedStretches(data)
        numbers = stretches.size + 8 * stretches.length
        self._weights = data[stretches.size : numbers].cast("d")
        self._numbers = data[numbers : numbers + 2 * stretches.length].cast("h")

    def rows(self, key: str) -> Rows:
        """The numbers and weights of the key, in the order that they were written in; none where it is not there."""
        there = self._stretches.stretch(key)
        return list(zip(self._numbers[there].tolist(), self._weights[there].tolist(), strict=True))


class HashedNumbers:
    """Keys that lead to one or more numbers below 65,536.

    ``_HashedStretches``; the numbers, 16 bits each.
    """

    def __init__(self, data: memoryview) -> None:
        self._stretches = stretches = _HashedStretches(data)
        begin = stretches.size
        self._numbers = data[begin : begin + 2 * stretches.length].cast("H")

    def numbers(self, key: str) -> list[int]:
        """The numbers of the key, in the order that they were written in; none where it is not there."""
        return self._numbers[self._stretches.stretch(key)].tolist()


class MappedLines(Sequence[str]):
    """Lines of text by their number.

    How many there are; where each begins, and where the last one ends, in bytes after these: 32 bits each; then the lines as UTF-8.
    """

    def __init__(self, data: memoryview) -> None:
        (self._count,) = data[:4].cast("I")
        begin = 4 * (self._count + 2)
        self._starts = data[4:begin].cast("I")
        self._text = data[begin:]

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[str]: ...
    def __getitem__(self, number: int | slice) -> str | Sequence[str]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(self._count))]
        if not 0 <= number < self._count:
            raise IndexError(number)
        return str(self._text[self._starts[number] : self._starts[number + 1]], "utf-8")
