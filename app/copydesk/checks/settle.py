"""When several findings claim the same characters, which of them is shown."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from copydesk.model.finding import Finding, Fix, Kind
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
"""Every kind of markup, the longest reading first: a shortcode that holds a tag is a shortcode."""
_SILENCING = {Kind.SCRIPT, Kind.AI, Kind.BOILERPLATE, Kind.DUPLICATE}
"""What lies in one of these is going to be deleted: names and claims in it are no news."""


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the text, markup findings without overlaps, nothing else inside page debris.

    Their fixes do not overlap either: the blanks that two of them would take go with the first.
    """
    ordered = sorted(findings, key=lambda f: (f.span.start, f.span.end, f.check))
    markup = [finding for finding in ordered if finding.kind in _PRECEDENCE]
    kept = [finding for heap in _heaps(markup) for finding in _chosen(heap)]
    if len(markup) < len(ordered):
        silent = [f.span for f in kept if f.kind in _SILENCING and not f.hint]
        kept += _outside(silent, (f for f in ordered if f.kind not in _PRECEDENCE))
    return tuple(_apart(sorted(kept, key=lambda f: (f.span.start, f.span.end, f.check))))


def _heaps(ordered: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that lie over each other, most often each alone."""
    heap: list[Finding] = []
    end = 0
    for finding in ordered:
        if heap and finding.span.start >= end:
            yield heap
            heap = []
        heap.append(finding)
        end = max(end, finding.span.end)
    if heap:
        yield heap


def _chosen(heap: list[Finding]) -> list[Finding]:
    """Those of a heap that are shown: the longest reading first, then what still finds room beside it."""
    if len(heap) == 1:
        return heap
    taken = _Taken()
    kept: list[Finding] = []
    for finding in sorted(
        heap, key=lambda f: (f.hint, _PRECEDENCE[f.kind], f.span.start, -f.span.end)
    ):
        if not taken.meets(finding.span.start, finding.span.end):
            taken.add(finding.span.start, finding.span.end)
            kept.append(finding)
    return kept


def _outside(silent: list[Span], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Those findings that share no character with the silent stretches; a name counts where it stands outside of them too."""
    taken = _Taken()
    for span in silent:
        taken.add(span.start, span.end)
    return (
        f
        for f in findings
        if not all(taken.meets(span.start, span.end) for span in (f.spans or (f.span,)))
    )


def _apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with the reach of each markup fix cut where the one before it ends."""
    taken = 0
    for finding in findings:
        fix = finding.fix
        if fix is None or finding.kind not in _PRECEDENCE:
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
