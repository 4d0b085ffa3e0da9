"""Where everything lies, and which copies of it there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from copydesk.archive.care.backup import Backup
from copydesk_ui.dialogs.form import labelled
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.words.times import full


@dataclass(frozen=True, slots=True)
class Places:
    """The files of a desk."""

    database: Path
    settings: Path
    house: Path


class StoragePage(QWidget):
    """Files of the desk, its copies, and a button to write another."""

    copy_asked = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 4)
        column.setSpacing(8)
        files = QFormLayout()
        for words, path in (
            (self.tr("Database"), places.database),
            (self.tr("Settings"), places.settings),
            (self.tr("House style"), places.house),
        ):
            label = QLabel(str(path))
            label.setWordWrap(True)
            label.setProperty("role", "muted")
            files.addRow(words, label)
        column.addLayout(files)
        self.folder = QPushButton(self.tr("Open the &folder of the database"))
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(places.database.parent)))
        )
        column.addWidget(self.folder)
        self.copies = BoxedList(wrapped=True)
        column.addWidget(
            labelled(self.tr("Good &copies, one a day is made by itself"), self.copies), 1
        )
        self.write = QPushButton(self.tr("&Write a copy now…"))
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self.copy_asked)
        column.addWidget(self.write)

    def show_copies(self, copies: Sequence[Backup]) -> None:
        """List the copies that passed their examination, the newest first."""
        self.copies.clear()
        for copy in copies:
            words = self.tr("%n version(s)", "", copy.versions)
            self.copies.addItem(f"{full(copy.at)} · {words}\n{copy.path}")
        if not copies:
            self.copies.addItem(self.tr("No copy yet."))
