"""Questions leave as letters, and their answers come back to the claims."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.values import DraftRecord
from copydesk.desk.answers import take_answers
from copydesk.desk.letter import letter
from copydesk.desk.mark import change_claims
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.phrase import CopydeskError
from copydesk_ui.dialogs.letter import LetterDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.detailing import brought_back
from copydesk_ui.flows.undoing import Act, Done, Undoing


class Corresponding(QObject):
    """Writes letters, reads answers."""

    def __init__(self, desk: Desk, undoing: Undoing) -> None:
        super().__init__(desk.window)
        self._desk, self._undoing = desk, undoing
        desk.window.actions_["letter"].triggered.connect(self.ask_letter)
        desk.window.actions_["answers"].triggered.connect(self._ask_answers)

    def ask_letter(self) -> None:
        """Ask to whom the open questions are to go, and in which format."""
        claims = self._desk.session.ledger.claims
        counts = {
            status: sum(claim.status is status for claim in claims)
            for status in (ClaimStatus.QUERY_AUTHOR, ClaimStatus.QUERY_EDITOR)
        }
        if not any(counts.values()):
            self._desk.nothing(self.tr("Nobody is asked anything: A and E on a claim ask."))
            return
        dialog = LetterDialog(counts, self._desk.window)
        dialog.chosen.connect(self._ask_target)
        dialog.open()

    def write(self, to: ClaimStatus, fmt: str, path: Path) -> None:
        """Write the letter."""
        session = self._desk.session
        if session.draft is None:
            return
        draft_id, by = session.draft.record.id, self._desk.user
        self._desk.archive.ask(
            lambda archive: letter(archive, draft_id, to, fmt, path, by),
            lambda _: self._desk.nothing(self.tr("Written: {path}").format(path=path)),
            self._desk.complain,
        )

    def take(self, path: Path) -> None:
        """Read the answers of a letter, and put them to the claims of the draft that is open now.

        Another draft may be open when they are read. Each claim stays open until somebody checks it.
        """
        draft = self._desk.session.draft
        if draft is not None:
            record, by = draft.record, self._desk.user
            self._desk.intake.ask(
                lambda child: child.read_draft(path).text,
                lambda letter: self._record(record, letter, by),
                self._desk.complain,
            )

    def _record(self, draft: DraftRecord, letter: str, by: str) -> None:
        def done(claims: tuple[Claim, ...]) -> None:
            here = self._desk.session.holds(draft.id)
            if here:
                self._undoing.did(self._act(self._desk.session.ledger.claims, claims))
            self._desk.session.claims_recorded(claims)
            words = (
                self.tr("%n answer(s) were put to their claims.", "", len(claims))
                if here
                else self.tr(
                    "%n answer(s) were put to their claims in “{title}”.", "", len(claims)
                ).format(title=draft.title)
            )
            self._desk.tell(words, icon="circle-check", lasting=not here)

        self._desk.archive.ask(
            lambda archive: take_answers(archive, draft.id, letter, by),
            done,
            self._desk.complain,
            what=self.tr("answers that came in"),
        )

    def _act(self, known: Sequence[Claim], after: Sequence[Claim]) -> Act:
        """What came in, as something that can be taken back."""
        answered = {claim.id for claim in after}
        before = [claim for claim in known if claim.id in answered]

        def to(there: Sequence[Claim], wanted: Sequence[Claim]) -> Callable[[Done], None]:
            def go(done: Done) -> None:
                now = {claim.id: claim for claim in self._desk.session.ledger.claims}
                other = {claim.id: claim for claim in there}
                claims = [
                    brought_back(now[claim.id], other[claim.id], claim)
                    for claim in wanted
                    if claim.id in now and claim.id in other
                ]
                self._record_again(claims, done)

            return go

        return Act(self.tr("Answers taken in"), 0, to(after, before), to(before, after))

    def _record_again(self, claims: Sequence[Claim], then: Done) -> None:
        by = self._desk.user

        def done(kept: tuple[Claim, ...]) -> None:
            self._desk.session.claims_recorded(kept)
            then()

        def failed(error: CopydeskError) -> None:
            self._undoing.failed()
            self._desk.complain(error)

        self._desk.archive.ask(
            lambda archive: change_claims(archive, claims, by),
            done,
            failed,
            what=self.tr("answers that came in"),
        )

    def _ask_target(self, to: ClaimStatus, fmt: str) -> None:
        dialog = QFileDialog(self._desk.window, self.tr("Questions as a letter"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*.{fmt}")
        dialog.setDefaultSuffix(fmt)
        dialog.selectFile(self.tr("questions") + f".{fmt}")
        dialog.fileSelected.connect(lambda name: self.write(to, fmt, Path(name)))
        dialog.open()

    def _ask_answers(self) -> None:
        dialog = QFileDialog(self._desk.window, self.tr("A letter that came back"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
