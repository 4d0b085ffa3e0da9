"""A sheet to read: the report on the database, what Copydesk is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from copydesk_ui.dialogs.form import FormDialog

_OTHERWISE = 2
"""The result of a question that was neither confirmed nor left."""


class TextSheet(FormDialog):
    """A title and plain text."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(title, "")
        self.only_close()
        self.resize(640, 460)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setProperty("role", "boxed")
        self.text.setAccessibleName(title)
        self.body.addWidget(self.text, 1)


class Question(FormDialog):
    """One sentence and two ways to go on; a third one where ``other`` gives it words."""

    otherwise = Signal()
    """The third way was taken: nothing was confirmed, and nothing left as it is."""

    def __init__(
        self, title: str, sentence: str, confirm: str, parent: QWidget, *, other: str = ""
    ) -> None:
        super().__init__(parent, sentence)
        self.name(title, confirm)
        self.other = QPushButton(other)
        if other:
            self.other.setAutoDefault(False)
            self.box.addButton(self.other, QDialogButtonBox.ButtonRole.ActionRole)
            self.other.clicked.connect(self._go_otherwise)

    def _go_otherwise(self) -> None:
        self.done(_OTHERWISE)
        self.otherwise.emit()
