"""A step to a finding that was asked for while the checks still run: taken when they are done, unless somebody did something else."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from copydesk_ui.flows.desk_parts import Desk


class StepToCome(QObject):
    """Remembers the step; typing, another draft, a move of the cursor and keys that have gone elsewhere make it forgotten."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._step: Callable[[], None] | None = None
        self._keys: QWidget | None = None
        """What had the keys when it was asked for."""
        desk.session.progressed.connect(self._progressed)
        desk.session.edited.connect(self.forget)
        desk.session.opened.connect(self.forget)
        desk.window.page.editor.cursorPositionChanged.connect(self.forget)
        desk.window.side.currentChanged.connect(self.forget)

    @property
    def waits(self) -> bool:
        """Whether a step is still to be taken."""
        return self._step is not None

    def ask(self, step: Callable[[], None]) -> bool:
        """Have the step taken when the checks are done, where they run.

        Returns:
            Whether it waits; False where nothing is being checked.
        """
        if not self._checking():
            return False
        self._step, self._keys = step, QApplication.focusWidget()
        self._desk.passing(self.tr("The draft is still being checked …"))
        return True

    def forget(self) -> None:
        """Somebody goes on otherwise."""
        self._step = self._keys = None

    def _checking(self) -> bool:
        session = self._desk.session
        done, of = session.stage
        return session.draft is not None and not session.trouble and not 0 < of == done

    def _progressed(self) -> None:
        if self._step is None or self._checking():
            return
        step, keys = self._step, self._keys
        self.forget()
        if QApplication.focusWidget() in (keys, None) and not QApplication.activePopupWidget():
            step()
