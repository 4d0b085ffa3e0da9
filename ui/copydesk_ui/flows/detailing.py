"""A claim in full: what the dialog changes is recorded, after what speaks against it was asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from copydesk.desk.mark import change_claim
from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.phrase import CopydeskError
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.doubts import Doubts
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.undoing import Act, Done, Undoing


class Detailing(QObject):
    """Shows a claim in full and records what was changed of it."""

    def __init__(self, desk: Desk, undoing: Undoing, doubts: Doubts) -> None:
        super().__init__(desk.window)
        self._desk, self._undoing, self._doubts = desk, undoing, doubts

    def show(self, standing: Standing, status: ClaimStatus | None = None) -> None:
        """Show the claim; ``status`` is what it is to become."""
        draft = self._desk.session.draft
        if draft is None:
            return
        claim = replace(self._desk.session.ledger.rehung(standing), status=standing.status)

        def opened(history: tuple[Claim, ...]) -> None:
            dialog = ClaimDialog(claim, history, draft.sources, self._desk.window, status=status)
            dialog.changed.connect(lambda changed: self._settle(standing, claim, changed))
            hold(self._desk, dialog)

        self._desk.archive.ask(
            lambda archive: archive.claims.history(claim.id), opened, self._desk.complain
        )

    def _settle(self, standing: Standing, before: Claim, after: Claim) -> None:
        """A new state is asked about as by its key; who takes it back keeps the rest of what was changed."""
        if after.status is before.status:
            self._change(standing, before, after)
            return
        self._doubts.settle(
            replace(standing, claim=after),
            after.status,
            lambda proofs: self._change(standing, before, self._proved(after, proofs)),
            lambda: self._change(standing, before, replace(after, status=before.status)),
        )

    def _proved(self, claim: Claim, proofs: tuple[int, ...]) -> Claim:
        """The claim, with these of its sources said to prove it."""
        by, at = self._desk.user, datetime.now(UTC)
        links = (Link(number, Use.VERIFIED, by, at) for number in proofs)
        return replace(claim, links=(*claim.links, *links))

    def _change(self, standing: Standing, before: Claim, after: Claim) -> None:
        if after == before:
            return

        def done() -> None:
            place = standing.span.start if standing.span else 0
            words = self.tr("Claim changed")
            self._undoing.did(Act(words, place, self._to(before), self._to(after)))

        self._record(after, done)

    def _to(self, claim: Claim) -> Callable[[Done], None]:
        return lambda done: self._record(claim, done)

    def _record(self, claim: Claim, then: Done) -> None:
        by = self._desk.user

        def done(kept: Claim) -> None:
            self._desk.session.claims_recorded([kept])
            then()

        def failed(error: CopydeskError) -> None:
            self._undoing.failed()
            self._desk.complain(error)

        self._desk.archive.ask(
            lambda archive: change_claim(archive, claim, by),
            done,
            failed,
            what=self.tr("a change of a claim"),
        )
