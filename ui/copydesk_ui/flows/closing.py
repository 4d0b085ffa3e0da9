"""Closing keeps everything, or asks."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.model.phrase import CopydeskError
from copydesk_ui.clients.recovery_client import RecoveryClient
from copydesk_ui.dialogs.unkept import UnkeptDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.recovering import Recovering
from copydesk_ui.flows.saving import Saving
from copydesk_ui.words.translation import said

_LOOK = 40
"""Milliseconds between two looks at what is still to be written."""
PATIENCE = 3.0
"""Seconds until the wait is told of."""


class Closing(QObject):
    """Waits for files, copies and database before the window goes; what cannot be written is named."""

    finished = Signal()
    """All is recorded, or somebody gave it up: the program may end."""

    def __init__(
        self, desk: Desk, saving: Saving, recovering: Recovering, copies: RecoveryClient
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._saving = desk, saving
        self._recovering, self._copies = recovering, copies
        self._lost: list[str] = []
        self._since = 0.0
        self._dialog: UnkeptDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        desk.archive.unrecorded.connect(self._note)

    def ask(self) -> None:
        """Close as soon as everything is recorded; asking again while it waits changes nothing."""
        if self._timer.isActive():
            return
        self._lost = []
        self._since = time.monotonic()
        self._recovering.keep()
        self._copies.write_again()
        self._timer.start()
        self._look()

    def _look(self) -> None:
        unkept = self._unkept()
        named = filter(None, self._desk.archive.waiting)
        waiting = tuple(named) or (() if self._desk.archive.idle else (self.tr("a change"),))
        unread = self._desk.intake.left
        lost = [*self._lost, *(unkept if self._copies.idle else [])]
        if self._copies.idle and self._desk.archive.idle and not unread and not lost:
            self._end()
        elif (self._copies.idle and lost) or time.monotonic() - self._since > PATIENCE:
            still = waiting if self._copies.idle else (*waiting, *unkept)
            self._tell(still, lost, unread)

    def _unkept(self) -> list[str]:
        return [
            self.tr("the text of “{title}”").format(title=copy.title)
            for copy in self._copies.unkept.values()
        ]

    def _note(self, what: str, error: CopydeskError) -> None:
        if self._timer.isActive():
            why = said(error.phrase)
            self._lost.append(f"{what}: {why}" if what else why)

    def _tell(self, waiting: tuple[str, ...], lost: list[str], unread: int) -> None:
        if self._dialog is None:
            dialog = UnkeptDialog(self._desk.window, text=bool(self._copies.unkept))
            dialog.copy_asked.connect(self._saving.ask_copy)
            dialog.left.connect(self._end)
            dialog.finished.connect(self._stay)
            self._dialog = dialog
            dialog.open()
        self._dialog.tell(waiting, lost, unread)

    def _stay(self) -> None:
        self._dialog = None
        self._timer.stop()

    def _end(self) -> None:
        self._timer.stop()
        if self._dialog is not None:
            self._dialog.drop()
        self.finished.emit()
