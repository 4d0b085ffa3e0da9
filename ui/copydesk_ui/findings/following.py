"""Which of the present findings is the one that was there before: texts change, and are checked anew."""

from collections.abc import Iterable

from copydesk.model.finding import Finding


def same_in(finding: Finding, findings: Iterable[Finding]) -> Finding | None:
    """The finding among the present ones, of its kind and at its place; None where it is gone: a lookalike is another one."""
    here = [
        other
        for other in findings
        if other.kind is finding.kind and other.span.start == finding.span.start
    ]
    return max(here, key=lambda other: other.text == finding.text, default=None)


def nearest_in(finding: Finding, findings: Iterable[Finding]) -> Finding | None:
    """What a card means that was made before the last edits: of its kind and words the nearest; None where there is none."""
    alike = [
        other for other in findings if other.kind is finding.kind and other.text == finding.text
    ]
    return min(alike, key=lambda other: abs(other.span.start - finding.span.start), default=None)
