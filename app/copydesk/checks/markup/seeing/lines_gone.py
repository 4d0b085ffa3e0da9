"""Whole lines that go: what is left between the lines around them is the break that stood there, no more and no less."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from copydesk.checks.settle import apart
from copydesk.model.finding import Finding, Fix
from copydesk.model.span import Span


def lines_gone(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """The findings; where deletions take all that stands in some lines, their reach is those lines' breaks.

    Those made in bulk are looked at together, one made by click only where no other stands beside it.
    """
    kept = list(findings)
    for run in _runs(text, kept):
        marks = [kept[place].span for place in run]
        bulk = all(fix.bulk for place in run if (fix := kept[place].fix))
        gone = reach(text, marks[0].start, marks[-1].end) if bulk or len(run) == 1 else None
        if gone is None:
            continue
        starts = [gone.start, *(mark.start for mark in marks[1:])]
        ends = [*(mark.start for mark in marks[1:]), gone.end]
        for place, start, end in zip(run, starts, ends, strict=True):
            also = fix.also if (fix := kept[place].fix) else ()
            kept[place] = replace(kept[place], fix=Fix(Span(start, end), "", bulk, also))
    return list(apart(kept))


def reach(text: str, start: int, end: int) -> Span | None:
    """What goes with the stretch where nothing else stands in its lines: those lines, and of the two breaks round them the
    shorter one. None where something else stands there.
    """
    above, below = blanks_before(text, start), blanks_behind(text, end)
    before, after = text[above:start], text[end:below]
    if (above and "\n" not in before) or (below < len(text) and "\n" not in after):
        return None
    line_start = start - len(before) + before.rfind("\n") + 1
    if below == len(text):
        return Span(above, end) if above else Span(line_start, end)
    next_line = end + after.rfind("\n") + 1
    if not above or before.count("\n") >= after.count("\n"):
        return Span(line_start, next_line)
    return Span(above, end + len(after) - len(after.lstrip(" \t")))


def blanks_before(text: str, position: int) -> int:
    """Where the blanks and line breaks before the position begin."""
    while position and text[position - 1].isspace():
        position -= 1
    return position


def blanks_behind(text: str, position: int) -> int:
    """Where the blanks and line breaks behind the position end."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _runs(text: str, findings: Sequence[Finding]) -> Iterator[list[int]]:
    """Deletions with nothing but blanks and line breaks between them; where some are made by click, the others apart."""
    run: list[int] = []
    for place, finding in enumerate(findings):
        goes = _takes_blanks_alone(text, finding)
        if run and (not goes or text[findings[run[-1]].span.end : finding.span.start].strip()):
            yield from _alike(findings, run)
            run = []
        if goes:
            run.append(place)
    if run:
        yield from _alike(findings, run)


def _alike(findings: Sequence[Finding], run: Sequence[int]) -> Iterator[list[int]]:
    if len(run) == 1:
        yield list(run)
        return
    for bulk, places in groupby(run, key=lambda place: bool((f := findings[place].fix) and f.bulk)):
        if bulk:
            yield list(places)


def _takes_blanks_alone(text: str, finding: Finding) -> bool:
    fix = finding.fix
    if fix is None or fix.replacement or not fix.span.overlaps(finding.span):
        return False
    return not (
        text[fix.span.start : finding.span.start] + text[finding.span.end : fix.span.end]
    ).strip()
