"""One name for the house list: its right spellings, and what it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from copydesk.model.house import HouseName
from copydesk.model.house_entry import joined, wording
from copydesk.model.phrase import CopydeskError
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.words.translation import said


class HouseNameDialog(FormDialog):
    """Asks how a name is spelt. What cannot be taken is said while it is typed."""

    given = Signal(object, bool)
    """The ``HouseName``, and whether it is to be accepted at once."""

    def __init__(
        self, parent: QWidget, name: HouseName | None, *, new: bool, may_accept: bool
    ) -> None:
        super().__init__(parent)
        self.name(
            self.tr("Name for the house list")
            if new
            else self.tr("Change a name of the house list"),
            "",
        )
        self.setMinimumWidth(560)
        self.german, self.english, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.german.setPlaceholderText(self.tr("Sergej Lawrow; Sergei Lawrow"))
        self.english.setPlaceholderText(self.tr("only where English writes it otherwise"))
        self.note.setPlaceholderText(self.tr("who or what it is"))
        self.body.addWidget(
            labelled(
                self.tr("&Name, the usual spelling first; others after a semicolon"), self.german
            )
        )
        self.body.addWidget(labelled(self.tr("In &English"), self.english))
        self.body.addWidget(labelled(self.tr("&What it is"), self.note))
        self.at_once = QCheckBox(self.tr("&Accept it at once"))
        self.at_once.setChecked(may_accept)
        self.at_once.setVisible(may_accept)
        self.at_once.toggled.connect(lambda _: self._judge())
        self.body.addWidget(self.at_once)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "muted")
        self.problem.setAccessibleName(self.tr("What is wrong with the name"))
        self.body.addWidget(self.problem)
        if name is not None:
            self.german.setText(joined(name.german))
            self.english.setText("" if name.english == name.german else joined(name.english))
            self.note.setText(name.note)
        for field in (self.german, self.english, self.note):
            field.textChanged.connect(self._judge)
        self.accepted.connect(self._give)
        self._judge()
        self.german.setFocus()

    def _judge(self) -> None:
        problem = ""
        try:
            self._wording()
        except CopydeskError as error:
            problem = said(error.phrase) if self.german.text().strip() else ""
            self.confirm.setEnabled(False)
        else:
            self.confirm.setEnabled(True)
        self.problem.setText(problem)
        self.confirm.setText(self.tr("Accept") if self._at_once() else self.tr("Propose"))

    def _at_once(self) -> bool:
        return self.at_once.isChecked()

    def _wording(self) -> HouseName:
        return wording(self.german.text(), self.english.text(), self.note.text())

    def _give(self) -> None:
        self.given.emit(self._wording(), self._at_once())
