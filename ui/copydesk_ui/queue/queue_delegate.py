"""Paints the drafts of the queue."""

from PySide6.QtCore import QAbstractItemModel, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from copydesk.archive.values import QueueRow
from copydesk.model.version import Status
from copydesk_ui.parts.painting import draw_line, draw_pill, pill_size
from copydesk_ui.parts.row_delegate import RowDelegate, RowState, draw_ground
from copydesk_ui.queue.queue_model import QueueModel, byline
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current
from copydesk_ui.words.times import age

_LINE = 18.0
_STATUS_TOKENS = {
    Status.NEW: "blue",
    Status.IN_REVIEW: "amber",
    Status.FACT_CHECK: "blue",
    Status.APPROVED: "green",
}


class QueueDelegate(RowDelegate):
    """Title, byline and age, status, how much is done."""

    height = 84

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one draft."""
        if not isinstance(row, QueueRow) or not isinstance(model, QueueModel):
            return
        theme = current()
        frame = box.adjusted(8, 2, -8, -2)
        draw_ground(painter, frame, state)
        left, width = frame.left() + 12, frame.width() - 24
        top = frame.top() + 9
        ink, muted = theme.colour("text"), theme.colour("muted")
        small = window_font(12)
        bold = window_font(13, QFont.Weight.DemiBold)
        title = QRectF(left, top, width, _LINE)
        if model.unsaved(row):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(title.right() - 4, title.center().y()), 4, 4)
            title.setRight(title.right() - 16)
        draw_line(painter, title, row.title, bold, ink)
        top += _LINE + 2
        when = model.deadline(row) or age(row.updated_at)
        pressed = theme.colour("red") if model.presses(row) else muted
        right = QRectF(left, top, width, _LINE)
        draw_line(painter, right, when, small, pressed, Qt.AlignmentFlag.AlignRight)
        taken = QFontMetricsF(small).horizontalAdvance(when) + 10
        draw_line(painter, QRectF(left, top, width - taken, _LINE), byline(row), small, muted)
        top += _LINE + 4
        token = "red" if model.lost(row) else _STATUS_TOKENS[model.status(row)]
        pill = draw_pill(
            painter,
            QPointF(left, top),
            model.state(row),
            theme.colour(token),
            theme.colour("page" if state.selected else f"{token}_soft"),
        )
        rest = QRectF(left + pill + 8, top, width - pill - 8, pill_size("X")[1])
        draw_line(painter, rest, model.progress(row), small, muted, Qt.AlignmentFlag.AlignRight)
