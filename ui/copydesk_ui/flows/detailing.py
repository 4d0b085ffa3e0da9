"""A claim in full: what the dialog changes is recorded, after what speaks against it was asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from copydesk.desk.mark import change_claims
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
            about = before.anchor.exact
            back, again = self._to(after, before), self._to(before, after)
            self._undoing.did(Act(words, place, back, again, about))

        self._record(after, done)

    def _to(self, there: Claim, wanted: Claim) -> Callable[[Done], None]:
        """Brings back what the one has otherwise than the other; what came to the claim since, as an answer, stays."""

        def go(done: Done) -> None:
            standing = self._desk.session.ledger.of(wanted.id)
            self._record(brought_back(standing.claim if standing else there, there, wanted), done)

        return go

    def _record(self, claim: Claim, then: Done) -> None:
        by = self._desk.user

        def done(kept: tuple[Claim, ...]) -> None:
            self._desk.session.claims_recorded(kept)
            then()

        def failed(error: CopydeskError) -> None:
            self._undoing.failed()
            self._desk.complain(error)

        self._desk.archive.ask(
            lambda archive: change_claims(archive, [claim], by),
            done,
            failed,
            what=self.tr("a change of a claim"),
        )


_WRITTEN = ("statement", "kind", "status", "concerns", "question", "answer", "instead", "links")
"""What a person writes of a claim."""


def brought_back(now: Claim, there: Claim, wanted: Claim) -> Claim:
    """The claim as it is now, with all that ``wanted`` has otherwise than ``there``."""
    other = {
        name: getattr(wanted, name)
        for name in _WRITTEN
        if getattr(wanted, name) != getattr(there, name)
    }
    return replace(now, remark="", **other)
