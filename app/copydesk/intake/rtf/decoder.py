"""Bytes and numbers of an RTF file to characters."""

from dataclasses import dataclass, field

from copydesk.intake.losses import Loss, Losses
from copydesk.intake.rtf.tables import CHARSETS, SYMBOL_CHARSET
from copydesk.intake.symbols import UNKNOWN_SIGN, in_font, is_symbol_font

_DOCUMENTS_OWN = frozenset({0, 1})
"""Character sets of fonts that mean the document's code page."""


@dataclass(slots=True)
class Decoder:
    """Knows the code pages of a file and of its fonts."""

    losses: Losses
    page: str = "cp1252"
    """Of the document, for fonts that do not say."""
    default_font: int = 0
    _charsets: dict[int, int] = field(default_factory=dict[int, int])
    _fonts: dict[int, str] = field(default_factory=dict[int, str])
    _half: int = 0
    """The first half of a character that comes as two numbers, until the second must follow."""

    def note_charset(self, font: int | None, charset: int) -> None:
        """Remember a font's character set."""
        self._charsets[self.default_font if font is None else font] = charset

    def characters(self, data: bytes, font: int | None) -> str:
        """The characters of the bytes, which are in the code page of the font (None: the default font)."""
        charset = self._charsets.get(self.default_font if font is None else font, 0)
        name = self._fonts.get(self.default_font if font is None else font, "")
        if charset == SYMBOL_CHARSET or is_symbol_font(name):
            return self._signs(data.decode("latin-1"), name)
        page = self.page if charset in _DOCUMENTS_OWN else CHARSETS.get(charset, self.page)
        text = data.decode(page, "replace")
        self.losses.add(Loss.BYTES, text.count(UNKNOWN_SIGN))
        return text

    def note_name(self, font: int | None, name: str) -> None:
        """Go on with a font's name, which a semicolon ends."""
        key = self.default_font if font is None else font
        self._fonts[key] = (self._fonts.get(key, "") + name.partition(";")[0]).strip()

    def _signs(self, text: str, font: str) -> str:
        """What a text looks like in a font of symbols; of one that nobody knows only bullets and figures are sure."""
        if is_symbol_font(font):
            shown = in_font(text, font)
        else:
            shown = "".join(
                "•" if c == "\xb7" else UNKNOWN_SIGN if c.isalpha() or c > "~" else c for c in text
            )
        self.losses.add(Loss.SYMBOL, shown.count(UNKNOWN_SIGN))
        return shown

    def character(self, number: int, font: int | None) -> str:
        """The character of the control word ``u``, which may be negative; "" for the first half of one."""
        number %= 0x1_0000
        half, self._half = self._half, 0
        if 0xD800 <= number < 0xDC00:
            self._half = number
            return self._lone(half)
        if 0xDC00 <= number < 0xE000:
            if not half:
                return self._lone(number)
            return chr(0x1_0000 + ((half - 0xD800) << 10) + number - 0xDC00)
        name = self._fonts.get(self.default_font if font is None else font, "")
        shown = self._signs(chr(number), name) if is_symbol_font(name) else chr(number)
        return self._lone(half) + shown

    def lone_half(self) -> str:
        """What stands for a first half that no second followed, when something else comes."""
        half, self._half = self._half, 0
        return self._lone(half)

    def _lone(self, half: int) -> str:
        self.losses.add(Loss.BYTES, half > 0)
        return UNKNOWN_SIGN if half else ""
