"""Recovery copies in a thread of their own: no lock on the database and no long work makes one late."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from copydesk.archive.care.recovery import Recovery, RecoveryCopy
from copydesk.archive.file.paths import recovery_folder
from copydesk.model.phrase import CopydeskError
from copydesk_ui.clients.worker import Worker

T = TypeVar("T")


class RecoveryClient(QObject):
    """Writes, lists and removes the copies beside one database."""

    kept = Signal(object)
    """A ``RecoveryCopy`` that is on the disk now."""
    trouble = Signal(object)
    """A ``CopydeskError`` that no caller took."""

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = Recovery(recovery_folder(database), lambda: datetime.now(UTC))
        self.unkept: dict[str, RecoveryCopy] = {}
        """Copies that are not on the disk yet, or could not be written, by draft."""
        self._writing = 0
        self._worker = Worker("recovery", self)

    @property
    def idle(self) -> bool:
        """Whether no copy is being written."""
        return self._writing == 0

    def keep(self, copy: RecoveryCopy) -> None:
        """Write a copy; an older one that still waits to be written makes room for it."""
        self.unkept[copy.guid] = copy

        def write() -> None:
            if self.unkept.get(copy.guid) is copy:
                self.store.keep(copy)

        def written(_: None) -> None:
            self._writing -= 1
            if self.unkept.get(copy.guid) is copy:
                del self.unkept[copy.guid]
                self.kept.emit(copy)

        def not_written(error: CopydeskError) -> None:
            self._writing -= 1
            self.trouble.emit(error)

        self._writing += 1
        self._worker.do(write, written, not_written)

    def write_again(self) -> None:
        """Try once more what could not be written."""
        if self.idle:
            for copy in list(self.unkept.values()):
                self.keep(copy)

    def ask(
        self,
        job: Callable[[Recovery], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CopydeskError], None] | None = None,
    ) -> None:
        """Run ``job`` with the copies, after what was asked before; ``done`` or ``failed`` is called in this thread."""
        self._worker.do(lambda: job(self.store), done or _no_one_waits, failed or self.trouble.emit)

    def close(self, seconds: float = 3.0) -> bool:
        """Finish what was asked for, wait at most so long, and say whether all of it is done."""
        return self._worker.close(seconds)


def _no_one_waits(_: Any) -> None:  # noqa: ANN401
    """What came of it is asked for by nobody."""
