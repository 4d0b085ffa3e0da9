"""To whom the open questions go, and as what."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from copydesk.model.claim import ClaimStatus
from copydesk_ui.dialogs.form import FormDialog, labelled


class LetterDialog(FormDialog):
    """Asks for receiver and format."""

    chosen = Signal(object, str)
    """``ClaimStatus`` of the questions, and the format."""

    def __init__(self, counts: Mapping[ClaimStatus, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Questions as a letter"), self.tr("Write…"))
        self.to, self.format = QComboBox(), QComboBox()
        names = {
            ClaimStatus.QUERY_AUTHOR: self.tr("The author ({count})"),
            ClaimStatus.QUERY_EDITOR: self.tr("The editor ({count})"),
        }
        for status, count in counts.items():
            if count:
                self.to.addItem(names[status].format(count=count), status)
        self.format.addItem(self.tr("Word document"), "docx")
        self.format.addItem(self.tr("Markdown"), "md")
        self.body.addWidget(labelled(self.tr("&To"), self.to))
        self.body.addWidget(labelled(self.tr("&Format"), self.format))
        self.accepted.connect(
            lambda: self.chosen.emit(
                ClaimStatus(self.to.currentData()), str(self.format.currentData())
            )
        )
