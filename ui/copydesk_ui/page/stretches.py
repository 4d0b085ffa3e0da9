"""What one undo takes back of what was typed: a stretch, not all that was ever written."""

from PySide6.QtCore import QObject, QTimer

from copydesk.model.edit import Edit

PAUSE = 1_000
"""Milliseconds without a key after which a new stretch begins."""
_SENTENCE_ENDS = ".!?…:;"
_CLOSING = "\"'”’“‘»«›‹)]"
"""Signs that may stand between the end of a sentence and the space after it."""


class Stretches(QObject):
    """Knows when a stretch is over: after a pause, a sentence or a line, and where the cursor jumps."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self._end: int | None = None
        self._full = False

    def follow(self, edit: Edit, text: str) -> None:
        """``edit`` was made and led to ``text``."""
        self._end = edit.start + len(edit.inserted)
        self._full = bool(edit.inserted) and _ends(text[: self._end][-2 - len(_CLOSING) :])
        self.pause.start()

    def is_full(self) -> bool:
        """Whether the last edit ended a sentence or a line."""
        return self._full

    def is_left(self, place: int) -> bool:
        """Whether the cursor, which stands at ``place`` (code points), has been taken away from the last edit."""
        return self._end is not None and place != self._end


def _ends(words: str) -> bool:
    """Whether a sentence or a line ends with these words, the space after it included."""
    if words.endswith("\n"):
        return True
    return words[-1:].isspace() and words.rstrip().rstrip(_CLOSING).endswith(tuple(_SENTENCE_ENDS))
