"""A list of frozen rows for Qt, replaced as a whole."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself."""


class RowsModel(QAbstractListModel, Generic[Row]):
    """Rows, and the words of each for the eye and for the ear: what a subclass says in ``words`` and ``spoken``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> list[Row]:
        """The rows as shown."""
        return self._rows

    def put(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def renew(self, rows: list[Row]) -> bool:
        """Show these rows; True where the list had to be laid out anew, False where the same rows only changed."""
        same = len(rows) == len(self._rows) and all(
            self.identity(a) == self.identity(b) for a, b in zip(rows, self._rows, strict=True)
        )
        if not same:
            self.put(rows)
            return True
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        return False

    def identity(self, row: Row) -> object:
        """What makes it the same row, wherever it stands and however it has changed; the row itself, if nothing else."""
        return row

    def row_at(self, index: Index) -> Row | None:
        """The row behind a Qt index."""
        return (
            self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        )

    def words(self, row: Row) -> str:
        """What the row says in short."""
        return str(row)

    def spoken(self, row: Row) -> str:
        """Everything that the row shows, as a sentence for a screen reader."""
        return self.words(row)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its words, or what a screen reader says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row)
        return self.spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None
