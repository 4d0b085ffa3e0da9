"""A folder is opened: its files are read one after the other, and a table tells which draft needs somebody most."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.archive.values import DraftRecord, QueueRow
from copydesk.model.phrase import CopydeskError
from copydesk_ui.dialogs.batch import BatchDialog, BatchRow
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.words.translation import said


class Batching(QObject):
    """Keeps the table of the last folder in step with reading and checks."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        self._rows: dict[Path, BatchRow] = {}
        self._dialog: BatchDialog | None = None
        self._over, self._stopped = True, False
        opening.folder_begun.connect(self._begin)
        opening.file_taken.connect(self._taken)
        opening.file_refused.connect(self._refused)
        desk.intake.progress.connect(self._progressed)
        desk.window.status.cancelled.connect(self._stop)
        desk.window.queue.listed.connect(self._follow)

    def _begin(self, files: Sequence[Path]) -> None:
        if self._dialog is not None:
            self._dialog.drop()
        self._rows, self._over = {path: BatchRow(path) for path in files}, False
        self._stopped = False
        dialog = self._dialog = BatchDialog(str(files[0].parent), self._desk.window)
        dialog.stopped.connect(self._stop)
        dialog.open_asked.connect(self._opening.open_draft)
        dialog.finished.connect(self._closed)
        self._show()
        dialog.show()

    def _taken(self, path: Path, record: DraftRecord) -> None:
        row = self._rows.get(path)
        if row is not None:
            row.draft_id, row.title = record.id, record.title
            self._show()

    def _refused(self, path: Path, error: CopydeskError) -> None:
        """A file of the folder is no draft: the table says why, once, in place of a notice each."""
        row = self._rows.get(path)
        if row is None or self._dialog is None:
            self._desk.complain(error)
            return
        row.refused = said(error.phrase)
        self._desk.window.page.banner.log.add(row.refused)
        self._show()

    def _progressed(self, _: int, of: int) -> None:
        if not of and not self._over:
            self._over = True
            self._show()

    def _follow(self, queued: Sequence[QueueRow]) -> None:
        """The queue has news: counts of drafts that were looked at meanwhile."""
        by_id = {row.id: row for row in queued}
        for row in self._rows.values():
            known = by_id.get(row.draft_id)
            if known is not None and known.total:
                row.to_do = known.total - known.done
        self._show()

    def _stop(self) -> None:
        self._stopped = True
        self._desk.intake.cancel()

    def _closed(self) -> None:
        self._dialog = None

    def _show(self) -> None:
        if self._dialog is None:
            return
        rows = list(self._rows.values())
        read = sum(bool(row.draft_id or row.refused) for row in rows)
        self._dialog.show_progress(read, len(rows), over=self._over)
        if self._stopped:  # what was not read has no row
            rows = [row for row in rows if row.draft_id or row.refused]
        self._dialog.show_rows(rows)
