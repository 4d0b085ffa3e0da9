"""Marks of a claim that a slip of a finger must not set: what speaks against them is asked about first."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.model.claim import ClaimStatus
from copydesk.model.version import Version
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.flows.desk_parts import Desk

Go = Callable[[], None]


class Doubts(QObject):
    """Asks before a claim is marked as nothing in the ledger or the text bears out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def settle(
        self, standing: Standing, status: ClaimStatus, go: Go, stay: Go = lambda: None
    ) -> None:
        """Go on at once where nothing speaks against the mark, else when somebody has answered that it is meant.

        Args:
            stay: is called where it was not meant.
        """
        if status is ClaimStatus.VERIFIED and not standing.claim.links:
            self._ask(
                self.tr("Verify it without a source?"),
                self.tr("No source stands behind this claim. The report will say so."),
                self.tr("&Verify without a source"),
                (go, stay),
            )
        elif status is ClaimStatus.CORRECTED:
            self._ask_where_unchanged(standing, go, stay)
        else:
            go()

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
