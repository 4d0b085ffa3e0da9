"""The window is to close, and not everything has been recorded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.parts.boxed import BoxedList


class UnkeptDialog(FormDialog):
    """Names what would be lost. Enter and Escape stay; only the button that says so closes without it."""

    copy_asked = Signal()
    """The text is to be saved as a file somewhere else."""
    left = Signal()
    """It may be lost: close."""

    def __init__(self, parent: QWidget, *, text: bool) -> None:
        """``text`` says whether a text on the page is among it, which can be saved as a file."""
        super().__init__(parent)
        self.name(self.tr("Not everything is recorded yet"), self.tr("&Stay"))
        self.box.button(QDialogButtonBox.StandardButton.Cancel).hide()
        self.list = BoxedList(wrapped=True)
        self.list.setAccessibleName(self.tr("Not recorded"))
        self.body.addWidget(self.list, 1)
        self.copy = QPushButton(self.tr("Save a &copy elsewhere…"))
        self.copy.setAutoDefault(False)
        self.copy.setVisible(text)
        self.box.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self.drop)
        self.copy.clicked.connect(self.copy_asked)
        self.leave_it = QPushButton(self.tr("Close &without it"))
        self.leave_it.setAutoDefault(False)
        self.box.addButton(self.leave_it, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.leave_it.clicked.connect(self.drop)
        self.leave_it.clicked.connect(self.left)
        self.confirm.setFocus()

    def tell(self, waiting: Sequence[str], lost: Sequence[str], unread: int = 0) -> None:
        """What is still being written, what could not be, and how many files are still to be read."""
        self.sentence.setText(
            self.tr("This is not done yet. The window closes by itself when it is.")
            if (waiting or unread) and not lost
            else self.tr("This could not be written. Closing now would lose it.")
        )
        self.sentence.show()
        rows = [*lost, *(self.tr("{what} (is being written)").format(what=w) for w in waiting)]
        if unread:
            rows.append(self.tr("%n file(s) still to be read", "", unread))
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        if rows != shown:
            self.list.clear()
            self.list.addItems(rows)
