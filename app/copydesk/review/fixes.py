"""Several fixes as one step, and what a text will look like after one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.model.edit import Edit
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.span import Span

_CLOSERS = {"„": "“", "“": "”", "»": "«", "«": "»", "‚": "‘", "›": "‹", '"': '"'}
"""Opening quotation marks of German, English and Swiss print, and what closes each."""
AROUND = 30
"""Code points of a preview on each side."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A fix before it is made: the place now and afterwards, with a little of the text around it."""

    finding: Finding
    before: str
    after: str


def edits_for(text: str, findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """The fixes of the findings as edits of ``text`` that do not overlap, for ``apply_all``.

    Of fixes that claim the same characters or the same gap, the first in the text is taken: the next
    analysis offers the others again where they are still due. The other half of a pair goes with the one that is fixed.
    """
    fixes = [finding.fix for finding in findings if finding.fix]
    edits = sorted(
        (fix.edit(text) for fix in [*fixes, *_other_halves(fixes)]),
        key=lambda edit: (edit.start, edit.span.end),
    )
    taken: list[Edit] = []
    for edit in edits:
        if edit.removed == edit.inserted:
            continue
        if not taken or (edit.start > taken[-1].start and edit.start >= taken[-1].span.end):
            taken.append(edit)
    return tuple(taken)


def _other_halves(fixes: Sequence[Fix]) -> Iterator[Fix]:
    """What goes with the fixes, where none of them is about it."""
    halves = {span for fix in fixes for span in fix.also}
    if halves:
        places = [fix.span for fix in fixes]
        yield from (Fix(half, "") for half in halves if not any(map(half.overlaps, places)))


def alike(finding: Finding, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that may be fixed together with this one, itself included, in the order given.

    Of its kind, those with the same words and the same repair, and where its fix is safe in bulk all others
    whose fix is, too. Nothing where the finding has no fix.
    """
    if finding.fix is None:
        return ()
    bulk, replacement = finding.fix.bulk, finding.fix.replacement
    return tuple(
        other
        for other in findings
        if other.kind is finding.kind and other.fix is not None
        if (bulk and other.fix.bulk)
        or (other.text == finding.text and other.fix.replacement == replacement)
    )


def everywhere(text: str, finding: Finding) -> tuple[Finding, ...]:
    """For a name in several spellings: a finding for each place that is not yet spelt as proposed, in order.

    The places of a name leave its inflection out, so that ``Whelens`` becomes ``Whelans``.
    """
    if finding.kind is not Kind.NAME_SPELLING or finding.fix is None or not finding.variants:
        return ()
    proposed = finding.variants[-1]
    return tuple(
        replace(
            finding, span=span, text=span.of(text), fix=Fix(span, proposed), spans=(), variants=()
        )
        for span in finding.spans
        if span.of(text) != proposed
    )


def spoken_or_linked(text: str, span: Span) -> bool:
    """Whether the place lies in a quotation or an address: words that are not the author's to correct."""
    begin = text.rfind("\n", 0, span.start) + 1
    before = text[begin : span.start]
    word = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
    if "](" in word or "://" in word or word.startswith("www."):
        return True
    closers: list[str] = []
    for character in before:
        if closers and character == closers[-1]:
            closers.pop()
        elif character in _CLOSERS:
            closers.append(_CLOSERS[character])
    return bool(closers)


def previews(text: str, findings: Iterable[Finding]) -> tuple[Preview, ...]:
    """What the fix of each finding that has one would do, by itself."""
    return tuple(
        Preview(
            finding,
            head + finding.fix.span.of(text) + tail,
            head + finding.fix.replacement + tail,
        )
        for finding in findings
        if finding.fix
        for head in (text[max(0, finding.fix.span.start - AROUND) : finding.fix.span.start],)
        for tail in (text[finding.fix.span.end : finding.fix.span.end + AROUND],)
    )
