"""Choices that the wheel does not turn: whoever scrolls a dialog changes nothing in it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class SteadyChoices(QObject):
    """Passes the wheel on to what scrolls, past every choice and number of a window."""

    def watch(self, window: QWidget) -> None:
        """Hold the choices that the window has now."""
        for kind in (QComboBox, QAbstractSpinBox):
            for each in window.findChildren(kind):
                each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel goes past; all else is as it was."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
