"""The page as it is seen: the column of text, places in it, tints behind the words, a ring around the current ones."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from copydesk.model.span import Span
from copydesk_ui.page.drop_target import DropTarget
from copydesk_ui.page.marks import LineMarks, Mark, MarkStyle
from copydesk_ui.page.page_layout import MARGIN
from copydesk_ui.page.positions import Utf16Map
from copydesk_ui.page.tints import TINTS, paint_ring, paint_tint, paint_wave
from copydesk_ui.theme.fonts import page_font
from copydesk_ui.theme.theme import current

_EMS = 33
"""The widest a line gets, in ems of the page's face: about 70 characters."""
_NARROWEST = 0.85
"""The share of that width below which nothing else takes room from a line."""
TOP = 20
"""Pixels above the text."""


class MarkedPage(DropTarget):
    """Shows marks in a text that follows Python's; what they are is told to it."""

    column_placed = Signal()
    """The column of text stands elsewhere, or is wider or narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(2)
        self.setTabChangesFocus(False)
        self.misspelt: Callable[[str, int | None], Sequence[tuple[int, int]]] = lambda *_: ()
        """The stretches of a line that are misspelt (UTF-16 units); told the line and, while somebody writes there, the cursor's place."""
        self._text = ""
        self._map = Utf16Map("")
        self._pixels = 18
        self._wanted_room = 0
        self._marks = LineMarks()
        self._current = LineMarks()
        self._found = LineMarks()
        self._voices = LineMarks(grow=True)
        self._voiced = False

    @property
    def text(self) -> str:
        """The text as it stands, its lines ended by line feeds."""
        return self._text

    @property
    def all_marks(self) -> tuple[LineMarks, ...]:
        """Everything that has a place in the text and follows its edits."""
        return self._marks, self._current, self._found, self._voices

    def show_current(self, spans: Sequence[Span]) -> None:
        """Emphasise these stretches; () for none."""
        marks = [Mark(span.start, span.end, MarkStyle.DONE) for span in spans]
        self._current.replace(self._text, marks)
        self.viewport().update()

    def show_found(self, spans: Sequence[Span]) -> None:
        """Mark the places of words that somebody looks for; () for none."""
        self._found.replace(self._text, [Mark(s.start, s.end, MarkStyle.DONE) for s in spans])
        self.viewport().update()

    def show_voices(self, marks: Iterable[Mark], *, shown: bool) -> None:
        """Tint these stretches by who says them, in place of the tints of findings, whose underlines stay."""
        self._voiced = shown
        self._voices.replace(self._text, marks)
        self.viewport().update()

    def go_to(self, span: Span) -> None:
        """Put the cursor at the start of the span and bring it into view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.units(span.start))
        self.setTextCursor(cursor)
        if not self._visible_lines()[2:-3].count(cursor.blockNumber()):
            self.centerCursor()

    def sees(self, span: Span) -> bool:
        """Whether the start of the span is in sight."""
        line = self.document().findBlock(self._map.units(span.start)).blockNumber()
        return line in self._visible_lines()

    def cursor_over(self, span: Span) -> QTextCursor:
        """A Qt cursor that selects the span."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.units(span.start))
        cursor.setPosition(self._map.units(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def cursor_at(self, place: int) -> QTextCursor:
        """A Qt cursor at a code point index."""
        return self.cursor_over(Span(place, place))

    def place(self) -> int:
        """Where the cursor stands, in code points."""
        return self._map.point(self.textCursor().position())

    def point_at(self, at: QPoint) -> int:
        """The code point index under a point of the page."""
        return self._map.point(self.cursorForPosition(at).position())

    def selected(self) -> Span:
        """The selection, in code points; empty at the cursor where nothing is selected."""
        cursor = self.textCursor()
        return Span(
            self._map.point(cursor.selectionStart()), self._map.point(cursor.selectionEnd())
        )

    def let_go(self) -> None:
        """Select nothing; the cursor stays behind what was selected."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def is_marked(self, position: int) -> bool:
        """Whether the words at a code point index are marked; cheap, whatever the length of the text."""
        units = self._map.units(position)
        block = self.document().findBlock(units)
        column = units - block.position()
        return any(start <= column < end for start, end, _ in self._marks.at(block.blockNumber()))

    def line_of(self, position: int) -> int:
        """The line, from 1, of a code point index."""
        return self.document().findBlock(self._map.units(position)).blockNumber() + 1

    def set_pixels(self, pixels: int) -> None:
        """The size of the text."""
        self._pixels = pixels
        self.setFont(page_font(pixels))
        self._place_column()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column of text in the middle."""
        self._place_column()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the tints behind the words, then let Qt draw."""
        painter = QPainter(self.viewport())
        theme, tinted = current(), self._voices if self._voiced else self._marks
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > event.rect().bottom():
                break
            number = block.blockNumber()
            for start, end, style in tinted.at(number):
                paint_tint(painter, block, box.topLeft(), (start, end), theme.colour(TINTS[style]))
            for start, end, _ in self._found.at(number):
                paint_tint(painter, block, box.topLeft(), (start, end), theme.colour("found"))
            self._underline_misspelt(painter, block, box.topLeft())
            block = block.next()
        painter.end()
        super().paintEvent(event)
        self._ring_current(event.rect().bottom())

    def _underline_misspelt(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        """A thin red line below words that no dictionary knows; those that are marked have a line already."""
        cursor = self.textCursor()
        here = self.hasFocus() and cursor.block() == block
        marked = self._marks.at(block.blockNumber())
        for start, end in self.misspelt(block.text(), cursor.positionInBlock() if here else None):
            if all(end <= first or last <= start for first, last, _ in marked):
                paint_wave(painter, block, at, (start, end), current().colour("red"))

    def _ring_current(self, bottom: int) -> None:
        """A line around the words that keys act on: nothing else on the page has one, in any theme."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > bottom:
                break
            for start, end, _ in self._current.at(block.blockNumber()):
                paint_ring(painter, block, box.topLeft(), (start, end), current().colour("accent"))
            block = block.next()
        painter.end()

    def _visible_lines(self) -> range:
        first = self.firstVisibleBlock()
        bottom = self.viewport().rect().bottom()
        block, top = first, self.blockBoundingGeometry(first).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            top += self.blockBoundingRect(block).height()
            block = block.next()
        last = block.blockNumber() if block.isValid() else self.blockCount()
        return range(first.blockNumber(), last + 1)

    def give_room(self, pixels: int) -> None:
        """So much is wanted beside the column; it is given where the lines stay long enough."""
        if pixels != self._wanted_room:
            self._wanted_room = pixels
            self._place_column()

    @property
    def side_room(self) -> int:
        """Pixels beside the column that are there for what belongs beside the words; 0 where the page is too narrow."""
        least = round(self._widest * _NARROWEST)
        return self._wanted_room if self._whole - self._wanted_room >= least else 0

    @property
    def _widest(self) -> int:
        return _EMS * self._pixels // 2 * 2 + 2 * MARGIN

    @property
    def _whole(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def seen(self) -> Span:
        """The lines that can be seen, in code points."""
        lines, document = self._visible_lines(), self.document()
        last = document.findBlockByNumber(min(lines.stop, self.blockCount()) - 1)
        start = document.findBlockByNumber(lines.start).position()
        return Span(
            self._map.point(start), self._map.point(last.position() + max(0, last.length() - 1))
        )

    def _place_column(self) -> None:
        room = self.side_room
        side = max(0, (self._whole - room - self._widest) // 2)
        self.setViewportMargins(side, TOP, max(0, side - 12) + room, 0)
        self.column_placed.emit()
