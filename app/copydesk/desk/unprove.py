"""A source that was just given to a claim is taken back: what was before stands again, and the record says so."""

from collections.abc import Sequence

from copydesk.archive.archive import Archive
from copydesk.desk.page import Page, counts_of
from copydesk.desk.prove import Proved
from copydesk.desk.record_claims import record_claims
from copydesk.model.claim import Claim
from copydesk.model.decision import Decision
from copydesk.review.claim_change import ClaimChange, undone


def unprove(
    archive: Archive,
    before: Claim,
    proved: Proved,
    by: str,
    *,
    sources: Sequence[int] = (),
    page: Page | None = None,
) -> Proved:
    """Undo ``prove``; what was changed of the claim since stays.

    Args:
        before: the claim as it was, with id 0 where the act made it: then it is no claim any more, and lies on no words.
        proved: what ``prove`` recorded.
        sources: the numbers of those that the draft had before. One that came with the act is forgotten.
        page: what the counts are taken from, where a finding is open again.

    Raises:
        CopydeskError: it could not be saved; nothing was.
    """
    (claim,) = proved.claims
    with archive.write():
        for decision in proved.decisions:
            archive.decisions.revoke(decision.id, by)
        now = archive.claims.get(claim.id)
        claims = record_claims(archive, undone(ClaimChange(before, claim), now, by, archive.now()))
        for source in proved.sources:
            if source.id not in sources:
                archive.sources.remove(source.id, by)
        if page is not None:
            archive.drafts.set_counts(claim.draft_id, counts_of(archive, claim.draft_id, page))
        decisions: tuple[Decision, ...] = proved.decisions
        return Proved(claims, archive.sources.of_draft(claim.draft_id), decisions)
