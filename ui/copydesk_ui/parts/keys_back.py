"""A window takes the keys back when the last dialog before it has closed."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


def take_keys_back(window: QWidget) -> None:
    """No dialog stands before the window any more: make it active as soon as that one has gone.

    Where two dialogs close at once, not every system does so by itself.
    """
    QTimer.singleShot(0, window, partial(_take, window))


def _take(window: QWidget) -> None:
    before = QApplication.activeModalWidget()
    if window.isVisible() and before in (None, window):
        window.activateWindow()
