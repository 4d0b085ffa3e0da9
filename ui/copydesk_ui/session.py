"""The draft that is open: the one mutable object of the window."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from copydesk.archive.values import DraftRecord
from copydesk.desk.opened import OpenedDraft
from copydesk.desk.page import Page
from copydesk.model.claim import Claim
from copydesk.model.decision import Decision
from copydesk.model.draft import TextFormat
from copydesk.model.edit import Edit
from copydesk.model.finding import Finding
from copydesk.model.source import Source
from copydesk.model.version import Status, Version
from copydesk.review.anchors import place_all
from copydesk.review.gate_rules import DEFAULT_RULES
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review
from copydesk.text.kinds_of_text import NEWS
from copydesk_ui.clients.engine_answers import Answer


class ReviewSession(QObject):
    """Text, findings and decisions of the open draft. Widgets read it and are told when it changes."""

    opened = Signal()
    """Another draft is open, or none."""
    edited = Signal(object)
    """An ``Edit`` was made."""
    reviewed = Signal()
    """Findings or decisions have changed."""
    claimed = Signal()
    """Claims or sources have changed, or an edit has moved, undone or orphaned some."""
    progressed = Signal()
    """The checks have come further, or begun anew."""
    stated = Signal()
    """Title, status, version or what is unsaved has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: OpenedDraft | None = None
        self.text = ""
        self.revision = 0
        self.language = ""
        """As it was told from the text."""
        self.language_choice = ""
        """As the user chose; "" to tell it from the text."""
        self.kind = NEWS
        """The name of the kind of text, as the user chose or as its words tell."""
        self.stage = (0, 0)
        """How many stages of the checks are done, of how many."""
        self.trouble = ""
        """Why the checks cannot go on."""
        self.base = 0
        """The number of the version that the text was made from."""
        self.base_sha256 = ""
        """The hash of that version's text; "" where it is not known."""
        self._saved_text = ""
        self._was_unsaved = False
        self.rules = DEFAULT_RULES
        """What keeps a draft in the house."""
        self._review = Review("")
        self._ledger = Ledger("")
        self._pending: list[Edit] = []
        self._unplaced: list[Edit] = []
        """Edits that the ledger has not followed yet."""
        self._fixed: list[Decision] = []

    def open(
        self,
        draft: OpenedDraft,
        text: str | None = None,
        base: int | None = None,
        base_sha256: str = "",
    ) -> None:
        """Work on this draft; ``text`` is what it shall begin with if not the newest version's, made from ``base``."""
        self.draft = draft
        self.base = draft.version.number if base is None else base
        self.base_sha256 = draft.version.sha256 if base is None else base_sha256
        self._saved_text = draft.version.text
        self.text = draft.version.text if text is None else text
        self.revision += 1
        self.language, self.language_choice = draft.version.language, draft.record.language
        self.kind = NEWS
        self.stage, self.trouble = (0, 0), ""
        self._review = Review(self.text, self.revision, (), draft.decisions)
        self._ledger = Ledger(draft.version.text, draft.claims).rewritten(self.text)
        self._pending, self._unplaced, self._fixed = [], [], []
        self._was_unsaved = self.unsaved
        self.opened.emit()

    def close(self) -> None:
        """Work on nothing."""
        self.draft = None
        self.text = self._saved_text = ""
        self.revision += 1
        self._review = Review("", self.revision)
        self._ledger = Ledger("")
        self._pending, self._unplaced, self._fixed = [], [], []
        self._was_unsaved = False
        self.opened.emit()

    def holds(self, draft_id: int) -> bool:
        """Whether this draft is the one that is open."""
        return self.draft is not None and self.draft.record.id == draft_id

    @property
    def format(self) -> TextFormat:
        """Which markup is legitimate in the text."""
        return self.draft.version.format if self.draft else TextFormat.PLAIN

    @property
    def title(self) -> str:
        """The draft's title."""
        return self.draft.record.title if self.draft else ""

    @property
    def unsaved(self) -> bool:
        """Whether the text differs from the version it was made from."""
        return self.draft is not None and self.text != self._saved_text

    @property
    def review(self) -> Review:
        """Findings and decisions with their places in the present text."""
        for edit in self._pending:
            self._review = self._review.edited(edit)
        self._pending.clear()
        self._review = self._review.beside(self.ledger)
        return self._review

    @property
    def ledger(self) -> Ledger:
        """The claims with their places in the present text."""
        if self._unplaced:
            self._ledger = self._ledger.followed(self._unplaced, self.text)
            self._unplaced.clear()
        return self._ledger

    @property
    def fixed(self) -> tuple[Decision, ...]:
        """Fixes applied since the last version, to be recorded with the next; one that was undone is none."""
        places = place_all([decision.anchor for decision in self._fixed], self.text)
        return tuple(d for d, place in zip(self._fixed, places, strict=True) if place is None)

    @property
    def changed_since(self) -> int | None:
        """The version that was approved, where the text was changed after it; None otherwise."""
        if self.draft is None or self.status is Status.APPROVED:
            return None
        return self.draft.approved

    @property
    def status(self) -> Status:
        """How far the draft has come; an edit takes an approved one back into review."""
        if self.draft is None:
            return Status.NEW
        status = self.draft.record.status
        if self.unsaved and status in (Status.APPROVED, Status.NEW):
            return Status.IN_REVIEW
        return status

    @property
    def page(self) -> Page:
        """The text with what was found in it, for what is to be recorded of it."""
        return Page(self.text, self.review.findings, self.ledger, self.review, len(self.fixed))

    def follow(self, edit: Edit, text: str) -> None:
        """The editor has made an edit; ``text`` is the text after it."""
        self.text = text
        self.revision += 1
        self._pending.append(edit)
        self._unplaced.append(edit)
        self.stage = (0, 0)
        self.edited.emit(edit)
        if self._was_unsaved != self.unsaved:
            self._was_unsaved = self.unsaved
            self.stated.emit()

    def take(self, answer: Answer) -> None:
        """The engine has answered; an answer to an old revision is dropped.

        What a family of checks says is shown at once, and what the others said of the text before stays until they speak.
        """
        if answer.revision != self.revision or self.draft is None:
            return
        self.stage, self.trouble = (answer.stage, answer.stages), ""
        self.language = answer.language
        if answer.complete:
            self.kind = answer.kind
        known = self.review.findings
        findings = answer.findings if answer.complete else answer.beside(known)
        if answer.complete or findings != known:
            self._review = self.review.analysed(findings, self.revision)
            self.reviewed.emit()
            if self.ledger.claims:
                self.claimed.emit()
        self.progressed.emit()

    def fail(self, why: str) -> None:
        """The checks cannot go on."""
        self.trouble = why
        self.progressed.emit()

    def decided(self, decisions: Sequence[Decision]) -> None:
        """Decisions were recorded."""
        for decision in decisions:
            self._review = self.review.decided(decision)
        self.reviewed.emit()

    def revoked(self, number: int) -> None:
        """A decision was taken back."""
        self._review = self.review.revoked(number)
        self.reviewed.emit()

    def claims_recorded(
        self, claims: Sequence[Claim], sources: Sequence[Source] | None = None
    ) -> None:
        """New states of claims were recorded, and these are the draft's sources now, if they are given.

        Claims of a draft that was left meanwhile are none of this one's: it has them when it is opened again.
        """
        if self.draft is None or not all(self.holds(claim.draft_id) for claim in claims):
            return
        before = self.review.settled
        self._ledger = self.ledger.recorded(claims)
        known = self.draft.sources if sources is None else tuple(sources)
        self.draft = replace(self.draft, claims=self._ledger.claims, sources=known)
        self.claimed.emit()
        if self.review.settled != before:
            self.reviewed.emit()

    def note_fixed(self, decisions: Sequence[Decision]) -> None:
        """Fixes were applied; they are recorded when the text is saved."""
        self._fixed.extend(decisions)
        self.reviewed.emit()

    def saving(self) -> tuple[Decision, ...]:
        """The text is about to be saved: the fixes to record with it. What comes after belongs to the next version."""
        fixed = self.fixed
        self._fixed = []
        return fixed

    def saved(
        self, record: DraftRecord, version: Version, recorded: Sequence[Decision], text: str
    ) -> None:
        """A version of ``text`` was saved; the page may have gone on since."""
        if self.draft is None or self.draft.record.id != record.id:
            return
        self.draft = replace(self.draft, record=record, version=version)
        self.base, self.base_sha256 = version.number, version.sha256
        self._saved_text = text
        self._was_unsaved = self.unsaved
        for decision in recorded:
            self._review = self.review.decided(decision)
        self.stated.emit()
        self.reviewed.emit()

    def rebased(self, newest: Version) -> None:
        """Somebody has seen the newest version and takes the page for what comes after it."""
        if self.draft is not None and self.holds(newest.draft_id):
            self.draft = replace(self.draft, version=newest)
            self.base, self.base_sha256 = newest.number, newest.sha256
            self._saved_text = newest.text
            self._was_unsaved = self.unsaved
            self.stated.emit()

    def not_saved(self, fixed: Sequence[Decision]) -> None:
        """It could not be saved: the fixes still wait to be recorded."""
        self._fixed = [*fixed, *self._fixed]

    def released(self, record: DraftRecord, version: Version) -> None:
        """The text was approved, perhaps under a number of its own."""
        if self.draft is not None and self.draft.record.id == record.id:
            self.draft = replace(self.draft, version=version, approved=version.number)
            self.base, self.base_sha256 = version.number, version.sha256
            self.described(record)

    def described(self, record: DraftRecord) -> None:
        """The draft's description or status has changed in the archive."""
        if self.draft is not None and self.draft.record.id == record.id:
            self.draft = replace(self.draft, record=record)
            self.stated.emit()

    def sourced(self, sources: Sequence[Source]) -> None:
        """The draft's sources have changed."""
        if self.draft is not None:
            self.draft = replace(self.draft, sources=tuple(sources))
            self.claimed.emit()

    def open_at(self, position: int) -> Finding | None:
        """The finding whose words stand at a position: the shortest of them."""
        found = [
            finding
            for finding in self.review.findings
            if any(position in span for span in (finding.spans or (finding.span,)))
        ]
        return min(found, key=lambda finding: len(finding.span), default=None)
