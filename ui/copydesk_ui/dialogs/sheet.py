"""A sheet to read: the report on the database, what Copydesk is."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from copydesk_ui.dialogs.form import FormDialog


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
    """One sentence and two ways to go on."""

    def __init__(
        self, title: str, sentence: str, confirm: str, parent: QWidget, *, other: str = ""
    ) -> None:
        super().__init__(parent, sentence)
        self.name(title, confirm)
        self.other = None
        if other:
            from PySide6.QtWidgets import QDialogButtonBox

            self.other = self.box.addButton(other, QDialogButtonBox.ButtonRole.ActionRole)
            self.other.clicked.connect(self.reject)
