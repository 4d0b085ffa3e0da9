"""Ways into the ledger: from marked words, from a finding, from what is dropped on a sentence."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint

from copydesk.model.claim import Claim
from copydesk.model.finding import Finding
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source, SourceKind
from copydesk.model.span import Span
from copydesk.review.claiming import claim_of, sentence_at
from copydesk.review.ledger import Standing
from copydesk_ui.dialogs.source import GivenSource, SourceDialog, address_in, linked_source
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.recording import record_claims, record_source
from copydesk_ui.flows.searching import offer_uses


class Claiming(QObject):
    """Makes claims, and sources for them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
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
        marked = self._desk.window.page.editor.selected()
        claim = self._new_claim(marked) if len(marked) else self._at_cursor()
        if claim is None:
            return
        if claim.id:
            self._desk.window.claims.select(claim.id)
            self._desk.nothing(self.tr("These words are a claim of the ledger already."))
            return
        window = self._desk.window

        def show() -> None:
            window.show_side(window.claims)
            window.claims.select(max(c.id for c in self._desk.session.ledger.claims))

        record_claims(self._desk, [claim], show)

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

    def _at_cursor(self) -> Claim | None:
        editor, session = self._desk.window.page.editor, self._desk.session
        if session.draft is None:
            return None
        marked = editor.selected()
        if not len(marked):
            marked = sentence_at(session.text, editor.place(), session.language)
        return self._claim_at(marked)

    def _claim_at(self, span: Span) -> Claim | None:
        session = self._desk.session
        if session.draft is None:
            return None
        for standing in session.ledger.standings:
            if standing.span == span:
                return standing.claim
        return self._new_claim(span)

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

    def _ask(self, claim: Claim, first: Source | None = None, files: tuple[Path, ...] = ()) -> None:
        draft = self._desk.session.draft
        if draft is None:
            return
        dialog = SourceDialog(
            claim.statement,
            draft.sources,
            draft.remarks,
            self._desk.window,
            first=first or linked_source(claim.anchor.exact),
        )
        offer_uses(self._desk, dialog)
        dialog.form.add_files(files)

        def take(given: GivenSource) -> None:
            record_source(self._desk, claim, given)

        dialog.given.connect(take)
        dialog.open()

    def _dropped_on(self, standing: Standing, data: QMimeData) -> None:
        self._prove(standing.claim, data)

    def _dropped_at(self, at: QPoint, data: QMimeData) -> None:
        """Files or an address were dropped on a sentence of the page."""
        session, editor = self._desk.session, self._desk.window.page.editor
        place = editor.point_at(at)
        standing = session.ledger.at(place)
        span = sentence_at(session.text, place, session.language)
        claim = standing.claim if standing else self._claim_at(span)
        if claim is not None:
            self._prove(claim, data)

    def _prove(self, claim: Claim, data: QMimeData) -> None:
        files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        address = address_in(data.text()) or next(
            (url.toString() for url in data.urls() if not url.isLocalFile()), ""
        )
        if files:
            self._ask(claim, Source(0, files[0].stem), files)
        elif address:
            today = datetime.now(UTC).date().isoformat()
            title = address.split("://", 1)[-1].rstrip("/")
            self._ask(
                claim, Source(0, title[:200], SourceKind.WEB_PAGE, url=address, accessed=today)
            )
        else:
            self._desk.nothing(self.tr("Drop a file or a web address to prove a claim."))
