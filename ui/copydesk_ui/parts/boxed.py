"""Lists and fields of words as dialogs show them: in a box, no wider than it, no taller than their words need."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QListWidget, QPlainTextEdit, QWidget

_FIELD = QSize(256, 84)


class BoxedList(QListWidget):
    """Rows that fit the box: wrapped where they are sentences, else cut with dots."""

    def __init__(self, rows: Iterable[str] = (), *, wrapped: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "boxed")
        self.setWordWrap(wrapped)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ensurePolished()  # rows are measured as they come, and the style gives them their room
        self.addItems(list(rows))


class WordsField(QPlainTextEdit):
    """A field for some sentences; Tab goes on to the next one."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "boxed")
        self.setTabChangesFocus(True)
        self.setMinimumHeight(48)

    def sizeHint(self) -> QSize:
        """Room for three lines, where Qt would take a quarter of the screen."""
        return _FIELD
