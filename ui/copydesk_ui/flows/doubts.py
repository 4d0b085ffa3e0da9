"""Marks of a claim that a slip of a finger must not set: what speaks against them is asked about first."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.model.claim import Claim, ClaimStatus, Use
from copydesk.model.version import Version
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.flows.desk_parts import Desk

Proved = Callable[[tuple[int, ...]], None]
"""Goes on, with the numbers of the claim's sources that are said to prove it."""
Go = Callable[[], None]


class Doubts(QObject):
    """Asks before a claim is marked as nothing in the ledger or the text bears out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def settle(
        self, standing: Standing, status: ClaimStatus, go: Proved, stay: Go = lambda: None
    ) -> None:
        """Go on at once where nothing speaks against the mark, else when somebody has answered that it is meant.

        Args:
            stay: is called where it was not meant.
        """
        claim = standing.claim

        def as_it_is() -> None:
            go(())

        if status is ClaimStatus.VERIFIED and not claim.links:
            self._ask(
                self.tr("Verify it without a source?"),
                self.tr("No source stands behind this claim. The report will say so."),
                self.tr("&Verify without a source"),
                (as_it_is, stay),
            )
        elif status is ClaimStatus.VERIFIED and not claim.sources(Use.VERIFIED):
            self._ask_what_proves(claim, go, stay)
        elif status is ClaimStatus.CORRECTED:
            self._ask_where_unchanged(standing, as_it_is, stay)
        else:
            as_it_is()

    def _ask_what_proves(self, claim: Claim, go: Proved, stay: Go) -> None:
        """The text names sources, and nobody has said that one of them proves it: whoever verifies it knows."""
        draft = self._desk.session.draft
        named = tuple(dict.fromkeys(claim.sources(Use.CITED)))
        known = {source.id: source.title for source in draft.sources} if draft else {}
        titles = ", ".join(f"“{known[number]}”" for number in named if number in known)
        question = Question(
            self.tr("Do its sources prove it?"),
            self.tr("{titles}: named in the text so far, and not said to prove it.").format(
                titles=titles
            ),
            self.tr("&They prove it"),
            self._desk.window,
            other=self.tr("&Verify without a source"),
        )
        question.otherwise.connect(lambda: go(()))
        question.rejected.connect(stay)
        question.accepted.connect(lambda: go(named))
        question.open()

    def _ask_where_unchanged(self, standing: Standing, go: Go, stay: Go) -> None:
        draft_id, span = standing.claim.draft_id, standing.span
        words = span.of(self._desk.session.text) if span is not None else ""

        def look(first: Version) -> None:
            if not words or words not in first.text:
                go()
                return
            self._ask(
                self.tr("Corrected, though nothing was changed?"),
                self.tr(
                    "The words stand there as they came in. What was checked and found right is verified."
                ),
                self.tr("&Corrected all the same"),
                (go, stay),
            )

        self._desk.archive.ask(
            lambda archive: archive.versions.get(draft_id, 0), look, self._desk.complain
        )

    def _ask(self, title: str, sentence: str, confirm: str, ways: tuple[Go, Go]) -> None:
        question = Question(title, sentence, confirm, self._desk.window)
        question.stay_first(self.tr("&Leave it as it is"))
        question.accepted.connect(ways[0])
        question.rejected.connect(ways[1])
        question.open()
