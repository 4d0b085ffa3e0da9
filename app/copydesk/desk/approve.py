"""The gate and the sign-off: somebody answers for the newest version, and what it holds is remembered."""

from dataclasses import dataclass, replace

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
from copydesk.desk.save import Saved, UnsavedPage, placed, refuse_overtaken, save
from copydesk.model.analysed import Analysed
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import ApprovedVersion, Release, Version
from copydesk.review.gate import NOT_CHECKED, OpenItem, gate, unproved
from copydesk.review.gate_rules import GateRules
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review
from copydesk.review.sign_off import approve as sign_off


class GateClosedError(CopydeskError):
    """Something is open, and no reason was given why it leaves all the same."""

    def __init__(self, phrase: Phrase, items: tuple[OpenItem, ...]) -> None:
        super().__init__(phrase)
        self.items = items


@dataclass(frozen=True)
class AtTheGate:
    """The newest version of a draft before its sign-off."""

    version: Version
    """The newest one; the page that becomes the next is not among the versions yet."""
    review: Review
    items: tuple[OpenItem, ...]
    """What stands in the way."""
    unproved: tuple[OpenItem, ...]
    """What was verified without a source: it passes, unless the house says otherwise, but it is said."""
    released: bool
    """Whether a version was approved before."""
    saved_by: str
    """Who saved the text, or would with the approval."""
    unsaved: bool = False
    """Whether the text is no version yet."""


@dataclass(frozen=True)
class Approved:
    """A draft after its sign-off."""

    version: ApprovedVersion
    record: DraftRecord
    unproved: tuple[OpenItem, ...] = ()
    """What was verified without a source."""
    saved: Saved | None = None
    """What became of the page that was saved along."""


def at_the_gate(
    archive: Archive,
    draft_id: int,
    analysed: Analysed,
    rules: GateRules,
    unsaved: UnsavedPage | None = None,
) -> AtTheGate:
    """What stands in the way of the newest version, or of the page that is to become it; nothing is written.

    Args:
        analysed: what was found in exactly its text.
        unsaved: the page that is to be saved with the approval.

    Raises:
        OvertakenError: the page was made from another version than the newest.
        CopydeskError: there is no such draft, or a newer version was saved since it was looked at.
    """
    version = archive.versions.latest(draft_id)
    if unsaved is not None:
        refuse_overtaken(version, unsaved.base)
        if unsaved.page.text != version.text:
            return _of_page(archive, version, analysed, rules, unsaved)
    if version.sha256 != analysed.sha256:
        raise CopydeskError(
            Phrase(
                "Draft {id} was changed since: version {newest} is the newest. Look at it, then approve that one.",
                id=draft_id,
                newest=version.number,
            )
        )
    ledger = Ledger(version.text, archive.claims.of_draft(draft_id))
    decisions = archive.decisions.for_review(draft_id)
    review = Review(version.text, 0, analysed.findings, decisions).beside(ledger)
    return _standing(archive, version, analysed, rules, (ledger, review, version.by))


def approve(
    archive: Archive,
    draft_id: int,
    analysed: Analysed,
    by: str,
    *,
    rules: GateRules,
    reason: str = "",
    release: Release | None = None,
    change: str = "",
    unsaved: UnsavedPage | None = None,
) -> Approved:
    """Sign off the newest version, with the names that it writes and who says what in it.

    Args:
        analysed: what was found in exactly its text.
        reason: why it leaves although something is open; recorded.
        release: what it is to those who have an earlier version; None says the first, or an update.
        change: what was corrected, or why it is withdrawn.
        unsaved: the page, which becomes the newest version with the approval, or not at all.

    Raises:
        OvertakenError: the page was made from another version than the newest; nothing was saved.
        GateClosedError: something is open and no reason is given; nothing was saved.
        CopydeskError: a newer version was saved since, the house does not let this person sign, a correction is not
            explained, or it could not be saved; nothing was.
    """
    with archive.write():
        saved = None
        if unsaved is not None:
            base, fixed = unsaved.base, unsaved.fixed
            saved = save(archive, draft_id, unsaved.page, unsaved.by, base=base, fixed=fixed)
        standing = at_the_gate(archive, draft_id, analysed, rules)
        if standing.items and not reason.strip():
            raise GateClosedError(
                Phrase(
                    "Draft {id} is not approved: {count} open. Settle them, or give a reason, which is recorded.",
                    id=draft_id,
                    count=len(standing.items),
                ),
                standing.items,
            )
        usual = Release.UPDATE if standing.released else Release.FIRST
        signed = sign_off(
            standing.version,
            standing.items,
            by,
            archive.now(),
            reason,
            rules=rules,
            release=release or usual,
            change=change,
        )
        archive.drafts.set_counts(draft_id, standing.review.counts)
        approved = archive.approvals.approve(draft_id, standing.version.number, signed.approval)
        number = approved.version.number
        archive.approved_names.record(draft_id, number, analysed.names)
        archive.statements.record(draft_id, number, analysed.said)
        return Approved(approved, archive.drafts.get(draft_id), standing.unproved, saved)


def _of_page(
    archive: Archive, newest: Version, analysed: Analysed, rules: GateRules, unsaved: UnsavedPage
) -> AtTheGate:
    """What stands in the way of a page that somebody has typed on, claims and decisions in the places that they have there."""
    ledger, review = placed(archive, newest.draft_id, unsaved.page, newest)
    review = review.analysed(analysed.findings, review.revision).beside(ledger)
    known = (ledger, review, unsaved.by)
    return replace(_standing(archive, newest, analysed, rules, known), unsaved=True)


def _standing(
    archive: Archive,
    version: Version,
    analysed: Analysed,
    rules: GateRules,
    known: tuple[Ledger, Review, str],
) -> AtTheGate:
    """With claims and decisions in their places, and who answers for the words."""
    ledger, review, by = known
    released = bool(archive.approvals.of_draft(version.draft_id))
    items = gate(review, rules, ledger)
    if not analysed.checked:
        items = (NOT_CHECKED, *items)
    return AtTheGate(version, review, items, unproved(ledger), released, by)
