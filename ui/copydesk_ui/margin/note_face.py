"""What a thread beside the text says, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from copydesk.review.margin import Said, Thread, Voice
from copydesk_ui.words.claims import claim_status_name, status_colour
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP
from copydesk_ui.words.times import age

_VOICES = {
    Voice.NOTE: QT_TRANSLATE_NOOP("Margin", "Note"),
    Voice.REASON: QT_TRANSLATE_NOOP("Margin", "Reason"),
    Voice.STATEMENT: QT_TRANSLATE_NOOP("Margin", "Claim"),
    Voice.CONCERNS: QT_TRANSLATE_NOOP("Margin", "Doubt"),
    Voice.QUESTION: QT_TRANSLATE_NOOP("Margin", "Question"),
    Voice.ANSWER: QT_TRANSLATE_NOOP("Margin", "Answer"),
    Voice.RIGHT: QT_TRANSLATE_NOOP("Margin", "Right is"),
    Voice.COMMENT: QT_TRANSLATE_NOOP("Margin", "Comment"),
}


@dataclass(frozen=True, slots=True)
class NoteFace:
    """What is shown of one thread."""

    colour: str
    """A token of the theme that has a soft twin."""
    title: str
    """What it is: "Note", "Author asked"."""
    lines: tuple[tuple[str, str], ...]
    """Words, and who wrote them when: "Mia · 3 min", or "" where the next entry says so."""

    @property
    def spoken(self) -> str:
        """All of it as a sentence."""
        parts = (part for line in self.lines for part in line if part)
        return ". ".join((self.title, *parts))


def face_of(thread: Thread) -> NoteFace:
    """How the thread looks."""
    if thread.standing is not None:
        status = thread.standing.status
        colour, title = status_colour(status), claim_status_name(status)
    else:
        colour = "green" if thread.settled else "amber"
        title = _name(thread.said[0].voice)
    first = thread.said[0].voice
    return NoteFace(colour, title, tuple((_words(one, first), _who(one)) for one in thread.said))


def _words(said: Said, first: Voice) -> str:
    """What was said; entries of another sort than the first say what they are."""
    words = " ".join(said.words.split())
    return words if said.voice is first else f"{_name(said.voice)}: {words}"


def _who(said: Said) -> str:
    return " · ".join(filter(None, (said.by, age(said.at) if said.at else "")))


def _name(voice: Voice) -> str:
    return QCoreApplication.translate("Margin", _VOICES[voice])
