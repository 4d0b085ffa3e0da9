"""Whether a draft may leave: what stands in its way, in the order of the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.claim import ClaimStatus
from copydesk.model.finding import Finding
from copydesk.model.phrase import Phrase
from copydesk.review.gate_rules import DEFAULT_RULES, GateRules
from copydesk.review.ledger import Ledger, Standing
from copydesk.review.review import Review

_SAID = {
    ClaimStatus.OPEN: Phrase("This claim is not checked"),
    ClaimStatus.NEEDS_SOURCE: Phrase("This claim needs a source"),
    ClaimStatus.SOURCED: Phrase("This claim has a source, but nobody verified it"),
    ClaimStatus.PARTLY: Phrase("This claim is only partly verified"),
    ClaimStatus.QUERY_AUTHOR: Phrase("The author has not answered yet"),
    ClaimStatus.QUERY_EDITOR: Phrase("The editor has not answered yet"),
    ClaimStatus.UNVERIFIABLE: Phrase("This claim cannot be verified"),
    ClaimStatus.WRONG: Phrase("This claim is wrong"),
    ClaimStatus.VERIFIED: Phrase("This claim is verified"),
    ClaimStatus.CORRECTED: Phrase("This claim was corrected"),
    ClaimStatus.NOT_A_CLAIM: Phrase("This is not a claim"),
    ClaimStatus.COMMON_KNOWLEDGE: Phrase("This is common knowledge"),
}
"""A house may let any status block."""
_UNPROVED = Phrase("This claim was verified without a source")


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing that stands in the way."""

    subject: Finding | Standing | None
    """None where it is about the whole text."""
    line: int
    """From 1; 0 where its words stand nowhere any more."""
    message: Phrase
    text: str
    """The words that it is about."""

    @property
    def sentence(self) -> Phrase:
        """What it is and where, for the record of the approval."""
        if self.subject is None:
            return self.message
        if not self.line:
            return Phrase("{message}: {text}", message=self.message, text=self.text)
        return Phrase(
            "Line {line}: {message}: {text}", line=self.line, message=self.message, text=self.text
        )


_DOUBTED = OpenItem(
    None, 0, Phrase("The house's rules could not be read in full: some may not hold"), ""
)
NOT_CHECKED = OpenItem(None, 0, Phrase("The checks did not look at this text"), "")
"""For a text that somebody approves although the checks could not be had."""


def gate(
    review: Review, rules: GateRules = DEFAULT_RULES, ledger: Ledger | None = None
) -> tuple[OpenItem, ...]:
    """What stands in the way, in the order of the text, what is about all of it first; nothing, where the draft may leave.

    Raises:
        ValueError: the ledger is about another text.
    """
    if ledger is not None:
        review = review.beside(ledger)
    blocking: list[tuple[int, Finding | Standing, Phrase, str]] = [
        (finding.span.start, finding, finding.message, finding.text)
        for finding in review.open_findings
        if rules.block(finding)
    ]
    lost: list[OpenItem] = []
    for standing, why in _claims(ledger, rules):
        if standing.span is None:
            lost.append(OpenItem(standing, 0, why, standing.claim.anchor.exact))
        else:
            words = standing.span.of(review.text)
            blocking.append((standing.span.start, standing, why, words))
    items: list[OpenItem] = []
    line, seen = 1, 0
    for start, subject, message, words in sorted(blocking, key=lambda each: each[0]):
        line += review.text.count("\n", seen, start)
        seen = start
        items.append(OpenItem(subject, line, message, words))
    return (*((_DOUBTED,) if rules.doubted else ()), *items, *lost)


def unproved(ledger: Ledger) -> tuple[OpenItem, ...]:
    """What was verified without a source, in the order of the text: to be said where the house lets it pass."""
    text = ledger.text
    return tuple(
        OpenItem(each, text.count("\n", 0, each.span.start) + 1, _UNPROVED, each.span.of(text))
        for each in ledger.standings
        if each.span is not None and not each.changed and each.claim.unproved
    )


def _claims(ledger: Ledger | None, rules: GateRules) -> Iterator[tuple[Standing, Phrase]]:
    for standing in ledger.standings if ledger else ():
        if standing.span is None:
            if rules.orphans and standing.orphaned:
                yield standing, Phrase("The words of this claim are gone")
        elif standing.undone:
            if ClaimStatus.OPEN in rules.statuses:
                yield standing, Phrase("The words were changed after the check")
        elif standing.status in rules.statuses:
            yield standing, _why(standing)
        elif rules.unproved and standing.claim.unproved:
            yield standing, _UNPROVED
        elif rules.wants_second_pair(standing):
            yield standing, Phrase("A second person must verify this claim")


def _why(standing: Standing) -> Phrase:
    claim = standing.claim
    if standing.status is ClaimStatus.WRONG and claim.instead:
        return Phrase("This claim is wrong, right is “{words}”", words=claim.instead)
    if claim.answered or (standing.status is ClaimStatus.OPEN and claim.answer):
        return Phrase("The answer to this question is not checked")
    return _SAID[standing.status]
