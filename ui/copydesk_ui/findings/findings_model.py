"""The rows of the panel for Qt."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk_ui.findings.rows import Card, Heading, More, Row, spoken

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself: a ``Heading``, a ``Card`` or ``More``."""


class FindingsModel(QAbstractListModel):
    """A list of rows that is replaced as a whole, gently where only places have moved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> list[Row]:
        """The rows as shown."""
        return self._rows

    def show(self, rows: list[Row]) -> bool:
        """Show these rows; True where the list had to be laid out anew."""
        same = len(rows) == len(self._rows) and all(
            _identity(a) == _identity(b) for a, b in zip(rows, self._rows, strict=True)
        )
        if same:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row_of(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """The row behind a Qt index."""
        return (
            self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """A row, and its words for the eye and for the ear."""
        row = self.row_of(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Card):
                return spoken(row)
            if isinstance(row, Heading):
                return f"{row.title}, {row.count}"
            return self.tr("%n more", "", row.count)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """All rows can be reached; a last count cannot be chosen."""
        row = self.row_of(index)
        if row is None or isinstance(row, More):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _identity(row: Row) -> object:
    if isinstance(row, Card):
        return (
            row.finding.kind,
            row.finding.text,
            row.finding.variants,
            row.done,
            row.finding.message,
        )
    return row
