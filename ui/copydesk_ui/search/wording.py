"""What kinds of hits are called, and the colour of each."""

from PySide6.QtCore import QCoreApplication

from copydesk.archive.search.hits import HitKind, Passage
from copydesk.model.claim import ClaimStatus
from copydesk.model.source import SourceKind
from copydesk_ui.dialogs.source_form import source_kind_name
from copydesk_ui.words.claims import claim_status_name
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP
from copydesk_ui.words.times import full

_KINDS = {
    HitKind.TEXT: QT_TRANSLATE_NOOP("Search", "Text"),
    HitKind.TITLE: QT_TRANSLATE_NOOP("Search", "Title"),
    HitKind.CLAIM: QT_TRANSLATE_NOOP("Search", "Claim"),
    HitKind.SOURCE: QT_TRANSLATE_NOOP("Search", "Source"),
    HitKind.SAID: QT_TRANSLATE_NOOP("Search", "Said"),
    HitKind.NAME: QT_TRANSLATE_NOOP("Search", "Name"),
    HitKind.NOTE: QT_TRANSLATE_NOOP("Search", "Note"),
}
COLOURS = {
    HitKind.TEXT: "blue",
    HitKind.TITLE: "blue",
    HitKind.CLAIM: "green",
    HitKind.SOURCE: "amber",
    HitKind.SAID: "amber",
    HitKind.NAME: "blue",
    HitKind.NOTE: "amber",
}
"""Colour tokens that have a soft twin."""


def hit_kind_name(kind: HitKind) -> str:
    """The kind, e.g. "Claim"."""
    return QCoreApplication.translate("Search", _KINDS[kind])


def snippet_words(passage: Passage) -> str:
    """The words found in their surroundings, in one line, as long as they were."""
    return passage.snippet.translate({ord(c): " " for c in "\r\n\t\u2028\u2029"})


def origin_words(passage: Passage) -> str:
    """Whose words they are, how far their check has come, of which version, and when."""
    pieces = [passage.by]
    if passage.kind is HitKind.CLAIM and passage.detail:
        pieces.append(claim_status_name(ClaimStatus(passage.detail)))
    if passage.kind is HitKind.SOURCE and passage.detail:
        pieces.append(source_kind_name(SourceKind(passage.detail)))
    if passage.number is not None:
        version = QCoreApplication.translate("Search", "Version {number}")
        pieces.append(version.format(number=passage.number))
    return " · ".join([*filter(None, pieces), full(passage.at)])
