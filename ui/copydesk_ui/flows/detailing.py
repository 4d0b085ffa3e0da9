"""A claim in full: what the dialog changes is recorded, after what speaks against it was asked."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.review.claim_change import ClaimChange
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.flows.changing import Changing
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.doubts import Doubts
from copydesk_ui.flows.held import hold


class Detailing(QObject):
    """Shows a claim in full and records what was changed of it."""

    def __init__(self, desk: Desk, changing: Changing, doubts: Doubts) -> None:
        super().__init__(desk.window)
        self._desk, self._changing, self._doubts = desk, changing, doubts

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
            words, about = self.tr("Claim changed"), before.anchor.exact
            self._changing.made([ClaimChange(before, after)], words, place, about)

        self._changing.make([ClaimChange(standing.claim, after)], done, whole=True)
