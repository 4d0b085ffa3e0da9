"""Whether a draft may leave: what stands in its way, and the sign-off."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.finding import Family, Finding, Kind, Severity
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Approval, ApprovedVersion, Version
from copydesk.review.review import Review


@dataclass(frozen=True, slots=True)
class GateRules:
    """Which open findings keep a draft in the house. Hints never do."""

    kinds: frozenset[Kind] = frozenset({Kind.PLACEHOLDER, Kind.NAME_SPELLING, Kind.UNSOURCED_CLAIM})
    """These, however sure."""
    markup_errors: bool = True
    """Leftover markup that is wrong in any edited text."""

    def block(self, finding: Finding) -> bool:
        """Whether the finding, while open, stands in the way."""
        if finding.hint:
            return False
        wrong = finding.kind.family is Family.MARKUP and finding.severity is Severity.ERROR
        return finding.kind in self.kinds or (self.markup_errors and wrong)


DEFAULT_RULES = GateRules()


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing that stands in the way."""

    finding: Finding
    line: int
    """From 1."""

    @property
    def sentence(self) -> Phrase:
        """What it is and where, for the record of the approval."""
        return Phrase(
            "Line {line}: {message}: {text}",
            line=self.line,
            message=self.finding.message,
            text=self.finding.text,
        )


def gate(review: Review, rules: GateRules = DEFAULT_RULES) -> tuple[OpenItem, ...]:
    """What stands in the way, in the order of the text; nothing, where the draft may leave."""
    blocking = sorted(
        (finding for finding in review.open_findings if rules.block(finding)),
        key=lambda finding: finding.span,
    )
    items: list[OpenItem] = []
    line, seen = 1, 0
    for finding in blocking:
        line += review.text.count("\n", seen, finding.span.start)
        seen = finding.span.start
        items.append(OpenItem(finding, line))
    return tuple(items)


def approve(
    version: Version, items: Iterable[OpenItem], by: str, at: datetime, reason: str = ""
) -> ApprovedVersion:
    """Sign the version off.

    Args:
        items: what stood in the way, for the record.
        at: UTC.
        reason: why it leaves all the same; required where something stood in the way.

    Raises:
        CopydeskError: something is open and no reason is given, or nobody signs.
    """
    open_items = tuple(item.sentence.said() for item in items)
    if not by.strip():
        raise CopydeskError(Phrase("An approval needs the name of who gives it."))
    if open_items and not reason.strip():
        raise CopydeskError(
            Phrase(
                "Still open: {count}. Settle what is open, or give a reason, which is recorded.",
                count=len(open_items),
            )
        )
    return ApprovedVersion(version, Approval(by, at, version.sha256, open_items, reason))
