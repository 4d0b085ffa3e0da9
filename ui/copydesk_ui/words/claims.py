"""What statuses, kinds and sources of claims are called, and the colour of each status."""

from PySide6.QtCore import QCoreApplication

from copydesk.model.claim import ClaimKind, ClaimStatus, Use
from copydesk.model.source import Attribution, Medium
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

_STATUSES = {
    ClaimStatus.OPEN: QT_TRANSLATE_NOOP("Claims", "Open"),
    ClaimStatus.NEEDS_SOURCE: QT_TRANSLATE_NOOP("Claims", "Needs a source"),
    ClaimStatus.SOURCED: QT_TRANSLATE_NOOP("Claims", "Has a source"),
    ClaimStatus.VERIFIED: QT_TRANSLATE_NOOP("Claims", "Verified"),
    ClaimStatus.CORRECTED: QT_TRANSLATE_NOOP("Claims", "Corrected"),
    ClaimStatus.QUERY_AUTHOR: QT_TRANSLATE_NOOP("Claims", "Author asked"),
    ClaimStatus.QUERY_EDITOR: QT_TRANSLATE_NOOP("Claims", "Editor asked"),
    ClaimStatus.UNVERIFIABLE: QT_TRANSLATE_NOOP("Claims", "Cannot be verified"),
    ClaimStatus.NOT_A_CLAIM: QT_TRANSLATE_NOOP("Claims", "Not a claim"),
    ClaimStatus.COMMON_KNOWLEDGE: QT_TRANSLATE_NOOP("Claims", "Common knowledge"),
    ClaimStatus.PARTLY: QT_TRANSLATE_NOOP("Claims", "Partly verified"),
    ClaimStatus.WRONG: QT_TRANSLATE_NOOP("Claims", "Wrong"),
}
_KINDS = {
    ClaimKind.FIGURE: QT_TRANSLATE_NOOP("Claims", "Figure"),
    ClaimKind.DATE: QT_TRANSLATE_NOOP("Claims", "Date"),
    ClaimKind.NAME: QT_TRANSLATE_NOOP("Claims", "Name or title"),
    ClaimKind.QUOTATION: QT_TRANSLATE_NOOP("Claims", "Quotation"),
    ClaimKind.PLACE: QT_TRANSLATE_NOOP("Claims", "Place"),
    ClaimKind.COMPARISON: QT_TRANSLATE_NOOP("Claims", "Comparison"),
    ClaimKind.CAUSE: QT_TRANSLATE_NOOP("Claims", "Cause"),
    ClaimKind.ALLEGATION: QT_TRANSLATE_NOOP("Claims", "Allegation"),
    ClaimKind.EVENT: QT_TRANSLATE_NOOP("Claims", "Event"),
    ClaimKind.OTHER: QT_TRANSLATE_NOOP("Claims", "Other fact"),
}
_USES = {
    Use.CITED: QT_TRANSLATE_NOOP("Claims", "Named in the text"),
    Use.VERIFIED: QT_TRANSLATE_NOOP("Claims", "Verifies it"),
}
_MEDIA = {
    Medium.NONE: QT_TRANSLATE_NOOP("Claims", "no interview"),
    Medium.IN_PERSON: QT_TRANSLATE_NOOP("Claims", "in person"),
    Medium.PHONE: QT_TRANSLATE_NOOP("Claims", "by phone"),
    Medium.VIDEO: QT_TRANSLATE_NOOP("Claims", "by video"),
    Medium.WRITTEN: QT_TRANSLATE_NOOP("Claims", "in writing"),
}
_ATTRIBUTIONS = {
    Attribution.UNKNOWN: QT_TRANSLATE_NOOP("Claims", "not settled"),
    Attribution.ON_RECORD: QT_TRANSLATE_NOOP("Claims", "on the record"),
    Attribution.BACKGROUND: QT_TRANSLATE_NOOP("Claims", "on background"),
    Attribution.OFF_RECORD: QT_TRANSLATE_NOOP("Claims", "off the record"),
}
_WAITING = frozenset(
    {ClaimStatus.QUERY_AUTHOR, ClaimStatus.QUERY_EDITOR, ClaimStatus.SOURCED, ClaimStatus.PARTLY}
)
_BAD = frozenset({ClaimStatus.UNVERIFIABLE, ClaimStatus.WRONG})


def claim_status_name(status: ClaimStatus) -> str:
    """The status, e.g. "Author asked"."""
    return _said(_STATUSES[status])


def claim_kind_name(kind: ClaimKind) -> str:
    """The kind, e.g. "Figure"."""
    return _said(_KINDS[kind])


def use_name(use: Use) -> str:
    """What a source does, e.g. "Verifies it"."""
    return _said(_USES[use])


def medium_name(medium: Medium) -> str:
    """How somebody was spoken to, e.g. "by phone"."""
    return _said(_MEDIA[medium])


def attribution_name(attribution: Attribution) -> str:
    """On which terms, e.g. "on background"."""
    return _said(_ATTRIBUTIONS[attribution])


def status_colour(status: ClaimStatus) -> str:
    """The colour token of a status: green for done, amber for under way, red for wrong and cannot be, blue for to do."""
    if status.done:
        return "green"
    if status in _WAITING:
        return "amber"
    return "red" if status in _BAD else "blue"


def _said(words: str) -> str:
    return QCoreApplication.translate("Claims", words)
