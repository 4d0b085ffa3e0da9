"""One thing to say, how it is shown, and the log of all that was said."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

_TROUBLE = "triangle-alert"


@dataclass(frozen=True)
class Notice:
    """One thing to say, and up to three things to do."""

    words: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = field(default=())
    icon: str = "info"
    lasting: bool = False
    """It is not about the draft on the page: it stays when another one comes."""

    @property
    def trouble(self) -> bool:
        """Something is wrong: it is shown before all else, in its own colour, until somebody closes it."""
        return self.icon == _TROUBLE

    @property
    def stays(self) -> bool:
        """Whether another draft on the page leaves it where it is."""
        return self.lasting or self.trouble

    @property
    def fades(self) -> bool:
        """Mere information, with nothing to decide: it goes by itself, and is in the log."""
        return not (self.stays or self.actions)


@dataclass(frozen=True)
class Said:
    """What was said, and when."""

    at: datetime
    """UTC."""
    words: str
    trouble: bool


class DayLog:
    """All that was said since the program began, the newest last."""

    def __init__(self) -> None:
        self.entries: list[Said] = []

    def add(self, words: str, *, trouble: bool = False) -> None:
        """Write it down; what is said again at once is written once."""
        if not self.entries or self.entries[-1].words != words:
            self.entries.append(Said(datetime.now(UTC), words, trouble))
