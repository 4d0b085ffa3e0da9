"""A list of cards that answers to single keys."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget


def is_plain(event: QKeyEvent) -> bool:
    """Whether the key was pressed by itself; the keypad's keys count as themselves."""
    return event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )


class CardList(QListView):
    """Cards of their own heights; a key that has a name asks for that action."""

    asked = Signal(str)
    """The name of an action."""
    menu_asked = Signal(QPoint)
    """A menu is wanted for the selected card, at this place of the screen."""

    def __init__(self, keys: Mapping[Qt.Key, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def put_current(self, row: int) -> None:
        """Select the row and bring it into view."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def put_current_silently(self, row: int) -> None:
        """The same without a signal: the same card stands in another row now."""
        blocked = self.selectionModel().blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.put_current(row)
        self.selectionModel().blockSignals(blocked)

    def in_sight(self) -> bool:
        """Whether the selected card can be seen."""
        index = self.currentIndex()
        return index.isValid() and self.viewport().rect().contains(self.visualRect(index).center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter acts on the selected card; arrows, Home and End move as in any list."""
        name = self._keys.get(Qt.Key(event.key()))
        if is_plain(event) and name is not None:
            self.asked.emit(name)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click selects the card under it; the menu's own key takes the one that is selected."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            self.put_current(index.row())
        elif self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards wrap anew at the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
