"""A folder that comes in at once: how far the reading is, and what each of its drafts asks for, the worst first."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from copydesk_ui.dialogs.form import FormDialog


@dataclass(slots=True)
class BatchRow:
    """One file of the folder."""

    path: Path
    draft_id: int = 0
    """0 until it is a draft."""
    title: str = ""
    to_do: int | None = None
    """Open findings; None until the checks have looked at it."""
    words: int = 0
    refused: str = ""
    """Why it could not be read."""

    @property
    def rank(self) -> tuple[int, int, str]:
        """The worst first: what could not be read, then what has most to do, then what nobody has looked at."""
        if self.refused:
            return 0, 0, self.path.name
        return (2, 0, self.path.name) if self.to_do is None else (1, -self.to_do, self.path.name)


class BatchDialog(FormDialog):
    """A table that fills while the files are read and looked at."""

    open_asked = Signal(int)
    """The id of a draft."""
    stopped = Signal()
    """No more is to be read."""
    asks_before_leaving = False

    def __init__(self, folder: str, parent: QWidget) -> None:
        super().__init__(parent, folder)
        self.name(self.tr("Drafts of a folder"), self.tr("Open"))
        self.setModal(False)
        self.resize(720, 480)
        self.said = QLabel()
        self.said.setAccessibleName(self.tr("How far the reading is"))
        self.body.addWidget(self.said)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.body.addWidget(self.progress)
        self.table = QTableWidget(0, 3)
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(self.tr("Drafts of the folder, the worst first"))
        self.table.setHorizontalHeaderLabels([self.tr("Draft"), self.tr("File"), self.tr("To do")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        heads = self.table.horizontalHeader()
        for column in (0, 2):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemDoubleClicked.connect(lambda _: self.accept())
        self.table.currentCellChanged.connect(lambda *_: self._allow())
        self.body.addWidget(self.table, 1)
        self.stop = self.box.addButton(
            self.tr("&Stop reading"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stopped)
        self.box.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))
        self.accepted.connect(self._open)
        self.table.setFocus()

    def show_progress(self, read: int, of: int, *, over: bool) -> None:
        """How many files are read, of how many; ``over``: no more will be."""
        self.said.setText(self.tr("{read} of {of} files are read.").format(read=read, of=of))
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(read)
        self.progress.setVisible(not over)
        self.stop.setVisible(not over)

    def show_rows(self, rows: Iterable[BatchRow]) -> None:
        """List these, the worst first; the selected one stays so."""
        selected, ordered = self._selected(), sorted(rows, key=lambda row: row.rank)
        self.table.setRowCount(len(ordered))
        for number, row in enumerate(ordered):
            for column, words in enumerate((row.title or "…", row.path.name, self._words(row))):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, row.draft_id)
                item.setToolTip(words)
                self.table.setItem(number, column, item)
        numbers = [row.draft_id for row in ordered]
        if selected in numbers:
            self.table.setCurrentCell(numbers.index(selected), 0)
        elif ordered and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        self._allow()

    def _words(self, row: BatchRow) -> str:
        if row.refused:
            return row.refused
        if row.to_do is None:
            return self.tr("not looked at yet")
        return self.tr("%n open", "", row.to_do) if row.to_do else self.tr("nothing open")

    def _selected(self) -> int:
        item = self.table.item(self.table.currentRow(), 0)
        return int(item.data(Qt.ItemDataRole.UserRole)) if item else 0

    def _allow(self) -> None:
        self.confirm.setEnabled(self._selected() > 0)

    def _open(self) -> None:
        if self._selected():
            self.open_asked.emit(self._selected())
