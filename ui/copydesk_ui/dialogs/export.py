"""How the approved text is to leave: as what, and whether confidential sources are told this once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from copydesk.desk.export import held_back
from copydesk.export.writer import Writer, all_writers
from copydesk.model.version import ApprovedVersion
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.words.translation import said


class ExportDialog(FormDialog):
    """Offers the formats that can say what the version is."""

    chosen = Signal(Writer, bool, str)
    """The ``Writer`` of the format, whether confidential sources are told, and why it leaves before its embargo ends."""

    def __init__(self, approved: ApprovedVersion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(560)
        number = approved.version.number
        self.name(self.tr("Export version {number}").format(number=number), self.tr("Export…"))
        self._writers = [writer for writer in all_writers() if writer.can_tell(approved)]
        self.formats = BoxedList(said(writer.title) for writer in self._writers)
        self.formats.setMinimumHeight(26 * len(self._writers) + 14)
        self.body.addWidget(labelled(self.tr("&Format"), self.formats), 1)
        self._secret = sum(source.confidential for source in approved.dossier.sources)
        self.confidential = QCheckBox(self.tr("Tell &confidential sources in this one file"))
        if self._secret:
            self.body.addWidget(self.confidential)
        self._embargo = held_back(approved)
        self.reason = QLineEdit()
        if self._embargo:
            self.body.addWidget(
                labelled(
                    self.tr("&Reason to leave before the embargo ends (recorded): {line}").format(
                        line=self._embargo.line
                    ),
                    self.reason,
                )
            )
            self.reason.textChanged.connect(lambda _: self._allow())
        self.formats.currentRowChanged.connect(lambda _: self._allow())
        self.formats.itemActivated.connect(lambda _: self.accept())
        self.accepted.connect(self._choose)
        self.formats.setCurrentRow(0)
        self.formats.setFocus()

    @property
    def writer(self) -> Writer:
        """The format that is chosen."""
        return self._writers[max(0, self.formats.currentRow())]

    def _allow(self) -> None:
        self.confidential.setEnabled(self.writer.tells_claims)
        self.confirm.setEnabled(self._embargo is None or bool(self.reason.text().strip()))

    def _choose(self) -> None:
        told = self.confidential.isEnabled() and self.confidential.isChecked()
        self.chosen.emit(self.writer, bool(self._secret) and told, self.reason.text().strip())
