"""Questions leave as letters, and their answers come back to the claims."""

from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.archive.values import DraftRecord
from copydesk.desk.answers import take_answers
from copydesk.desk.letter import letter
from copydesk.model.claim import ClaimStatus
from copydesk.review.claim_change import ClaimChange
from copydesk_ui.dialogs.files import Purpose, choose_file, choose_target
from copydesk_ui.dialogs.letter import LetterDialog
from copydesk_ui.flows.changing import Changing
from copydesk_ui.flows.desk_parts import Desk


class Corresponding(QObject):
    """Writes letters, reads answers."""

    def __init__(self, desk: Desk, changing: Changing) -> None:
        super().__init__(desk.window)
        self._desk, self._changing = desk, changing
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
        def done(changes: tuple[ClaimChange, ...]) -> None:
            session, claims = self._desk.session, [change.after for change in changes]
            session.claims_recorded(claims)
            here = session.holds(draft.id)
            if not claims:
                self._desk.tell(self.tr("All answers of this letter were there already."))
                return
            if here:
                first = session.ledger.of(claims[0].id)
                place = first.span.start if first is not None and first.span is not None else 0
                self._changing.made(changes, self.tr("Answers taken in"), place)
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

    def _ask_target(self, to: ClaimStatus, fmt: str) -> None:
        choose_target(
            self._desk.window,
            Purpose.LETTERS,
            self.tr("Questions as a letter"),
            self.tr("questions"),
            lambda path: self.write(to, fmt, path),
            {f"*.{fmt}": f".{fmt}"},
        )

    def _ask_answers(self) -> None:
        title = self.tr("A letter that came back")
        choose_file(self._desk.window, Purpose.LETTERS, title, self.take)
