"""The few things that rich text is made of here."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from copydesk.model.layout import Region


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text is set."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    """An address that passed ``safe_link``; "" for none."""

    def with_link(self, link: str) -> "Look":
        """The same look, leading to ``link``."""
        return replace(self, link=link) if link != self.link else self


ORDINARY = Look()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; a newline in it is a line break within the paragraph."""

    text: str
    look: Look = ORDINARY


@dataclass(frozen=True, slots=True)
class Mark:
    """Where something that is kept beside the text begins or ends."""

    key: str
    end: bool = False


@dataclass(frozen=True, slots=True)
class NoteSign:
    """Where the text refers to a note of its own, which comes with it as a footnote."""

    key: str


Piece: TypeAlias = Run | Mark | NoteSign


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph is."""

    heading: int = 0
    """1 to 6; 0 for none."""
    quote: int = 0
    """How many block quotations it stands in."""
    depth: int = 0
    """How many lists it stands in."""
    marker: str = ""
    """``-`` or ``3.`` where it begins a list item; "" where it goes on with one."""
    code: bool = False
    """Lines of a listing, to be kept as they are."""
    rule: bool = False
    """A line between two parts, without words."""


BODY = Shape()


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    pieces: tuple[Piece, ...]
    shape: Shape = BODY
    region: Region | None = None
    """The part of the page that it stood in, where the file says so."""
    link_share: float = 0.0
    """How much of its letters a page led elsewhere with, 0 to 1: to whatever place."""

    @property
    def words(self) -> str:
        """The text without any markup."""
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Run))
