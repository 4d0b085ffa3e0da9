"""An approved text is to leave before its embargo ends: nothing does without a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from copydesk_ui.dialogs.form import FormDialog, labelled


class EmbargoDialog(FormDialog):
    """Shows the line of the embargo and asks for the reason."""

    given = Signal(str)
    """The reason; it is recorded."""

    def __init__(self, line: str, parent: QWidget) -> None:
        super().__init__(parent, line)
        self.name(self.tr("The embargo holds"), self.tr("Let it leave"))
        self.reason = QLineEdit()
        self.body.addWidget(
            labelled(self.tr("&Reason to leave before it ends (recorded)"), self.reason)
        )
        self.confirm.setEnabled(False)
        self.reason.textChanged.connect(lambda words: self.confirm.setEnabled(bool(words.strip())))
        self.accepted.connect(lambda: self.given.emit(self.reason.text().strip()))
