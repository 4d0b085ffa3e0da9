"""The house's rules: shown, edited, and told what is wrong with them while they are typed."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from copydesk.engine.house_file import read_house
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.words.translation import said


class HouseDialog(FormDialog):
    """The rules as the file has them. What is wrong is named below; the rest holds once saved."""

    written = Signal(str)
    """The new text of the file."""

    def __init__(self, text: str, path: Path, parent: QWidget) -> None:
        super().__init__(parent, str(path))
        self.name(self.tr("House rules"), self.tr("Save"))
        self.resize(760, 620)
        self.words = QPlainTextEdit(text)
        self.words.setProperty("role", "boxed")
        self.words.setAccessibleName(self.tr("House rules"))
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setTabChangesFocus(True)
        self.body.addWidget(self.words, 1)
        self.problems = QLabel()
        self.problems.setWordWrap(True)
        self.problems.setAccessibleName(self.tr("What is wrong with the rules"))
        self.body.addWidget(self.problems)
        self.words.textChanged.connect(self._judge)
        self.accepted.connect(lambda: self.written.emit(self.words.toPlainText()))
        self._judge()

    def _judge(self) -> None:
        rules = read_house(self.words.toPlainText())
        if rules.problems:
            self.problems.setText("\n".join(said(problem) for problem in rules.problems))
        else:
            self.problems.setText(self.tr("The rules are in order."))
