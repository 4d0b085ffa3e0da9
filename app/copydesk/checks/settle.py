"""When several findings claim the same characters, which of them is shown; and which the house wants never to see."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.text.words import WORD

_LOST = 0.5
"""The share of its words that must lie in what will be deleted for a finding to be no news."""


def settle(findings: Iterable[Finding], allow: Collection[str] = ()) -> tuple[Finding, ...]:
    """Findings in the order of the text, markup findings without overlaps, nothing else inside page debris.

    Their fixes do not overlap either: the blanks that two of them would take go with the first. Exact forms that the
    house allows are left out, whatever check found them.
    """
    ordered = sorted(findings, key=_place)
    alone = [finding for finding in ordered if finding.kind.family.apart]
    kept = [finding for heap in _heaps(alone) for finding in _chosen(heap)]
    if len(alone) < len(ordered):
        debris = [
            f.span for f in kept if f.kind.traits.debris and not f.hint and f.text not in allow
        ]
        kept += _outside(debris, (f for f in ordered if not f.kind.family.apart))
    settled = apart(sorted(kept, key=_place))
    return tuple(_without(allow, settled) if allow else settled)


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.span.start, finding.span.end, finding.check


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
    for finding in sorted(heap, key=lambda f: (f.hint, _rank(f, heap), f.span.start, -f.span.end)):
        if not taken.meets(finding.span):
            taken.add(finding.span)
            kept.append(finding)
    return kept


def _rank(finding: Finding, heap: Iterable[Finding]) -> int:
    """Its kind's precedence; a tag goes before whatever stands within its angle brackets."""
    rank = finding.kind.traits.precedence
    if finding.kind is not Kind.TAG or finding.text[:1] not in {"<", "&"}:
        return rank
    span = finding.span
    held = (f for f in heap if span.start < f.span.start and f.span.end < span.end and not f.hint)
    return min([rank, *(f.kind.traits.precedence - 1 for f in held)])


def _outside(debris: Iterable[Span], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Those findings most of whose words stay when the debris goes; a name counts where it stands outside of it too."""
    taken = _Taken()
    for span in debris:
        taken.add(span)
    return (
        f
        for f in findings
        if not all(map(taken.meets, f.spans or (f.span,))) or _lost(f, taken) < _LOST
    )


def _lost(finding: Finding, taken: "_Taken") -> float:
    """The share of the finding's words that lie in what is taken; all of it where it has no words."""
    start = finding.span.start
    words = [Span(*match.span()).shifted(start) for match in WORD.finditer(finding.text)]
    return sum(map(taken.meets, words)) / len(words) if words else 1.0


def apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with the reach of each markup fix cut where the one before it ends."""
    taken = 0
    for finding in findings:
        fix = finding.fix
        if fix is None or not finding.kind.family.apart:
            yield finding
            continue
        if fix.span.start < taken:
            start = min(taken, finding.span.start)
            fix = (
                replace(fix, span=Span(start, fix.span.end))
                if taken <= start < fix.span.end
                else None
            )
        taken = max(taken, fix.span.end) if fix else taken
        yield finding if fix is finding.fix else replace(finding, fix=fix)


def _without(allow: Collection[str], findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those whose words the house allows: these stay, and so do the blanks that others would take
    with them, as a line that is to go with all that stands in it.
    """
    found = list(findings)
    allowed = [finding.span for finding in found if finding.text in allow]
    stays = _Taken()
    for span in allowed:
        stays.add(Span(max(0, span.start - 1), span.end + 1))
    for finding in found:
        if finding.text in allow:
            continue
        fix = finding.fix
        reaches = fix is not None and not fix.replacement and fix.span != finding.span
        if fix is not None and reaches and stays.meets(fix.span):
            yield replace(finding, fix=replace(fix, span=finding.span))
        else:
            yield finding


class _Taken:
    """Stretches of text, asked for overlap: kept by the start of every 256th character they touch."""

    _STEP = 256

    def __init__(self) -> None:
        self._cells: dict[int, list[Span]] = {}

    def add(self, span: Span) -> None:
        for cell in range(span.start // self._STEP, span.end // self._STEP + 1):
            self._cells.setdefault(cell, []).append(span)

    def meets(self, span: Span) -> bool:
        return any(
            taken.overlaps(span)
            for cell in range(span.start // self._STEP, span.end // self._STEP + 1)
            for taken in self._cells.get(cell, ())
        )
