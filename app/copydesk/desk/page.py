"""The text that somebody works on, with what was found in it: what the counts of a draft are taken from."""

from dataclasses import dataclass, replace

from copydesk.archive.archive import Archive
from copydesk.model.claim import Claim
from copydesk.model.finding import Finding
from copydesk.model.version import Counts
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review


@dataclass(frozen=True)
class Page:
    """One state of a text."""

    text: str
    findings: tuple[Finding, ...] = ()
    ledger: Ledger | None = None
    """The claims in their places, where somebody has followed the edits; None finds the places by quotation."""
    review: Review | None = None
    """The decisions in theirs, likewise."""
    fixes: int = 0
    """Fixes applied since the last version, which count as done and are recorded with the next."""


def counts_of(archive: Archive, draft_id: int, page: Page) -> Counts:
    """How much is to do in the page and how much of it is done, by what the archive holds now."""
    claims = archive.claims.of_draft(draft_id)
    ledger = Ledger(page.text, claims) if page.ledger is None else _renewed(page.ledger, claims)
    decisions = archive.decisions.for_review(draft_id)
    counts = Review(page.text, 0, page.findings, decisions).beside(ledger).counts
    return replace(counts, findings=counts.findings + page.fixes, done=counts.done + page.fixes)


def _renewed(ledger: Ledger, claims: tuple[Claim, ...]) -> Ledger:
    """With what was recorded since: the places of the others are known, and finding them anew costs a pass each."""
    known = {claim.id: claim for claim in ledger.claims}
    return ledger.recorded(claim for claim in claims if known.get(claim.id) != claim)
