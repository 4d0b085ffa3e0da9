"""Bytes and numbers of an RTF file to characters."""

from dataclasses import dataclass, field

from copydesk.intake.losses import Loss, Losses
from copydesk.intake.rtf.tables import CHARSETS, SYMBOL_CHARSET

_DOCUMENTS_OWN = frozenset({0, 1})
"""Character sets of fonts that mean the document's code page."""
_REPLACED = "\ufffd"


@dataclass(slots=True)
class Decoder:
    """Knows the code pages of a file and of its fonts."""

    losses: Losses
    page: str = "cp1252"
    """Of the document, for fonts that do not say."""
    default_font: int = 0
    _charsets: dict[int, int] = field(default_factory=dict[int, int])
    _half: int = 0
    """The first half of a character that comes as two numbers."""

    def note_charset(self, font: int | None, charset: int) -> None:
        """Remember a font's character set."""
        self._charsets[self.default_font if font is None else font] = charset

    def characters(self, data: bytes, font: int | None) -> str:
        """The characters of the bytes, which are in the code page of the font (None: the default font)."""
        charset = self._charsets.get(self.default_font if font is None else font, 0)
        if charset == SYMBOL_CHARSET:
            return "".join(map(self._sign, data))
        page = self.page if charset in _DOCUMENTS_OWN else CHARSETS.get(charset, self.page)
        text = data.decode(page, "replace")
        self.losses.add(Loss.BYTES, text.count(_REPLACED))
        return text

    def _sign(self, byte: int) -> str:
        """A byte in a symbol font; of its letters only the font knows what they show."""
        character = chr(byte)
        if byte == 0xB7:
            return "•"
        if byte < 0x80 and not character.isalpha():
            return character
        self.losses.add(Loss.SYMBOL)
        return _REPLACED

    def character(self, number: int) -> str:
        """The character of the control word ``u``, which may be negative; "" for the first half of one."""
        number %= 0x1_0000
        half, self._half = self._half, 0
        if 0xD800 <= number < 0xDC00:
            self._half = number
            return ""
        if 0xDC00 <= number < 0xE000:
            return chr(0x1_0000 + ((half - 0xD800) << 10) + number - 0xDC00) if half else _REPLACED
        return chr(number)
