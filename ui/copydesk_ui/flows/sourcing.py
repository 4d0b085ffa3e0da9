"""All sources of the draft at one place, and those that an author delivers as a table."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.archive.sheets import SheetTaken, take_sheet
from copydesk.archive.sources import read_proof
from copydesk.engine.sandbox import table_in_child
from copydesk.model.phrase import Phrase
from copydesk.model.source import Source
from copydesk.review.source_sheet import source_sheet
from copydesk_ui.dialogs.sheet import Question, TextSheet
from copydesk_ui.dialogs.sources import SourcesDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.translation import said


class Sourcing(QObject):
    """Lists, changes, forgets and takes in sources."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.window.actions_["sources"].triggered.connect(self.show_sources)
        desk.window.actions_["sheet"].triggered.connect(self._ask_sheet)

    def show_sources(self) -> None:
        """Show every source of the draft."""
        draft = self._desk.session.draft
        if draft is None:
            return
        dialog = SourcesDialog(draft.sources, self._desk.session.ledger.claims, self._desk.window)
        dialog.changed.connect(lambda source, files: self._change(dialog, source, files))
        dialog.removed.connect(lambda source: self._ask_removal(dialog, source))
        dialog.open()

    def take(self, path: Path) -> None:
        """Take a table of sources into the ledger; what could not be understood or placed is told."""
        session = self._desk.session
        if session.draft is None:
            return
        draft_id, text, by = session.draft.record.id, session.text, self._desk.user

        def read(archive: Archive) -> tuple[SheetTaken, tuple[Phrase, ...], tuple[Source, ...]]:
            sheet = source_sheet(table_in_child(path))
            taken = take_sheet(archive, draft_id, text, sheet.rows, by, datetime.now(UTC))
            return taken, sheet.problems, archive.sources.of_draft(draft_id)

        def done(answer: tuple[SheetTaken, tuple[Phrase, ...], tuple[Source, ...]]) -> None:
            taken, problems, sources = answer
            session.claims_recorded(taken.claims, sources)
            self._tell(path, taken, [said(problem) for problem in problems])

        self._desk.archive.ask(read, done, self._desk.complain)

    def _tell(self, path: Path, taken: SheetTaken, problems: Sequence[str]) -> None:
        words = self.tr("“{file}”: {sources} sources and {claims} claims were taken in.").format(
            file=path.name, sources=len(taken.sources), claims=len(taken.claims)
        )
        unplaced = [
            self.tr("Row {row}: the text does not hold these words once: {words}").format(
                row=row.number, words=row.words
            )
            for row in taken.unplaced
        ]
        details = "\n".join([*problems, *unplaced])
        if not details:
            self._desk.tell(words, icon="circle-check")
            return

        def show() -> None:
            TextSheet(self.tr("What was not taken in"), details, self._desk.window).open()

        self._desk.tell(words, (self.tr("What was not…"), show), icon="triangle-alert")

    def _change(self, dialog: SourcesDialog, source: Source, files: Sequence[Path]) -> None:
        by = self._desk.user

        def write(archive: Archive) -> None:
            read = [read_proof(path) for path in files]
            archive.sources.change(source, by)
            for name, data in read:
                archive.sources.attach(source.id, name, data, by)

        self._write(dialog, write)

    def _ask_removal(self, dialog: SourcesDialog, source: Source) -> None:
        question = Question(
            self.tr("Forget this source"),
            self.tr(
                "Every word of “{title}” and its files are overwritten, in approved versions, too. This cannot be taken back."
            ).format(title=source.title),
            self.tr("Forget"),
            dialog,
        )
        by = self._desk.user
        question.accepted.connect(
            lambda: self._write(dialog, lambda archive: archive.sources.remove(source.id, by))
        )
        question.open()

    def _write(self, dialog: SourcesDialog, write: Callable[[Archive], None]) -> None:
        draft = self._desk.session.draft
        if draft is None:
            return
        draft_id = draft.record.id

        def job(archive: Archive) -> tuple[Source, ...]:
            write(archive)
            return archive.sources.of_draft(draft_id)

        def done(sources: tuple[Source, ...]) -> None:
            self._desk.session.sourced(sources)
            dialog.show_sources(sources)

        self._desk.archive.ask(job, done, self._desk.complain)

    def _ask_sheet(self) -> None:
        dialog = QFileDialog(self._desk.window, self.tr("Take in a source sheet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables ({patterns})").format(patterns="*.csv *.xlsx *.ods"))
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
