"""The whole text as one bar: who says how much of it, and how much stays bare."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copydesk_ui.theme.theme import current

_HEIGHT = 8
_GAP = 1.5


class ShareBar(QWidget):
    """Pieces of colour side by side; what is left over is the track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: Sequence[tuple[str, float]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pieces(self, pieces: Sequence[tuple[str, float]]) -> None:
        """Show these: colour token and share from 0 to 1 of each."""
        self._pieces = pieces
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(100, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and pieces."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour("voice_rest_soft"))
        left = 0.0
        for token, share in self._pieces:
            width = share * self.width()
            painter.fillRect(QRectF(left, 0, max(1.0, width - _GAP), _HEIGHT), theme.colour(token))
            left += width
        painter.end()
