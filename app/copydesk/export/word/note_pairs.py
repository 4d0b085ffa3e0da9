"""Which note of an old text is which of the new one: by what it says, and else by its place among the others."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_ALIKE = 0.4
"""How much two notes must share to be one that was edited, where there are more on one side than on the other."""


def note_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The numbers, from 1, of the notes that are the same, edited or not; both numbers rise."""
    pairs: list[tuple[int, int]] = []
    for kind, a, end_a, b, end_b in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal" or end_a - a == end_b - b:
            pairs += zip(range(a + 1, end_a + 1), range(b + 1, end_b + 1), strict=True)
        elif kind == "replace":
            pairs += _alike(old, new, range(a, end_a), range(b, end_b))
    return pairs


def _alike(
    old: Sequence[str], new: Sequence[str], theirs: range, ours: range
) -> Iterator[tuple[int, int]]:
    free = ours.start
    for one in theirs:
        shares = {
            other: SequenceMatcher(None, old[one], new[other], autojunk=False).ratio()
            for other in range(free, ours.stop)
        }
        best = max(shares, key=lambda other: shares[other], default=None)
        if best is not None and shares[best] > _ALIKE:
            yield one + 1, best + 1
            free = best + 1
