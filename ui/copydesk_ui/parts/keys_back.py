"""A window takes the keys back when the last dialog before it has closed."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class KeysBack(QObject):
    """Watches a window. Where two dialogs close at once, not every system makes the window behind them active again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No dialog stands before the window any more: as soon as it has gone."""
        if event.type() is QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self, self._take)
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        before = QApplication.activeModalWidget()
        if self._window.isVisible() and before in (None, self._window):
            self._window.activateWindow()
