"""Which findings the ledger answers for: an unsourced statement that is a claim is checked there, and counted once."""

from collections.abc import Sequence

from copydesk.model.finding import Finding, Kind
from copydesk.review.ledger import Standing


def answering(finding: Finding, standings: Sequence[Standing]) -> Standing | None:
    """The claim that answers for a finding; of several that do so together, the one furthest from done.

    Claims answer that hold everything of which the finding says that it makes a claim: its figures, dates, superlatives.
    Where it names nothing, they hold more than half of its words.
    """
    if finding.kind is not Kind.UNSOURCED_CLAIM:
        return None
    here: list[Standing] = []
    held = [False] * len(finding.span)
    for each in standings:
        if each.span is not None and each.span.overlaps(finding.span):
            here.append(each)
            first = max(each.span.start - finding.span.start, 0)
            last = min(each.span.end, finding.span.end) - finding.span.start
            held[first:last] = [True] * (last - first)
    facts = _facts(finding)
    whole = all(_stands(fact, finding.text, held) for fact in facts)
    if not here or not (whole if facts else 2 * sum(held) > len(held)):
        return None
    return min(here, key=lambda each: each.status.done)


def _facts(finding: Finding) -> tuple[str, ...]:
    what = dict(finding.evidence.words).get("what")
    return tuple(what.split(", ")) if isinstance(what, str) else ()


def _stands(fact: str, text: str, held: Sequence[bool]) -> bool:
    """Whether the fact lies wholly in what is held, wherever the text has it."""
    start = text.find(fact)
    while start >= 0:
        if not all(held[start : start + len(fact)]):
            return False
        start = text.find(fact, start + 1)
    return True
