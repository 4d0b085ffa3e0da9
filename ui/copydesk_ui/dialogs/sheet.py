"""A sheet to read: the keys, the report on the database, what Copydesk is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

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


class TableSheet(FormDialog):
    """A title and rows of two columns."""

    def __init__(self, title: str, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.name(title, "")
        self.only_close()
        self.resize(620, 620)
        self.table = QTableWidget(len(rows), 2)
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(title)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(number, column, item)
        self.body.addWidget(self.table, 1)


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
