"""From a review to the cards and marks that show it."""

from collections.abc import Callable, Iterator

from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.review.review import Review
from copydesk_ui.findings.rows import Card
from copydesk_ui.page.marks import Mark, MarkStyle

_STYLES = {
    Family.MARKUP: MarkStyle.MARKUP,
    Family.NAMES: MarkStyle.NAMES,
    Family.CLAIMS: MarkStyle.CLAIMS,
}


def cards_of(review: Review, *, hints: bool, line_of: Callable[[int], int]) -> list[Card]:
    """A card for each finding, in the order of the text; a note is shown on an open one."""
    cards = [
        Card(finding, line_of(finding.span.start), next(reversed(review.notes_on(finding)), None))
        for finding in review.open_findings
        if hints or not finding.hint
    ]
    cards += [Card(one.finding, line_of(one.finding.span.start), one.by) for one in review.settled]
    return sorted(cards, key=lambda card: card.finding.span)


def marks_of(review: Review, *, hints: bool) -> Iterator[Mark]:
    """Every place to mark on the page."""
    for finding in review.open_findings:
        if hints or not finding.hint:
            quiet = finding.severity.quiet
            yield from _marks(finding, MarkStyle.QUIET if quiet else _STYLES[finding.kind.family])
    for one in review.settled:
        yield from _marks(one.finding, MarkStyle.DONE)


def _marks(finding: Finding, style: MarkStyle) -> Iterator[Mark]:
    for span in finding.places:
        yield Mark(span.start, span.end, style)
