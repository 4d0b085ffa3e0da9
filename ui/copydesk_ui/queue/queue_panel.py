"""The queue of drafts: filter and list."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QMenu, QToolButton, QWidget

from copydesk.archive.values import QueueRow
from copydesk_ui.parts.panel import Panel
from copydesk_ui.queue.order import QueueOrder
from copydesk_ui.queue.queue_delegate import QueueDelegate
from copydesk_ui.queue.queue_model import Live, QueueModel

_COMES_BACK = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class DraftList(QListView):
    """Drafts that open on Enter."""

    opened = Signal(QModelIndex)
    trash_asked = Signal(QModelIndex)
    left = Signal()
    """The keys have gone elsewhere, for good."""
    pointed_at = Signal()
    """The pointer has come to the drafts."""
    pointed_away = Signal()
    """The pointer has left them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks for the trash."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.trash_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A menu, or another window, gives the keys back."""
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Who points at a draft is about to click."""
        if event.type() is QEvent.Type.Enter:
            self.pointed_at.emit()
        elif event.type() is QEvent.Type.Leave:
            self.pointed_away.emit()
        return super().event(event)


class QueuePanel(Panel):
    """Shows the drafts; says which one is to be opened."""

    listed = Signal(object)
    """The ``QueueRow``s that are shown now."""
    open_asked = Signal(int)
    """The id of a draft."""
    trash_asked = Signal(int)
    menu_asked = Signal(int, QPoint)
    """The id of a draft and the place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Drafts"), parent)
        self.model = QueueModel(self)
        self._current = self._selected = 0
        self.filter = self.add_filter(self.tr("Filter drafts"), "list-filter")
        self.filter.textChanged.connect(self._filter)
        self.view = DraftList()
        self.view.setUniformItemSizes(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.view.trash_asked.connect(self._trash)
        self.view.left.connect(self.let_go)
        self.view.pointed_at.connect(lambda: self.model.hold(still=True))
        self.view.pointed_away.connect(self._release)
        self.add_list(self.view, self.tr("Drafts"), self.model, QueueDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._select)
        self._empty = self.add_empty(
            self.tr("No drafts yet. Open a file, paste a text, or drop files here.")
        )
        self.show_rows(())

    def title_of(self, draft_id: int) -> str:
        """What the draft is called here; "" where it is not in the queue."""
        return self.model.title_of(draft_id)

    def offer_orders(self, menu: QMenu, key: QAction) -> None:
        """A button at the head of the list opens this menu of orders, as the action does."""
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setIcon(key.icon())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(key.text().replace("&", ""))
        button.setToolTip(key.toolTip())
        key.changed.connect(lambda: button.setIcon(key.icon()))  # with the theme
        key.triggered.connect(
            lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        )  # showMenu would wait until it is closed
        self.order = button
        self.filter_row.addWidget(button)

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these drafts."""
        self.model.show(rows)
        self._refresh()
        self.listed.emit(rows)

    def show_live(self, live: Live | None, parked: Collection[int]) -> None:
        """Show of the draft on the page what is so now, and which others have unsaved text."""
        if self.model.show_live(live, parked):
            self.view.viewport().update()

    def sort(self, order: QueueOrder) -> None:
        """Show the drafts in this order."""
        self.model.sort_by(order)
        self._refresh()

    def mark_current(self, draft_id: int) -> None:
        """Select the draft that is open; 0 for none."""
        self._current = draft_id
        number = self.model.row_of_draft(draft_id)
        index = self.model.index(number) if number >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)

    def let_go(self) -> None:
        """Nothing is meant here any more but the draft that is open."""
        self.mark_current(self._current)

    def meant(self) -> int:
        """The draft that somebody has gone to here with keys; 0 where the keys are elsewhere."""
        return self._selected if self.view.hasFocus() else 0

    def take_keys(self) -> None:
        """The keys come here: a draft is selected that Enter opens."""
        self.setFocus()
        if not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(0))

    def _release(self) -> None:
        self.model.hold(still=False)
        self._refresh()

    def _refresh(self) -> None:
        held = self._selected if self.view.hasFocus() else 0
        self.mark_current(self._current)
        if held and self.model.row_of_draft(held) >= 0:  # somebody is about to open that one
            self.view.setCurrentIndex(self.model.index(self.model.row_of_draft(held)))
        self.count.setText(self.tr("%n in queue", "", self.model.total))
        self.show_list(there=bool(self.model.total))

    def _select(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        self._selected = row.id if row is not None else 0

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self._refresh()

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.open_asked.emit(row.id)

    def _trash(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.trash_asked.emit(row.id)

    def _menu(self, at: QPoint) -> None:
        row = self.model.row_at(self.view.indexAt(at))
        if row is not None:
            self.menu_asked.emit(row.id, self.view.viewport().mapToGlobal(at))
