"""In which order the drafts of the queue stand."""

from collections.abc import Callable
from enum import StrEnum

from copydesk.archive.values import QueueRow
from copydesk.model.version import Status


class QueueOrder(StrEnum):
    """The archive gives them as they were changed last; the others are sorted by something else first."""

    CHANGED = "changed"
    DEADLINE = "deadline"
    OPEN = "open"
    STATUS = "status"
    DESK = "desk"
    TITLE = "title"
    NEWEST = "newest"


_KEYS: dict[QueueOrder, Callable[[QueueRow], object]] = {
    QueueOrder.DEADLINE: lambda row: (
        row.status is Status.APPROVED,
        row.deadline is None,
        row.deadline.timestamp() if row.deadline else 0.0,
    ),
    QueueOrder.OPEN: lambda row: row.done - row.total,
    QueueOrder.STATUS: lambda row: list(Status).index(row.status),
    QueueOrder.DESK: lambda row: (not row.desk, row.desk.casefold(), row.author.casefold()),
    QueueOrder.TITLE: lambda row: row.title.casefold(),
    QueueOrder.NEWEST: lambda row: -row.id,
}


def ordered(rows: list[QueueRow], order: QueueOrder) -> list[QueueRow]:
    """The rows in this order; what is equal stays as it was changed last."""
    key = _KEYS.get(order)
    return sorted(rows, key=lambda row: key(row)) if key else rows  # type: ignore[arg-type, return-value]
