"""New states of claims, whoever brings them: an approval ends with what it rested on."""

from copydesk.archive.archive import Archive
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.version import Status


def record_claims(archive: Archive, *claims: Claim) -> tuple[Claim, ...]:
    """Keep the states, all or none; as they stand then.

    Where somebody answered for a claim when its draft was approved, and now nobody does, where it was found wrong since, or where words
    that nobody answers for were made a claim since, the draft is in review again: what was signed stays as it was, and leaves no more as
    the newest until somebody signs it anew. A claim that is again as it was signed ends nothing.

    Raises:
        CopydeskError: there is no such claim or source, or it could not be saved; nothing was.
    """
    with archive.write():
        approved = {
            number: _signed(archive, number)
            for number in {claim.draft_id for claim in claims}
            if archive.drafts.get(number).status is Status.APPROVED
        }
        kept = archive.claims.record(*claims)
        for claim in kept:
            signed = approved.get(claim.draft_id)
            if signed is not None and _ended(signed.get(claim.id), claim):
                archive.drafts.set_status(claim.draft_id, Status.IN_REVIEW, claim.by)
                del approved[claim.draft_id]
        return kept


def _signed(archive: Archive, draft_id: int) -> dict[int, Claim]:
    """The claims of a draft as they were approved, by number."""
    return {claim.id: claim for claim in archive.approvals.approved(draft_id).dossier.claims}


def _ended(signed: Claim | None, claim: Claim) -> bool:
    """Whether an approval cannot have meant the claim as it is now."""
    if claim.status is ClaimStatus.WRONG:
        return signed is None or signed.status is not ClaimStatus.WRONG
    return not claim.status.vouched and (signed is None or signed.status.vouched)
