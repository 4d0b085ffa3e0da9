"""The window's end of the analysis engine: sends texts and edits, gives findings as they come."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.archive.values import DraftRecord
from copydesk.engine.analysed_wire import broke_off, unpack_analysed
from copydesk.engine.frames import Message
from copydesk.engine.house_wire import house_message
from copydesk.engine.wire import unpack_finding, unpack_voices
from copydesk.model.analysed import Analysed
from copydesk.model.draft import TextFormat
from copydesk.model.edit import Edit
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Version
from copydesk_ui.clients.engine_answers import Answer, name_row
from copydesk_ui.clients.engine_process import EngineProcess

_PATIENCE = 3
"""Crashes in a row on one text before the checks are given up for it."""


class EngineClient(QObject):
    """One engine process, started when first needed and started again when it dies."""

    answered = Signal(object)
    """An ``Answer``."""
    named = Signal(int, object)
    """A revision and its ``NameRow``s."""
    voiced = Signal(int, object)
    """A revision and its ``Voices``, while they are wanted."""
    failed = Signal(str)
    """The checks cannot go on; the reason, for a report."""
    troubled = Signal(str)
    """What has become of the engine, in a sentence for people."""
    mended = Signal()
    """It answers again: what was said of it is no longer so."""

    def __init__(self, parent: QObject | None = None, *, quiet: bool = False) -> None:
        """``quiet``: it works only while nothing else wants to."""
        super().__init__(parent)
        self._quiet = quiet
        self._process: EngineProcess | None = None
        self._house: House | None = None
        self._wants_voices = False
        self._text = ""
        self._format = TextFormat.PLAIN
        self._language = self._declared = self._kind = ""
        self._revision = -1
        self._errands: dict[int, _Errand] = {}
        """Texts that are to be looked at in full, by the number of the request."""
        self._errand = 0
        self._crashes = 0
        self._rows: list[Finding] = []
        self._due = self._troubled = self._closed = False

    @property
    def running(self) -> bool:
        """Whether an engine is there."""
        return self._process is not None and self._process.running

    @property
    def house(self) -> House | None:
        """The house settings that it follows; None where nobody told it of any."""
        return self._house

    def open(
        self,
        text: str,
        format: TextFormat,  # noqa: A002
        language: str,
        revision: int,
        declared: str = "",
        kind: str = "",
    ) -> None:
        """Analyse a new text from the start; ``language`` and ``kind`` as somebody chose them, ``declared`` by its file."""
        self._text, self._format, self._revision = text, format, revision
        self._language, self._declared, self._kind = language, declared, kind
        self._crashes = 0
        self._ensure()
        self._send_text()

    def edit(self, edit: Edit, text: str, revision: int) -> None:
        """Follow one edit; ``text`` is the text after it."""
        self._text, self._revision = text, revision
        if not self.running:
            if self._crashes < _PATIENCE:
                self._again()
            return
        self._send(
            {
                "do": "edit",
                "revision": revision,
                "start": edit.start,
                "removed": len(edit.removed),
                "inserted": edit.inserted,
            }
        )
        self._expect(due=True)

    def analyse(
        self,
        record: DraftRecord,
        version: Version,
        done: Callable[[Analysed], None],
        failed: Callable[[CopydeskError], None],
    ) -> None:
        """Look at a version in full, whatever is on the page then; one of ``done`` and ``failed`` is called."""
        self._errand += 1
        request: Message = {
            "do": "analyse",
            "number": self._errand,
            "text": version.text,
            "format": version.format.value,
            "language": record.language,
            "declared": record.declared,
            "kind": record.kind,
        }
        self._errands[self._errand] = _Errand(request, done, failed)
        if self.running:
            self._send(request)
            self._expect(due=True)
        else:
            self._crashes = 0
            self._ensure()

    def follow_house(self, house: House) -> None:
        """Use these house settings from now on."""
        self._house = house
        if self.running:
            self._send(house_message(house))

    def want_voices(self, *, wanted: bool) -> None:
        """Ask who says what in the present text and in each state of it that comes, or no more."""
        self._wants_voices = wanted
        if self.running:
            self._send({"do": "voices", "wanted": wanted})

    def close(self) -> None:
        """End the engine, for good; it holds nothing that could be lost."""
        self._closed = True
        if self._process is not None:
            self._process.close()

    def _ensure(self) -> None:
        if self.running:
            return
        process = EngineProcess(self._hear, self, quiet=self._quiet)
        process.slow.connect(lambda: self._trouble(self.tr("The checks have not answered yet.")))
        process.ended.connect(self._ended)
        self._process = process
        if self._house is not None:
            self._send(house_message(self._house))
        if self._wants_voices:
            self._send({"do": "voices", "wanted": True})
        for errand in self._errands.values():
            self._send(errand.request)
        self._expect(due=bool(self._errands))

    def _send_text(self) -> None:
        if self._revision < 0:
            return  # nothing was opened yet
        self._send(
            {
                "do": "open",
                "revision": self._revision,
                "text": self._text,
                "format": self._format.value,
                "language": self._language,
                "declared": self._declared,
                "kind": self._kind,
            }
        )
        self._expect(due=True)

    def _send(self, message: Message) -> None:
        if self._process is not None:
            self._process.send(message)

    def _expect(self, *, due: bool) -> None:
        """``due``: an answer about the text on the page is due; else only those to errands are."""
        self._due = due
        if self._process is not None:
            self._process.expect(due=due or bool(self._errands))

    def _hear(self, message: Message) -> None:
        """What the engine says; what says nothing that we know is a ``KeyError`` or its like, and ends the engine."""
        if "number" in message:
            self._finish(message)
        elif message["is"] == "failed":
            self._expect(due=False)
            self.failed.emit(message["error"])
        elif message["revision"] != self._revision:
            return  # the answer to an old revision is dropped
        elif message["is"] == "names":
            self._expect(due=False)
            self.named.emit(self._revision, tuple(name_row(row) for row in message["rows"]))
        elif message["is"] == "voices":
            self.voiced.emit(self._revision, unpack_voices(message["voices"]))
        else:
            self._take(message)

    def _finish(self, message: Message) -> None:
        errand = self._errands.pop(message["number"])
        self._crashes = 0
        self._expect(due=self._due)
        if message["is"] == "failed":
            errand.failed(broke_off(message["error"]))
            return
        found = unpack_analysed(message)
        QTimer.singleShot(0, self, lambda: errand.done(found))

    def _take(self, message: Message) -> None:
        self._rows.extend(unpack_finding(row) for row in message["rows"])
        if message["last"]:
            rows, self._rows = tuple(self._rows), []
            self._crashes = 0
            if self._troubled:
                self._troubled = False
                self.mended.emit()
            self.answered.emit(
                Answer(
                    message["revision"],
                    message["language"],
                    message["kind"],
                    rows,
                    message["stage"],
                    message["stages"],
                )
            )

    def _ended(self, how: str, report: str) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self._rows = []
        self._crashes += 1
        if self._crashes < _PATIENCE:
            self._trouble(self._said_of(how, report))
            QTimer.singleShot(200, self, self._again)
            return
        self._trouble(
            self.tr(
                "The checks have stopped. F7 starts them again; the text can be edited, saved and approved without them."
            )
        )
        why = report or how
        self.failed.emit(why)
        given_up, self._errands = self._errands, {}
        for errand in given_up.values():
            errand.failed(broke_off(why))

    def _said_of(self, how: str, report: str) -> str:
        if how == "hung":
            return self.tr("The checks do not answer. They are started again.")
        if how == "no start":
            return self.tr("The checks cannot be started: {why}. It is tried again.").format(
                why=report
            )
        if how == "nonsense":
            return self.tr("The checks answer nonsense. They are started again.")
        return self.tr("The checks have broken off. They are started again.")

    def _trouble(self, words: str) -> None:
        self._troubled = True
        self.troubled.emit(words)

    def _again(self) -> None:
        if not self._closed:
            self._ensure()
            self._send_text()


@dataclass(frozen=True, slots=True)
class _Errand:
    """A text to be looked at in full, and who waits for it."""

    request: Message
    done: Callable[[Analysed], None]
    failed: Callable[[CopydeskError], None]
