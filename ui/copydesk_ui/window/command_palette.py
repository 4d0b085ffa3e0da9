"""Ctrl+K: every command, every draft and the archive, by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from copydesk_ui.theme.icons import icon, lead_with_icon

_WAIT = 150
"""Milliseconds after the last key before the archive is asked."""


@dataclass(frozen=True)
class Entry:
    """One thing that can be chosen."""

    words: str
    detail: str
    act: Callable[[], None]
    icon: str = "chevron-right"


class CommandPalette(QDialog):
    """A field and a list. What is typed narrows both commands and drafts; the archive is searched beside."""

    search_asked = Signal(str)
    """Words to look for in the archive; answer with ``add_hits``."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands and drafts"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._entries = list(entries)
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
        self.list.itemActivated.connect(self._act)
        self.list.itemClicked.connect(self._act)
        layout.addWidget(self.words)
        layout.addWidget(self.list)
        self.words.textChanged.connect(self._changed)
        self.words.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(lambda: self.search_asked.emit(self.words.text()))
        self.resize(560, 420)
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
        wanted = self.words.text().casefold().split()
        for entry in [*(e for e in self._entries if _matches(e, wanted)), *self._hits]:
            item = QListWidgetItem(
                icon(entry.icon, "muted"),
                entry.words + (f"   {entry.detail}" if entry.detail else ""),
            )
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _act(self, item: QListWidgetItem) -> None:
        if not self.isVisible():
            return  # a double click is a click, too
        entry = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if isinstance(entry, Entry):
            entry.act()


def _matches(entry: Entry, wanted: Sequence[str]) -> bool:
    haystack = f"{entry.words} {entry.detail}".casefold()
    return all(word in haystack for word in wanted)
