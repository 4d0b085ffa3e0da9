"""Follows the control words of an RTF file and builds its paragraphs."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field

from copydesk.intake.limits import RTF_DEPTH, UnreadableError
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.prose.block import Block, Shape
from copydesk.intake.prose.builder import Builder
from copydesk.intake.prose.notes import Note
from copydesk.intake.prose.style_names import heading_level, is_quotation
from copydesk.intake.rtf.decoder import Decoder
from copydesk.intake.rtf.destinations import enter
from copydesk.intake.rtf.state import Into, State, StyleSheet
from copydesk.intake.rtf.tables import PAGES, SIGNS, SWITCHES, SYMBOLS, code_page
from copydesk.intake.rtf.tokens import Kind, Token, tokens
from copydesk.model.phrase import Phrase

_ROW_ENDS = frozenset({"row", "nestrow"})


@dataclass(slots=True)
class Interpreter:
    """Reads one file."""

    accepted: bool
    """Whether tracked changes are read as made."""
    losses: Losses = field(default_factory=Losses)
    notes: list[Note] = field(default_factory=list[Note])
    tracked: int = 0
    """Stretches of deleted or inserted text met so far."""
    state: State = field(default_factory=State)
    builder: Builder = field(default_factory=Builder)
    styles: StyleSheet = field(default_factory=StyleSheet)
    marker: str = ""
    """What the next paragraph has before it, as a list item."""
    author: str = ""
    """Of the comment that comes next."""
    comment_range: str = ""
    """The number of the words that the comment being read is on; "" where it is on a point."""
    decoder: Decoder = field(init=False)
    _stack: list[tuple[State, Callable[[], None] | None]] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)
    _to_skip: int = 0
    _at_start: bool = False
    _starred: bool = False
    _bars: int = 0
    """Cells that have ended since the last text."""
    _in_rows: bool = False
    _change: str = ""

    def __post_init__(self) -> None:
        self.decoder = Decoder(self.losses)

    def read(self, data: bytes) -> list[Block]:
        """The paragraphs of the file.

        Raises:
            UnreadableError: its groups nest too deeply, or it is too long.
        """
        for token in tokens(data):
            if token.kind is Kind.BYTES:
                self._take(token.data)
            elif token.kind is Kind.OPEN:
                self._open()
            elif token.kind is Kind.CLOSE:
                self._close()
            elif self._to_skip:
                self._to_skip -= 1  # a control word, too, stands in for one character
            elif token.kind is Kind.SYMBOL:
                self._symbol(token.name)
            else:
                self._word(token)
        while self._stack:  # a file that was cut off
            self._close()
        self._flush()
        return self.builder.finish()

    def at_end(self, action: Callable[[], None]) -> None:
        """Do ``action`` when the group that is open ends."""
        if self._stack:
            self._stack[-1] = (self._stack[-1][0], action)

    def is_gone(self) -> bool:
        """Whether a tracked change took away what stands here, in this reading."""
        change = self.state.change
        return bool(change) and (change == "deleted") == self.accepted

    def text(self, text: str) -> None:
        """Go on with ``text`` wherever text goes here."""
        state = self.state
        if state.into is Into.INSTRUCTION and state.field:
            state.field.instruction += text
        elif state.into is Into.STYLES:
            self.styles.text(text)
        elif state.into is Into.TEXT:
            self.tracked += bool(state.change) and state.change != self._change
            self._change = state.change
            if self.is_gone():
                return
            if state.hidden:
                self.losses.add(Loss.HIDDEN, words=text)
                return
            if state.struck:
                self.losses.add(Loss.STRUCK, words=text)
            if self._bars:
                self.builder.text(" | " * self._bars)
                self._bars = 0
            self.builder.text(text, state.look)

    def _open(self) -> None:
        self._flush()
        if len(self._stack) >= RTF_DEPTH:
            raise UnreadableError(
                Phrase(
                    "its groups are nested more than {limit} deep; save it again in a word processor",
                    limit=RTF_DEPTH,
                )
            )
        self._stack.append((copy(self.state), None))
        self._at_start, self._starred, self._to_skip = True, False, 0

    def _close(self) -> None:
        self._flush()
        self._to_skip, self._at_start = 0, False
        if self._stack:
            self.state, at_end = self._stack.pop()
            if at_end:
                at_end()

    def _symbol(self, name: str) -> None:
        self._flush()
        if name == "*":
            self._starred = True
            return
        self._at_start = False
        if name in "\r\n":
            self._end_paragraph()
        elif name in SYMBOLS:
            self.text(SYMBOLS[name])

    def _word(self, token: Token) -> None:
        name, number = token.name, token.number
        self._flush()
        if self._at_start:
            self._at_start = False
            if enter(self, name, starred=self._starred):
                return
        if name == "u" and number is not None:
            self.text(self.decoder.character(number))
            self._to_skip = self.state.skip
        elif name in SIGNS:
            self.text(SIGNS[name])
        elif name in SWITCHES:
            setattr(self.state, SWITCHES[name], number != 0)
        elif name in PAGES:
            self.decoder.page = PAGES[name]
        elif name in {"par", "sect"} | _ROW_ENDS:
            self._end_paragraph(row=name in _ROW_ENDS)
        elif name in {"cell", "nestcell"}:
            self._bars += 1
        elif self.state.into is Into.STYLES and name in {"s", "cs", "ds", "ts"}:
            self.styles.begin(number if name == "s" else None)
        elif self.state.into is Into.STYLES and name == "outlinelevel":
            self.styles.outline(number or 0)
        elif name == "deff":
            self.decoder.default_font = number or 0
        elif name == "ansicpg":
            self.decoder.page = code_page(number)
        elif name == "fcharset":
            self.decoder.note_charset(self.state.font, number or 0)
        else:
            self.state.set(name, number)

    def _take(self, data: bytes) -> None:
        """Bytes wait until something else comes: the letters of some code pages come in two tokens."""
        if self._to_skip:
            data, self._to_skip = data[self._to_skip :], max(0, self._to_skip - len(data))
        if data:
            self._at_start = False
            self._bytes += data

    def _flush(self) -> None:
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            if self.state.into not in {Into.NOTHING, Into.FONTS}:
                self.text(self.decoder.characters(data, self.state.font))

    def _end_paragraph(self, *, row: bool = False) -> None:
        """Close the paragraph, unless its end was deleted or stands within a table's cell."""
        if self.state.into is not Into.TEXT or self.is_gone():
            return
        if row:
            self.losses.add(Loss.TABLE, not self._in_rows)
            self.builder.end_paragraph()
        elif self.state.in_table:
            if self.builder.is_open:
                self.text(" ")
            return
        else:
            self.builder.end_paragraph(self._shape())
        self._bars, self._in_rows, self.marker = 0, row, ""

    def _shape(self) -> Shape:
        state = self.state
        name = self.styles.names.get(state.style, "")
        outline = min(state.outline, self.styles.outlines.get(state.style, 9))
        heading = heading_level(name) or (min(6, outline + 1) if 0 <= outline < 9 else 0)
        if heading:
            return Shape(heading=heading)
        depth = (state.level + 1) * bool(self.marker)
        return Shape(quote=int(is_quotation(name)), depth=depth, marker=self.marker)
