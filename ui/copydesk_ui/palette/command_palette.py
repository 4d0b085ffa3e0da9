"""Ctrl+K: every command, draft, name, heading, theme and language, and the archive, by a few letters."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from copydesk_ui.palette.entry import Entry, matching
from copydesk_ui.theme.icons import icon, lead_with_icon
from copydesk_ui.theme.theme import current

_WAIT = 150
"""Milliseconds after the last key before the archive is asked."""
_MOST = 60
"""Entries that are listed; more letters bring the others."""


class EntryDelegate(QStyledItemDelegate):
    """The words on the left, keys or whatever says more at the right edge."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one entry; the words yield where both do not fit."""
        entry = index.data(Qt.ItemDataRole.UserRole)
        detail = entry.detail if isinstance(entry, Entry) else ""
        metrics = QFontMetrics(option.font)
        room = option.rect.width() // 2
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(shown) + 20 if shown else 0
        left = QStyleOptionViewItem(option)
        super().paint(painter, left, index)
        if not wide:
            return
        box = QRect(option.rect.right() - wide, option.rect.top(), wide - 10, option.rect.height())
        painter.save()
        painter.setFont(option.font)
        painter.setPen(current().colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class CommandPalette(QDialog):
    """A field and a list. What is typed narrows all of it; the archive is searched beside."""

    search_asked = Signal(str)
    """Words to look for in the archive; answer with ``add_hits``."""
    chosen = Signal(str)
    """The words of the entry that was chosen."""

    def __init__(
        self, entries: Sequence[Entry], parent: QWidget, recent: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands and drafts"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self._entries, self._recent = list(entries), list(recent)
        self._hits: list[Entry] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search commands, drafts and the archive"))
        self.words.setAccessibleName(self.tr("Search commands, drafts and the archive"))
        lead_with_icon(self.words, "search")
        self.list = QListWidget()
        self.list.setProperty("role", "boxed")
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._act)
        self.list.itemClicked.connect(self._act)
        self.nothing = QLabel(self.tr("Nothing found."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setMargin(12)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.words.textChanged.connect(self._changed)
        self.words.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(lambda: self.search_asked.emit(self.words.text()))
        self.resize(600, 440)
        self.words.setFocus()
        self._fill()

    def add_hits(self, words: str, hits: Sequence[Entry]) -> None:
        """What the archive found for these words; an answer to older words is dropped."""
        if words == self.words.text():
            self._hits = list(hits)
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list, Enter chooses."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}.get(
                    Qt.Key(key), -8
                )
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem():
                self._act(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _changed(self, words: str) -> None:
        self._hits = []
        self._fill()
        if len(words.strip()) >= 3:
            self._timer.start()

    def _fill(self) -> None:
        self.list.clear()
        meant = matching(self._entries, self.words.text(), self._recent)[:_MOST]
        for entry in [*meant, *self._hits]:
            item = QListWidgetItem(icon(entry.icon, "muted"), entry.words)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            spoken = ", ".join(filter(None, (entry.words, entry.detail)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self.list.count()))
        self.nothing.setVisible(not self.list.count())

    def _act(self, item: QListWidgetItem) -> None:
        if not self.isVisible():
            return  # a double click is a click, too
        entry = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if isinstance(entry, Entry):
            self.chosen.emit(entry.words)
            entry.act()
