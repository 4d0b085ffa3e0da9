"""One claim at a time: to the next, verify, correct, ask, give up; and the view that shows what is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.desk.mark import Marking, mark
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.review.ledger import UNDONE, Standing
from copydesk_ui.claims.claim_cards import cards_of
from copydesk_ui.dialogs.wrong import WrongDialog
from copydesk_ui.flows.changing import Changing
from copydesk_ui.flows.claiming import Claiming
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.detailing import Detailing
from copydesk_ui.flows.doubts import Doubts
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.rehanging import Rehanging
from copydesk_ui.flows.undoing import Act, Undoing
from copydesk_ui.page.marks import Mark, MarkStyle
from copydesk_ui.words.claims import claim_status_name

_AT_ONCE = {
    "claim_verify": ClaimStatus.VERIFIED,
    "claim_correct": ClaimStatus.CORRECTED,
    "claim_unverifiable": ClaimStatus.UNVERIFIABLE,
    "claim_not": ClaimStatus.NOT_A_CLAIM,
    "claim_known": ClaimStatus.COMMON_KNOWLEDGE,
    "claim_reopen": ClaimStatus.OPEN,
}
_WITH_WORDS = {
    "claim_ask_author": ClaimStatus.QUERY_AUTHOR,
    "claim_ask_editor": ClaimStatus.QUERY_EDITOR,
}


_AS_IT_IS = Marking()


class Checking(QObject):
    """Acts on the selected claim, and goes on to the next that needs somebody."""

    def __init__(self, desk: Desk, claiming: Claiming, undoing: Undoing) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._undoing, self._doubts = undoing, Doubts(desk)
        self._rehanging = Rehanging(desk)
        self._changing = Changing(desk, undoing)
        self._detailing = Detailing(desk, self._changing, self._doubts)
        window, actions = desk.window, desk.window.actions_
        for name, status in _AT_ONCE.items():
            actions[name].triggered.connect(lambda _=False, status=status: self.mark(status))
        for name, status in _WITH_WORDS.items():
            actions[name].triggered.connect(lambda _=False, status=status: self.details(status))
        actions["claim_wrong"].triggered.connect(self.wrong)
        actions["claim_details"].triggered.connect(lambda: self.details())
        actions["claim_next"].triggered.connect(lambda: self.step())
        actions["claim_previous"].triggered.connect(lambda: self.step(backwards=True))
        actions["check_view"].toggled.connect(lambda on: self._switch(on=on))
        window.page.editor.cursorPositionChanged.connect(self._cursor_moved)
        window.claims.asked.connect(lambda name: actions[name].trigger())
        window.claims.chosen.connect(self._chosen)
        claiming.made.connect(self.show_new)
        claiming.wanted_again.connect(self.make_again)
        desk.session.claimed.connect(self._show)
        desk.session.opened.connect(self._show)

    def mark(self, status: ClaimStatus) -> None:
        """Say how far the selected claim's check has come. It holds for the words that stand there now."""
        standing = self._current()
        if standing is None:
            return
        if standing.span is None and status is not ClaimStatus.NOT_A_CLAIM:
            self._rehanging.ask(standing)
            return
        self._doubts.settle(
            standing,
            status,
            lambda proofs: self._mark_and_go_on(standing, status, Marking(proofs=proofs)),
        )

    def wrong(self) -> None:
        """Say that the selected claim is wrong, and what is right."""
        standing = self._current()
        if standing is None:
            return
        if standing.span is None:
            self._rehanging.ask(standing)
            return
        dialog = WrongDialog(standing.claim, self._desk.window)
        dialog.given.connect(
            lambda words: self._mark_and_go_on(standing, ClaimStatus.WRONG, Marking(instead=words))
        )
        hold(self._desk, dialog)

    def show_new(self, claim: Claim) -> None:
        """A claim was made: its card is selected, and one undo says that it is none after all."""
        self._desk.window.lay_beside(self._desk.window.claims)
        self._desk.window.claims.select(claim.id)
        standing = self._desk.session.ledger.of(claim.id)
        if standing is not None:
            place = standing.span.start if standing.span else 0
            self._changing.added(claim, self.tr("A claim was made of it"), place)

    def make_again(self, standing: Standing) -> None:
        """Words that were said to be no claim are one after all."""
        self._mark(standing.claim.id, ClaimStatus.OPEN, self.show_new)

    def _mark_and_go_on(
        self, standing: Standing, status: ClaimStatus, along: Marking = _AS_IT_IS
    ) -> None:
        number, before = standing.claim.id, standing.status

        def done(claim: Claim) -> None:
            words = claim_status_name(status)
            self._undoing.did(self._act(standing, before, (status, along), words))
            if claim.unproved:
                self._desk.nothing(self.tr("Verified without a source: the report will say so."))
            if status.done:
                self.step()

        self._mark(number, status, done, along)

    def _mark(
        self,
        number: int,
        status: ClaimStatus,
        then: Callable[[Claim], None],
        along: Marking = _AS_IT_IS,
    ) -> None:
        by, ledger = self._desk.user, self._desk.session.ledger

        def done(claim: Claim) -> None:
            self._take(claim)
            then(claim)

        self._desk.archive.ask(
            lambda archive: mark(archive, number, status, by, ledger=ledger, along=along),
            done,
            self._undoing.failed,
            what=self.tr("how far the check of a claim has come"),
        )

    def _act(
        self,
        standing: Standing,
        before: ClaimStatus,
        after: tuple[ClaimStatus, Marking],
        words: str,
    ) -> Act:
        """The mark as something that can be taken back: the claim is then marked as it was."""
        number = standing.claim.id

        def to(status: ClaimStatus, along: Marking) -> Callable[[Callable[[], None]], None]:
            def go(done: Callable[[], None]) -> None:
                def shown(_: Claim) -> None:
                    self._desk.window.claims.select(number)
                    done()

                self._mark(number, status, shown, along)

            return go

        place = standing.span.start if standing.span else 0
        why = UNDONE.template if standing.undone else standing.claim.remark
        disowned = after[1].proofs
        as_before = Marking(instead=standing.claim.instead, remark=why, disowned=disowned)
        return Act(words, place, to(before, as_before), to(*after), standing.claim.anchor.exact)

    def details(self, status: ClaimStatus | None = None) -> None:
        """Show the selected claim in full; ``status`` is what it is to become."""
        standing = self._current()
        if standing is None:
            return
        if standing.orphaned:
            self._rehanging.ask(standing)
        else:
            self._detailing.show(standing, status)

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next claim that needs somebody, round at the end."""
        window, standings = self._desk.window, self._desk.session.ledger.standings
        window.lead_to(window.claims)  # in the text the next key would be typed
        wanted = [each for each in standings if not each.status.done or each.orphaned]
        if not wanted:
            self._desk.nothing(self.tr("No claim is left to check."))
            return
        card = window.claims.selected()
        at = next(
            (
                n
                for n, each in enumerate(standings)
                if card and each.claim.id == card.standing.claim.id
            ),
            len(standings) if backwards else -1,
        )
        order = (
            [*reversed(standings[:at]), *reversed(standings[at:])]
            if backwards
            else [*standings[at + 1 :], *standings[: at + 1]]
        )
        found = next(each for each in order if each in wanted)
        window.claims.select(found.claim.id)
        self._chosen(found)

    def _take(self, claim: Claim) -> None:
        self._desk.session.claims_recorded([claim])

    def show_marks(self) -> None:
        """In the checking view what is verified is struck pale, and what is left stands out."""
        if not self._desk.window.actions_["check_view"].isChecked():
            return
        marks = [
            Mark(each.span.start, each.span.end, _style(each))
            for each in self._desk.session.ledger.standings
            if each.span is not None
        ]
        self._desk.window.page.editor.show_marks(marks)

    def _switch(self, *, on: bool) -> None:
        window = self._desk.window
        if on:
            self.show_marks()
            window.lay_beside(window.claims)
        else:
            self._desk.session.reviewed.emit()  # the marks of the findings come back

    def _cursor_moved(self) -> None:
        """A click into a claim's words selects its card, while the ledger is open."""
        window = self._desk.window
        editor = window.page.editor
        if window.side.currentWidget() is not window.claims or not editor.hasFocus():
            return
        standing = self._desk.session.ledger.at(editor.place())
        card = window.claims.selected()
        if standing is not None and (card is None or card.standing.claim.id != standing.claim.id):
            window.claims.select(standing.claim.id)

    def _show(self) -> None:
        session, window = self._desk.session, self._desk.window
        sources = session.draft.sources if session.draft else ()
        cards = cards_of(session.ledger, sources, session.rules, window.page.editor.line_of)
        window.claims.show_cards(cards)
        self.show_marks()

    def _current(self) -> Standing | None:
        standing = self._aimed()
        if standing is None:
            self._desk.nothing(self.tr("No claim is selected: F4 goes to the next one."))
        return standing

    def _aimed(self) -> Standing | None:
        """The claim that an act is about: while somebody writes, the one at the cursor; else the selected one, where it is shown."""
        window, ledger = self._desk.window, self._desk.session.ledger
        card, editor = window.claims.selected(), window.page.editor
        chosen = ledger.of(card.standing.claim.id) if card else None
        if editor.hasFocus():
            place = editor.place()
            if chosen and chosen.span and chosen.span.start <= place <= chosen.span.end:
                return chosen
            here = ledger.at(place)
            if here is not None:
                window.claims.select(here.claim.id)
                return here
        return chosen if window.claims.isVisible() else None

    def _chosen(self, standing: Standing | None) -> None:
        if standing is None or standing.span is None:
            return
        editor = self._desk.window.page.editor
        present = self._desk.session.ledger.of(standing.claim.id)
        if present is not None and present.span is not None:
            if not editor.hasFocus():  # whoever writes stays where they write
                editor.go_to(present.span)
            editor.show_current((present.span,))


def _style(standing: Standing) -> MarkStyle:
    return MarkStyle.CHECKED if standing.status.done else MarkStyle.CLAIMS
