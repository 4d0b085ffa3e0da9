"""Two texts of one draft that grew apart, beside each other: a person decides, and none is lost."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from copydesk_ui.history.compare_dialog import CompareDialog, Side


class DivergedDialog(CompareDialog):
    """Shows the newest version and one's own text. Enter keeps both; Escape decides nothing."""

    beside_chosen = Signal()
    """Both are kept: one's own becomes a version beside the newest."""
    mine_chosen = Signal()
    """One's own text takes the place of the newest, which stays in the history."""
    theirs_chosen = Signal()
    """The newest version comes onto the page; one's own is kept for fourteen days."""
    draft_chosen = Signal()
    """One's own text becomes a draft of its own."""

    def __init__(self, sides: Sequence[Side], sentence: str, parent: QWidget) -> None:
        super().__init__(sides, 0, 1, parent)
        self.name(self.tr("This draft has moved on"), self.tr("&Keep both versions"))
        self.sentence.setText(sentence)
        self.sentence.show()
        leave = self.box.button(QDialogButtonBox.StandardButton.Cancel)
        leave.setText(self.tr("&Decide later"))
        leave.show()
        self.mine = self._way(self.tr("Take over &mine"), self.mine_chosen)
        self.theirs = self._way(self.tr("Take the ne&west"), self.theirs_chosen)
        self.draft = self._way(self.tr("Mine as a new d&raft"), self.draft_chosen)
        self.accepted.connect(self.beside_chosen)
        self.confirm.setFocus()

    def _way(self, words: str, chosen: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        self.box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(self.drop)
        button.clicked.connect(chosen)
        return button
