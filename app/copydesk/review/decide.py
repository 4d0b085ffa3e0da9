"""A person's word about a finding, as a decision that hangs on the right quotation."""

from datetime import datetime

from copydesk.model.decision import Anchor, Decision, Scope, Verdict
from copydesk.model.finding import Finding
from copydesk.review.anchors import anchor_of
from copydesk.review.keys import decision_key


def decision_for(
    finding: Finding,
    text: str,
    verdict: Verdict,
    *,
    by: str,
    at: datetime,
    draft_id: int | None,
    scope: Scope = Scope.ONCE,
    note: str = "",
    source_id: int | None = None,
) -> Decision:
    """The decision, not yet recorded.

    Args:
        text: the one that the finding was made in.
        at: UTC.
        draft_id: None where the decision is the house's.
    """
    anchor = anchor_of(text, finding.span) if scope is Scope.ONCE else Anchor(decision_key(finding))
    return Decision(
        id=0,
        draft_id=draft_id,
        kind=finding.kind,
        anchor=anchor,
        verdict=verdict,
        by=by,
        at=at,
        scope=scope,
        note=note,
        source_id=source_id,
    )
