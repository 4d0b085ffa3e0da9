"""Reading for the window: a child process for each thing, in turn, watched by a thread of its own."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from copydesk.engine.sandbox import Child
from copydesk.model.phrase import CopydeskError
from copydesk_ui.clients.worker import Worker

T = TypeVar("T")


@dataclass(eq=False)
class _Errand:
    """One thing to read, and who waits for it."""

    read: Callable[[Child], Any]
    done: Callable[[Any], None]
    failed: Callable[[CopydeskError], None]
    child: Child = field(default_factory=Child)


class IntakeClient(QObject):
    """Reads drafts, letters and tables one after the other; neither the window nor the archive waits for it."""

    progress = Signal(int, int)
    """How many are done, of how many; (0, 0) when there is nothing more to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("intake", self)
        self._waiting: deque[_Errand] = deque()
        self._under_way: _Errand | None = None
        self._done = 0
        self._all = 0

    def ask(
        self,
        read: Callable[[Child], T],
        done: Callable[[T], None],
        failed: Callable[[CopydeskError], None],
    ) -> None:
        """Run ``read`` with a child in the thread, after what waits already; ``done`` or ``failed`` is called in this one."""
        self._waiting.append(_Errand(read, done, failed))
        self._all += 1
        if self._under_way is None:
            self._next()
        else:
            self.progress.emit(self._done, self._all)

    @property
    def left(self) -> int:
        """How many things are still to be read, the one under way included."""
        return self._all - self._done

    def cancel(self) -> None:
        """Read no more. Who asked for what was not read yet hears nothing."""
        self._waiting.clear()
        if self._under_way is not None:
            self._under_way.child.stop()
            self._under_way = None
        self._next()

    def close(self, seconds: float = 1.0) -> bool:
        """Read no more, ever; wait at most so long, and say whether the thread has ended."""
        self.cancel()
        return self._worker.close(seconds)

    def _next(self) -> None:
        if not self._waiting:
            self._done = self._all = 0
            self.progress.emit(0, 0)
            return
        errand = self._under_way = self._waiting.popleft()
        self.progress.emit(self._done, self._all)
        self._worker.do(
            lambda: errand.read(errand.child),
            lambda result: self._conclude(errand, lambda: errand.done(result)),
            lambda error: self._conclude(errand, lambda: errand.failed(error)),
        )

    def _conclude(self, errand: _Errand, tell: Callable[[], None]) -> None:
        if errand is not self._under_way:
            return  # it was stopped
        self._under_way = None
        self._done += 1
        self._next()
        tell()
