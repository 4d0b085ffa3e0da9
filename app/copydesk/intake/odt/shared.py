"""What all stories of one OpenDocument text share, and what holds at one place of it."""

from dataclasses import dataclass, field

from copydesk.intake.losses import Losses
from copydesk.intake.odt.changes import Changes
from copydesk.intake.odt.styles import Styles
from copydesk.intake.written.notes import Note
from copydesk.markdown.written import ORDINARY, Look


@dataclass(slots=True)
class Shared:
    """What all stories of one file share."""

    styles: Styles
    changes: Changes
    losses: Losses
    ends: frozenset[str]
    """The names of the comments that say where their words end."""
    numbers: dict[str, int] = field(default_factory=dict[str, int])
    """The number that would come next in a list, by the list's name and by that of its style."""
    notes: list[Note] = field(default_factory=list[Note])


@dataclass(frozen=True, slots=True)
class Place:
    """What holds for everything inside an element."""

    look: Look = ORDINARY
    hidden: bool = False
    struck: bool = False
    font: str = ""
    """The name of its font, which may be one of symbols."""
    depth: int = 0
    """How many lists are open."""
    numbers: tuple[int, ...] = ()
    """Of the items that it stands in, one a list that is open."""
    list_style: str = ""
