"""Reading files for the window: one child process a file, in turn, with a clock; any of them can be lost."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from copydesk.engine.command import engine_command
from copydesk.engine.frames import FrameBuffer, Message, frame
from copydesk.engine.limits import SECONDS
from copydesk.engine.reader import ReadOptions, read_bytes, read_request, rich_request
from copydesk.engine.sandbox import reading_from
from copydesk.model.phrase import CopydeskError


@dataclass(frozen=True)
class Wish:
    """One thing to read: a file, bytes that were kept of one, or rich text from the clipboard."""

    path: Path | None = None
    html: str = ""
    data: bytes | None = None
    """The content, where it is not to be read from ``path`` (whose name then only tells the format)."""
    tracked_asked: bool = False
    """The user has said what tracked changes are to become."""
    options: ReadOptions = field(default_factory=ReadOptions)

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        return self.path.name if self.path else ""


class IntakeClient(QObject):
    """Reads what is wished for, one after the other."""

    read = Signal(object, object)
    """The ``Wish`` and its ``Reading``."""
    failed = Signal(object, object)
    """The ``Wish`` and the ``CopydeskError``."""
    progress = Signal(int, int)
    """How many are done, of how many; (0, 0) when there is nothing more to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Wish] = deque()
        self._done = 0
        self._all = 0
        self._process: QProcess | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._too_long)

    def wish(self, wishes: Sequence[Wish]) -> None:
        """Read these, after what waits already."""
        self._waiting.extend(wishes)
        self._all += len(wishes)
        if self._process is None:
            self._next()

    def cancel(self) -> None:
        """Read no more."""
        self._waiting.clear()
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(1000)
        self._finish_all()

    def _next(self) -> None:
        if not self._waiting:
            self._finish_all()
            return
        self.progress.emit(self._done, self._all)
        wish = self._waiting.popleft()
        try:
            data = _content(wish)
        except CopydeskError as error:
            reason = error
            self._conclude(lambda: self.failed.emit(wish, reason))
            return
        request = (
            rich_request(wish.html)
            if wish.path is None
            else read_request(wish.path.name, data, wish.options)
        )
        self._start(
            request, lambda reply: self._answered(wish, data or wish.html.encode("utf-8"), reply)
        )

    def _start(self, request: Message, done: Callable[[Message | None], None]) -> None:
        process = QProcess(self)
        self._process = process

        def finished() -> None:
            self._clock.stop()
            self._process = None
            output = bytes(process.readAllStandardOutput().data())
            process.deleteLater()
            done(next(FrameBuffer().feed(output), None))

        process.finished.connect(finished)
        program, *arguments = engine_command("read")
        process.start(program, arguments)
        process.write(frame(request))
        process.closeWriteChannel()
        self._clock.start(SECONDS * 1000)

    def _answered(self, wish: Wish, data: bytes, reply: Message | None) -> None:
        try:
            reading = reading_from(reply, data, wish.name)
        except CopydeskError as error:
            told = error
            self._conclude(lambda: self.failed.emit(wish, told))
            return
        self._conclude(lambda: self.read.emit(wish, reading))

    def _conclude(self, tell: Callable[[], None]) -> None:
        self._done += 1
        tell()
        if self._process is None:
            self._next()

    def _too_long(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _finish_all(self) -> None:
        self._done = self._all = 0
        self.progress.emit(0, 0)


def _content(wish: Wish) -> bytes:
    if wish.data is not None:
        return wish.data
    return read_bytes(wish.path) if wish.path else b""
