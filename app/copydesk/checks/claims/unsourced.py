"""Statements that nothing in the text gives a source for."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from copydesk.checks.check import Check
from copydesk.checks.claims.carry import REACH
from copydesk.checks.claims.contents import Content
from copydesk.checks.claims.evidence import Evidence, evidence
from copydesk.checks.claims.examples_english import ENGLISH
from copydesk.checks.claims.examples_german import GERMAN
from copydesk.checks.claims.mentions import mentions
from copydesk.checks.claims.orphans import orphans
from copydesk.checks.claims.silence import no_claim, tells_of_event
from copydesk.model.finding import Finding, Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document

_LONG = 14
"""Sentences; a longer paragraph shows only its weightiest claims: an editor who has read these has read it."""
_IN_A_LONG_ONE = 3
_IN_A_SHORT_ONE = 7
_SHOWN = 3
"""Contents that a finding names."""


def find(document: Document) -> Iterator[Finding]:
    """Sentences that claim something and name no source: the strong ones, and as hints the others."""
    found = document.fact(evidence)
    taken = [mention.span.start for mention in document.fact(mentions)]
    everything = document.house.claims == "all"
    strong = [e for e in found if _is_strong(e, document.text) and not _holds(e, taken)]
    shown = _weightiest(strong, Counter(entry.block for entry in found))
    alone = document.fact(orphans)
    for number, entry in enumerate(found):
        if entry.span in alone:
            yield _finding(document, entry, number, hint=False)
        elif entry.attributions or _holds(entry, taken) or no_claim(entry, document.text):
            continue
        elif entry.span in shown:
            yield _finding(document, entry, number, hint=False)
        elif entry.weight or tells_of_event(entry):
            yield _finding(document, entry, number, hint=not everything)


def _is_strong(entry: Evidence, text: str) -> bool:
    return not entry.attributions and entry.weight > 0 and not no_claim(entry, text)


def _holds(entry: Evidence, taken: Sequence[int]) -> bool:
    """Whether an anonymous or vague source stands in the sentence: that is the finding then."""
    at = bisect_left(taken, entry.span.start)
    return at < len(taken) and taken[at] < entry.span.end


def _weightiest(claims: Sequence[Evidence], sentences: Mapping[int, int]) -> frozenset[Span]:
    """The claims of each paragraph that are shown without asking."""
    paragraphs: dict[int, list[Evidence]] = defaultdict(list)
    for entry in claims:
        paragraphs[entry.block].append(entry)
    return frozenset(
        entry.span
        for block, entries in paragraphs.items()
        for entry in sorted(entries, key=lambda e: (-e.weight, e.span))[
            : _IN_A_LONG_ONE if sentences[block] > _LONG else _IN_A_SHORT_ONE
        ]
    )


def _finding(document: Document, entry: Evidence, number: int, *, hint: bool) -> Finding:
    return Finding(
        CHECK.id,
        Kind.UNSOURCED_CLAIM,
        entry.span,
        entry.span.of(document.text),
        Phrase("Unsourced claim"),
        _evidence(document, entry, min(REACH, number)),
        hint=hint,
    )


def _evidence(document: Document, entry: Evidence, before: int) -> Phrase:
    if entry.is_quotation:
        return Phrase("a quotation, and nobody near it who says it")
    words = [
        claim.span.of(document.text)
        for claim in sorted(entry.claimed, key=lambda c: -c.weight)
        if claim.content is not Content.QUOTATION
    ]
    what = ", ".join(dict.fromkeys(words[:_SHOWN]))
    if not what:
        return Phrase(
            "tells what somebody did; no source in this or the {count} sentences before",
            count=before,
        )
    if not before:
        return Phrase("no source in this sentence; contains: {what}", what=what)
    if before == 1:
        return Phrase("no source in this sentence or the one before; contains: {what}", what=what)
    return Phrase(
        "no source in this or the {count} sentences before; contains: {what}",
        count=before,
        what=what,
    )


CHECK = Check(
    id="claims.unsourced",
    kinds=(Kind.UNSOURCED_CLAIM,),
    title=Phrase("Unsourced claims"),
    run=find,
    examples=(*GERMAN, *ENGLISH),
)
