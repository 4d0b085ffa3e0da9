"""A thread beside the window's: it does what it is given, in turn, and its answers are told in the window's thread."""

import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from copydesk.model.phrase import CopydeskError, Phrase

T = TypeVar("T")
Answer = Callable[[], None]
"""Tells what came of a job to the one who asked."""


class Worker(QObject):
    """One thread, jobs in the order they were given."""

    _done = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Callable[[], Answer] | None] = queue.SimpleQueue()
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def do(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[CopydeskError], None],
    ) -> None:
        """Run ``job`` in the thread; then ``done`` or ``failed`` is called in this one."""

        def work() -> Answer:
            try:
                return partial(done, job())
            except CopydeskError as known:
                return partial(failed, known)
            except Exception as unknown:  # noqa: BLE001 (whatever broke, the window hears of it and the thread lives)
                why = f"{type(unknown).__name__}: {unknown}"
                error = CopydeskError(Phrase("Copydesk could not do this: {why}.", why=why))
                error.__cause__ = unknown
                return partial(failed, error)

        self._jobs.put(work)

    def close(self, seconds: float) -> bool:
        """Finish what was given, wait at most so long, and say whether all of it is done."""
        self._jobs.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._done.emit(job())

    @Slot(object)
    def _tell(self, answer: Answer) -> None:
        answer()
