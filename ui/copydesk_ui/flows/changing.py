"""Changes of claims: made, taken back, and made again on the claims as they are then."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from copydesk.desk.change_claims import change_claims, withdraw
from copydesk.model.claim import Claim
from copydesk.review.claim_change import ClaimChange
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.undoing import Act, Done, Undoing


class Changing(QObject):
    """Records changes of claims."""

    def __init__(self, desk: Desk, undoing: Undoing) -> None:
        super().__init__(desk.window)
        self._desk, self._undoing = desk, undoing

    def make(self, changes: Sequence[ClaimChange], then: Done, *, whole: bool = False) -> None:
        """Make the changes, then call ``then``; ``whole`` as in ``change_claims``."""
        by = self._desk.user

        def done(kept: tuple[Claim, ...]) -> None:
            self._desk.session.claims_recorded(kept)
            then()

        self._desk.archive.ask(
            lambda archive: change_claims(archive, changes, by, whole=whole),
            done,
            self._undoing.failed,
            what=self.tr("a change of a claim"),
        )

    def made(self, changes: Sequence[ClaimChange], words: str, place: int, about: str = "") -> None:
        """These changes were made: one undo takes them back.

        Args:
            words: what was done, as it is said.
            place: where, in code points.
            about: the words that it was done to.
        """
        back = [change.inverse for change in reversed(changes)]
        self._undoing.did(Act(words, place, self._to(back), self._to(changes), about))

    def added(self, claim: Claim, words: str, place: int) -> None:
        """Words were made a claim: one undo takes it back, and leaves no verdict behind."""
        gone: list[ClaimChange] = []

        def back(done: Done) -> None:
            by = self._desk.user

            def withdrawn(change: ClaimChange) -> None:
                gone[:] = [change]
                self._desk.session.claims_recorded([change.after])
                done()

            self._desk.archive.ask(
                lambda archive: withdraw(archive, claim, by),
                withdrawn,
                self._undoing.failed,
                what=self.tr("a claim taken back"),
            )

        def again(done: Done) -> None:
            self.make([change.inverse for change in gone], done)

        self._undoing.did(Act(words, place, back, again, claim.anchor.exact))

    def _to(self, changes: Sequence[ClaimChange]) -> Callable[[Done], None]:
        return lambda done: self.make(changes, done)
