"""One engine process and its pipe: whether it lives, answers, and speaks so that it can be understood."""

import os
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from copydesk.engine.command import engine_command
from copydesk.engine.frames import FrameBuffer, Message, frame

_TICK = 500
"""Milliseconds between two questions whether it lives, while an answer is due."""
SILENCE = 3.5
"""Seconds without any sign of life until it is taken for dead."""
SLOW = 4.4
"""Seconds until one that has not said anything yet is told of; it may still be starting."""
STARTING = 12.0
"""Seconds until that one is taken for dead, too."""


_SLICE = 0.004
"""Seconds of taking in what it says between two looks at the user's keys."""
_MANIFOLD = 100
"""How much longer one that yields to all others may be silent: it is, while others are busy."""
_LOWEST = 19
"""The priority that yields to all others, as ``nice`` counts."""


class EngineProcess(QObject):
    """Starts, asks, listens, kills. What it dies of is told once."""

    slow = Signal()
    """It was started and has not said anything for ``SLOW`` seconds."""
    ended = Signal(str, str)
    """How it ended (``hung``, ``died``, ``nonsense``, ``no start``), and what it said of it, for a report."""

    def __init__(
        self,
        hear: Callable[[Message], None],
        parent: QObject | None = None,
        *,
        mode: str = "analyse",
        quiet: bool = False,
    ) -> None:
        """``hear`` is given each message; what it cannot make sense of it raises, as for a missing key.

        ``mode``: as ``engine_command`` takes it. ``quiet``: it works only while nothing else on the machine wants to.
        """
        super().__init__(parent)
        self._hear = hear
        self._buffer = FrameBuffer()
        self._heard = self._ticked = time.monotonic()
        self._alive = self._told_slow = self._over = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._died)
        self._process.errorOccurred.connect(self._error)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._patience = _MANIFOLD if quiet else 1
        if quiet:
            self._process.started.connect(self._step_back)
        program, *arguments = engine_command(mode)
        self._process.start(program, arguments)

    @property
    def running(self) -> bool:
        """Whether it can be talked to."""
        return not self._over and self._process.state() is not QProcess.ProcessState.NotRunning

    def send(self, message: Message) -> None:
        """Tell it something."""
        if not self._over:
            self._process.write(frame(message))

    def expect(self, *, due: bool) -> None:
        """An answer is due, or none is: only while one is due is its silence a sign."""
        if due and not self._timer.isActive() and not self._over:
            self._heard = self._ticked = time.monotonic()
            self._timer.start()
        elif not due:
            self._timer.stop()

    def close(self) -> None:
        """End it, in the middle of a word: it holds nothing that could be lost, and whoever closes waits."""
        self._over = True
        self._timer.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._kill()

    def kill(self) -> None:
        """End it as a crash would."""
        self._process.kill()

    def _kill(self) -> None:
        self._process.kill()
        self._process.waitForFinished(1000)

    def _step_back(self) -> None:
        if hasattr(os, "setpriority"):  # Windows has none: there it is one process among others
            with suppress(OSError):  # it may have ended already
                os.setpriority(os.PRIO_PROCESS, self._process.processId(), _LOWEST)

    def _look(self) -> None:
        now = time.monotonic()
        if now - self._ticked > SILENCE / 2:
            self._heard = now  # it was the window that slept: its silence says nothing
        self._ticked = now
        silence = now - self._heard
        if silence > (SILENCE if self._alive else STARTING) * self._patience:
            self._end("hung")
            return
        if silence > SLOW * self._patience and not self._told_slow:
            self._told_slow = True
            self.slow.emit()
        self.send({"do": "ping"})

    def _read(self) -> None:
        if self._over:
            return
        data = bytes(self._process.readAllStandardOutput().data())
        end = time.monotonic() + _SLICE
        try:
            for message in self._buffer.feed(data):
                self._heard, self._alive = time.monotonic(), True
                if message["is"] != "alive":
                    self._hear(message)
                if self._heard > end:
                    QTimer.singleShot(0, self, self._read)  # the rest after the keys that wait
                    return
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            self._end("nonsense", f"{type(error).__name__}: {error}")

    def _died(self) -> None:
        self._end("died")

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end("no start", self._process.errorString())

    def _end(self, how: str, why: str = "") -> None:
        if self._over:
            return
        self._over = True
        self._timer.stop()
        report = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._kill()
        self.ended.emit(how, why or report[-2000:])
