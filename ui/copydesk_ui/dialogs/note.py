"""A note on a finding."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from copydesk.model.finding import Finding
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.findings.rows import headline


class NoteDialog(FormDialog):
    """Asks for a few words; the finding stays open."""

    written = Signal(str)

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent, headline(finding))
        self.name(self.tr("Note"), self.tr("Add note"))
        self.words = QPlainTextEdit()
        self.words.setProperty("role", "boxed")
        self.words.setTabChangesFocus(True)
        self.body.addWidget(
            labelled(self.tr("&Note for whoever reads this draft next"), self.words)
        )
        self.confirm.setEnabled(False)
        self.words.textChanged.connect(
            lambda: self.confirm.setEnabled(bool(self.words.toPlainText().strip()))
        )
        self.accepted.connect(lambda: self.written.emit(self.words.toPlainText().strip()))
        self.words.setFocus()
