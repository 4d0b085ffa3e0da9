"""The window's end of the analysis engine: sends texts and edits, gives findings as they come."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from copydesk.engine.analysing import broke_off, unpack_analysed
from copydesk.engine.command import engine_command
from copydesk.engine.frames import FrameBuffer, Message, frame
from copydesk.engine.house_wire import house_message
from copydesk.engine.wire import unpack_finding, unpack_voices
from copydesk.model.analysed import Analysed
from copydesk.model.draft import TextFormat
from copydesk.model.edit import Edit
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError
from copydesk.model.span import Span

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._buffer = FrameBuffer()
        self._house: House | None = None
        self._wants_voices = False
        self._text = ""
        self._format = TextFormat.PLAIN
        self._language = self._declared = ""
        self._revision = -1
        self._errands: dict[int, _Errand] = {}
        """Texts that are to be looked at in full, by the number of the request."""
        self._errand = 0
        self._crashes = 0
        self._rows: list[Finding] = []
        self._closing = False

    @property
    def running(self) -> bool:
        """Whether an engine is there."""
        return (
            self._process is not None
            and self._process.state() is not QProcess.ProcessState.NotRunning
        )

    def open(
        self,
        text: str,
        format: TextFormat,  # noqa: A002
        language: str,
        revision: int,
        declared: str = "",
    ) -> None:
        """Analyse a new text from the start; ``language`` as somebody chose it, ``declared`` by its file."""
        self._text, self._format, self._revision = text, format, revision
        self._language, self._declared = language, declared
        self._crashes = 0
        self._ensure()
        self._send_text()

    def edit(self, edit: Edit, text: str, revision: int) -> None:
        """Follow one edit; ``text`` is the text after it."""
        self._text, self._revision = text, revision
        if not self.running:
            self._ensure()
            self._send_text()
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

    def analyse(
        self,
        text: str,
        format: TextFormat,  # noqa: A002
        language: str,
        declared: str,
        done: Callable[[Analysed], None],
        failed: Callable[[CopydeskError], None],
    ) -> None:
        """Look at a text in full, whatever is on the page then; one of ``done`` and ``failed`` is called."""
        self._errand += 1
        request: Message = {
            "do": "analyse",
            "number": self._errand,
            "text": text,
            "format": format.value,
            "language": language,
            "declared": declared,
        }
        self._errands[self._errand] = _Errand(request, done, failed)
        if self.running:
            self._send(request)
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
        """End the engine; it holds nothing that could be lost."""
        self._closing = True
        if self._process is not None and self.running:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(300):
                self._process.kill()
                self._process.waitForFinished(1000)

    def _ensure(self) -> None:
        if self.running:
            return
        self._closing = False
        self._buffer = FrameBuffer()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        program, *arguments = engine_command("analyse")
        process.start(program, arguments)
        self._process = process
        if self._house is not None:
            self._send(house_message(self._house))
        if self._wants_voices:
            self._send({"do": "voices", "wanted": True})
        for errand in self._errands.values():
            self._send(errand.request)

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
            }
        )

    def _send(self, message: Message) -> None:
        if self._process is not None:
            self._process.write(frame(message))

    def _read(self) -> None:
        if self._process is None:
            return
        for message in self._buffer.feed(bytes(self._process.readAllStandardOutput().data())):
            if "number" in message:
                self._finish(message)
            elif message["is"] == "failed":
                self.failed.emit(message["error"])
            elif message["revision"] != self._revision:
                continue  # the answer to an old revision is dropped
            elif message["is"] == "names":
                self.named.emit(self._revision, tuple(_name_row(row) for row in message["rows"]))
            elif message["is"] == "voices":
                self.voiced.emit(self._revision, unpack_voices(message["voices"]))
            else:
                self._take(message)

    def _finish(self, message: Message) -> None:
        errand = self._errands.pop(message["number"])
        self._crashes = 0
        if message["is"] == "failed":
            errand.failed(broke_off(message["error"]))
        else:
            errand.done(unpack_analysed(message))

    def _take(self, message: Message) -> None:
        self._rows.extend(unpack_finding(row) for row in message["rows"])
        if message["last"]:
            rows, self._rows = tuple(self._rows), []
            self._crashes = 0
            self.answered.emit(
                Answer(
                    message["revision"],
                    message["language"],
                    rows,
                    message["stage"],
                    message["stages"],
                )
            )

    def _ended(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self._process.deleteLater()
            self._process = None
            self._rows = []
            if self._closing:
                return
            self._crashes += 1
            if self._crashes >= _PATIENCE:
                self.failed.emit(said[-2000:])
                given_up, self._errands = self._errands, {}
                for errand in given_up.values():
                    errand.failed(broke_off(said[-2000:]))
                return
            QTimer.singleShot(200, self, self._again)

    def _again(self) -> None:
        self._ensure()
        self._send_text()


@dataclass(frozen=True, slots=True)
class _Errand:
    """A text to be looked at in full, and who waits for it."""

    request: Message
    done: Callable[[Analysed], None]
    failed: Callable[[CopydeskError], None]


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name of the draft, its forms with their counts, and its places."""

    name: str
    forms: tuple[tuple[str, int], ...]
    places: tuple[Span, ...]
    full: tuple[tuple[str, int], ...] = ()
    """The forms as they stand, with the given names before them."""


def _name_row(row: list[Any]) -> NameRow:
    name, forms, places, full = row
    return NameRow(
        name,
        tuple((form, count) for form, count in forms),
        tuple(Span(a, b) for a, b in places),
        tuple((form, count) for form, count in full),
    )


class Answer:
    """What the engine says of one revision, one stage of checks after the other."""

    __slots__ = ("findings", "language", "revision", "stage", "stages")

    def __init__(
        self, revision: int, language: str, findings: tuple[Finding, ...], stage: int, stages: int
    ) -> None:
        self.revision = revision
        self.language = language
        self.findings = findings
        self.stage = stage
        self.stages = stages

    @property
    def complete(self) -> bool:
        """Whether all checks have spoken."""
        return self.stage == self.stages
