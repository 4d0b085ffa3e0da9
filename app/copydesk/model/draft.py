"""A text on its way through the desk, and what was read to make it."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from copydesk.model.layout import LineLayout
from copydesk.model.phrase import Phrase

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""The media type of Word files."""


class TextFormat(StrEnum):
    """Which markup is legitimate in a text."""

    PLAIN = "plain"
    """None: every tag and every asterisk is debris."""
    MARKDOWN = "markdown"
    """Well-formed headings, emphasis, lists, quotes and links."""


class RemarkKind(StrEnum):
    """Where a remark stood in the file that was read."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment or footnote of the file: a candidate source, kept beside the text."""

    kind: RemarkKind
    text: str
    author: str = ""
    quoted: str = ""
    """The words of the draft that it hangs on; empty where the file did not say."""
    start: int | None = None
    """Where those words (or the footnote's mark) stand in the text read, in code points."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What intake made of one file or one paste."""

    title: str
    """The headline where one was marked, else the file's name without its ending."""
    text: str
    """Line ends are ``\\n``; nothing else of the text was changed."""
    format: TextFormat
    origin: str
    """The file's name, or "" for a paste."""
    media_type: str
    original: bytes
    """The bytes as they came: version 0 of the draft."""
    encoding: str = ""
    """For plain files: the encoding used, as Python names it; "" where the format says it itself."""
    language: str = ""
    """As the file declares it (``de``, ``en-GB``); "" where it does not."""
    remarks: tuple[Remark, ...] = ()
    left_out: tuple[Phrase, ...] = ()
    """What was not carried over (images, tables, hidden text), a sentence each."""
    tracked_changes: int = 0
    """How many tracked changes the file holds; their treatment was asked for in the options."""
    layout: tuple[LineLayout, ...] = ()
    """What the structure of the file says of single lines, in their order; only of those it says something of."""
    set_aside: str = ""
    """The words of a web page around the part that was read, as Markdown: to be looked at, and read again with the rest."""

    @property
    def original_sha256(self) -> str:
        """The hash of the original bytes, in hexadecimal."""
        return sha256(self.original).hexdigest()
