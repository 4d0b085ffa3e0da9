"""Follows the control words of an RTF file and writes down what they mean."""

from dataclasses import dataclass, field

from copydesk.intake.losses import Loss
from copydesk.intake.rtf.decoder import Decoder
from copydesk.intake.rtf.destinations import enter
from copydesk.intake.rtf.manuscript import Manuscript
from copydesk.intake.rtf.state import Into
from copydesk.intake.rtf.tables import PAGES, SIGNS, SOFT_BREAKS, SWITCHES, SYMBOLS, code_page
from copydesk.intake.rtf.tokens import Kind, Token, tokens
from copydesk.markdown.written import Block

_TOLD = 1_000
"""Characters behind the end of the file that are told."""
_ROW_ENDS = frozenset({"row", "nestrow"})


@dataclass(slots=True)
class Interpreter:
    """Reads one file into a manuscript."""

    manuscript: Manuscript
    decoder: Decoder = field(init=False)
    _bytes: bytearray = field(default_factory=bytearray)
    _to_skip: int = 0
    _at_start: bool = False
    _starred: bool = False
    _after: str = ""
    """Words behind the end of the file."""

    def __post_init__(self) -> None:
        self.decoder = Decoder(self.manuscript.losses)

    def read(self, data: bytes) -> list[Block]:
        """The paragraphs of the file.

        Raises:
            UnreadableError: its groups nest too deeply, or it is too long.
        """
        for token in tokens(data):
            if self.manuscript.is_over:
                self._after_end(token)
            elif token.kind is Kind.BYTES:
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
        self._flush()
        self.manuscript.text(self.decoder.lone_half())
        self.manuscript.losses.add(Loss.AFTER_END, bool(self._after.strip()), self._after)
        return self.manuscript.finish()

    def _after_end(self, token: Token) -> None:
        """Keep the words behind the last brace apart: no word processor shows them."""
        if token.kind is Kind.BYTES and len(self._after) < _TOLD:
            self._after += token.data.decode(self.decoder.page, "replace")

    def _open(self) -> None:
        self._flush()
        within_either = self.manuscript.state.either
        self.manuscript.open_group()
        if within_either:  # the older of two forms of one text; ``ud`` begins the other
            self.manuscript.state.either = False
            self.manuscript.state.into = Into.NOTHING
        self._at_start, self._starred, self._to_skip = True, False, 0

    def _close(self) -> None:
        self._flush()
        self._to_skip, self._at_start = 0, False
        self.manuscript.close_group()

    def _symbol(self, name: str) -> None:
        self._flush()
        if name == "*":
            self._starred = True
            return
        self._at_start = False
        if name in "\r\n":
            self.manuscript.end_paragraph()
        elif name in SYMBOLS:
            self.manuscript.text(SYMBOLS[name])

    def _word(self, token: Token) -> None:
        name, number = token.name, token.number
        self._flush()
        if self._at_start:
            self._at_start = False
            if enter(self.manuscript, name, starred=self._starred):
                return
        if name == "u" and number is not None:
            self.manuscript.text(self.decoder.character(number, self.manuscript.state.font))
            self._to_skip = self.manuscript.state.skip
        elif name in SIGNS:
            self.manuscript.text(SIGNS[name])
        elif name in SOFT_BREAKS:
            self.manuscript.soft_break()
        elif name in SWITCHES:
            setattr(self.manuscript.state, SWITCHES[name], number != 0)
        elif name in {"par", "sect"} | _ROW_ENDS:
            self.manuscript.end_paragraph(row=name in _ROW_ENDS)
        elif name in {"cell", "nestcell"}:
            self.manuscript.end_cell()
        elif not (self._styles(name, number) or self._fonts(name, number)):
            self.manuscript.state.set(name, number)

    def _styles(self, name: str, number: int | None) -> bool:
        """Whether the word belongs to the table of styles."""
        if self.manuscript.state.into is not Into.STYLES:
            return False
        if name in {"s", "cs", "ds", "ts"}:
            self.manuscript.styles.begin(number if name == "s" else None)
        elif name == "outlinelevel":
            self.manuscript.styles.outline(number or 0)
        else:
            return False
        return True

    def _fonts(self, name: str, number: int | None) -> bool:
        """Whether the word says how bytes become letters."""
        if name in PAGES:
            self.decoder.page = PAGES[name]
        elif name == "deff":
            self.decoder.default_font = number or 0
        elif name == "ansicpg":
            self.decoder.page = code_page(number)
        elif name == "fcharset":
            self.decoder.note_charset(self.manuscript.state.font, number or 0)
        else:
            return False
        return True

    def _take(self, data: bytes) -> None:
        """Bytes wait until something else comes: the letters of some code pages come in two tokens."""
        if self._to_skip:
            data, self._to_skip = data[self._to_skip :], max(0, self._to_skip - len(data))
        if data:
            self._at_start = False
            self._bytes += data

    def _flush(self) -> None:
        """Pass on the bytes that waited."""
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        into, font = self.manuscript.state.into, self.manuscript.state.font
        if into is Into.FONTS:
            self.decoder.note_name(font, data.decode("latin-1"))
        elif into is not Into.NOTHING:
            self.manuscript.text(self.decoder.lone_half())
            self.manuscript.text(self.decoder.characters(data, font))
