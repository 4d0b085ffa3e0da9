"""Draws what a search found: the draft's title, then its passages with the words marked."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from copydesk.archive.search.hits import Passage
from copydesk_ui.page.positions import Utf16Map
from copydesk_ui.parts.painting import draw_line, draw_pill
from copydesk_ui.parts.row_delegate import RowDelegate, RowState, draw_ground
from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.search.found_model import FoundRow
from copydesk_ui.search.wording import COLOURS, hit_kind_name, origin_words, snippet_words
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current
from copydesk_ui.words.kinds import status_name

_TITLE, _BELOW = 30, 29
"""Pixels of a draft's title, and of a row besides the words found."""
_SIDE = 18
"""From the edge of the list to the words, on either side."""
_KIND = 84
"""Width of the column with the kinds."""
_LINES, _LINE = 2, 18
_STATUS = 180


class FoundDelegate(RowDelegate):
    """One passage a row."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the words need at the width of the list; a draft's first passage stands below its title."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, FoundRow):
            return QSize(300, _BELOW)
        width = self._view.viewport().width() - 2 * _SIDE - _KIND
        lines = _laid_out(row.passage, width).lineCount()
        return QSize(300, _BELOW + lines * _LINE + (_TITLE if row.first else 0))

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one passage."""
        del model
        if not isinstance(row, FoundRow):
            return
        box = box.adjusted(8, 0, -8, 0)
        if row.first:
            self._draw_title(painter, QRectF(box.left(), box.top() + 6, box.width(), 22), row)
            box.setTop(box.top() + _TITLE)
        frame = box.adjusted(0, 1, 0, -1)
        draw_ground(painter, frame, state)
        inner = frame.adjusted(_SIDE - 8, 5, 8 - _SIDE, -4)
        self._draw_passage(painter, inner, row.passage, selected=state.selected)

    def _draw_title(self, painter: QPainter, box: QRectF, row: FoundRow) -> None:
        theme = current()
        bold, small = window_font(14, QFont.Weight.DemiBold), window_font(12)
        title = box.adjusted(10, 0, -_STATUS, 0)
        draw_line(painter, title, row.hit.title, bold, theme.colour("text"))
        status = QRectF(box.right() - _STATUS, box.top(), _STATUS - 10, box.height())
        words = status_name(row.hit.status)
        draw_line(painter, status, words, small, theme.colour("muted"), Qt.AlignmentFlag.AlignRight)

    def _draw_passage(
        self, painter: QPainter, box: QRectF, passage: Passage, *, selected: bool
    ) -> None:
        theme = current()
        colour = COLOURS[passage.kind]
        ground = theme.colour("raised" if selected else f"{colour}_soft")
        draw_pill(painter, box.topLeft(), hit_kind_name(passage.kind), theme.colour(colour), ground)
        words = box.adjusted(_KIND, 0, 0, 0)
        layout = _laid_out(passage, words.width())
        painter.setPen(theme.colour("text"))
        layout.draw(painter, words.topLeft())
        top = words.top() + layout.lineCount() * _LINE
        below = QRectF(words.left(), top, words.width(), 16)
        draw_line(painter, below, origin_words(passage), window_font(12), theme.colour("muted"))


def _laid_out(passage: Passage, width: float) -> QTextLayout:
    """The words in at most two lines, those found in bold and in the accent."""
    text = snippet_words(passage)
    layout = QTextLayout(text, window_font(13))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setForeground(current().colour("accent"))
    places, formats = Utf16Map(text), list[QTextLayout.FormatRange]()
    for mark in passage.marks:
        piece = QTextLayout.FormatRange()
        piece.start = places.units(mark.start)
        piece.length = places.units(mark.end) - piece.start
        piece.format = marked
        formats.append(piece)
    layout.setFormats(formats)
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * _LINE))
    layout.endLayout()
    return layout
