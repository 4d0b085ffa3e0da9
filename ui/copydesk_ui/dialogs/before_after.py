"""A tick list of changes, each with before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.findings.rows import visible


@dataclass(frozen=True, slots=True)
class Change:
    """One change as it is shown, with some words around it."""

    before: str
    after: str
    ticked: bool = True


class BeforeAfterDialog(FormDialog):
    """Shows what each change would make; what stays ticked is done as one step of undo."""

    picked = Signal(list)
    """The numbers of the ticked changes."""

    def __init__(self, title: str, changes: Sequence[Change], parent: QWidget) -> None:
        super().__init__(parent)
        self.name(title, "")
        self.sentence.setText(self.tr("One undo takes all of them back."))
        self.sentence.show()
        self.resize(860, 480)
        self._ticks: list[QTableWidgetItem] = []
        self.table = QTableWidget(len(changes), 3)
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(self.tr("Repairs, before and after"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Apply"), self.tr("Before"), self.tr("After")]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for number, change in enumerate(changes):
            self._add(number, change)
        self.table.itemChanged.connect(lambda _: self._count())
        self.table.cellDoubleClicked.connect(lambda row, _: self._flip(row))
        self.table.setCurrentCell(0, 0)  # where Space ticks
        row = QHBoxLayout()
        for words, state in (
            (self.tr("Tick &all"), Qt.CheckState.Checked),
            (self.tr("Tick n&one"), Qt.CheckState.Unchecked),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, to=state: self._tick_all(to))
            row.addWidget(button)
        row.addStretch()
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row)
        self.accepted.connect(lambda: self.picked.emit(self.numbers()))
        self._count()

    def numbers(self) -> list[int]:
        """The changes that are to be made."""
        return [n for n, tick in enumerate(self._ticks) if _is_ticked(tick)]

    def _add(self, number: int, change: Change) -> None:
        tick = QTableWidgetItem()
        self._ticks.append(tick)
        tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        tick.setCheckState(Qt.CheckState.Checked if change.ticked else Qt.CheckState.Unchecked)
        tick.setData(Qt.ItemDataRole.AccessibleTextRole, visible(change.before))
        self.table.setItem(number, 0, tick)
        self.table.setItem(number, 1, QTableWidgetItem(visible(change.before)))
        self.table.setItem(number, 2, QTableWidgetItem(visible(change.after)))

    def _flip(self, row: int) -> None:
        item = self._ticks[row]
        item.setCheckState(Qt.CheckState.Unchecked if _is_ticked(item) else Qt.CheckState.Checked)

    def _tick_all(self, state: Qt.CheckState) -> None:
        for tick in self._ticks:
            tick.setCheckState(state)

    def _count(self) -> None:
        count = len(self.numbers())
        self.confirm.setText(self.tr("Apply %n", "", count))
        self.confirm.setEnabled(count > 0)


def _is_ticked(item: QTableWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
