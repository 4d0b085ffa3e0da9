"""The drafts of the archive as rows."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from copydesk.archive.values import QueueRow
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.words.kinds import status_name
from copydesk_ui.words.times import age


class QueueModel(RowsModel[QueueRow]):
    """The queue, filtered by words of title, desk, author, file or status."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[QueueRow] = ()
        self._wanted = ""

    def show(self, rows: Sequence[QueueRow]) -> None:
        """Show these drafts, as far as the filter lets them through."""
        self._all = rows
        self._fill()

    def filter(self, words: str) -> None:
        """Let through only drafts that have all these words."""
        self._wanted = words.casefold()
        self._fill()

    @property
    def total(self) -> int:
        """How many drafts there are without the filter."""
        return len(self._all)

    def row_of_draft(self, draft_id: int) -> int:
        """The row of that draft; -1 where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == draft_id), -1)

    def words(self, row: QueueRow) -> str:
        """The title."""
        return row.title

    def spoken(self, row: QueueRow) -> str:
        """All that the row shows."""
        said = (
            row.title,
            status_name(row.status),
            byline(row),
            self.progress(row),
            age(row.updated_at),
        )
        return ", ".join(filter(None, said))

    def progress(self, row: QueueRow) -> str:
        """How much is done, and how long the text is."""
        words = self.tr("%n word(s)", "", row.words)
        if not row.total:
            return words
        return (
            self.tr("{done} of {total} done").format(done=row.done, total=row.total) + f" · {words}"
        )

    def _fill(self) -> None:
        wanted = self._wanted.split()
        self.put([row for row in self._all if all(word in _searched(row) for word in wanted)])


def byline(row: QueueRow) -> str:
    """Desk and author, as far as they are known; else the file's name."""
    return " · ".join(filter(None, (row.desk, row.author))) or row.origin


def _searched(row: QueueRow) -> str:
    return f"{row.title} {row.desk} {row.author} {row.origin} {status_name(row.status)}".casefold()
