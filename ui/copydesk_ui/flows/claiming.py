"""Ways into the ledger: from marked words, from a finding, from what is dropped on a sentence."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal

from copydesk.desk.claim import claim as make_claim
from copydesk.desk.prove import Proved, prove
from copydesk.desk.unprove import unprove
from copydesk.engine.reader import supported_suffixes
from copydesk.model.claim import Claim, ClaimStatus, Use
from copydesk.model.decision import Decision
from copydesk.model.finding import Finding
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source, SourceKind
from copydesk.model.span import Span
from copydesk.review.claiming import claim_of, sentence_at
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.source import GivenSource, SourceDialog, address_in, linked_source
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.searching import offer_uses
from copydesk_ui.flows.undoing import Act, Undoing


class Claiming(QObject):
    """Makes claims, and sources for them."""

    made = Signal(object)
    """A new ``Claim`` was recorded of the words on the page."""
    wanted_again = Signal(object)
    """The ``Standing`` of words that were said to be no claim, and of which one is to be made after all."""

    def __init__(self, desk: Desk, undoing: Undoing) -> None:
        super().__init__(desk.window)
        self._desk, self._undoing = desk, undoing
        actions = desk.window.actions_
        actions["claim_make"].triggered.connect(self.make)
        actions["claim_source"].triggered.connect(self.ask_source)
        desk.window.claims.dropped.connect(self._dropped_on)
        desk.window.page.editor.takes_proofs = lambda: (
            desk.session.draft is not None
            and desk.window.side.currentWidget() is desk.window.claims
        )
        desk.window.page.editor.proof_dropped.connect(self._dropped_at)

    def make(self) -> None:
        """The marked words, or the sentence at the cursor, become a claim. Words that are marked may hold several facts."""
        session, window = self._desk.session, self._desk.window
        if session.draft is None:
            return
        marked = window.page.editor.selected()
        span = marked if len(marked) else self._sentence()
        there = None if len(marked) else self._standing_on(span)
        if there is not None and there.status is ClaimStatus.NOT_A_CLAIM:
            self.wanted_again.emit(there)
            return
        if there is not None:
            window.lay_beside(window.claims)
            window.claims.select(there.claim.id)
            self._desk.nothing(self.tr("These words are a claim of the ledger already."))
            return
        draft_id, by, text = session.draft.record.id, self._desk.user, session.text

        def done(claim: Claim) -> None:
            session.claims_recorded([claim])
            if session.holds(draft_id):
                window.page.editor.let_go()  # else the next key typed would take the place of the words
                self.made.emit(claim)

        self._desk.archive.ask(
            lambda archive: make_claim(archive, draft_id, span, by, text=text),
            done,
            self._desk.complain,
            what=self.tr("a new claim"),
        )

    def ask_source(self) -> None:
        """Ask for a source of the selected claim, or of the words at the cursor."""
        card = self._desk.window.claims.selected()
        shown = self._desk.window.side.currentWidget() is self._desk.window.claims
        claim = card.standing.claim if card and shown else self._at_cursor()
        if claim is not None:
            self._ask(claim)

    def of_finding(self, finding: Finding) -> Claim | None:
        """The finding's words as a claim: the one that stands there, or a new one."""
        return self._claim_at(finding.span)

    def prove(
        self,
        claim: Claim,
        given: GivenSource,
        finding: Decision | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Record a source of the claim, and what is decided about the finding that asked for it."""

        def done(proved: Proved) -> None:
            self._undoing.did(self._act_of(claim, given, finding, before, proved))
            if then is not None:
                then()

        draft = self._desk.session.draft
        before = tuple(source.id for source in draft.sources) if draft else ()
        self._record(claim, given, finding, done)

    def _record(
        self,
        claim: Claim,
        given: GivenSource,
        finding: Decision | None,
        then: Callable[[Proved], None],
    ) -> None:
        session, by, page = self._desk.session, self._desk.user, self._desk.session.page

        def done(proved: Proved) -> None:
            session.claims_recorded(proved.claims, proved.sources)
            if proved.decisions and session.holds(claim.draft_id):
                session.decided(proved.decisions)
            then(proved)

        self._desk.archive.ask(
            lambda archive: prove(
                archive, claim, given.source, by, use=given.use, locator=given.locator, files=given.files,
                remark_id=given.remark_id, finding=finding, page=page,
            ),
            done,
            self._undoing.failed, what=self.tr("a source"),
        )  # fmt: skip

    def _act_of(
        self,
        claim: Claim,
        given: GivenSource,
        finding: Decision | None,
        before: tuple[int, ...],
        proved: Proved,
    ) -> Act:
        """The source as something that can be taken back; given again, claim, source and decision have other numbers."""
        session, standing = self._desk.session, [proved]

        def back(done: Callable[[], None]) -> None:
            by, page, last = self._desk.user, session.page, standing[0]

            def taken(found: Proved) -> None:
                session.claims_recorded(found.claims)
                session.sourced(found.sources)
                for decision in found.decisions:
                    session.revoked(decision.id)
                self._desk.refresh_queue()
                done()

            self._desk.archive.ask(
                lambda archive: unprove(archive, claim, last, by, sources=before, page=page),
                taken,
                self._undoing.failed,
                what=self.tr("a source taken back"),
            )

        def again(done: Callable[[], None]) -> None:
            def given_again(proved: Proved) -> None:
                standing[0] = proved
                self._desk.refresh_queue()
                done()

            self._record(claim, given, finding, given_again)

        there = session.ledger.of(proved.claims[0].id)
        place = there.span.start if there is not None and there.span is not None else 0
        return Act(self.tr("Source added"), place, back, again, claim.anchor.exact)

    def _sentence(self) -> Span:
        """The sentence at the cursor."""
        session = self._desk.session
        return sentence_at(session.text, self._desk.window.page.editor.place(), session.language)

    def _standing_on(self, span: Span) -> Standing | None:
        """The claim of exactly these words."""
        standings = self._desk.session.ledger.standings
        return next((each for each in standings if each.span == span), None)

    def _at_cursor(self) -> Claim | None:
        marked = self._desk.window.page.editor.selected()
        return self._claim_at(marked if len(marked) else self._sentence())

    def _claim_at(self, span: Span) -> Claim | None:
        standing = self._standing_on(span)
        return standing.claim if standing else self._new_claim(span)

    def _new_claim(self, span: Span) -> Claim | None:
        session = self._desk.session
        if session.draft is None:
            return None
        try:
            return claim_of(
                session.text,
                span,
                draft_id=session.draft.record.id,
                by=self._desk.user,
                at=datetime.now(UTC),
            )
        except CopydeskError as error:
            self._desk.complain(error)
            return None

    def _ask(
        self,
        claim: Claim,
        first: Source | None = None,
        files: tuple[Path, ...] = (),
        use: Use = Use.CITED,
    ) -> None:
        draft = self._desk.session.draft
        if draft is None:
            return
        dialog = SourceDialog(
            claim.statement,
            draft.sources,
            draft.remarks,
            self._desk.window,
            first=first or linked_source(claim.anchor.exact),
            use=use,
        )
        offer_uses(self._desk, dialog)
        dialog.form.add_files(files)

        dialog.given.connect(lambda given: self.prove(claim, given))
        hold(self._desk, dialog)

    def _dropped_on(self, standing: Standing, data: QMimeData) -> None:
        self._prove(standing.claim, data)

    def _dropped_at(self, at: QPoint, data: QMimeData) -> None:
        """Files or an address were dropped on a sentence of the page."""
        session, editor = self._desk.session, self._desk.window.page.editor
        place = editor.point_at(at)
        standing = session.ledger.at(place)
        span = sentence_at(session.text, place, session.language)
        claim = standing.claim if standing else self._claim_at(span)
        if claim is None:
            return
        drafts = [path for path in _files(data) if path.name.lower().endswith(supported_suffixes())]
        if drafts and len(drafts) == len(_files(data)):
            self._ask_what_for(claim, data, drafts)
        else:
            self._prove(claim, data)

    def _ask_what_for(self, claim: Claim, data: QMimeData, drafts: list[Path]) -> None:
        """A file that is dropped on the page may be the next draft as well as a proof."""
        question = Question(
            self.tr("Draft or proof?"),
            self.tr("“{file}” was dropped on this sentence: {words}").format(
                file=drafts[0].name, words=claim.statement
            ),
            self.tr("&Open it as a draft"),
            self._desk.window,
            other=self.tr("It &proves the sentence"),
        )
        question.accepted.connect(lambda: self._desk.window.files_dropped.emit(drafts))
        question.otherwise.connect(lambda: self._prove(claim, data))
        question.open()

    def _prove(self, claim: Claim, data: QMimeData) -> None:
        files = _files(data)
        address = address_in(data.text()) or next(
            (url.toString() for url in data.urls() if not url.isLocalFile()), ""
        )
        if files:
            self._ask(claim, Source(0, files[0].stem), files, Use.VERIFIED)
        elif address:
            today = datetime.now(UTC).date().isoformat()
            title = address.split("://", 1)[-1].rstrip("/")
            page = Source(0, title[:200], SourceKind.WEB_PAGE, url=address, accessed=today)
            self._ask(claim, page, use=Use.VERIFIED)
        else:
            self._desk.nothing(self.tr("Drop a file or a web address to prove a claim."))


def _files(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
