"""What the engine says of the text on the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from copydesk.model.finding import Finding
from copydesk.model.span import Span


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name of the draft, its forms with their counts, and its places."""

    name: str
    forms: tuple[tuple[str, int], ...]
    places: tuple[Span, ...]
    full: tuple[tuple[str, int], ...] = ()
    """The forms as they stand, with the given names before them."""


def name_row(row: list[Any]) -> NameRow:
    """The row that the engine sent."""
    name, forms, places, full = row
    return NameRow(
        name,
        tuple((form, count) for form, count in forms),
        tuple(Span(a, b) for a, b in places),
        tuple((form, count) for form, count in full),
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """What the engine says of one revision, one stage of checks after the other."""

    revision: int
    language: str
    kind: str
    """The name of the kind of text, known once all checks have spoken."""
    findings: tuple[Finding, ...]
    stage: int
    stages: int

    @property
    def complete(self) -> bool:
        """Whether all checks have spoken."""
        return self.stage == self.stages

    def beside(self, known: Iterable[Finding]) -> tuple[Finding, ...]:
        """Its findings in the order of the text, with those known of the families of checks that have not spoken yet."""
        waiting = (finding for finding in known if finding.kind.family.turn > self.stage)
        return tuple(sorted((*self.findings, *waiting), key=_place))


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.span.start, finding.span.end, finding.check
