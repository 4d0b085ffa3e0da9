"""Statements that nothing in the text gives a source for."""

from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check
from copydesk.checks.claims.evidence.carry import REACH
from copydesk.checks.claims.evidence.contents import STRONG, Content
from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.examples.english import ENGLISH
from copydesk.checks.claims.examples.german import GERMAN
from copydesk.checks.claims.examples.hard_english import HARD_ENGLISH
from copydesk.checks.claims.examples.hard_german import HARD_GERMAN
from copydesk.checks.claims.ranking.signs import accusation
from copydesk.checks.claims.ranking.tiers import Strength, Unsourced, shown_unasked, unsourced
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document

_SHOWN = 3
"""Contents that a finding names."""


def find(document: Document) -> Iterator[Finding]:
    """Sentences that claim something and name no source: those that the house wants to see, and as hints the others."""
    shown = document.fact(shown_unasked)
    for claim in document.fact(unsourced):
        if claim.number in shown:
            yield _finding(document, claim, hint=False)
        elif claim.strength > Strength.STATED:
            yield _finding(document, claim, hint=True)


def _finding(document: Document, claim: Unsourced, *, hint: bool) -> Finding:
    entry = claim.entry
    return Finding(
        CHECK.id,
        Kind.UNSOURCED_CLAIM,
        entry.span,
        entry.span.of(document.text),
        Phrase("Unsourced claim"),
        _evidence(document, claim),
        hint=hint,
        focus=_focus(claim),
    )


def _focus(claim: Unsourced) -> tuple[Span, ...]:
    """The words that make it a claim: of an accusation those that accuse, else what is claimed; none where all of it is."""
    entry = claim.entry
    if entry.is_quotation:
        return ()
    by = entry.span.start - entry.sentence.span.start
    accusing = [span.shifted(by) for span in accusation(entry.sentence)]
    claimed = [one.span for one in entry.claimed if one.content is not Content.QUOTATION]
    strong = [one.span for one in entry.claimed if one.weight >= STRONG]
    chosen = sorted({*accusing, *(strong or claimed)}, key=lambda span: (span.start, -span.end))
    return tuple(_apart(chosen))


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    """The spans in their order, without those that lie over one before."""
    end = -1
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end


def _evidence(document: Document, claim: Unsourced) -> Phrase:
    before = min(REACH, claim.number)
    if claim.entry.is_quotation:
        return Phrase("a quotation, and nobody near it who says it")
    accusing = accusation(claim.entry.sentence)
    if accusing:
        start = document.blocks[claim.entry.block].start
        words = (span.shifted(start).of(document.text) for span in accusing[:_SHOWN])
        return Phrase(
            "accuses somebody, and no source is near: {what}", what=", ".join(dict.fromkeys(words))
        )
    what = _contents(document, claim.entry)
    if document.house.claims == "paragraph" and what:
        return Phrase("no source in this paragraph; contains: {what}", what=what)
    if not what:
        return _told(claim, before)
    if not before:
        return Phrase("no source in this sentence; contains: {what}", what=what)
    if before == 1:
        return Phrase("no source in this sentence or the one before; contains: {what}", what=what)
    return Phrase(
        "no source in this or the {count} sentences before; contains: {what}",
        count=before,
        what=what,
    )


def _told(claim: Unsourced, before: int) -> Phrase:
    """What is said of a sentence in which nothing hard is claimed."""
    if claim.strength is Strength.STATED:
        return Phrase("states something, and no source is near")
    if before < REACH:
        return Phrase("tells what somebody did, and no source is near")
    return Phrase(
        "tells what somebody did; no source in this or the {count} sentences before", count=before
    )


def _contents(document: Document, entry: Evidence) -> str:
    """The words that make the sentence a claim, the weightiest first."""
    words = [
        claim.span.of(document.text)
        for claim in sorted(entry.claimed, key=lambda c: -c.weight)
        if claim.content is not Content.QUOTATION
    ]
    return ", ".join(dict.fromkeys(words[:_SHOWN]))


CHECK = Check(
    id="claims.unsourced",
    kinds=(Kind.UNSOURCED_CLAIM,),
    title=Phrase("Unsourced claims"),
    run=find,
    examples=(*GERMAN, *ENGLISH, *HARD_GERMAN, *HARD_ENGLISH),
)
