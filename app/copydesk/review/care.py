"""Which findings the ledger answers for: an unsourced statement that is a claim is checked there, and counted once."""

from collections.abc import Sequence

from copydesk.model.finding import Finding, Kind
from copydesk.review.ledger import Standing


def answering(finding: Finding, standings: Sequence[Standing]) -> Standing | None:
    """The claim that answers for a finding: of the claims that hold more than half of its words, the one furthest from done.

    Half, as a claim may leave out who says it; a claim on one figure of a long sentence leaves the rest to be looked at.
    """
    if finding.kind is not Kind.UNSOURCED_CLAIM:
        return None
    here = [each for each in standings if each.span and each.span.overlaps(finding.span)]
    held: set[int] = set()
    for each in here:
        if each.span:
            held.update(
                range(
                    max(each.span.start, finding.span.start), min(each.span.end, finding.span.end)
                )
            )
    if 2 * len(held) <= len(finding.span):
        return None
    return min(here, key=lambda each: each.status.done)
