"""The queue of drafts: filter and list."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from copydesk.archive.values import QueueRow
from copydesk_ui.queue.queue_delegate import QueueDelegate
from copydesk_ui.queue.queue_model import QueueModel
from copydesk_ui.theme.icons import lead_with_icon


class DraftList(QListView):
    """Drafts that open on Enter."""

    opened = Signal(QModelIndex)
    trash_asked = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks for the trash."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.trash_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class QueuePanel(QFrame):
    """Shows the drafts; says which one is to be opened."""

    open_asked = Signal(int)
    """The id of a draft."""
    trash_asked = Signal(int)
    menu_asked = Signal(int, QPoint)
    """The id of a draft and the place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.model = QueueModel(self)
        self._current = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, 18, 0)
        title = QLabel(self.tr("Drafts"))
        title.setProperty("role", "title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._count)
        layout.addLayout(head)
        self.filter = QLineEdit()
        self.filter.setProperty("role", "filter")
        self.filter.setPlaceholderText(self.tr("Filter drafts"))
        self.filter.setAccessibleName(self.tr("Filter drafts"))
        lead_with_icon(self.filter, "list-filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.filter)
        layout.addLayout(row)
        self.view = DraftList()
        self.view.setAccessibleName(self.tr("Drafts"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(QueueDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.view.trash_asked.connect(self._trash)
        layout.addWidget(self.view, 1)
        self._empty = QLabel(
            self.tr("No drafts yet. Open a file, paste a text, or drop files here.")
        )
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 24, 24, 0)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self.view)
        self.show_rows(())

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these drafts."""
        self.model.show(rows)
        self._refresh()

    def mark_current(self, draft_id: int) -> None:
        """Select the draft that is open; 0 for none."""
        self._current = draft_id
        number = self.model.row_of_draft(draft_id)
        index = self.model.index(number) if number >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)

    def _refresh(self) -> None:
        self.mark_current(self._current)
        self._count.setText(self.tr("%n in queue", "", self.model.total))
        self.view.setVisible(bool(self.model.total))
        self._empty.setVisible(not self.model.total)

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self._refresh()

    def _open(self, index: QModelIndex) -> None:
        row = self.model.draft_at(index)
        if row is not None:
            self.open_asked.emit(row.id)

    def _trash(self, index: QModelIndex) -> None:
        row = self.model.draft_at(index)
        if row is not None:
            self.trash_asked.emit(row.id)

    def _menu(self, at: QPoint) -> None:
        row = self.model.draft_at(self.view.indexAt(at))
        if row is not None:
            self.menu_asked.emit(row.id, self.view.viewport().mapToGlobal(at))
