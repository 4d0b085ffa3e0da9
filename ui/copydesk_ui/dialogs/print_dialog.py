"""What is to be put on paper, and whether on paper or in a PDF file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QWidget

from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import BoxedList


class PrintDialog(FormDialog):
    """Offers the sheets that there are."""

    chosen = Signal(int, bool, bool)
    """The number of the sheet, whether as PDF, and whether confidential sources are told."""

    def __init__(
        self, sheets: Sequence[str], parent: QWidget, *, report: int = -1, secret: bool = False
    ) -> None:
        """``report`` is the number of the report among the sheets; ``secret``: it has confidential sources."""
        super().__init__(parent)
        self.name(self.tr("Print"), self.tr("Print…"))
        self.list = BoxedList(sheets)
        self.list.setCurrentRow(0)
        self.body.addWidget(labelled(self.tr("&What"), self.list), 1)
        self.confidential = QCheckBox(self.tr("Tell &confidential sources in this one print"))
        if secret:
            self.body.addWidget(self.confidential)
        self.list.currentRowChanged.connect(lambda row: self.confidential.setEnabled(row == report))
        self.confidential.setEnabled(report == 0)
        self.pdf = QPushButton(self.tr("Save as P&DF…"))
        self.pdf.setAutoDefault(False)
        self.box.addButton(self.pdf, QDialogButtonBox.ButtonRole.ActionRole)
        self.pdf.clicked.connect(lambda: self._choose(pdf=True))
        self.accepted.connect(lambda: self._emit(pdf=False))

    def _choose(self, *, pdf: bool) -> None:
        self._emit(pdf=pdf)
        self.done(0)

    def _emit(self, *, pdf: bool) -> None:
        told = self.confidential.isEnabled() and self.confidential.isChecked()
        self.chosen.emit(max(0, self.list.currentRow()), pdf, told)
