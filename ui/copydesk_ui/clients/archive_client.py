"""The archive in a thread of its own: the window asks, goes on, and is told."""

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from copydesk.archive.archive import Archive
from copydesk.model.phrase import CopydeskError, Phrase

T = TypeVar("T")
Job = Callable[[Archive], Any]
Done = Callable[[Any], None]


class _Task:
    __slots__ = ("done", "failed", "job")

    def __init__(
        self, job: Job, done: Done | None, failed: Callable[[CopydeskError], None] | None
    ) -> None:
        self.job, self.done, self.failed = job, done, failed


class ArchiveClient(QObject):
    """One thread, one connection, jobs in the order they were asked for."""

    trouble = Signal(object)
    """A ``CopydeskError`` that no caller took."""
    _answered = Signal(object, object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="archive", daemon=True)
        self._thread.start()

    def ask(
        self,
        job: Callable[[Archive], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CopydeskError], None] | None = None,
    ) -> None:
        """Run ``job`` with the archive in its thread; ``done`` or ``failed`` is called in this one."""
        self._tasks.put(_Task(job, done, failed))

    def close(self, seconds: float = 5.0) -> bool:
        """Finish what was asked for, wait at most so long, and say whether all of it is done."""
        self._tasks.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        archive: Archive | None = None
        while (task := self._tasks.get()) is not None:
            result: Any = None
            error: CopydeskError | None = None
            try:
                if archive is None:
                    archive = Archive(self.path)
                result = task.job(archive)
            except CopydeskError as known:
                error = known
            except Exception as unknown:  # noqa: BLE001 (whatever broke, the window hears of it and the thread lives)
                error = CopydeskError(
                    Phrase(
                        "The archive could not do this: {why}.",
                        why=f"{type(unknown).__name__}: {unknown}",
                    )
                )
                error.__cause__ = unknown
            self._answered.emit(task, result, error)
        if archive is not None:
            archive.close()

    @Slot(object, object, object)
    def _deliver(self, task: _Task, result: Any, error: CopydeskError | None) -> None:  # noqa: ANN401
        if error is None:
            if task.done is not None:
                task.done(result)
        elif task.failed is not None:
            task.failed(error)
        else:
            self.trouble.emit(error)
