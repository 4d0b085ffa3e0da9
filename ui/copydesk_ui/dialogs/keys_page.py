"""The keys of all actions: looked up, pressed anew, put back; what two actions would share is shown and not taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk_ui.dialogs.form import labelled
from copydesk_ui.parts.typing import SEEKS
from copydesk_ui.words.keys import key_name


@dataclass(frozen=True, slots=True)
class Bound:
    """An action and its keys, as Qt's portable words have them; the first one is shown."""

    name: str
    words: str
    ours: tuple[str, ...]
    """As they are delivered."""


class KeysPage(QWidget):
    """A list of actions with their keys, and below it the field in which those of the selected one are pressed."""

    changed = Signal()

    def __init__(self, actions: Sequence[Bound], chosen: Mapping[str, str]) -> None:
        super().__init__()
        self._actions = actions
        self._chosen = dict(chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 4)
        column.setSpacing(8)
        self.filter = QLineEdit()
        self.filter.setProperty(SEEKS, True)  # noqa: FBT003 (Qt's property)
        self.filter.setPlaceholderText(self.tr("Search the actions and keys"))
        self.filter.setAccessibleName(self.tr("Search the actions and keys"))
        self.filter.textChanged.connect(self._narrow)
        column.addWidget(self.filter)
        self.table = QTableWidget(len(actions), 2)
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column.addWidget(self.table, 1)
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setClearButtonEnabled(True)
        self.press.keySequenceChanged.connect(self._take)
        self.back = QPushButton(self.tr("As &delivered"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._put_back)
        row = QHBoxLayout()
        row.addWidget(
            labelled(self.tr("&Press the new keys of the selected action"), self.press), 1
        )
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self.clash = QLabel()
        self.clash.setWordWrap(True)
        self.clash.setAccessibleName(self.tr("Clashes"))
        column.addWidget(self.clash)
        self.table.currentCellChanged.connect(lambda *_: self._show_selected())
        self._fill()
        self.table.setCurrentCell(0, 0)

    @property
    def chosen(self) -> dict[str, str]:
        """By the name of an action the keys that a person chose for it; "" for none."""
        return dict(self._chosen)

    @property
    def clashes(self) -> list[tuple[str, str, str]]:
        """Keys that two actions would share, and the words of both."""
        holders: dict[str, str] = {}
        found: list[tuple[str, str, str]] = []
        for action in self._actions:
            for keys in self._keys(action):
                if keys in holders:
                    found.append((keys, holders[keys], action.words))
                holders.setdefault(keys, action.words)
        return found

    def _keys(self, action: Bound) -> tuple[str, ...]:
        if action.name in self._chosen:
            return tuple(filter(None, (self._chosen[action.name],)))
        return action.ours

    def _fill(self) -> None:
        for row, action in enumerate(self._actions):
            shown = ", ".join(_native(keys) for keys in self._keys(action))
            for column, words in enumerate((action.words, shown)):
                item = self.table.item(row, column)
                if item is None:
                    self.table.setItem(row, column, QTableWidgetItem(words))
                else:
                    item.setText(words)
        self.clash.setText(
            "\n".join(
                self.tr("{keys} is pressed for two things: {one}, and {other}.").format(
                    keys=_native(keys), one=one, other=other
                )
                for keys, one, other in self.clashes
            )
        )
        self.changed.emit()

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.table.rowCount()):
            text = " ".join(self._cell(row, column) for column in (0, 1)).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    @property
    def _selected(self) -> Bound | None:
        row = self.table.currentRow()
        return self._actions[row] if row >= 0 else None

    def _show_selected(self) -> None:
        action = self._selected
        self.press.setEnabled(action is not None)
        if action is not None:
            self.press.blockSignals(True)  # noqa: FBT003
            self.press.setKeySequence(QKeySequence(next(iter(self._keys(action)), "")))
            self.press.blockSignals(False)  # noqa: FBT003
            self.back.setEnabled(action.name in self._chosen)

    def _take(self, keys: QKeySequence) -> None:
        action = self._selected
        if action is None:
            return
        pressed = keys.toString(QKeySequence.SequenceFormat.PortableText)
        if pressed == next(iter(action.ours), ""):
            self._chosen.pop(action.name, None)
        else:
            self._chosen[action.name] = pressed
        self.back.setEnabled(action.name in self._chosen)
        self._fill()

    def _put_back(self) -> None:
        action = self._selected
        if action is not None:
            self._chosen.pop(action.name, None)
            self._show_selected()
            self._fill()


def _native(keys: str) -> str:
    """The keys in the words of the window's language: Strg for Ctrl."""
    return key_name(QKeySequence(keys))
