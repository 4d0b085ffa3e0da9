"""Keep it as it is: here, in this draft, or for the house; with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from copydesk.model.decision import Scope
from copydesk.model.finding import Finding
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.findings.rows import headline


class KeepDialog(FormDialog):
    """Asks how far the decision reaches and why."""

    decided = Signal(object, str)
    """The ``Scope`` and the reason."""

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent, headline(finding))
        self.name(self.tr("Keep as it is"), self.tr("Keep"))
        self._group = QButtonGroup(self)
        self.choices: dict[Scope, QRadioButton] = {}
        for scope, words in (
            (Scope.ONCE, self.tr("&Here only")),
            (Scope.DRAFT, self.tr("These words anywhere in this &draft")),
            (Scope.HOUSE, self.tr("These words in every draft of the h&ouse")),
        ):
            choice = QRadioButton(words)
            self._group.addButton(choice)
            self.choices[scope] = choice
            self.body.addWidget(choice)
        self.choices[Scope.ONCE].setChecked(True)
        self.reason = QLineEdit()
        self.body.addWidget(labelled(self.tr("&Reason (may stay empty)"), self.reason))
        self.accepted.connect(self._decide)

    def _decide(self) -> None:
        scope = next(scope for scope, choice in self.choices.items() if choice.isChecked())
        self.decided.emit(scope, self.reason.text().strip())
