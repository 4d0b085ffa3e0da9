"""The table of sources that an author delivers with a text: read aside, and recorded in one go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
from copydesk.desk.sheet import SheetTaken, take_sheet, take_sheet_back
from copydesk.model.claim import Claim
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Source
from copydesk.review.source_sheet import SheetRow, SourceSheet, source_sheet
from copydesk_ui.dialogs.files import Purpose, choose_file
from copydesk_ui.dialogs.sheet import TextSheet
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.undoing import Act, Done, Undoing
from copydesk_ui.words.translation import said


@dataclass(frozen=True)
class _Delivery:
    """A sheet and whose it is: the draft that was open when it was chosen."""

    file: str
    draft: DraftRecord
    by: str
    problems: tuple[Phrase, ...]


class Receiving(QObject):
    """Takes in what authors deliver."""

    def __init__(self, desk: Desk, opening: Opening, undoing: Undoing) -> None:
        super().__init__(desk.window)
        self._desk, self._undoing = desk, undoing
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
            self._record(_Delivery(path.name, record, by, sheet.problems), sheet.rows)

        self._desk.intake.ask(
            lambda child: source_sheet(child.read_table(path)), done, self._desk.complain
        )

    def _record(self, delivery: _Delivery, rows: Sequence[SheetRow]) -> None:
        def done(taken: SheetTaken) -> None:
            self._tell(delivery, taken)
            if self._desk.session.holds(delivery.draft.id) and (taken.sources or taken.changes):
                self._undoing.did(self._act_of(delivery, rows, taken))

        self._take(delivery, rows, done)

    def _take(
        self, delivery: _Delivery, rows: Sequence[SheetRow], then: Callable[[SheetTaken], None]
    ) -> None:
        draft_id = delivery.draft.id
        text = self._opening.text_of(draft_id)
        self._desk.archive.ask(
            lambda archive: take_sheet(archive, draft_id, rows, delivery.by, text=text),
            lambda taken: self._show(draft_id, lambda: then(taken)),
            self._undoing.failed,
            what=self.tr("a source sheet"),
        )

    def _act_of(self, delivery: _Delivery, rows: Sequence[SheetRow], taken: SheetTaken) -> Act:
        """The sheet as something that can be taken back; taken in again, claims and sources have other numbers."""
        draft_id, standing = delivery.draft.id, [taken]

        def back(done: Done) -> None:
            self._desk.archive.ask(
                lambda archive: take_sheet_back(archive, draft_id, standing[0], delivery.by),
                lambda _: self._show(draft_id, done),
                self._undoing.failed,
                what=self.tr("a source sheet taken back"),
            )

        def again(done: Done) -> None:
            def taken_again(taken: SheetTaken) -> None:
                standing[0] = taken
                done()

            self._take(delivery, rows, taken_again)

        words, place = self.tr("Source sheet taken in"), self._desk.window.page.editor.place()
        return Act(words, place, back, again, delivery.file)

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
            self.tr("“{file}”: {sources} and {claims} taken in.")
            if here
            else self.tr("“{file}”: {sources} and {claims} taken in for “{title}”.")
        ).format(
            file=delivery.file,
            sources=self.tr("%n source(s)", "", len(taken.sources)),
            claims=self.tr("%n claim(s)", "", len(taken.changes)),
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
        tables = self.tr("Tables ({patterns})").format(patterns="*.csv *.xlsx *.ods")
        title = self.tr("Take in a source sheet")
        choose_file(self._desk.window, Purpose.SHEETS, title, self.take, [tables])
