"""The table: what is measured, what it shall reach, and whether it does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, in the unit that its bounds are in."""

    what: str
    here: float | None
    """None where it could not be measured."""
    unit: str
    reach: float
    then: float
    told: str = ""
    """What the figure was made from; why there is none."""
    more: bool = False
    """Whether more is better."""

    def met(self, bound: float) -> bool:
        """Whether the figure is as good as that."""
        if self.here is None:
            return False
        return self.here >= bound if self.more else self.here <= bound

    def line(self) -> str:
        """The row in Markdown."""
        here = "not measured" if self.here is None else self._figure(self.here)
        met = "then" if self.met(self.then) else "yes" if self.met(self.reach) else "no"
        cells = (self.what, here, self._figure(self.reach), self._figure(self.then), met, self.told)
        return "| " + " | ".join(cells) + " |"

    def _figure(self, value: float) -> str:
        digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
        return f"{value:,.{digits}f} {self.unit}".strip()


HEAD = "| row | here | reach | then | met | of what |\n|---|---|---|---|---|---|"
Group = Callable[[], Iterator[Row]]
"""Measures some rows, one after the other."""


def missing(what: str, unit: str, reach: float, then: float, why: object) -> Row:
    """A row that has no figure."""
    return Row(what, None, unit, reach, then, str(why))
