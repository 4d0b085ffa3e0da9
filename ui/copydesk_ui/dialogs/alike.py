"""Apply all alike: a tick list with before and after."""

from collections.abc import Sequence

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

from copydesk.model.finding import Finding
from copydesk.review.fixes import Preview
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.findings.rows import visible


class AlikeDialog(FormDialog):
    """Shows what each repair would make; what stays ticked is applied as one step of undo."""

    chosen = Signal(list)
    """The ticked ``Finding``s."""

    def __init__(
        self, previews: Sequence[Preview], unticked: Sequence[Finding], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.name(self.tr("Apply all alike"), "")
        self.sentence.setText(self.tr("One undo takes all of them back."))
        self.sentence.show()
        self.resize(860, 480)
        self._previews = list(previews)
        self._ticks: list[QTableWidgetItem] = []
        self.table = QTableWidget(len(self._previews), 3)
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
        for number, preview in enumerate(self._previews):
            tick = QTableWidgetItem()
            self._ticks.append(tick)
            tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = preview.finding not in unticked
            tick.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            tick.setData(Qt.ItemDataRole.AccessibleTextRole, visible(preview.before))
            self.table.setItem(number, 0, tick)
            self.table.setItem(number, 1, QTableWidgetItem(visible(preview.before)))
            self.table.setItem(number, 2, QTableWidgetItem(visible(preview.after)))
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
        self.accepted.connect(lambda: self.chosen.emit(self.ticked()))
        self._count()

    def ticked(self) -> list[Finding]:
        """The findings whose repair is to be applied."""
        return [
            preview.finding
            for preview, tick in zip(self._previews, self._ticks, strict=True)
            if tick.checkState() is Qt.CheckState.Checked
        ]

    def _flip(self, row: int) -> None:
        item = self._ticks[row]
        checked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _tick_all(self, state: Qt.CheckState) -> None:
        for tick in self._ticks:
            tick.setCheckState(state)

    def _count(self) -> None:
        count = len(self.ticked())
        self.confirm.setText(self.tr("Apply %n", "", count))
        self.confirm.setEnabled(count > 0)
