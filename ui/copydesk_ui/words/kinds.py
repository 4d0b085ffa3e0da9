"""What each kind of finding is called in front of the user."""

from PySide6.QtCore import QCoreApplication

from copydesk.model.decision import Verdict
from copydesk.model.finding import Family, Kind
from copydesk.model.version import Release, Status
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

_KINDS = {
    Kind.TAG: QT_TRANSLATE_NOOP("Kinds", "Leftover tag"),
    Kind.ENTITY: QT_TRANSLATE_NOOP("Kinds", "HTML entity"),
    Kind.MARKDOWN: QT_TRANSLATE_NOOP("Kinds", "Markdown sign"),
    Kind.WIKI: QT_TRANSLATE_NOOP("Kinds", "Wiki markup"),
    Kind.BBCODE: QT_TRANSLATE_NOOP("Kinds", "Forum code"),
    Kind.LATEX: QT_TRANSLATE_NOOP("Kinds", "LaTeX"),
    Kind.RTF: QT_TRANSLATE_NOOP("Kinds", "RTF code"),
    Kind.SHORTCODE: QT_TRANSLATE_NOOP("Kinds", "CMS shortcode"),
    Kind.PLACEHOLDER: QT_TRANSLATE_NOOP("Kinds", "Placeholder"),
    Kind.SCRIPT: QT_TRANSLATE_NOOP("Kinds", "Program code"),
    Kind.URL: QT_TRANSLATE_NOOP("Kinds", "Tracking link"),
    Kind.MOJIBAKE: QT_TRANSLATE_NOOP("Kinds", "Wrong encoding"),
    Kind.INVISIBLE: QT_TRANSLATE_NOOP("Kinds", "Invisible character"),
    Kind.SPACING: QT_TRANSLATE_NOOP("Kinds", "Spacing"),
    Kind.HYPHENATION: QT_TRANSLATE_NOOP("Kinds", "Broken word"),
    Kind.OCR: QT_TRANSLATE_NOOP("Kinds", "Scanning error"),
    Kind.BOILERPLATE: QT_TRANSLATE_NOOP("Kinds", "Page debris"),
    Kind.DUPLICATE: QT_TRANSLATE_NOOP("Kinds", "Duplicate"),
    Kind.QUOTES: QT_TRANSLATE_NOOP("Kinds", "Quotation marks"),
    Kind.AI: QT_TRANSLATE_NOOP("Kinds", "Chatbot residue"),
    Kind.NAME_SPELLING: QT_TRANSLATE_NOOP("Kinds", "Name spelling"),
    Kind.UNSOURCED_CLAIM: QT_TRANSLATE_NOOP("Kinds", "Unsourced claim"),
    Kind.ANONYMOUS_SOURCE: QT_TRANSLATE_NOOP("Kinds", "Anonymous source"),
    Kind.VAGUE_ATTRIBUTION: QT_TRANSLATE_NOOP("Kinds", "Vague attribution"),
    Kind.FIGURES_DISAGREE: QT_TRANSLATE_NOOP("Kinds", "Figures disagree"),
}
_FAMILIES = {
    Family.MARKUP: QT_TRANSLATE_NOOP("Kinds", "Markup"),
    Family.NAMES: QT_TRANSLATE_NOOP("Kinds", "Names"),
    Family.CLAIMS: QT_TRANSLATE_NOOP("Kinds", "Claims"),
}
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
    return _said(_KINDS[kind])


def family_name(family: Family) -> str:
    """The family, e.g. "Markup"."""
    return _said(_FAMILIES[family])


def status_name(status: Status) -> str:
    """The status, e.g. "In review"."""
    return _said(_STATUSES[status])


def release_name(release: Release) -> str:
    """What an approved version is to those who have an earlier one, e.g. "Correction"."""
    return QCoreApplication.translate("Releases", _RELEASES[release])


def verdict_name(verdict: Verdict) -> str:
    """The verdict, e.g. "Kept as it is"."""
    return _said(_VERDICTS[verdict])
