"""Findings after an edit, at once, while the checks are still looking: moved along, or dropped where touched."""

from dataclasses import replace

from copydesk.model.edit import Edit
from copydesk.model.finding import Finding, Fix
from copydesk.model.span import Span

Places = tuple[Span, ...]


def shifted(findings: tuple[Finding, ...], edit: Edit) -> tuple[Finding, ...]:
    """The findings that the edit left alone, in their new places.

    Runs at every key press over every finding, so what lies wholly on one side of the edit takes a short way.
    """
    start, end, growth = edit.start, edit.start + len(edit.removed), edit.growth
    moved: list[Finding] = []
    for finding in findings:
        first, last = _reach(finding)
        if last <= start:
            moved.append(finding)
        elif first >= end and first < last:
            moved.append(_pushed(finding, growth) if growth else finding)
        elif (left := _touched(finding, edit)) is not None:
            moved.append(left)
    return tuple(moved)


def _reach(finding: Finding) -> tuple[int, int]:
    """From the first to the last character that the finding speaks of."""
    first, last = finding.span.start, finding.span.end
    fix = finding.fix
    if fix is not None and (fix.also or fix.span is not finding.span):
        first, last = min(first, fix.span.start), max(last, fix.span.end)
        for span in fix.also:
            first, last = min(first, span.start), max(last, span.end)
    for span in finding.spans:
        first, last = min(first, span.start), max(last, span.end)
    return first, last


def _pushed(finding: Finding, by: int) -> Finding:
    """The finding with all its places ``by`` code points further on."""
    span = Span(finding.span.start + by, finding.span.end + by)
    fix = finding.fix
    if fix is not None:
        place = span if fix.span == finding.span else fix.span.shifted(by)
        fix = Fix(place, fix.replacement, fix.bulk, _shifted(fix.also, by))
    return _placed(finding, span, fix, _shifted(finding.spans, by), _shifted(finding.focus, by))


def _touched(finding: Finding, edit: Edit) -> Finding | None:
    """The finding where the edit lies within its reach; None where it touched what the finding is about."""
    span = edit.moves(finding.span)
    fix = finding.fix
    if span is None:
        return None
    if fix is not None:
        place = edit.moves(fix.span)
        if place is None:
            return None  # half of it would be applied to what is no longer there
        fix = replace(fix, span=place, also=_moved(fix.also, edit))
    return _placed(finding, span, fix, _moved(finding.spans, edit), _moved(finding.focus, edit))


def _shifted(places: Places, by: int) -> Places:
    return tuple(place.shifted(by) for place in places)


def _moved(places: Places, edit: Edit) -> Places:
    return tuple(moved for place in places if (moved := edit.moves(place)) is not None)


def _placed(finding: Finding, span: Span, fix: Fix | None, spans: Places, focus: Places) -> Finding:
    # by place, not by name: this is the most frequent call of the program
    return Finding(
        finding.check,
        finding.kind,
        span,
        finding.text,
        finding.message,
        finding.evidence,
        finding.severity,
        finding.hint,
        fix,
        spans,
        finding.variants,
        focus,
    )
