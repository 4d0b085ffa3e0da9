"""The drafts of the queue that nobody has opened yet are looked at in the background, so that each shows what is to do.

One at a time, by an engine of its own with the lowest priority, and only while the page wants nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord, QueueRow
from copydesk.desk.count_over import count_over
from copydesk.model.analysed import Analysed
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Counts, Status, Version
from copydesk_ui.clients.engine_client import EngineClient
from copydesk_ui.flows.desk_parts import Desk

_CALM = 2_500
"""Milliseconds without news of the queue before the next draft is looked at."""


class Surveying(QObject):
    """Goes through the queue."""

    def __init__(self, desk: Desk, engine: EngineClient) -> None:
        super().__init__(desk.window)
        self._desk, self._engine = desk, engine
        self._rows: Sequence[QueueRow] = ()
        self._seen: set[int] = set()
        """Drafts that were looked at, or could not be, since the program began."""
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM)
        self._timer.timeout.connect(self.look)
        desk.window.queue.listed.connect(self._follow)

    def look(self) -> None:
        """Look at the next draft, if nothing else is to do."""
        done, of = self._desk.session.stage
        row = next((row for row in self._rows if self._wanted(row)), None)
        if row is None or self._busy:
            return
        if self._desk.session.draft is not None and not 0 < of == done:
            self._timer.start()  # the page comes first
            return
        self._busy = True
        self._seen.add(row.id)
        self._desk.archive.ask(
            lambda archive: _text_of(archive, row.id), self._analyse, lambda _: self._next()
        )

    def _wanted(self, row: QueueRow) -> bool:
        uncounted = not row.total and row.status is not Status.APPROVED
        return uncounted and row.id not in self._seen and not self._desk.session.holds(row.id)

    def _follow(self, rows: Sequence[QueueRow]) -> None:
        self._rows = rows
        if any(self._wanted(row) for row in rows):
            self._timer.start()

    def _analyse(self, found: tuple[DraftRecord, Version]) -> None:
        record, version = found
        house = self._desk.engine.house
        if house is not None and house != self._engine.house:
            self._engine.follow_house(house)
        self._engine.analyse(
            record,
            version,
            lambda analysed: self._count(record.id, analysed),
            lambda _: self._next(),
        )

    def _count(self, draft_id: int, analysed: Analysed) -> None:
        def done(counts: Counts | None) -> None:
            if counts is not None and counts.findings:
                self._desk.refresh_queue()
            self._next()

        self._desk.archive.ask(
            lambda archive: count_over(archive, draft_id, analysed), done, self._not_counted
        )

    def _not_counted(self, error: CopydeskError) -> None:
        """The queue goes without these counts; the log of notices says why."""
        self._desk.window.page.banner.log.add(str(error))
        self._next()

    def _next(self) -> None:
        self._busy = False
        self._timer.start()


def _text_of(archive: Archive, draft_id: int) -> tuple[DraftRecord, Version]:
    return archive.drafts.get(draft_id), archive.versions.latest(draft_id)
