"""New states of claims, whoever brings them: an approval ends with a check that it rested on."""

from copydesk.archive.archive import Archive
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.version import Status


def record_claims(archive: Archive, *claims: Claim) -> tuple[Claim, ...]:
    """Keep the states, all or none; as they stand then.

    Where somebody answered for a claim when its draft was approved, and now nobody does, or it was found wrong since, the draft is in
    review again: what was signed stays as it was, and leaves no more as the newest until somebody signs it anew.

    Raises:
        CopydeskError: there is no such claim or source, or it could not be saved; nothing was.
    """
    with archive.write():
        before = {claim.id: archive.claims.get(claim.id) for claim in claims if claim.id}
        kept = archive.claims.record(*claims)
        for claim in kept:
            if (
                _ended(before.get(claim.id), claim)
                and archive.drafts.get(claim.draft_id).status is Status.APPROVED
            ):
                archive.drafts.set_status(claim.draft_id, Status.IN_REVIEW, claim.by)
        return kept


def _ended(before: Claim | None, claim: Claim) -> bool:
    """Whether an approval cannot have meant the claim as it is now."""
    if claim.status is ClaimStatus.WRONG:
        return before is None or before.status is not ClaimStatus.WRONG
    return before is not None and before.status.vouched and not claim.status.vouched
