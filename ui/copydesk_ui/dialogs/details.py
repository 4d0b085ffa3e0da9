"""What is known of a draft: its title and byline, where it came from, what could not be carried over."""

from dataclasses import dataclass
from datetime import UTC, datetime
from textwrap import wrap

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from copydesk.archive.values import DraftRecord
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.words.times import full
from copydesk_ui.words.translation import said

ENCODINGS = (
    "utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "utf-16-le", "utf-16-be", "windows-1250", "windows-1251",
    "iso-8859-2", "mac-roman", "cp437", "cp850",
)  # fmt: skip
"""What a desk meets; the file is read again with the one that is chosen."""


@dataclass(frozen=True)
class Described:
    """What the user may change."""

    title: str
    desk: str
    author: str
    deadline: datetime | None
    """UTC; None for no time."""


class DetailsDialog(FormDialog):
    """Shows and changes how a draft is described."""

    described = Signal(object)
    """A ``Described``."""
    read_again = Signal(str)
    """An encoding: the original is to be read with it as a new draft."""

    def __init__(self, record: DraftRecord, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Details of the draft"), self.tr("Save"))
        self.setMinimumWidth(560)
        self.title, self.desk, self.author = (
            QLineEdit(title),
            QLineEdit(record.desk),
            QLineEdit(record.author),
        )
        self.body.addWidget(labelled(self.tr("&Title"), self.title))
        self.body.addWidget(labelled(self.tr("&Desk"), self.desk))
        self.body.addWidget(labelled(self.tr("&Byline"), self.author))
        self.due = QCheckBox(self.tr("It has a deadli&ne"))
        self.due.setChecked(record.deadline is not None)
        self.deadline = QDateTimeEdit(_shown(record.deadline))
        self.deadline.setCalendarPopup(True)
        self.deadline.setAccessibleName(self.tr("Deadline"))
        self.deadline.setEnabled(record.deadline is not None)
        self.due.toggled.connect(self.deadline.setEnabled)
        when = QHBoxLayout()
        when.addWidget(self.due)
        when.addWidget(self.deadline, 1)
        self.body.addLayout(when)
        facts = QFormLayout()
        for words, value in (
            (self.tr("File"), record.origin or self.tr("pasted")),
            (self.tr("Came in"), full(record.created_at)),
            (self.tr("Encoding"), record.encoding),
            (self.tr("Original (SHA-256)"), "\n".join(wrap(record.original_sha256, 32))),
        ):
            if value:
                label = QLabel(value)
                label.setWordWrap(True)
                label.setProperty("role", "muted")
                facts.addRow(words, label)
        self.body.addLayout(facts)
        if record.encoding:
            self.encoding = QComboBox()
            self.encoding.setEditable(True)
            field = QLineEdit()
            field.setAccessibleName(self.tr("Encoding"))
            self.encoding.setLineEdit(field)
            self.encoding.addItems(ENCODINGS)
            self.encoding.setCurrentText(record.encoding)
            self.body.addWidget(labelled(self.tr("Another &encoding"), self.encoding))
            again = QPushButton(self.tr("&Read the original again as a new draft"))
            again.setAutoDefault(False)
            again.clicked.connect(self._read_again)
            self.body.addWidget(again)
        if record.left_out:
            lost = BoxedList((said(phrase) for phrase in record.left_out), wrapped=True)
            lost.setMaximumHeight(140)
            self.body.addWidget(labelled(self.tr("&Not carried over from the file"), lost))
        self.title.textChanged.connect(lambda words: self.confirm.setEnabled(bool(words.strip())))
        self.accepted.connect(
            lambda: self.described.emit(
                Described(
                    self.title.text().strip(),
                    self.desk.text().strip(),
                    self.author.text().strip(),
                    self._due(),
                )
            )
        )

    def _due(self) -> datetime | None:
        if not self.due.isChecked():
            return None
        seconds = self.deadline.dateTime().toSecsSinceEpoch()
        return datetime.fromtimestamp(seconds // 60 * 60, UTC)

    def _read_again(self) -> None:
        self.read_again.emit(self.encoding.currentText().strip())
        self.reject()


def _shown(deadline: datetime | None) -> QDateTime:
    """The deadline in the user's own time; where there is none, six o'clock today is proposed."""
    if deadline is None:
        return QDateTime(QDateTime.currentDateTime().date(), QTime(18, 0))
    return QDateTime.fromSecsSinceEpoch(int(deadline.timestamp()))
