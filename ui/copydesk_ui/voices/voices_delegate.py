"""Draws a source: sign in its colour, words, share with a thin bar."""

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from copydesk_ui.page.tints import TINTS
from copydesk_ui.parts.painting import draw_line
from copydesk_ui.parts.row_delegate import RowDelegate, RowState, draw_ground
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.icons import icon
from copydesk_ui.theme.theme import current
from copydesk_ui.voices.voices_model import VoiceRow, below_words
from copydesk_ui.voices.wording import SIGNS, label_words, percent

_SIGN = 30
_SHARE = 52
_BAR = 3


def ink_of(row: VoiceRow) -> str:
    """The strong colour that belongs to the tint on the page."""
    return TINTS[row.style].removesuffix("_soft")


class VoicesDelegate(RowDelegate):
    """One source a row."""

    height = 66

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one source."""
        del model
        if not isinstance(row, VoiceRow):
            return
        frame = box.adjusted(12, 1, -12, -1)
        draw_ground(painter, frame, state)
        inner = frame.adjusted(10, 8, -10, -8)
        self._draw_sign(painter, QRectF(inner.left(), inner.top(), _SIGN, _SIGN), row)
        self._draw_words(painter, inner.adjusted(_SIGN + 12, -1, 0, 0), row)

    def _draw_sign(self, painter: QPainter, box: QRectF, row: VoiceRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour(TINTS[row.style]))
        painter.drawRoundedRect(box, 7, 7)
        sign = icon(SIGNS[row.voice.kind], ink_of(row))
        sign.paint(painter, box.adjusted(6, 6, -6, -6).toRect())

    def _draw_words(self, painter: QPainter, box: QRectF, row: VoiceRow) -> None:
        theme = current()
        bold, small = window_font(13, QFont.Weight.DemiBold), window_font(12)
        first = QRectF(box.left(), box.top(), box.width() - _SHARE, 18)
        share = QRectF(box.right() - _SHARE, box.top(), _SHARE, 18)
        draw_line(painter, first, label_words(row.voice), bold, theme.colour("text"))
        right = Qt.AlignmentFlag.AlignRight
        draw_line(painter, share, percent(row.share), small, theme.colour("muted"), right)
        below = QRectF(box.left(), box.top() + 19, box.width(), 16)
        draw_line(painter, below, below_words(row), small, theme.colour("muted"))
        track = QRectF(box.left(), box.bottom() - _BAR, box.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("voice_rest_soft"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        track.setWidth(max(_BAR, track.width() * min(1.0, row.share)))
        painter.setBrush(theme.colour(ink_of(row)))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
