"""What the structure of a file says of a line, beside its words: evidence for checks, never a verdict."""

from dataclasses import dataclass
from enum import StrEnum


class Region(StrEnum):
    """The part of a page that a line stood in."""

    NAVIGATION = "navigation"
    """Menus, breadcrumbs, lists of pages."""
    ASIDE = "aside"
    HEADER = "header"
    FOOTER = "footer"
    FORM = "form"
    """Search boxes, subscriptions, logins."""
    TEASERS = "teasers"
    """A list or grid of links to other stories."""
    CAPTION = "caption"
    BYLINE = "byline"


@dataclass(frozen=True, slots=True)
class LineLayout:
    """One line of the text that the structure tells something of; lines without evidence have none."""

    start: int
    """Where the line begins in the text read, in code points."""
    region: Region | None = None
    link_share: float = 0.0
    """How much of its letters are within links, 0 to 1."""
