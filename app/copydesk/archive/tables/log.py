"""The record of who did what: only ever added to."""

import json
from collections.abc import Callable
from datetime import datetime

from copydesk.archive.file.connection import Connection
from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.archive.file.seal import insert_sealed
from copydesk.archive.values import Event, LogEntry


class Log:
    """The log of one database."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def add(
        self, draft_id: int | None, by: str, event: Event, **details: str | int | None
    ) -> datetime:
        """Write an entry; its time (UTC), for the rows that belong to it. ``details`` hold no text of a draft and no note.

        Where the clock has gone back since the last entry, that is noted first.

        Raises:
            CopydeskError: it could not be saved.
        """
        at = self._now()
        with self._connection.write():
            last = self._connection.value("SELECT at FROM log ORDER BY id DESC LIMIT 1")
            if last is not None and time_from_column(last) > at:
                self._insert(None, at, by, Event.CLOCK_WENT_BACK, {"from": last})
            entry = self._insert(draft_id, at, by, event, details)
            if draft_id is not None:
                self._connection.change(
                    "drafts", draft_id, {"changed": entry, "updated_at": time_to_column(at)}
                )
        return at

    def of_draft(self, draft_id: int) -> tuple[LogEntry, ...]:
        """The entries about a draft, oldest first."""
        return self._read("WHERE draft_id = ? ORDER BY id", (draft_id,))

    def newest(self, limit: int = 200) -> tuple[LogEntry, ...]:
        """The last entries about anything, newest first."""
        return self._read("ORDER BY id DESC LIMIT ?", (limit,))

    def _read(self, condition: str, words: tuple[int, ...]) -> tuple[LogEntry, ...]:
        return tuple(
            LogEntry(
                id=row["id"],
                draft_id=row["draft_id"],
                at=time_from_column(row["at"]),
                by=row["by"],
                event=Event(row["event"]),
                details=json.loads(row["details"]),
            )
            for row in self._connection.rows(f"SELECT * FROM log {condition}", words)
        )

    def _insert(
        self,
        draft_id: int | None,
        at: datetime,
        by: str,
        event: Event,
        details: dict[str, str | int | None],
    ) -> int:
        return insert_sealed(
            self._connection,
            "log",
            {
                "draft_id": draft_id,
                "at": time_to_column(at),
                "by": by,
                "event": event.value,
                "details": json.dumps(details, ensure_ascii=True),
            },
        )
