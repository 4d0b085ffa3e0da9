"""F1: keys and kinds of findings, found by a few words; what belongs to where the keys are stands first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.parts.typing import SEEKS
from copydesk_ui.theme.icons import lead_with_icon

_MOVING = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """One thing that is explained."""

    title: str
    keys: str
    """How it is pressed; "" for what is no action."""
    more: str = ""
    near: bool = False
    """It is about what has the keys now."""


class HelpDialog(FormDialog):
    """A field, rows of what and how, and below them more on the row that is selected."""

    asks_before_leaving = False

    manual_asked = Signal()

    def __init__(self, entries: Sequence[HelpEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Help"), "")
        self.only_close()
        self.resize(680, 640)
        manual = QPushButton(self.tr("&Manual…"))
        manual.setAutoDefault(False)
        self.box.addButton(manual, QDialogButtonBox.ButtonRole.ActionRole)
        manual.clicked.connect(self._ask_manual)
        self._entries = sorted(entries, key=lambda entry: not entry.near)
        self._shown: list[HelpEntry] = []
        self.words = QLineEdit()
        self.words.setProperty(SEEKS, True)  # noqa: FBT003 (Qt's signature)
        self.words.setPlaceholderText(self.tr("Search keys and kinds of findings"))
        self.words.setAccessibleName(self.tr("Search keys and kinds of findings"))
        lead_with_icon(self.words, "search")
        self.table = QTableWidget(0, 2)
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(self.tr("Help"))
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        self.more = QLabel()
        self.more.setWordWrap(True)
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setProperty("role", "muted")
        self.more.setMinimumHeight(84)
        self.more.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.words)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.more)
        self.words.textChanged.connect(lambda _: self._fill())
        self.table.currentCellChanged.connect(lambda row, *_: self._tell(row))
        self._fill()
        self.words.installEventFilter(self)
        self.words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and page keys in the field move in the list."""
        if (
            watched is self.words
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _MOVING
        ):
            QApplication.sendEvent(self.table, event)
            return True
        return super().eventFilter(watched, event)

    def _ask_manual(self) -> None:
        self.drop()
        self.manual_asked.emit()

    def _fill(self) -> None:
        wanted = self.words.text().casefold().split()
        self._shown = [
            entry
            for entry in self._entries
            if all(word in f"{entry.title} {entry.keys} {entry.more}".casefold() for word in wanted)
        ]
        self.table.setRowCount(len(self._shown))
        for row, entry in enumerate(self._shown):
            for column, words in enumerate((entry.title, entry.keys)):
                item = QTableWidgetItem(words)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, 0)
        self._tell(0 if self._shown else -1)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.more.setText(self._shown[row].more)
        else:
            self.more.setText(self.tr("Nothing found."))
