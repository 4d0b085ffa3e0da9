"""How the approved text is to leave: as what, and whether confidential sources are told this once."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from copydesk.model.version import ApprovedVersion, Release
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

FORMATS = {
    "docx": QT_TRANSLATE_NOOP("Formats", "Word document"),
    "odt": QT_TRANSLATE_NOOP("Formats", "OpenDocument text"),
    "txt": QT_TRANSLATE_NOOP("Formats", "Plain text"),
    "md": QT_TRANSLATE_NOOP("Formats", "Markdown"),
    "html": QT_TRANSLATE_NOOP("Formats", "Web page"),
    "ninjs": QT_TRANSLATE_NOOP("Formats", "ninjs: news item for content systems (JSON)"),
    "newsml": QT_TRANSLATE_NOOP("Formats", "NewsML-G2: news item for agencies (XML)"),
    "docx-review": QT_TRANSLATE_NOOP(
        "Formats", "Review copy: changes tracked, claims as comments (Word)"
    ),
    "report-html": QT_TRANSLATE_NOOP("Formats", "Fact-check report (web page)"),
    "report-docx": QT_TRANSLATE_NOOP("Formats", "Fact-check report (Word)"),
    "report-csv": QT_TRANSLATE_NOOP("Formats", "Fact-check report (table)"),
    "report-json": QT_TRANSLATE_NOOP("Formats", "Fact-check report (data)"),
}
"""The formats in the order in which a desk needs them."""
_TELLS_SOURCES = ("docx-review", "report-")
_TELLS_WITHDRAWAL = ("docx-review", "report-", "ninjs", "newsml")


def format_name(fmt: str) -> str:
    """The format, e.g. "Word document"."""
    return QCoreApplication.translate("Formats", FORMATS[fmt])


class ExportDialog(FormDialog):
    """Offers the formats that can say what the version is."""

    chosen = Signal(str, bool)
    """The format, and whether confidential sources are told."""

    def __init__(self, approved: ApprovedVersion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(560)
        number = approved.version.number
        self.name(self.tr("Export version {number}").format(number=number), self.tr("Export…"))
        withdrawn = approved.approval.release is Release.WITHDRAWAL
        self._formats = [
            fmt for fmt in FORMATS if not withdrawn or fmt.startswith(_TELLS_WITHDRAWAL)
        ]
        self.formats = BoxedList(map(format_name, self._formats))
        self.formats.setMinimumHeight(26 * len(self._formats) + 14)
        self.body.addWidget(labelled(self.tr("&Format"), self.formats), 1)
        self._secret = sum(source.confidential for source in approved.dossier.sources)
        self.confidential = QCheckBox(self.tr("Tell &confidential sources in this one file"))
        if self._secret:
            self.body.addWidget(self.confidential)
        self.formats.currentRowChanged.connect(lambda _: self._allow())
        self.formats.itemActivated.connect(lambda _: self.accept())
        self.accepted.connect(self._choose)
        self.formats.setCurrentRow(0)
        self.formats.setFocus()

    @property
    def format(self) -> str:
        """The format that is chosen."""
        return self._formats[max(0, self.formats.currentRow())]

    def _allow(self) -> None:
        self.confidential.setEnabled(self.format.startswith(_TELLS_SOURCES))

    def _choose(self) -> None:
        told = self.confidential.isEnabled() and self.confidential.isChecked()
        self.chosen.emit(self.format, bool(self._secret) and told)
