"""Code points here, UTF-16 units in Qt: the one place where the two meet."""

import re
from bisect import bisect_left

from copydesk.model.edit import Edit

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_UNSHOWABLE = re.compile("[\r\u2029\ufdd0\ufdd1\ud800-\udfff]")


class Utf16Map:
    """Converts positions of one text. Costs nothing where no character needs two units."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points: list[int] = []
        if not text.isascii():
            self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def edited(self, edit: Edit) -> "Utf16Map":
        """The map of the text after an edit, without another look at the whole of it."""
        come = [edit.start + match.start() for match in _ASTRAL.finditer(edit.inserted)]
        made = Utf16Map("")
        first, after = (
            bisect_left(self._points, edit.start),
            bisect_left(self._points, edit.span.end),
        )
        moved = [point + edit.growth for point in self._points[after:]]
        made._points = [*self._points[:first], *come, *moved]
        made._units = [point + before for before, point in enumerate(made._points)]
        return made

    def units(self, point: int) -> int:
        """The UTF-16 position of a code point index."""
        return point + bisect_left(self._points, point)

    def point(self, units: int) -> int:
        """The code point index of a UTF-16 position; one inside a pair counts as before it."""
        return units - bisect_left(self._units, units)


def showable(text: str) -> tuple[str, int]:
    """The text with the few characters that Qt's document cannot hold replaced, and how many there were.

    CR and U+2029 become line breaks; U+FDD0, U+FDD1 and lone surrogates become U+FFFD.
    """
    return _UNSHOWABLE.subn(lambda match: "\n" if match[0] in "\r\u2029" else "\ufffd", text)


def shown_text(raw: str) -> str:
    """A text from ``QTextDocument.toRawText()``: Qt separates paragraphs by U+2029."""
    return raw.replace("\u2029", "\n")
