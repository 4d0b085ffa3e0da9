"""All that is said of a source, on three leaves: what it is, who speaks and on which terms, and the files kept with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from copydesk.model.dates import read_date
from copydesk.model.source import Attachment, Attribution, Medium, Source, SourceKind
from copydesk_ui.dialogs.files import Purpose, choose_files
from copydesk_ui.dialogs.form import labelled, leaf, pair
from copydesk_ui.parts.boxed import BoxedList, WordsField
from copydesk_ui.words.claims import attribution_name, medium_name
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


class SourceForm(QTabWidget):
    """Fields of one source."""

    changed = Signal()
    """What the fields say has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.locator, self.url, self.archived = (QLineEdit() for _ in range(4))
        self.published, self.accessed, self.interviewed = (QLineEdit() for _ in range(3))
        self.person, self.role = QLineEdit(), QLineEdit()
        self.kind, self.medium, self.attribution = QComboBox(), QComboBox(), QComboBox()
        self.note = WordsField()
        self.primary = QCheckBox(self.tr("Primar&y: it speaks from its own knowledge"))
        self.confidential = QCheckBox(
            self.tr("&Confidential: never leaves the house unless ticked for one export")
        )
        self.files = BoxedList()
        self._id = 0
        self._kept: tuple[Attachment, ...] = ()
        self._new: list[Path] = []
        self._fill()
        self.addTab(self._about(), self.tr("What it is"))
        self.addTab(self._person(), self.tr("Who speaks"))
        self.addTab(self._files(), self.tr("Files"))
        self.setDocumentMode(True)
        for field in self._lines():
            field.textChanged.connect(lambda _: self._follow())

    def show_source(self, source: Source, *, editable: bool = True) -> None:
        """Put the source into the fields."""
        self._id, self._kept, self._new = source.id, source.attachments, []
        for field, words in zip(self._lines(), _words(source), strict=True):
            field.setText(words)
            field.setReadOnly(not editable)
        self.kind.setCurrentIndex(list(SourceKind).index(source.kind))
        self.medium.setCurrentIndex(list(Medium).index(source.medium))
        self.attribution.setCurrentIndex(list(Attribution).index(source.attribution))
        self.note.setPlainText(source.note)
        self.note.setReadOnly(not editable)
        self.primary.setChecked(source.primary)
        self.confidential.setChecked(source.confidential)
        for choice in (
            self.kind, self.medium, self.attribution, self.primary, self.confidential, self.attach,
        ):  # fmt: skip
            choice.setEnabled(editable)
        self._list_files()

    def source(self) -> Source:
        """The source as the fields say."""
        return Source(
            id=self._id,
            title=self.title.text().strip(),
            kind=SourceKind(self.kind.currentData()),
            locator=self.locator.text().strip(),
            url=self.url.text().strip(),
            note=self.note.toPlainText().strip(),
            confidential=self.confidential.isChecked(),
            primary=self.primary.isChecked(),
            archived_url=self.archived.text().strip(),
            published=_date(self.published),
            accessed=_date(self.accessed),
            person=self.person.text().strip(),
            role=self.role.text().strip(),
            interviewed=_date(self.interviewed),
            medium=Medium(self.medium.currentData()),
            attribution=Attribution(self.attribution.currentData()),
            attachments=self._kept,
        )

    @property
    def new_files(self) -> tuple[Path, ...]:
        """Files chosen to be kept with the source; they are read when it is recorded."""
        return tuple(self._new)

    @property
    def complete(self) -> bool:
        """Whether it says enough to be recorded: a title, and dates that are dates."""
        return bool(self.title.text().strip()) and not self.wrong_dates

    @property
    def wrong_dates(self) -> str:
        """What stands in a field of a date and is none; "" where all are."""
        dates = (self.published, self.accessed, self.interviewed)
        wrong = (d.text().strip() for d in dates if read_date(d.text()) is None)
        return next(wrong, "")

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep these files with the source, too."""
        self._new.extend(path for path in paths if path not in self._new)
        if self._new and not self.title.text().strip():
            self.title.setText(self._new[0].stem)
        self._list_files()
        self.changed.emit()

    def _follow(self) -> None:
        wrong = self.wrong_dates
        self.wrong.setText(
            self.tr("“{words}” is no date. Write 2026, 2026-11, 2026-11-23 or 23.11.2026.").format(
                words=wrong
            )
        )
        self.wrong.setVisible(bool(wrong))
        self.changed.emit()

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self.title, self.locator, self.url, self.archived, self.published, self.accessed, self.person,
            self.role, self.interviewed,
        )  # fmt: skip

    def _fill(self) -> None:
        for kind in SourceKind:
            self.kind.addItem(source_kind_name(kind), kind)
        for medium in Medium:
            self.medium.addItem(medium_name(medium), medium)
        for attribution in Attribution:
            self.attribution.addItem(attribution_name(attribution), attribution)
        self.locator.setPlaceholderText(self.tr("p. 4, § 2, 12:30"))
        self.url.setPlaceholderText("https://")
        self.archived.setPlaceholderText("https://")
        for date in (self.published, self.accessed, self.interviewed):
            date.setPlaceholderText(self.tr("2026-11-23, 2026-11 or 2026"))
        self.wrong = QLabel()
        self.wrong.setProperty("role", "wrong")
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.note.setMaximumHeight(84)
        self.files.setAccessibleName(self.tr("Files"))
        self.attach = QPushButton(self.tr("Attach fil&es…"))
        self.attach.setAutoDefault(False)
        self.attach.clicked.connect(self._ask_files)

    def _about(self) -> QWidget:
        box, column = leaf()
        column.addWidget(labelled(self.tr("T&itle or person"), self.title))
        column.addLayout(
            pair(
                labelled(self.tr("&Kind"), self.kind),
                labelled(self.tr("&Place in it"), self.locator),
            )
        )
        column.addWidget(labelled(self.tr("&Address"), self.url))
        column.addWidget(labelled(self.tr("Archi&ved copy"), self.archived))
        column.addLayout(
            pair(
                labelled(self.tr("Publishe&d"), self.published),
                labelled(self.tr("&Looked at"), self.accessed),
            )
        )
        column.addWidget(labelled(self.tr("&Note"), self.note))
        return box

    def _person(self) -> QWidget:
        box, column = leaf()
        column.addWidget(labelled(self.tr("&Person"), self.person))
        column.addWidget(labelled(self.tr("&Role: what makes them know"), self.role))
        column.addLayout(
            pair(
                labelled(self.tr("&Spoken to on"), self.interviewed),
                labelled(self.tr("&How"), self.medium),
            )
        )
        column.addWidget(labelled(self.tr("Ter&ms"), self.attribution))
        column.addStretch()
        return box

    def _files(self) -> QWidget:
        box, column = leaf()
        column.addWidget(self.files, 1)
        column.addWidget(self.attach)
        return box

    def _list_files(self) -> None:
        self.files.clear()
        for file in self._kept:
            self.files.addItem(
                self.tr("{name} · {size} KB · SHA-256 {hash}").format(
                    name=file.name, size=max(1, file.size // 1024), hash=file.sha256[:12]
                )
            )
        for path in self._new:
            self.files.addItem(self.tr("{name} · to be kept").format(name=path.name))

    def _ask_files(self) -> None:
        choose_files(
            self, Purpose.SOURCES, self.tr("Files to keep with the source"), self.add_files
        )


def _date(field: QLineEdit) -> str:
    return read_date(field.text()) or ""


def _words(source: Source) -> tuple[str, ...]:
    return (
        source.title, source.locator, source.url, source.archived_url, source.published, source.accessed,
        source.person, source.role, source.interviewed,
    )  # fmt: skip
