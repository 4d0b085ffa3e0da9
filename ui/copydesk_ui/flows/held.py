"""A dialog whose words are written down when it is confirmed: until they are, it is not thrown away."""

from PySide6.QtCore import QObject, Qt

from copydesk.model.phrase import CopydeskError
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.translation import said


def hold(desk: Desk, dialog: FormDialog) -> None:
    """Open the dialog; where the archive cannot take what it was confirmed for, it is there again, as it was left, and says why."""
    _Held(desk, dialog)
    dialog.open()


class _Held(QObject):
    """Waits for all that is asked of the archive while the dialog is being confirmed."""

    def __init__(self, desk: Desk, dialog: FormDialog) -> None:
        super().__init__(dialog)
        self._archive, self._dialog = desk.archive, dialog
        self._first = self._last = 0
        self._open = set[int]()
        """The numbers of the jobs that have not ended."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.confirming.connect(self._begin)
        dialog.accepted.connect(self._wait)
        dialog.rejected.connect(dialog.deleteLater)
        desk.archive.ended.connect(self._ended)

    def _begin(self) -> None:
        self._first = self._archive.asked + 1

    def _wait(self) -> None:
        """The flow that opened the dialog has asked for what it wants by now: it listens before this does."""
        self._open = set(range(self._first, self._archive.asked + 1))
        if not self._open:
            self._dialog.deleteLater()

    def _ended(self, number: int, error: CopydeskError | None) -> None:
        if number not in self._open:
            return
        self._open.discard(number)
        if error is not None:
            self._open.clear()
            self._dialog.come_back(said(error.phrase))
        elif not self._open:
            self._dialog.deleteLater()
