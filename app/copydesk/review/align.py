"""Laying two sequences side by side, in time that stays near their length.

Rapidfuzz aligns exactly, at a cost of length times length. So long sequences are first held together where a
few tokens in a row stand once in each of them (Bram Cohen's patience diff), and what lies between is aligned
exactly. Where nothing holds a long stretch together, it is walked in windows: correct, if not always shortest.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_EXACT = 4_000_000
"""Aligned exactly where the product of the lengths is at most this: some milliseconds."""
_WINDOW = 1_000
"""Tokens of a window."""


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` tokens from ``a`` in the one sequence and from ``b`` in the other are equal."""

    a: int
    b: int
    length: int


def align(a: Sequence[str], b: Sequence[str], shingle: int) -> Iterator[Run]:
    """Equal runs in order, none of them empty.

    Args:
        shingle: how many tokens in a row must stand once in each to hold two long sequences together.
    """
    numbers: dict[str, int] = {}
    ids_a = [numbers.setdefault(token, len(numbers)) for token in a]
    ids_b = [numbers.setdefault(token, len(numbers)) for token in b]
    yield from _trimmed(ids_a, ids_b, 0, 0, shingle)


def _trimmed(a: list[int], b: list[int], at_a: int, at_b: int, shingle: int) -> Iterator[Run]:
    """Take off what is equal at both ends, then align the middle."""
    limit = min(len(a), len(b))
    head = 0
    while head < limit and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < limit - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    if head:
        yield Run(at_a, at_b, head)
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    if middle_a and middle_b:
        if len(middle_a) * len(middle_b) <= _EXACT:
            yield from _exactly(middle_a, middle_b, at_a + head, at_b + head)
        else:
            yield from _held_together(middle_a, middle_b, at_a + head, at_b + head, shingle)
    if tail:
        yield Run(at_a + len(a) - tail, at_b + len(b) - tail, tail)


def _exactly(a: list[int], b: list[int], at_a: int, at_b: int) -> Iterator[Run]:
    from rapidfuzz.distance import Indel

    for block in Indel.opcodes(a, b).as_matching_blocks():
        if block.size:
            yield Run(at_a + block.a, at_b + block.b, block.size)


def _held_together(a: list[int], b: list[int], at_a: int, at_b: int, shingle: int) -> Iterator[Run]:
    posts = _posts(a, b, shingle)
    if not posts:
        yield from _in_windows(a, b, at_a, at_b)
        return
    i = j = 0
    for x, y in posts:
        if x < i or y < j:
            continue  # the run that begins at the last post reaches past this one
        yield from _between(a[i:x], b[j:y], at_a + i, at_b + j, shingle)
        length = 0
        while x + length < len(a) and y + length < len(b) and a[x + length] == b[y + length]:
            length += 1
        yield Run(at_a + x, at_b + y, length)
        i, j = x + length, y + length
    yield from _between(a[i:], b[j:], at_a + i, at_b + j, shingle)


def _between(a: list[int], b: list[int], at_a: int, at_b: int, shingle: int) -> Iterator[Run]:
    if not a or not b:
        return
    if len(a) * len(b) <= _EXACT:
        yield from _trimmed(a, b, at_a, at_b, shingle)
    else:
        yield from _in_windows(a, b, at_a, at_b)


def _posts(a: list[int], b: list[int], shingle: int) -> list[tuple[int, int]]:
    """Places of shingles that stand once in each, as many as keep their order in both."""
    once_a, once_b = _standing_once(a, shingle), _standing_once(b, shingle)
    pairs = sorted((x, once_b[key]) for key, x in once_a.items() if key in once_b)
    return _rising(pairs)


def _standing_once(ids: list[int], shingle: int) -> dict[tuple[int, ...], int]:
    """Where each shingle stands that stands once. Of long ones only those that begin with every fourth token
    by number: which these are is the same in both sequences, and they are enough.
    """
    places: dict[tuple[int, ...], int] = {}
    for start, token in enumerate(ids):
        if shingle == 1 or not token & 3:
            key = tuple(ids[start : start + shingle])
            places[key] = -1 if key in places else start
    return {key: start for key, start in places.items() if start >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs whose second numbers rise (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, (_, y) in enumerate(pairs):
        pile = bisect_left(tops, y)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(y)
            piles.append(number)
        else:
            tops[pile], piles[pile] = y, number
    chain: list[tuple[int, int]] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _in_windows(a: list[int], b: list[int], at_a: int, at_b: int) -> Iterator[Run]:
    """Align window by window, going on after what was equal in the last one."""
    i = j = 0
    while i < len(a) and j < len(b):
        runs = list(_exactly(a[i : i + _WINDOW], b[j : j + _WINDOW], at_a + i, at_b + j))
        yield from runs
        if runs:
            i = runs[-1].a + runs[-1].length - at_a
            j = runs[-1].b + runs[-1].length - at_b
        else:
            i, j = i + _WINDOW, j + _WINDOW
