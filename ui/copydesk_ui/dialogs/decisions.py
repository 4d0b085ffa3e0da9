"""All that was decided, in one place, and revocable."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from copydesk.model.decision import Decision, Scope
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.findings.rows import visible
from copydesk_ui.words.kinds import kind_name, verdict_name
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP
from copydesk_ui.words.times import full

_SCOPES = {
    Scope.ONCE: QT_TRANSLATE_NOOP("DecisionsDialog", "Here"),
    Scope.DRAFT: QT_TRANSLATE_NOOP("DecisionsDialog", "This draft"),
    Scope.HOUSE: QT_TRANSLATE_NOOP("DecisionsDialog", "House"),
}


class DecisionsDialog(FormDialog):
    """Lists decisions of the draft and of the house."""

    revoked = Signal(list)
    """The ``Decision``s to take back."""

    def __init__(
        self, decisions: Sequence[Decision], orphans: Sequence[Decision], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.name(self.tr("Decisions"), self.tr("Revoke"))
        self.closes()
        self.sentence.setText(
            self.tr(
                "%n decision(s) no longer find their words in the text; they are kept and marked “orphaned”.",
                "",
                len(orphans),
            )
        )
        self.sentence.setVisible(bool(orphans))
        self.resize(980, 480)
        self._decisions = list(decisions)
        orphaned = {decision.id for decision in orphans}
        columns = [
            self.tr("Words"), self.tr("Finding"), self.tr("Decision"), self.tr("Reach"), self.tr("By"), self.tr("When"),
            self.tr("Reason"),
        ]  # fmt: skip
        self.table = QTableWidget(len(self._decisions), len(columns))
        self.table.setProperty("role", "boxed")
        self.table.setAccessibleName(self.tr("Decisions"))
        self.table.setHorizontalHeaderLabels(columns)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, decision in enumerate(self._decisions):
            state = verdict_name(decision.verdict)
            if decision.revoked:
                state = self.tr("{verdict} (revoked)").format(verdict=state)
            elif decision.id in orphaned:
                state = self.tr("{verdict} (orphaned)").format(verdict=state)
            cells = (
                visible(decision.anchor.exact), kind_name(decision.kind), state,
                QCoreApplication.translate("DecisionsDialog", _SCOPES[decision.scope]), decision.by, full(decision.at),
                decision.note,
            )  # fmt: skip
            for column, words in enumerate(cells):
                self.table.setItem(number, column, QTableWidgetItem(words))
        self.table.itemSelectionChanged.connect(self._allow)
        self.body.addWidget(self.table, 1)
        self.accepted.connect(lambda: self.revoked.emit(self.selected()))
        self._allow()

    def selected(self) -> list[Decision]:
        """The selected decisions that can still be revoked."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [self._decisions[row] for row in sorted(rows) if not self._decisions[row].revoked]

    def _allow(self) -> None:
        self.confirm.setEnabled(bool(self.selected()))
