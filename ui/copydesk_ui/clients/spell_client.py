"""Asks the speller in its process about words, and remembers what it said: a page asks about the same words at every key press."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.engine.frames import Message
from copydesk.spelling.dictionaries import dictionaries
from copydesk_ui.clients.engine_process import EngineProcess

_AT_ONCE = 40
"""Words in one question: a German dictionary takes a hundredth of a second for one."""
_DEATHS = 3
"""How often it is started again before nothing is asked any more: a broken dictionary breaks it each time."""


class SpellClient(QObject):
    """Started with the first question; what it has not answered yet counts as right."""

    learned = Signal()
    """More is known of words that were asked about."""

    def __init__(self, own: Path, parent: QObject | None = None) -> None:
        """``own``: the folder of the user's own dictionaries."""
        super().__init__(parent)
        self._own = own
        self._process: EngineProcess | None = None
        self._deaths = 0
        self._known: dict[tuple[str, str], bool] = {}
        self._waiting: dict[tuple[str, str], None] = {}
        self._asked: dict[tuple[str, str], None] = {}
        self._seen: set[str] = set()
        self._without: set[str] = set()
        self._errands: dict[str, Callable[[tuple[str, ...]], None]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    def has_dictionary(self, language: str) -> bool:
        """Whether words of the language can be asked about, as far as is known; without one no process is started."""
        if language not in self._seen:
            self._seen.add(language)
            if not dictionaries(language, self._own):
                self._without.add(language)
        return language not in self._without and self._deaths < _DEATHS

    def wrong(self, words: Iterable[str], language: str) -> frozenset[str]:
        """Those of the words that no dictionary knows; those nobody has asked about yet are asked about, and ``learned`` tells."""
        found: list[str] = []
        for word in words:
            right = self._known.get((language, word))
            if right is None:
                self._want(language, word)
            elif not right:
                found.append(word)
        return frozenset(found)

    def suggest(self, word: str, language: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Call ``then`` with what the dictionaries would write instead; not at all where there is none."""
        if self.has_dictionary(language):
            self._errands[word] = then
            self._send({"do": "suggest", "language": language, "word": word})

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.close()
        self._process, self._deaths = None, _DEATHS

    def _want(self, language: str, word: str) -> None:
        if self.has_dictionary(language) and (language, word) not in self._asked:
            self._waiting[language, word] = None
            self._timer.start()

    def _ask(self) -> None:
        if self._asked or not self._waiting:
            return  # the next question comes with the answer to this one
        language = next(iter(self._waiting))[0]
        words = [each for each in self._waiting if each[0] == language][:_AT_ONCE]
        for each in words:
            del self._waiting[each]
            self._asked[each] = None
        self._send({"do": "words", "language": language, "words": [word for _, word in words]})

    def _send(self, message: Message) -> None:
        if self._process is None:
            self._process = EngineProcess(self._hear, self, mode="spell")
            self._process.ended.connect(self._ended)
        self._process.send({**message, "own": str(self._own)})
        self._process.expect(due=True)

    def _hear(self, message: Message) -> None:
        kind = message["is"]
        if kind == "none":
            self._without.add(message["language"])
            self._asked.clear()
            self._waiting = {k: v for k, v in self._waiting.items() if k[0] not in self._without}
            self._errands.clear()
        elif kind == "suggested":
            then = self._errands.pop(message["word"], None)
            if then is not None:
                then(tuple(message["words"]))
        else:
            language, wrong = message["language"], set(message["wrong"])
            for word in message["asked"]:
                self._known[language, word] = word not in wrong
            self._asked.clear()
            if wrong:
                self.learned.emit()
        if self._process is not None and not (self._asked or self._errands):
            self._process.expect(due=False)
        self._ask()

    def _ended(self) -> None:
        """It died: what it was asked is asked once more, but not without end."""
        self._process, self._deaths = None, self._deaths + 1
        self._waiting = self._asked | self._waiting if self._deaths < _DEATHS else {}
        self._asked = {}
        self._errands.clear()
        self._timer.start()
