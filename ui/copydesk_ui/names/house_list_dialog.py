"""The house list of names: filtered, proposed, accepted, withdrawn, exchanged as a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from copydesk.model.house_entry import EntryState, HouseEntry, joined
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.typing import SEEKS
from copydesk_ui.theme.icons import lead_with_icon
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP
from copydesk_ui.words.times import full

_STATES = {
    EntryState.PROPOSED: QT_TRANSLATE_NOOP("HouseListDialog", "Proposed"),
    EntryState.ACCEPTED: QT_TRANSLATE_NOOP("HouseListDialog", "Accepted"),
    EntryState.WITHDRAWN: QT_TRANSLATE_NOOP("HouseListDialog", "Withdrawn"),
}


class HouseListDialog(FormDialog):
    """Shows the list and says what is asked for; the archive does it, and the list is shown anew."""

    entry_asked = Signal(object)
    """The ``HouseEntry`` to put differently; None for a new one."""
    accepted_ = Signal(list)
    """The ``HouseEntry``s to accept."""
    withdrawn = Signal(list)
    keeper_named = Signal(str)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("House list of names"), "")
        self.only_close()
        self.resize(1020, 600)
        self._entries: list[HouseEntry] = []
        self._may_accept = True
        self.filter = QLineEdit()
        self.filter.setProperty(SEEKS, True)  # noqa: FBT003 (Qt's signature)
        self.filter.setPlaceholderText(self.tr("Filter names"))
        self.filter.setAccessibleName(self.tr("Filter names"))
        self.filter.setClearButtonEnabled(True)
        lead_with_icon(self.filter, "list-filter")
        self.filter.textChanged.connect(self._narrow)
        self.body.addWidget(self.filter)
        self.table = self._made_table()
        self.body.addWidget(self.table, 1)
        self.add = self._button(self.tr("&Add…"), lambda: self.entry_asked.emit(None))
        self.edit = self._button(self.tr("&Edit…"), self._ask_edit)
        self.accept_ = self._button(self.tr("A&ccept"), self._accept)
        self.withdraw = self._button(self.tr("&Withdraw"), self._withdraw)
        self.import_ = self._button(self.tr("&Import…"), self.import_asked.emit)
        self.export = self._button(self.tr("E&xport…"), self.export_asked.emit)
        self._lay_out(
            (self.add, self.edit, self.accept_, self.withdraw, None, self.import_, self.export)
        )
        self.keeper, self._known_keeper = QLineEdit(), ""
        self.keeper.setPlaceholderText(self.tr("nobody: anyone may accept"))
        self.set_keeper = self._button(self.tr("&Hand over"), self._name_keeper)
        row = QHBoxLayout()
        row.addWidget(labelled(self.tr("&Keeper of the list"), self.keeper), 1)
        row.addWidget(self.set_keeper, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self._allow()
        self.filter.setFocus()

    def show_entries(self, entries: Sequence[HouseEntry], keeper: str, *, may_accept: bool) -> None:
        """Show these entries; what was selected stays so."""
        chosen = {entry.id for entry in self.selected()}
        self._entries, self._may_accept = list(entries), may_accept
        if self.keeper.text() == self._known_keeper:  # else somebody is typing another name
            self.keeper.setText(keeper)
        self._known_keeper = keeper
        self.keeper.setEnabled(may_accept)
        self.set_keeper.setEnabled(may_accept)
        self.sentence.setText(
            self.tr(
                "Accepted names are right in every draft; names near them are found. Anyone may propose."
            )
        )
        self.sentence.show()
        self.table.setRowCount(len(self._entries))
        for number, entry in enumerate(self._entries):
            for column, words in enumerate(_cells(entry)):
                self.table.setItem(number, column, QTableWidgetItem(words))
        self._narrow()
        self.table.clearSelection()
        mode = self.table.selectionMode()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for number, entry in enumerate(self._entries):
            if entry.id in chosen:
                self.table.selectRow(number)
        self.table.setSelectionMode(mode)
        self._allow()

    def entered(self, focused: QWidget | None) -> QPushButton:
        """Enter hands the list over where its keeper is typed, and edits what is selected."""
        if focused is self.keeper:
            return self.set_keeper
        return self.edit if focused in (self.table, self.filter) else super().entered(focused)

    def selected(self) -> list[HouseEntry]:
        """The selected entries."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [
            self._entries[row]
            for row in sorted(rows)
            if row < len(self._entries) and not self.table.isRowHidden(row)
        ]

    def _made_table(self) -> QTableWidget:
        heads = [
            self.tr("Name"), self.tr("English"), self.tr("What it is"), self.tr("State"), self.tr("By"), self.tr("When"),
        ]  # fmt: skip
        table = QTableWidget(0, len(heads))
        table.setProperty("role", "boxed")
        table.setAccessibleName(self.tr("House list of names"))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._allow)
        table.doubleClicked.connect(lambda _: self._ask_edit())
        return table

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self, buttons: Sequence[QPushButton | None]) -> None:
        row = QHBoxLayout()
        for button in buttons:
            if button is None:
                row.addStretch()
            else:
                row.addWidget(button)
        self.body.addLayout(row)

    def _narrow(self) -> None:
        wanted = self.filter.text().casefold().split()
        for number, entry in enumerate(self._entries):
            words = " ".join(_cells(entry)).casefold()
            self.table.setRowHidden(number, not all(word in words for word in wanted))
        self._allow()

    def _allow(self) -> None:
        chosen = self.selected()
        self.edit.setEnabled(len(chosen) == 1)
        self.accept_.setEnabled(
            self._may_accept and any(entry.state is not EntryState.ACCEPTED for entry in chosen)
        )
        self.withdraw.setEnabled(any(entry.state is not EntryState.WITHDRAWN for entry in chosen))
        self.export.setEnabled(bool(self._entries))

    def _ask_edit(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.entry_asked.emit(chosen[0])

    def _accept(self) -> None:
        self.accept_.setEnabled(False)  # until the list is shown anew
        self.accepted_.emit([e for e in self.selected() if e.state is not EntryState.ACCEPTED])

    def _withdraw(self) -> None:
        self.withdraw.setEnabled(False)
        self.withdrawn.emit([e for e in self.selected() if e.state is not EntryState.WITHDRAWN])

    def _name_keeper(self) -> None:
        self.keeper_named.emit(self.keeper.text().strip())


def _cells(entry: HouseEntry) -> tuple[str, ...]:
    name = entry.wording
    english = "" if name.english == name.german else joined(name.english)
    state = QCoreApplication.translate("HouseListDialog", _STATES[entry.state])
    return joined(name.german), english, name.note, state, entry.by, full(entry.at)
