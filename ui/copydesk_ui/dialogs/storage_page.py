"""Where everything lies, which copies of it there are, and how one is put back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.archive.care.backup import Backup
from copydesk_ui.dialogs.form import labelled
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.words.times import full

_COPY = Qt.ItemDataRole.UserRole
"""Where an item keeps the path of its copy."""


@dataclass(frozen=True, slots=True)
class Places:
    """The files of a desk."""

    database: Path
    settings: Path
    house: Path


class StoragePage(QWidget):
    """Files of the desk, its copies, and buttons to write another and to put one back."""

    copy_asked = Signal()
    put_back_asked = Signal(object)
    """The ``Path`` of the copy that is to take the database's place."""
    file_asked = Signal()
    """A copy that is not listed is to be put back."""

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
        self.put_back = QPushButton(self.tr("&Put the copy back…"))
        self.other = QPushButton(self.tr("Put back another fil&e…"))
        row = QHBoxLayout()
        for button in (self.write, self.put_back, self.other):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "muted")
        self._told.hide()
        column.addWidget(self._told)
        self.write.clicked.connect(self.copy_asked)
        self.put_back.clicked.connect(self._ask)
        self.other.clicked.connect(self.file_asked)
        self.copies.itemSelectionChanged.connect(self._allow)
        self._allow()

    def show_copies(self, copies: Sequence[Backup]) -> None:
        """List the copies that passed their examination, the newest first."""
        self.copies.clear()
        for copy in copies:
            words = self.tr("%n version(s)", "", copy.versions)
            item = QListWidgetItem(f"{full(copy.at)} · {words}\n{copy.path}", self.copies)
            item.setData(_COPY, copy.path)
        if not copies:
            none = QListWidgetItem(self.tr("No copy yet."), self.copies)
            none.setFlags(Qt.ItemFlag.NoItemFlags)
        self._allow()

    def tell(self, words: str) -> None:
        """Say what was done, under the buttons."""
        self._told.setText(words)
        self._told.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _chosen(self) -> Path | None:
        for item in self.copies.selectedItems():
            path = item.data(_COPY)
            if isinstance(path, Path):
                return path
        return None

    def _allow(self) -> None:
        self.put_back.setEnabled(self._chosen() is not None)

    def _ask(self) -> None:
        path = self._chosen()
        if path is not None:
            self.put_back_asked.emit(path)
