"""Places of a text as editors count them: lines and units of the encoding that client and server agreed on."""

import re
from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

from copydesk.model.span import Span

_LINE_END = re.compile(r"\r\n|\n|\r")
"""What ends a line in the protocol; all other breaks are characters of the line."""


class Places:
    """The lines of one text."""

    def __init__(self, text: str, encoding: PositionEncodingKind | str) -> None:
        self._text, self._encoding = text, encoding
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, at: int) -> Position:
        """Where the code point stands."""
        line = bisect_right(self._starts, at) - 1
        return Position(line, self._units(self._text[self._starts[line] : at]))

    def range(self, span: Span) -> Range:
        """The stretch between two code points."""
        return Range(self.position(span.start), self.position(span.end))

    def offset(self, position: Position) -> int:
        """The code point at a position; what lies behind a line or the text is its end."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = (
            self._starts[position.line + 1]
            if position.line + 1 < len(self._starts)
            else len(self._text)
        )
        units = 0
        for at in range(start, end):
            if units >= position.character:
                return at
            units += self._units(self._text[at])
        return end

    def _units(self, text: str) -> int:
        if self._encoding == PositionEncodingKind.Utf8:
            return len(text.encode("utf-8", "surrogatepass"))
        if self._encoding == PositionEncodingKind.Utf32:
            return len(text)
        return len(text) + sum(character > "\uffff" for character in text)
