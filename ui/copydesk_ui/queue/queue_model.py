"""The drafts of the archive as rows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from copydesk.archive.values import QueueRow
from copydesk.model.version import Status
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.queue.order import QueueOrder, ordered
from copydesk_ui.words.kinds import status_name
from copydesk_ui.words.times import age, due


@dataclass(frozen=True, slots=True)
class Live:
    """What is so on the page now, whatever the archive was told last."""

    draft_id: int
    status: Status
    unsaved: bool
    lost: bool
    """It was approved, and was changed since."""
    done: int
    total: int


class QueueModel(RowsModel[QueueRow]):
    """The queue, filtered by words of title, desk, author, file, status or deadline."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[QueueRow] = ()
        self._wanted = ""
        self._order = QueueOrder.CHANGED
        self._still = False
        self._live: Live | None = None
        self._parked: frozenset[int] = frozenset()

    def show(self, rows: Sequence[QueueRow]) -> None:
        """Show these drafts, as far as the filter lets them through."""
        self._all = rows
        self._fill()

    def hold(self, *, still: bool) -> None:
        """While somebody points at the drafts each stays where it stands, whatever is done to it; what comes in stands first."""
        self._still = still
        if not still:
            self._fill()

    def show_live(self, live: Live | None, parked: Collection[int]) -> bool:
        """Take what is so on the page, and which drafts left it unsaved; False where that is known."""
        news = live, frozenset(parked)
        if news == (self._live, self._parked):
            return False
        self._live, self._parked = news
        return True

    def sort_by(self, order: QueueOrder) -> None:
        """Show the drafts in this order."""
        self._order, still = order, self._still
        self._still = False
        self._fill()
        self._still = still

    def status(self, row: QueueRow) -> Status:
        """How far the draft has come."""
        if self._live and self._live.draft_id == row.id:
            return self._live.status
        left = row.id in self._parked and row.status in (Status.APPROVED, Status.NEW)
        return Status.IN_REVIEW if left else row.status

    def unsaved(self, row: QueueRow) -> bool:
        """Whether there is text of it that no version holds."""
        here = self._live is not None and self._live.draft_id == row.id and self._live.unsaved
        return here or row.id in self._parked

    def lost(self, row: QueueRow) -> bool:
        """Whether it was approved and changed since."""
        if self._live is not None and self._live.draft_id == row.id:
            return self._live.lost
        return row.released and self.status(row) is not Status.APPROVED

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

    def title_of(self, draft_id: int) -> str:
        """The title of a draft, whether the filter lets it through or not; "" where there is none of that number."""
        return next((row.title for row in self._all if row.id == draft_id), "")

    def words(self, row: QueueRow) -> str:
        """The title."""
        return row.title

    def spoken(self, row: QueueRow) -> str:
        """All that the row shows."""
        said = (
            row.title,
            self.state(row),
            self.tr("unsaved") if self.unsaved(row) else "",
            byline(row),
            self.progress(row),
            self.deadline(row),
            age(row.updated_at),
        )
        return ", ".join(filter(None, said))

    def state(self, row: QueueRow) -> str:
        """How far it has come, in words."""
        return (
            self.tr("Changed since approved") if self.lost(row) else status_name(self.status(row))
        )

    def deadline(self, row: QueueRow) -> str:
        """When it is due, as long as it is not approved; "" where nobody said."""
        if row.deadline is None or self.status(row) is Status.APPROVED:
            return ""
        return due(row.deadline)

    def presses(self, row: QueueRow) -> bool:
        """Whether its time is over."""
        late = row.deadline is not None and row.deadline <= datetime.now(UTC)
        return late and self.status(row) is not Status.APPROVED

    def progress(self, row: QueueRow) -> str:
        """How much is done, and how long the text is."""
        words = self.tr("%n word(s)", "", row.words)
        done, total = row.done, row.total
        if self._live is not None and self._live.draft_id == row.id:
            done, total = self._live.done, self._live.total
        if not total:
            return words
        return self.tr("{done} of {total} done").format(done=done, total=total) + f" · {words}"

    def _fill(self) -> None:
        wanted = self._wanted.split()
        rows = [row for row in self._all if all(word in self._searched(row) for word in wanted)]
        rows = ordered(rows, self._order)
        if self._still:
            places = {row.id: place for place, row in enumerate(self._rows)}
            rows.sort(key=lambda row: places.get(row.id, -1))
        self.renew(rows)

    def identity(self, row: QueueRow) -> object:
        """A draft is the same one however far it has come."""
        return row.id

    def _searched(self, row: QueueRow) -> str:
        parts = (row.title, row.desk, row.author, row.origin, self.state(row), self.deadline(row))
        return " ".join(parts).casefold()


def byline(row: QueueRow) -> str:
    """Desk and author, as far as they are known; else the file's name."""
    return " · ".join(filter(None, (row.desk, row.author))) or row.origin
