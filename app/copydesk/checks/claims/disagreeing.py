"""Figures of one text that disagree about the same thing."""

from collections import defaultdict, deque
from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.claims.evidence.figures import Figure, Measure, figures
from copydesk.checks.claims.examples.figures import FIGURES
from copydesk.checks.claims.words.running_text import layout
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document

_COMPARED = 12
"""Earlier figures of the same unit that one is compared with, at most: a text is read in linear time."""
_LEAST = 2
"""Words that both clauses must be about."""
_ROUNDED = 0.05
"""The part by which a rounded figure may differ from another."""


def find(document: Document) -> Iterator[Finding]:
    """For each figure the first earlier one that says otherwise."""
    earlier: dict[tuple[Measure, str], deque[Figure]] = defaultdict(lambda: deque(maxlen=_COMPARED))
    prose = document.fact(layout).prose
    for number, block in enumerate(document.blocks):
        for one in block.paragraph.fact(figures) if prose[number] else ():
            figure = one.shifted(block.start)
            known = earlier[figure.measure, figure.key]
            other = next((held for held in known if _disagree(held, figure)), None)
            if other is not None:
                yield _finding(document, other, figure)
            known.append(figure)


def _disagree(first: Figure, second: Figure) -> bool:
    if first.value == second.value:
        return False
    if first.measure is Measure.AGE:
        known = first.about or second.about  # a given name: "31-jähriger Mann" is nobody
        return bool(known) and (not first.about or not second.about or first.about == second.about)
    near = abs(first.value - second.value) <= _ROUNDED * max(first.value, second.value)
    if near and (first.rough or second.rough):
        return False
    least, most = sorted((first.about, second.about), key=len)
    same = len(least) >= _LEAST and least <= most
    return same and not first.head.isdisjoint(second.head)


def _finding(document: Document, first: Figure, second: Figure) -> Finding:
    here, there = second.span.of(document.text), first.span.of(document.text)
    if second.measure is Measure.AGE:
        evidence = Phrase(
            "{here} here, {there} above: two ages for one name", here=here, there=there
        )
    else:
        evidence = Phrase(
            "{here} here, {there} above, and both clauses are about the same",
            here=here,
            there=there,
        )
    return Finding(
        CHECK.id,
        Kind.FIGURES_DISAGREE,
        second.span,
        here,
        Phrase("Figures disagree"),
        evidence,
        hint=True,
        spans=(first.span, second.span),
    )


CHECK = Check(
    id="claims.figures",
    kinds=(Kind.FIGURES_DISAGREE,),
    title=Phrase("Figures that disagree"),
    run=find,
    examples=FIGURES,
)
"""Its findings are hints: two figures may both be right, and only a person knows."""
