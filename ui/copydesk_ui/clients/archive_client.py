"""The archive in a thread of its own: the window asks, goes on, and is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from copydesk.archive.archive import Archive
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk_ui.clients.worker import Worker

T = TypeVar("T")


class ArchiveClient(QObject):
    """One thread, one connection, jobs in the order they were asked for."""

    trouble = Signal(object)
    """A ``CopydeskError`` that no caller took."""

    unrecorded = Signal(str, object)
    """What could not be done, by its name ("" where it has none), and the ``CopydeskError`` that says why."""

    ended = Signal(int, object)
    """The number of a job that is done, and None or the ``CopydeskError`` that says why it could not be."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.asked = 0
        """How many jobs were asked for: the number of the last one."""
        self._archive: Archive | None = None
        self._worker = Worker("archive", self)
        self._closed = False
        self._gone = False
        """Another database has taken the place of the one that the window knows."""
        self._waiting: list[str] = []
        """The names of what was asked for and is not done; "" for what only reads."""

    def ask(
        self,
        job: Callable[[Archive], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CopydeskError], None] | None = None,
        what: str = "",
    ) -> None:
        """Run ``job`` with the archive in its thread; ``done`` or ``failed`` is called in this one.

        Args:
            what: names what is written, for whoever closes the window before it is.
        """
        self._waiting.append(what)
        self.asked += 1
        number = self.asked

        def recorded(answer: T) -> None:
            self._waiting.remove(what)
            if self._closed:
                return  # the window that asked is gone
            (done or _no_one_waits)(answer)
            self.ended.emit(number, None)

        def not_recorded(error: CopydeskError) -> None:
            self._waiting.remove(what)
            if self._closed:
                return
            (failed or self.trouble.emit)(error)
            self.unrecorded.emit(what, error)
            self.ended.emit(number, error)

        def work() -> T:
            archive = self._open()
            try:
                return job(archive)
            except Exception as error:
                archive.blame(error)
                raise

        self._worker.do(work, recorded, not_recorded)

    def replace(
        self,
        job: Callable[[Path], T],
        done: Callable[[T], None],
        failed: Callable[[CopydeskError], None],
    ) -> None:
        """After all that was asked for: close the database and have ``job`` put another file in its place.

        Once that is done, nothing that is asked of this client reaches the new one: what the window knows, numbers of drafts
        above all, is of the old one. Where it fails all is as it was.
        """

        def exchange(path: Path) -> T:
            self._close()
            self._archive = None
            answer = job(path)
            self._gone = True
            return answer

        self._worker.do(lambda: exchange(self.path), done, failed)

    def beside(
        self,
        job: Callable[[Path], T],
        done: Callable[[T], None],
        failed: Callable[[CopydeskError], None],
    ) -> None:
        """Run in the archive's thread what looks at the files themselves, sound or not."""
        self._worker.do(lambda: job(self.path), done, failed)

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is done, and told."""
        return not self._waiting

    @property
    def waiting(self) -> tuple[str, ...]:
        """The names of what is still to be done; "" for what has none."""
        return tuple(self._waiting)

    def close(self, seconds: float = 5.0) -> bool:
        """Finish what was asked for, wait at most so long, and say whether all of it is done."""
        self._closed = True
        self._worker.do(self._close, _no_one_waits, _no_one_waits)
        return self._worker.close(seconds)

    def _open(self) -> Archive:
        """The archive, opened by the thread that it belongs to; one that could not be is tried again."""
        if self._gone:
            raise CopydeskError(Phrase("The database was replaced meanwhile."))
        if self._archive is None:
            self._archive = Archive(self.path)
        return self._archive

    def _close(self) -> None:
        if self._archive is not None:
            self._archive.close()


def _no_one_waits(_: Any) -> None:  # noqa: ANN401
    """What came of it is asked for by nobody."""
