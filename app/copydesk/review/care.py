"""Which findings the ledger answers for: an unsourced statement that is a claim is checked there, and counted once."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.review.ledger import Standing


class Care:
    """The claims of a text by place, to be asked about many findings."""

    def __init__(self, standings: Iterable[Standing]) -> None:
        """``standings``: in the order of the text, as the ledger has them."""
        self._claims = [(each.span, each) for each in standings if each.span is not None]
        self._starts = [span.start for span, _ in self._claims]
        self._longest = max((len(span) for span, _ in self._claims), default=0)

    def answering(self, finding: Finding) -> Standing | None:
        """The claim that answers for a finding; of several that do so together, the one furthest from done.

        Claims answer that hold everything of which the finding says that it makes a claim: its figures, dates,
        superlatives. Where it names nothing, they hold more than half of its words.
        """
        if finding.kind is not Kind.UNSOURCED_CLAIM or not self._claims:
            return None
        place = finding.span
        first = bisect_left(self._starts, place.start - self._longest)
        last = bisect_left(self._starts, place.end)
        here = [claim for claim in self._claims[first:last] if claim[0].overlaps(place)]
        if not here:
            return None
        held = [False] * len(place)
        for span, _ in here:
            begin, end = max(span.start, place.start), min(span.end, place.end)
            held[begin - place.start : end - place.start] = [True] * (end - begin)
        facts = _facts(finding)
        whole = all(_stands(fact, finding.text, held) for fact in facts)
        if not (whole if facts else 2 * sum(held) > len(held)):
            return None
        return min((each for _, each in here), key=lambda each: each.status.done)


def _facts(finding: Finding) -> tuple[str, ...]:
    """What the finding says that it contains."""
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
