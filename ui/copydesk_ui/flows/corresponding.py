"""Questions leave as letters, and their answers come back to the claims."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
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
        """Read the answers of a letter, and put them to the claims of the draft that is open now.

        Another draft may be open when they are read. Each claim stays open until somebody checks it.
        """
        draft = self._desk.session.draft
        if draft is not None:
            record, by = draft.record, self._desk.user
            self._desk.intake.ask(
                lambda child: answers_in(child.read_draft(path).text),
                lambda answers: self._record(record, answers, by),
                self._desk.complain,
            )

    def _record(self, draft: DraftRecord, answers: Mapping[int, str], by: str) -> None:
        def write(archive: Archive) -> tuple[Claim, ...]:
            claims = archive.claims.of_draft(draft.id)
            return archive.claims.record(*answered(claims, answers, by, datetime.now(UTC)))

        def done(claims: tuple[Claim, ...]) -> None:
            self._desk.session.claims_recorded(claims)
            here = self._desk.session.holds(draft.id)
            words = (
                self.tr("%n answer(s) were put to their claims.", "", len(claims))
                if here
                else self.tr(
                    "%n answer(s) were put to their claims in “{title}”.", "", len(claims)
                ).format(title=draft.title)
            )
            icon = "circle-check" if claims else "triangle-alert"
            self._desk.tell(words, icon=icon, lasting=not here)

        self._desk.archive.ask(write, done, self._desk.complain)

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
