"""A field of the find bar, in which Ctrl+Z takes back what was done last: typing here, or a replacement on the page."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class FindField(QLineEdit):
    """Keeps the keys of undo for itself while there is typing of its own to take back."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._own = False
        self.textEdited.connect(lambda _: self._say(own=True))

    def leave_undo(self) -> None:
        """Something was replaced: the next undo is the page's, until somebody types here."""
        self._say(own=False)

    def event(self, event: QEvent) -> bool:
        """Keys of undo and redo that are not this field's go on to the menu."""
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and not self._own and isinstance(event, QKeyEvent):
            steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(map(event.matches, steps)):
                event.ignore()
                return False
        return super().event(event)

    def _say(self, *, own: bool) -> None:
        self._own = own
