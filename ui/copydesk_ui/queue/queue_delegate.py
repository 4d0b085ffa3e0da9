"""Paints the drafts of the queue."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copydesk.archive.values import QueueRow
from copydesk.model.version import Status
from copydesk_ui.parts.painting import draw_line, draw_pill, pill_size
from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.queue.queue_model import QueueModel, byline
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current
from copydesk_ui.words.kinds import status_name
from copydesk_ui.words.times import age

_HEIGHT = 84
_LINE = 18.0
_STATUS_TOKENS = {
    Status.NEW: "blue",
    Status.IN_REVIEW: "amber",
    Status.FACT_CHECK: "blue",
    Status.APPROVED: "green",
}


class QueueDelegate(QStyledItemDelegate):
    """Title, byline and age, status, how much is done."""

    def sizeHint(self, *_: object) -> QSize:
        """All rows have one height."""
        return QSize(200, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one draft."""
        row: QueueRow | None = index.data(ROW_ROLE)
        model = index.model()
        if row is None or not isinstance(model, QueueModel):
            return
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(8, 2, -8, -2)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(theme.colour("accent") if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        left, width = frame.left() + 12, frame.width() - 24
        top = frame.top() + 9
        ink, muted = theme.colour("text"), theme.colour("muted")
        small = window_font(12)
        bold = window_font(13, QFont.Weight.DemiBold)
        draw_line(painter, QRectF(left, top, width, _LINE), row.title, bold, ink)
        top += _LINE + 2
        old = age(row.updated_at)
        draw_line(
            painter, QRectF(left, top, width, _LINE), old, small, muted, Qt.AlignmentFlag.AlignRight
        )
        taken = QFontMetricsF(small).horizontalAdvance(old) + 10
        draw_line(painter, QRectF(left, top, width - taken, _LINE), byline(row), small, muted)
        top += _LINE + 4
        token = _STATUS_TOKENS[row.status]
        pill = draw_pill(
            painter,
            QPointF(left, top),
            status_name(row.status),
            theme.colour(token),
            theme.colour("page" if selected else f"{token}_soft"),
        )
        box = QRectF(left + pill + 8, top, width - pill - 8, pill_size("X")[1])
        draw_line(painter, box, model.progress(row), small, muted, Qt.AlignmentFlag.AlignRight)
        painter.restore()
