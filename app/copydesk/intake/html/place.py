"""What holds at one place of a page: everything inside an element inherits it."""

from dataclasses import dataclass

from copydesk.markdown.written import ORDINARY, Look
from copydesk.model.layout import Region


@dataclass(slots=True)
class ItemList:
    """A list that is open; ``number`` is that of its last item, None for bullets."""

    number: int | None
    kind: str = "1"
    """How it is counted: ``1``, ``a``, ``I`` …"""


@dataclass(frozen=True, slots=True)
class Place:
    """What holds for everything inside an element."""

    tag: str = ""
    block: bool = False
    look: Look = ORDINARY
    heading: int = 0
    quote: int = 0
    depth: int = 0
    items: ItemList | None = None
    code: bool = False
    in_grid: bool = False
    in_row: bool = False
    """In a table row that becomes one line: blocks within it begin none."""
    region: Region | None = None
    font: str = ""
    """The name of a font of symbols; "" for fonts of letters."""
    linked: bool = False
    """Within a link, wherever it leads."""
    capital: bool = False
    """In the large first letter of the next paragraph, which Word keeps in one of its own."""
    commented: str = ""
    """The key of the comment that hangs on this very element."""


def number_of(value: str | None, default: int) -> int:
    """A number as lists count: of at most nine digits, or Markdown would not see a list."""
    if value and value.isascii() and value.isdecimal() and len(value) < 9:
        return int(value)
    return default
