"""The table of sources that an author delivers with a text: read aside, and recorded bit by bit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.archive.sheets import SheetTaken, take_sheet
from copydesk.archive.values import DraftRecord
from copydesk.model.claim import Claim
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Source
from copydesk.review.source_sheet import SheetRow, SourceSheet, source_sheet
from copydesk_ui.dialogs.sheet import TextSheet
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.words.translation import said

PORTION = 50
"""Rows that are recorded in one go: no save waits for more of them, which is about a quarter of a second."""


@dataclass(frozen=True)
class _Delivery:
    """A sheet and whose it is: the draft that was open when it was chosen."""

    file: str
    draft: DraftRecord
    by: str
    problems: tuple[Phrase, ...]


class Receiving(QObject):
    """Takes in what authors deliver."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        desk.window.actions_["sheet"].triggered.connect(self._ask_sheet)

    def take(self, path: Path) -> None:
        """Take a table of sources into the ledger of the draft that is open now, whichever is when it is read.

        What could not be understood or placed is told.
        """
        draft = self._desk.session.draft
        if draft is None:
            return
        record, by = draft.record, self._desk.user

        def done(sheet: SourceSheet) -> None:
            delivery = _Delivery(path.name, record, by, sheet.problems)
            self._record(delivery, sheet.rows, SheetTaken((), (), ()))

        self._desk.intake.ask(
            lambda child: source_sheet(child.read_table(path)), done, self._desk.complain
        )

    def _record(self, delivery: _Delivery, rows: Sequence[SheetRow], before: SheetTaken) -> None:
        """Record some rows, then the rest: what else is asked of the archive comes between."""
        draft_id = delivery.draft.id
        text = self._opening.text_of(draft_id)

        def write(archive: Archive) -> SheetTaken:
            now = archive.versions.latest(draft_id).text if text is None else text
            at = datetime.now(UTC)
            return take_sheet(archive, draft_id, now, rows[:PORTION], delivery.by, at)

        def done(taken: SheetTaken) -> None:
            so_far = _together(before, taken)
            if rows[PORTION:]:
                self._record(delivery, rows[PORTION:], so_far)
            else:
                self._show(draft_id, lambda: self._tell(delivery, so_far))

        def failed(error: CopydeskError) -> None:
            self._show(draft_id, lambda: self._desk.complain(error))

        self._desk.archive.ask(write, done, failed)

    def _show(self, draft_id: int, then: Callable[[], None]) -> None:
        """Show claims and sources as they are now where the draft is open; one that is not has them when it is opened."""

        def read(archive: Archive) -> tuple[tuple[Claim, ...], tuple[Source, ...]]:
            return archive.claims.of_draft(draft_id), archive.sources.of_draft(draft_id)

        def done(answer: tuple[tuple[Claim, ...], tuple[Source, ...]]) -> None:
            if self._desk.session.holds(draft_id):
                self._desk.session.claims_recorded(*answer)
            then()

        def failed(error: CopydeskError) -> None:
            then()
            self._desk.complain(error)

        self._desk.archive.ask(read, done, failed)

    def _tell(self, delivery: _Delivery, taken: SheetTaken) -> None:
        here = self._desk.session.holds(delivery.draft.id)
        words = (
            self.tr("“{file}”: {sources} sources and {claims} claims were taken in.")
            if here
            else self.tr(
                "“{file}”: {sources} sources and {claims} claims were taken in for “{title}”."
            )
        ).format(
            file=delivery.file,
            sources=len(taken.sources),
            claims=len(taken.claims),
            title=delivery.draft.title,
        )
        unplaced = [
            self.tr("Row {row}: the text does not hold these words once: {words}").format(
                row=row.number, words=row.words
            )
            for row in taken.unplaced
        ]
        details = "\n".join([*map(said, delivery.problems), *unplaced])
        if not details:
            self._desk.tell(words, icon="circle-check", lasting=not here)
            return

        def show() -> None:
            TextSheet(self.tr("What was not taken in"), details, self._desk.window).open()

        offer = (self.tr("What was not…"), show)
        self._desk.tell(words, offer, icon="triangle-alert", lasting=not here)

    def _ask_sheet(self) -> None:
        dialog = QFileDialog(self._desk.window, self.tr("Take in a source sheet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables ({patterns})").format(patterns="*.csv *.xlsx *.ods"))
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()


def _together(one: SheetTaken, other: SheetTaken) -> SheetTaken:
    """What came of two parts of a sheet; a claim that both gave a source to is one."""
    claims = {claim.id: claim for claim in (*one.claims, *other.claims)}
    return SheetTaken(
        (*one.sources, *other.sources), tuple(claims.values()), (*one.unplaced, *other.unplaced)
    )
