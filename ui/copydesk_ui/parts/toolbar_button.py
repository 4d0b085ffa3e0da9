"""A button of the toolbar: an icon, 8 pixels, its word; Qt's own leave 4 between them and 40 to the next one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from copydesk_ui.theme.icons import SIDE

_GAP = 8
_HEIGHT = 32


class ToolbarButton(QToolButton):
    """Shows an action; its ground and edge are the style sheet's."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Icon and word with the same space around and between them."""
        word = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(SIDE + word + 3 * _GAP, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A word is never cut: what has no room goes into the toolbar's menu."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, word."""
        del event
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        place = QRect(_GAP, (self.height() - SIDE) // 2, SIDE, SIDE)
        self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        left = 2 * _GAP + SIDE
        words = QRect(left, 0, self.width() - left, self.height())
        painter.setPen(option.palette.color(self.foregroundRole()))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text()
        )
