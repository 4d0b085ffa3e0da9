"""What a house lets through its gate: data, read from its rules."""

from dataclasses import dataclass

from copydesk.model.claim import ClaimKind, ClaimStatus
from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.review.ledger import Standing

_UNSETTLED = frozenset(
    {
        ClaimStatus.OPEN,
        ClaimStatus.NEEDS_SOURCE,
        ClaimStatus.QUERY_AUTHOR,
        ClaimStatus.QUERY_EDITOR,
        ClaimStatus.UNVERIFIABLE,
    }
)


@dataclass(frozen=True, slots=True)
class GateRules:
    """Which open findings and claims keep a draft in the house, and who may let it go all the same."""

    kinds: frozenset[Kind] = frozenset({Kind.PLACEHOLDER, Kind.NAME_SPELLING, Kind.UNSOURCED_CLAIM})
    """Findings of these kinds, however sure. Hints and questions never block."""
    markup_errors: bool = True
    """Leftover markup that is wrong in any edited text."""
    statuses: frozenset[ClaimStatus] = _UNSETTLED
    """Claims in these states. One whose words were changed after its check is open."""
    orphans: bool = True
    """Claims that lost their words."""
    second_pair: frozenset[ClaimKind] = frozenset()
    """Claims of these kinds need a second person who verifies them."""
    override: frozenset[str] = frozenset()
    """Who may approve although something is open; empty for everybody."""
    four_eyes: bool = False
    """Nobody approves a version that they saved themselves."""

    def block(self, finding: Finding) -> bool:
        """Whether the finding, while open, stands in the way."""
        if finding.hint or not finding.severity.may_block:
            return False
        wrong = finding.kind.family is Family.MARKUP and finding.severity.always_wrong
        return finding.kind in self.kinds or (self.markup_errors and wrong)

    def wants_second_pair(self, standing: Standing) -> bool:
        """Whether the claim was verified, but by too few."""
        return (
            standing.claim.kind in self.second_pair
            and standing.status.checked
            and len(standing.claim.checkers) < 2
        )


DEFAULT_RULES = GateRules()
