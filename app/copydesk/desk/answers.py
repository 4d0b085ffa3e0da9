"""A letter came back: its answers are put to their claims."""

from copydesk.archive.archive import Archive
from copydesk.desk.record_claims import record_claims
from copydesk.export.letters import answered, answers_in
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.review.claim_change import ClaimChange


def take_answers(archive: Archive, draft_id: int, letter: str, by: str) -> tuple[ClaimChange, ...]:
    """Put every answer to its claim, which nobody is asked about any more: it waits for a check now. The claims that have changed.

    An answer goes behind what its claim has as an answer already; one that is there already changes nothing.

    Args:
        letter: its text, with answers behind the questions.

    Raises:
        CopydeskError: no answer in it is about a claim of this draft, or they could not be saved; nothing was.
    """
    answers = answers_in(letter)
    with archive.write():
        claims = [claim for claim in archive.claims.of_draft(draft_id) if claim.id in answers]
        if not claims:
            raise CopydeskError(
                Phrase("This letter holds no answer to a claim of draft {id}.", id=draft_id)
            )
        kept = record_claims(archive, *answered(claims, answers, by, archive.now()))
        before = {claim.id: claim for claim in claims}
        return tuple(ClaimChange(before[claim.id], claim) for claim in kept)
