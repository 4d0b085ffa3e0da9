"""A claim is wrong: what is right instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from copydesk.model.claim import Claim
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import WordsField


class WrongDialog(FormDialog):
    """Asks what is right; who does not know it yet may leave that empty."""

    given = Signal(str)
    """What is right instead."""

    def __init__(self, claim: Claim, parent: QWidget) -> None:
        super().__init__(parent, claim.statement)
        self.name(self.tr("This is wrong"), self.tr("Mark as wrong"))
        self.instead = WordsField(claim.instead)
        self.instead.setFixedHeight(76)
        self.body.addWidget(labelled(self.tr("What is &right (may stay empty)"), self.instead))
        self.accepted.connect(lambda: self.given.emit(self.instead.toPlainText().strip()))
        self.instead.setFocus()
