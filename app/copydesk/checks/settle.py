"""When several findings claim the same characters, which of them is shown."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from copydesk.model.finding import Family, Finding, Fix, Kind
from copydesk.model.span import Span

_PRECEDENCE = {
    kind: rank
    for rank, kind in enumerate(
        (
            Kind.SCRIPT,
            Kind.AI,
            Kind.BOILERPLATE,
            Kind.DUPLICATE,
            Kind.SHORTCODE,
            Kind.RTF,
            Kind.WIKI,
            Kind.TAG,
            Kind.MOJIBAKE,
            Kind.URL,
            Kind.LATEX,
            Kind.BBCODE,
            Kind.MARKDOWN,
            Kind.PLACEHOLDER,
            Kind.ENTITY,
            Kind.HYPHENATION,
            Kind.OCR,
            Kind.INVISIBLE,
            Kind.QUOTES,
            Kind.SPACING,
        )
    )
}
"""Longest reading first: a shortcode that holds a tag is a shortcode."""
_SILENCING = {Kind.SCRIPT, Kind.AI, Kind.BOILERPLATE, Kind.DUPLICATE}
"""What lies in one of these is going to be deleted: names and claims in it are no news."""


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the text, markup findings without overlaps, nothing else inside page debris.

    Their fixes do not overlap either: the blanks that two of them would take go with the first.
    """
    ordered = sorted(
        findings,
        key=lambda f: (f.hint, _PRECEDENCE.get(f.kind, 99), f.span.start, -f.span.end),
    )
    kept: list[Finding] = []
    taken = _Taken()
    silent = _Taken()
    for finding in ordered:
        if finding.kind.family is Family.MARKUP:
            if taken.meets(finding.span.start, finding.span.end):
                continue
            taken.add(finding.span.start, finding.span.end)
            if finding.kind in _SILENCING and not finding.hint:
                silent.add(finding.span.start, finding.span.end)
        elif silent.meets(finding.span.start, finding.span.end):
            continue
        kept.append(finding)
    return tuple(_apart(sorted(kept, key=lambda f: (f.span.start, f.span.end, f.check))))


def _apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with the reach of each markup fix cut where the one before it ends."""
    taken = 0
    for finding in findings:
        fix = finding.fix
        if fix is None or finding.kind.family is not Family.MARKUP:
            yield finding
            continue
        if fix.span.start < taken:
            start = min(taken, finding.span.start)
            fix = (
                Fix(Span(start, fix.span.end), fix.replacement, fix.bulk)
                if taken <= start < fix.span.end
                else None
            )
        taken = max(taken, fix.span.end) if fix else taken
        yield finding if fix is finding.fix else replace(finding, fix=fix)


class _Taken:
    """Stretches of text, asked for overlap: kept by the start of every 256th character they touch."""

    _STEP = 256

    def __init__(self) -> None:
        self._cells: dict[int, list[tuple[int, int]]] = {}

    def add(self, start: int, end: int) -> None:
        for cell in range(start // self._STEP, end // self._STEP + 1):
            self._cells.setdefault(cell, []).append((start, end))

    def meets(self, start: int, end: int) -> bool:
        return any(
            a < end and start < b
            for cell in range(start // self._STEP, end // self._STEP + 1)
            for a, b in self._cells.get(cell, ())
        )
