"""Questions leave as letters, and their answers come back to the claims."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.engine.sandbox import read_in_child
from copydesk.export.letters import answered, answers_in, write_letter
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.phrase import CopydeskError
from copydesk_ui.dialogs.letter import LetterDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.saving import Saving


class Corresponding(QObject):
    """Writes letters, reads answers."""

    def __init__(self, desk: Desk, saving: Saving) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._saving = saving
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
        try:
            data = write_letter(
                session.ledger.claims,
                to,
                title=session.title,
                by=self._desk.user,
                at=datetime.now(UTC),
                language=session.language,
                fmt=fmt,
            )
        except CopydeskError as error:
            self._desk.complain(error)
            return
        self._saving.write_bytes(path, data)

    def take(self, path: Path) -> None:
        """Put the answers of a letter to their claims; each stays open until somebody checks it."""
        draft = self._desk.session.draft
        if draft is None:
            return
        draft_id, by = draft.record.id, self._desk.user

        def read(archive: Archive) -> tuple[Claim, ...]:
            answers = answers_in(read_in_child(path).text)
            claims = archive.claims.of_draft(draft_id)
            return archive.claims.record(*answered(claims, answers, by, datetime.now(UTC)))

        def done(claims: tuple[Claim, ...]) -> None:
            self._desk.session.claims_recorded(claims)
            self._desk.tell(
                self.tr("%n answer(s) were put to their claims.", "", len(claims)),
                icon="circle-check" if claims else "triangle-alert",
            )

        self._desk.archive.ask(read, done, self._desk.complain)

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
