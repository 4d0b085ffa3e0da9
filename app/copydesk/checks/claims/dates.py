"""Dates that the calendar does not know."""

from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.claims.arithmetic.calendar import Day, days, disagree, impossible
from copydesk.checks.claims.arithmetic.words import Wrong, sum_words
from copydesk.checks.claims.examples.reckoned import DATES
from copydesk.checks.claims.words.running_text import layout
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role


def find(document: Document) -> Iterator[Finding]:
    """Impossible days, weekdays of other days, years and ages that do not fit."""
    before: Day | None = None
    prose = document.fact(layout).prose
    words = sum_words(document.language)
    for number, block in enumerate(document.blocks):
        if block.role is Role.CODE:
            continue
        wrong = [one.shifted(block.start) for one in block.paragraph.fact(impossible)]
        yield from (_finding(document, one) for one in wrong)
        for day in block.paragraph.fact(days) if prose[number] and words else ():
            here = day.shifted(block.start)
            why = disagree(before, here, words) if before is not None and words else None
            if why is not None and not any(here.span == one.span for one in wrong):
                yield _finding(document, Wrong(here.span, why))
            before = here if day.weekday is not None else before


def _finding(document: Document, wrong: Wrong) -> Finding:
    return Finding(
        CHECK.id,
        Kind.DATE,
        wrong.span,
        wrong.span.of(document.text),
        Phrase("This date does not fit"),
        wrong.evidence,
    )


CHECK = Check(
    id="claims.dates",
    kinds=(Kind.DATE,),
    title=Phrase("Dates that do not fit"),
    run=find,
    examples=DATES,
)
