"""What sources are called in front of the user, and the sign of each kind."""

from PySide6.QtCore import QCoreApplication, QLocale

from copydesk.model.voices import Voice, VoiceKind
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

SIGNS = {
    VoiceKind.NAMED: "user",
    VoiceKind.INSTITUTIONAL: "institution",
    VoiceKind.ANONYMOUS: "eye-off",
    VoiceKind.VAGUE: "users",
    VoiceKind.REFERENCE: "link",
    VoiceKind.UNTOLD: "quote",
}
"""The icon of each kind."""
_KINDS = {
    VoiceKind.NAMED: QT_TRANSLATE_NOOP("Voices", "By name"),
    VoiceKind.INSTITUTIONAL: QT_TRANSLATE_NOOP("Voices", "Institution or office"),
    VoiceKind.ANONYMOUS: QT_TRANSLATE_NOOP("Voices", "Anonymous"),
    VoiceKind.VAGUE: QT_TRANSLATE_NOOP("Voices", "Vague"),
    VoiceKind.REFERENCE: QT_TRANSLATE_NOOP("Voices", "Link or credit"),
    VoiceKind.UNTOLD: QT_TRANSLATE_NOOP("Voices", "The text does not say who"),
}
_UNTOLD = QT_TRANSLATE_NOOP("Voices", "Somebody else’s words")


def kind_words(kind: VoiceKind) -> str:
    """The kind, e.g. "Anonymous"."""
    return QCoreApplication.translate("Voices", _KINDS[kind])


def label_words(voice: Voice) -> str:
    """The source's own words, or that there are none."""
    return voice.label or QCoreApplication.translate("Voices", _UNTOLD)


def percent(share: float) -> str:
    """A share in whole per cent; what is there is never 0."""
    number = round(100 * share)
    if share > 0 and number == 0:
        return f"<{QLocale().toString(1)} %"
    return f"{QLocale().toString(number)} %"
