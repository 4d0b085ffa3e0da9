"""A house's own patterns as rows, with a line that tries the selected one on the draft."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.model.house_pattern import HousePattern, places_of
from copydesk_ui.findings.rows import visible

_SHOWN = 3
"""Places that are quoted."""
_AROUND = 20


class PatternTable(QWidget):
    """Find, message, replace. What stands in the selected row is tried while it is typed."""

    changed = Signal()

    def __init__(
        self, patterns: Sequence[HousePattern], text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.table = QTableWidget(0, 3)
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(self.tr("Patterns of the house"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Find (RE2)"), self.tr("What to say"), self.tr("Replace by")]
        )
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        for words, act in (
            (self.tr("Add a pattern"), self._add_empty),
            (self.tr("Take it out"), self._take_out),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self.tried = QLabel()
        self.tried.setProperty("role", "muted")
        self.tried.setWordWrap(True)
        self.tried.setAccessibleName(self.tr("What the pattern finds in this draft"))
        column.addWidget(self.tried)
        for each in patterns:
            self._add(each)
        self.table.itemChanged.connect(lambda _: self._follow())
        self.table.currentCellChanged.connect(lambda *_: self._try())
        self._try()

    def patterns(self) -> tuple[HousePattern, ...]:
        """The rows that look for something."""
        rows = [tuple(self._cell(n, c) for c in range(3)) for n in range(self.table.rowCount())]
        return tuple(
            HousePattern(find, message or find, replace or None)
            for find, message, replace in rows
            if find
        )

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _add(self, pattern: HousePattern) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, words in enumerate(
            (pattern.pattern, pattern.message, pattern.replacement or "")
        ):
            self.table.setItem(row, column, QTableWidgetItem(words))

    def _add_empty(self) -> None:
        self._add(HousePattern("", ""))
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()
        item = self.table.currentItem()
        if item is not None:
            self.table.editItem(item)

    def _take_out(self) -> None:
        self.table.removeRow(self.table.currentRow())
        self._follow()

    def _follow(self) -> None:
        self._try()
        self.changed.emit()

    def _try(self) -> None:
        """Say what the selected pattern finds."""
        find = self._cell(self.table.currentRow(), 0)
        if not find:
            self.tried.setText(self.tr("A pattern is tried on the draft while you type it."))
            return
        try:
            places = places_of(find, self._text)
        except ValueError as error:
            self.tried.setText(self.tr("This is no pattern: {why}").format(why=error))
            return
        words = self.tr("%n place(s) in this draft", "", len(places))
        quoted = [
            f"…{visible(self._text[max(0, a - _AROUND) : b + _AROUND])}…"
            for a, b in places[:_SHOWN]
        ]
        self.tried.setText("\n".join([words, *quoted]))
