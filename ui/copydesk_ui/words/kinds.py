"""What each kind of finding is called in front of the user."""

from PySide6.QtCore import QCoreApplication

from copydesk.model.decision import Verdict
from copydesk.model.family import Family
from copydesk.model.kinds import Kind
from copydesk.model.version import Release, Status
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP
from copydesk_ui.words.translation import said

_STATUSES = {
    Status.NEW: QT_TRANSLATE_NOOP("Kinds", "New"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("Kinds", "In review"),
    Status.FACT_CHECK: QT_TRANSLATE_NOOP("Kinds", "Fact check"),
    Status.APPROVED: QT_TRANSLATE_NOOP("Kinds", "Approved"),
}
_VERDICTS = {
    Verdict.FIXED: QT_TRANSLATE_NOOP("Kinds", "Fixed"),
    Verdict.KEPT: QT_TRANSLATE_NOOP("Kinds", "Kept as it is"),
    Verdict.SOURCED: QT_TRANSLATE_NOOP("Kinds", "Sourced"),
    Verdict.NOTED: QT_TRANSLATE_NOOP("Kinds", "Note"),
}
_RELEASES = {
    Release.FIRST: QT_TRANSLATE_NOOP("Releases", "First release"),
    Release.UPDATE: QT_TRANSLATE_NOOP("Releases", "Update"),
    Release.CORRECTION: QT_TRANSLATE_NOOP("Releases", "Correction"),
    Release.WITHDRAWAL: QT_TRANSLATE_NOOP("Releases", "Withdrawal"),
}


def _said(word: str) -> str:
    return QCoreApplication.translate("Kinds", word)


def kind_name(kind: Kind) -> str:
    """The kind, e.g. "Leftover tag"."""
    return said(kind.label)


def family_name(family: Family) -> str:
    """The family, e.g. "Markup"."""
    return said(family.label)


def status_name(status: Status) -> str:
    """The status, e.g. "In review"."""
    return _said(_STATUSES[status])


def release_name(release: Release) -> str:
    """What an approved version is to those who have an earlier one, e.g. "Correction"."""
    return QCoreApplication.translate("Releases", _RELEASES[release])


def verdict_name(verdict: Verdict) -> str:
    """The verdict, e.g. "Kept as it is"."""
    return _said(_VERDICTS[verdict])
