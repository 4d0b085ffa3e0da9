"""Where a statement comes from: a new source, one of the draft's, or a comment that came with the file."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from copydesk.model.draft import Remark
from copydesk.model.finding import Finding
from copydesk.model.source import Source, SourceKind
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.findings.rows import headline
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

_KINDS = {
    SourceKind.DOCUMENT: QT_TRANSLATE_NOOP("SourceDialog", "Document"),
    SourceKind.INTERVIEW: QT_TRANSLATE_NOOP("SourceDialog", "Interview"),
    SourceKind.RECORDING: QT_TRANSLATE_NOOP("SourceDialog", "Recording"),
    SourceKind.DATA: QT_TRANSLATE_NOOP("SourceDialog", "Data"),
    SourceKind.WEB_PAGE: QT_TRANSLATE_NOOP("SourceDialog", "Web page"),
    SourceKind.OBSERVATION: QT_TRANSLATE_NOOP("SourceDialog", "Own observation"),
    SourceKind.EXPERT: QT_TRANSLATE_NOOP("SourceDialog", "Expert"),
    SourceKind.PRESS_RELEASE: QT_TRANSLATE_NOOP("SourceDialog", "Press release"),
    SourceKind.AGENCY: QT_TRANSLATE_NOOP("SourceDialog", "News agency"),
}


def source_kind_name(kind: SourceKind) -> str:
    """The kind, e.g. "Press release"."""
    return QCoreApplication.translate("SourceDialog", _KINDS[kind])


class SourceDialog(FormDialog):
    """Asks for the source of a statement."""

    given = Signal(object)
    """A ``Source``; its id is 0 where it is new."""

    def __init__(
        self,
        finding: Finding,
        sources: Sequence[Source],
        remarks: Sequence[Remark],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, headline(finding))
        self.name(self.tr("Source"), self.tr("Add source"))
        self.setMinimumWidth(560)
        self._choices: list[Source] = [*sources, *(_from_remark(remark) for remark in remarks)]
        self.earlier = QComboBox()
        self.earlier.addItem(self.tr("A new source"))
        for source in self._choices:
            words = (
                source.title
                if source.id
                else self.tr("From the file: {words}").format(words=source.title)
            )
            self.earlier.addItem(words[:90])
        if self._choices:
            self.body.addWidget(labelled(self.tr("&Take"), self.earlier))
        self.title = QLineEdit()
        self.body.addWidget(labelled(self.tr("T&itle or person"), self.title))
        self.kind = QComboBox()
        for kind in SourceKind:
            self.kind.addItem(source_kind_name(kind), kind)
        self.locator = QLineEdit()
        self.locator.setPlaceholderText(self.tr("p. 4, § 2, 12:30"))
        pair = QHBoxLayout()
        pair.addWidget(labelled(self.tr("&Kind"), self.kind), 1)
        pair.addWidget(labelled(self.tr("&Place in it"), self.locator), 1)
        self.body.addLayout(pair)
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self.body.addWidget(labelled(self.tr("&Address"), self.url))
        self.note = QPlainTextEdit()
        self.note.setProperty("role", "boxed")
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(90)
        self.body.addWidget(labelled(self.tr("&Note"), self.note))
        self.confidential = QCheckBox(
            self.tr("&Confidential: never leaves the house unless ticked for one export")
        )
        self.body.addWidget(self.confidential)
        self.confirm.setEnabled(False)
        self.title.textChanged.connect(lambda words: self.confirm.setEnabled(bool(words.strip())))
        self.earlier.currentIndexChanged.connect(self._take)
        self.accepted.connect(lambda: self.given.emit(self.source()))
        self.title.setFocus()

    def source(self) -> Source:
        """The source as the fields say."""
        chosen = self.earlier.currentIndex()
        kind = self.kind.currentData()
        return Source(
            id=self._choices[chosen - 1].id if chosen > 0 else 0,
            title=self.title.text().strip(),
            kind=SourceKind(kind),
            locator=self.locator.text().strip(),
            url=self.url.text().strip(),
            note=self.note.toPlainText().strip(),
            confidential=self.confidential.isChecked(),
        )

    def _take(self, row: int) -> None:
        source = self._choices[row - 1] if row > 0 else Source(0, "")
        self.title.setText(source.title)
        self.kind.setCurrentIndex(list(SourceKind).index(source.kind))
        self.locator.setText(source.locator)
        self.url.setText(source.url)
        self.note.setPlainText(source.note)
        self.confidential.setChecked(source.confidential)
        fresh = source.id == 0
        for field in (self.title, self.kind, self.locator, self.url, self.note, self.confidential):
            field.setEnabled(fresh)


def _from_remark(remark: Remark) -> Source:
    words = " ".join(remark.text.split())
    url = next((word for word in words.split() if word.startswith(("http://", "https://"))), "")
    return Source(
        0,
        words[:200],
        SourceKind.WEB_PAGE if url else SourceKind.DOCUMENT,
        url=url,
        note=remark.author,
    )
