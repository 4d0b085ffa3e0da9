"""Where the positions of one text stand in another that is nearly the same."""

from bisect import bisect_right
from dataclasses import dataclass

from copydesk.review.compare import ChangeKind, compare


@dataclass(frozen=True, slots=True)
class Places:
    """The stretches that two texts share: where each begins in both, and how long it is."""

    runs: tuple[tuple[int, int, int], ...]

    def of(self, position: int) -> int | None:
        """Where that character of the first text stands in the second; None where it does not."""
        number = bisect_right(self.runs, (position, 1 << 60, 0)) - 1
        if number < 0:
            return None
        old, new, length = self.runs[number]
        return new + position - old if position < old + length else None

    def after(self, position: int) -> int:
        """Where what stands before that position of the first text ends in the second."""
        number = bisect_right(self.runs, (position - 1, 1 << 60, 0)) - 1
        if number < 0:
            return 0
        old, new, length = self.runs[number]
        return new + min(position - old, length)


def places(old: str, new: str) -> Places:
    """The places of ``old`` in ``new``."""
    return Places(
        tuple(
            (change.old.start, change.new.start, len(change.old))
            for change in compare(old, new)
            if change.kind is ChangeKind.EQUAL
        )
    )
