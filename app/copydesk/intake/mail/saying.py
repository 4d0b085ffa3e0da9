"""What one part of a message says, in the encoding that it declares."""

from dataclasses import dataclass, replace
from email.message import MIMEPart

from copydesk.intake.decode import Decoded, decode
from copydesk.intake.html.encoding import decode_page
from copydesk.intake.mail.flowed import unflowed
from copydesk.intake.reader import ReadOptions
from copydesk.intake.readers.html import ReadPage, read_page
from copydesk.markdown.compose import plain_words
from copydesk.markdown.wrapping import line_break_of
from copydesk.markdown.written import Block, Mark, NoteSign, Piece, Run

_WEAK = frozenset({"", "us-ascii", "ascii", "iso-8859-1", "latin1", "utf-8", "utf8"})
"""What is often declared and not meant: the bytes are asked then."""
_LATIN = frozenset({"iso-8859-1", "latin1"})
_LATIN_PAGES = frozenset({"cp1252", "iso8859-1", "iso8859-15"})


@dataclass(frozen=True, eq=False, slots=True)
class SaidPart:
    """One part."""

    decoded: Decoded
    page: ReadPage | None = None
    """None: it is plain."""

    @property
    def is_rich(self) -> bool:
        """Whether it is a page."""
        return self.page is not None

    @property
    def words(self) -> str:
        """All that a person reads of it; of a page also what stands around its story, and is told."""
        if self.page is None:
            return self.decoded.text
        notes = (note.text for note in self.page.notes)
        return "\n".join([plain_words((*self.page.blocks, *self.page.around)), *notes])

    def blocks(self, prefix: str) -> list[Block]:
        """Its paragraphs; ``prefix`` goes before the keys of its notes."""
        if self.page is None:
            return list(_paragraphs(self.decoded.text))
        return [_renamed(block, prefix) for block in self.page.blocks]


def said_in(part: MIMEPart, options: ReadOptions) -> SaidPart:
    """What the part says.

    Raises:
        UnreadableError: no such encoding as was asked for, or a page that cannot be read.
    """
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes), "a part without parts has bytes"
    declared = str(part.get_param("charset") or "").strip("'\" ").lower()
    encoding = options.encoding or _sure(declared)
    if part.get_content_subtype() == "html":
        decoded = _as_declared(decode_page(payload, encoding), declared)
        return SaidPart(decoded, read_page(decoded, options))
    if str(part.get_param("format") or "").lower() == "flowed":
        deletes = str(part.get_param("delsp") or "").lower() == "yes"
        payload = unflowed(payload, delete_space=deletes)
    return SaidPart(_as_declared(decode(payload, encoding), declared))


def _sure(declared: str) -> str:
    """The encoding that the part declares, where Python knows it and it is meant; else ""."""
    try:
        "".encode(declared or "ascii")
    except (LookupError, ValueError):
        return ""
    return "" if declared in _WEAK else declared


def _as_declared(decoded: Decoded, declared: str) -> Decoded:
    """The text as one whose encoding was not guessed, where what was found is what was declared, or its like."""
    like = declared in _LATIN and decoded.encoding in _LATIN_PAGES
    return replace(decoded, guessed=False) if like else decoded


def _paragraphs(text: str) -> list[Block]:
    """The paragraphs of a plain text; lines that were only full are joined."""
    lines = text.split("\n")
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            paragraphs[-1].append(line.strip())
        elif paragraphs[-1]:
            paragraphs.append([])
    said = ("\n".join(paragraph) for paragraph in paragraphs if paragraph)
    return [Block((Run(words.replace("\n", line_break_of(words))),)) for words in said]


def _renamed(block: Block, prefix: str) -> Block:
    return replace(block, pieces=tuple(_with_key(piece, prefix) for piece in block.pieces))


def _with_key(piece: Piece, prefix: str) -> Piece:
    if isinstance(piece, Mark | NoteSign):
        return replace(piece, key=prefix + piece.key)
    return piece
