"""Draws Markdown and marks line by line; never a whole long text at once."""

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from copydesk_ui.page.markdown_style import Look, looks
from copydesk_ui.page.marks import LineMarks, MarkStyle
from copydesk_ui.page.positions import Utf16Map
from copydesk_ui.theme.theme import Theme, current

_SLICE = 0.004
"""Seconds of drawing lines anew between two looks at the user's keys."""
_UNDERLINES = {
    MarkStyle.MARKUP: (QTextCharFormat.UnderlineStyle.WaveUnderline, "red"),
    MarkStyle.NAMES: (QTextCharFormat.UnderlineStyle.DashUnderline, "amber"),
    MarkStyle.CLAIMS: (QTextCharFormat.UnderlineStyle.DotLine, "blue"),
    MarkStyle.QUIET: (QTextCharFormat.UnderlineStyle.DashDotLine, "muted"),
    MarkStyle.DONE: (QTextCharFormat.UnderlineStyle.SingleUnderline, "green"),
}
_NO_LINE = (QTextCharFormat.UnderlineStyle.NoUnderline, False)
_SCALES = {Look.HEADING_1: 1.42, Look.HEADING_2: 1.2, Look.HEADING_3: 1.05}


class Highlighter(QSyntaxHighlighter):
    """Formats of the page: asks ``LineMarks`` for marks and ``markdown_style`` for the rest."""

    def __init__(self, marks: LineMarks, parent: QObject) -> None:
        """It draws nothing until it is given a document to ``follow``, which it outlives."""
        self._marks = marks
        self._markdown = False
        self._headline = ""
        self._pixels = 18
        self._dress(current())
        self._stale: list[int] = []
        self._doubted: list[int] = []
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_some)

    def follow(self, document: QTextDocument) -> None:
        """Draw in this document from now on; one that was drawn in before is drawn anew, as its marks are others now."""
        self._stale.clear()
        self._doubted.clear()
        if document is self.document():
            self.refresh(range(document.blockCount()), range(0))
        else:
            self.setDocument(document)

    def configure(self, *, markdown: bool, headline: str, pixels: int) -> None:
        """What kind of text it is; takes effect with the text that is set next, or with ``redress``."""
        self._markdown, self._headline, self._pixels = markdown, headline.strip(), pixels
        self._dress(current())

    def configure_size(self, pixels: int) -> None:
        """The size that headings are reckoned from."""
        self._pixels = pixels
        self._dress(current())
        if self.document() is None:
            return
        self.refresh(range(self.document().blockCount()), range(0))

    def redress(self) -> None:
        """Draw everything anew in the current theme and size: what can be seen first."""
        self._dress(current())
        self.refresh(range(self.document().blockCount()), range(0))

    def refresh(self, lines: Iterable[int], visible: range) -> None:
        """Draw these lines anew: those in ``visible`` now, the others when there is time."""
        wanted = set(lines)
        for line in sorted(wanted & set(visible)):
            self.rehighlightBlock(self.document().findBlockByNumber(line))
        self._stale = sorted((wanted - set(visible)) | set(self._stale), reverse=True)
        if self._stale:
            self._timer.start()

    def distrust(self, visible: range) -> None:
        """Lines were added, taken away or changed in bulk: numbers kept for later are of other lines now, so all lines are looked at,
        what can be seen first, and those drawn anew that show other marks than they have.
        """
        if self._stale:
            self.refresh(range(self.document().blockCount()), range(0))
        self._doubted = list(reversed(range(self.document().blockCount())))
        self._doubted.extend(reversed(visible))
        self._timer.start()

    def highlightBlock(self, text: str) -> None:
        """Qt asks for one line's formats."""
        if self._markdown:
            self._draw_markdown(text)
        elif self._headline and text.strip() == self._headline:
            self.setFormat(0, _units(text), self._looks[Look.HEADING_1])
        for start, end, style in self._marks.at(self.currentBlock().blockNumber()):
            for position in range(start, end):
                merged = QTextCharFormat(self.format(position))
                merged.merge(self._underlines[style])
                self.setFormat(position, 1, merged)

    def _draw_markdown(self, text: str) -> None:
        units = Utf16Map(text)
        for start, end, look in looks(text):
            first, count = units.units(start), units.units(end) - units.units(start)
            if look in _SCALES:
                self.setFormat(first, count, self._looks[look])
                continue
            for position in range(first, first + count):
                merged = QTextCharFormat(self.format(position))
                merged.merge(self._looks[look])
                self.setFormat(position, 1, merged)

    def _draw_some(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._stale and time.perf_counter() < end:
            self.rehighlightBlock(self.document().findBlockByNumber(self._stale.pop()))
        while self._doubted and time.perf_counter() < end:
            block = self.document().findBlockByNumber(self._doubted.pop())
            if block.isValid() and not self._shows_its_marks(block):
                self.rehighlightBlock(block)
        if not (self._stale or self._doubted):
            self._timer.stop()

    def _shows_its_marks(self, block: QTextBlock) -> bool:
        """Whether the line is drawn with just the marks that it has."""
        shown = {
            position: _line(each.format)
            for each in block.layout().formats()
            for position in range(each.start, each.start + each.length)
        }
        wanted = {
            position: _line(self._underlines[style])
            for start, end, style in self._marks.at(block.blockNumber())
            for position in range(start, end)
        }
        return {p: line for p, line in shown.items() if line != _NO_LINE} == wanted

    def _dress(self, theme: Theme) -> None:
        self._underlines: dict[MarkStyle, QTextCharFormat] = {}
        for style, (shape, token) in _UNDERLINES.items():
            made = QTextCharFormat()
            made.setUnderlineStyle(shape)
            made.setUnderlineColor(theme.colour(token))
            self._underlines[style] = made
        struck = QTextCharFormat()
        struck.setFontStrikeOut(True)
        struck.setForeground(theme.colour("faint"))
        self._underlines[MarkStyle.CHECKED] = struck
        self._looks = {look: _look(look, theme, self._pixels) for look in Look}


def _line(form: QTextCharFormat) -> tuple[QTextCharFormat.UnderlineStyle, bool]:
    """The line below the words, and whether they are struck through."""
    return form.underlineStyle(), form.fontStrikeOut()


def _look(look: Look, theme: Theme, pixels: int) -> QTextCharFormat:
    made = QTextCharFormat()
    if look in _SCALES:
        made.setFontWeight(QFont.Weight.Bold)
        made.setProperty(QTextCharFormat.Property.FontPixelSize, round(pixels * _SCALES[look]))
    elif look is Look.STRONG:
        made.setFontWeight(QFont.Weight.Bold)
    elif look is Look.EMPHASIS:
        made.setFontItalic(True)
    elif look is Look.LINK:
        made.setForeground(theme.colour("accent"))
    elif look is Look.QUOTE:
        made.setForeground(theme.colour("muted"))
    elif look is Look.CODE:
        made.setFontFamilies(["monospace"])
    else:
        made.setForeground(theme.colour("faint"))
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
