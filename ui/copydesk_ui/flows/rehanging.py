"""A claim that lost its words: where it belongs now, which a person says."""

from PySide6.QtCore import QObject

from copydesk.desk.mark import Marking, mark, rehang
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.review.candidates import candidates
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.orphan import OrphanDialog
from copydesk_ui.flows.desk_parts import Desk


class Rehanging(QObject):
    """Asks, and hangs the claim on the words that were chosen, or says that they were cut."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def ask(self, standing: Standing) -> None:
        """Ask where a claim that lost its words belongs. A person decides; nothing moves by itself."""
        session = self._desk.session
        nearest = candidates(standing.claim.anchor, session.text, session.language)
        marked = self._desk.window.page.editor.selected()
        found = (marked, *(each for each in nearest if each != marked)) if len(marked) else nearest
        dialog = OrphanDialog(
            standing.claim,
            [span.of(session.text) for span in found],
            self._desk.window,
            marked=bool(len(marked)),
        )

        def put(number: int) -> None:
            claim_id, span, text, by = (
                standing.claim.id,
                found[number],
                session.text,
                self._desk.user,
            )
            self._desk.archive.ask(
                lambda archive: rehang(archive, claim_id, span, text, by),
                self._take,
                self._desk.complain,
                what=self.tr("the place of a claim"),
            )

        def drop() -> None:
            claim_id, by, ledger = standing.claim.id, self._desk.user, session.ledger
            why = Marking(remark=self.tr("Its words were cut from the text."))
            gone = ClaimStatus.NOT_A_CLAIM
            self._desk.archive.ask(
                lambda archive: mark(archive, claim_id, gone, by, ledger=ledger, along=why),
                self._take,
                self._desk.complain,
                what=self.tr("how far the check of a claim has come"),
            )

        dialog.chosen.connect(put)
        dialog.dropped.connect(drop)
        dialog.open()

    def _take(self, claim: Claim) -> None:
        self._desk.session.claims_recorded([claim])
