"""The drafts of the archive as rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.archive.values import QueueRow
from copydesk_ui.words.kinds import status_name
from copydesk_ui.words.times import age

DRAFT_ROLE = Qt.ItemDataRole.UserRole
"""The ``QueueRow``."""


class QueueModel(QAbstractListModel):
    """The queue, filtered by words of title, desk, author or status."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[QueueRow] = ()
        self._rows: list[QueueRow] = []
        self._words = ""

    def show(self, rows: Sequence[QueueRow]) -> None:
        """Show these drafts, as far as the filter lets them through."""
        self._all = rows
        self._fill()

    def filter(self, words: str) -> None:
        """Let through only drafts that have all these words."""
        self._words = words.casefold()
        self._fill()

    @property
    def total(self) -> int:
        """How many drafts there are without the filter."""
        return len(self._all)

    def row_of_draft(self, draft_id: int) -> int:
        """The row of that draft; -1 where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == draft_id), -1)

    def draft_at(self, index: QModelIndex | QPersistentModelIndex) -> QueueRow | None:
        """The draft of a row."""
        return (
            self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many drafts are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The draft, and its words for the eye and for the ear."""
        row = self.draft_at(index)
        if row is None:
            return None
        if role == DRAFT_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                filter(
                    None,
                    (
                        row.title,
                        status_name(row.status),
                        byline(row),
                        self.progress(row),
                        age(row.updated_at),
                    ),
                )
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        return None

    def progress(self, row: QueueRow) -> str:
        """How much is done, and how long the text is."""
        words = self.tr("%n word(s)", "", row.words)
        if not row.total:
            return words
        return (
            self.tr("{done} of {total} done").format(done=row.done, total=row.total) + f" · {words}"
        )

    def _fill(self) -> None:
        self.beginResetModel()
        wanted = self._words.split()
        self._rows = [
            row
            for row in self._all
            if all(
                word in f"{row.title} {row.desk} {row.author} {status_name(row.status)}".casefold()
                for word in wanted
            )
        ]
        self.endResetModel()


def byline(row: QueueRow) -> str:
    """Desk and author, as far as they are known; else the file's name."""
    return " · ".join(filter(None, (row.desk, row.author))) or row.origin
