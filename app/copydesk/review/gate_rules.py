"""What a house lets through its gate: data, read from its rules."""

from dataclasses import dataclass

from copydesk.model.claim import ClaimKind, ClaimStatus
from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.setting import Members, Switch, WordSet, chosen
from copydesk.review.ledger import Standing

_UNSETTLED = frozenset(
    {
        ClaimStatus.OPEN,
        ClaimStatus.NEEDS_SOURCE,
        ClaimStatus.QUERY_AUTHOR,
        ClaimStatus.QUERY_EDITOR,
        ClaimStatus.UNVERIFIABLE,
        ClaimStatus.WRONG,
    }
)


@dataclass(frozen=True, slots=True)
class GateRules:
    """Which open findings and claims keep a draft in the house, and who may let it go all the same."""

    kinds: frozenset[Kind] = chosen(
        Members(
            frozenset({Kind.PLACEHOLDER, Kind.NAME_SPELLING, Kind.UNSOURCED_CLAIM}),
            about=Phrase(
                "Open findings of these kinds, however sure. Hints and questions never block."
            ),
            key="findings",
            of=Kind,
        )
    )
    markup_errors: bool = chosen(
        Switch(default=True, about=Phrase("Leftover markup that is wrong in any edited text."))
    )
    statuses: frozenset[ClaimStatus] = chosen(
        Members(
            _UNSETTLED,
            about=Phrase(
                "Claims in these states. One whose words were changed after its check is open."
            ),
            key="claims",
            of=ClaimStatus,
        )
    )
    orphans: bool = chosen(Switch(default=True, about=Phrase("Claims that lost their words.")))
    unproved: bool = chosen(
        Switch(
            default=False,
            about=Phrase(
                "Claims that were verified without a source. Without this they pass, and it is said."
            ),
            key="verified_without_source",
        )
    )
    second_pair: frozenset[ClaimKind] = chosen(
        Members(
            frozenset(),
            about=Phrase("Claims of these kinds need a second person who verifies them."),
            of=ClaimKind,
        )
    )
    override: frozenset[str] = chosen(
        WordSet(
            frozenset(),
            about=Phrase("Who may approve although something is open; empty for everybody."),
        )
    )
    four_eyes: bool = chosen(
        Switch(default=False, about=Phrase("Nobody approves a version that they saved themselves."))
    )

    doubted: bool = False
    """Whether rules stand in the house's file that could not be read: then what holds is not all that the house wants."""

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
