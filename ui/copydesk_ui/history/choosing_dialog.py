"""A text that came back, change by change: what is taken goes onto the page, what is left out does not."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QWidget

from copydesk.review.compare import with_changes
from copydesk_ui.history.compare_dialog import CompareDialog, Side
from copydesk_ui.theme.theme import current


class ChoosingDialog(CompareDialog):
    """Compares, and puts the text before with the chosen changes on the page. At first every change is taken."""

    chosen = Signal(str)
    """The text to be put on the page."""
    file_asked = Signal()
    """Compare with a file that is chosen now."""

    def __init__(self, sides: Sequence[Side], old: int, new: int, parent: QWidget) -> None:
        self._left_out: set[int] = set()
        self.take = QCheckBox()
        self.all = QPushButton()
        super().__init__(sides, old, new, parent)
        self.name(self.tr("Compare versions"), self.tr("Put on the pa&ge"))
        self.confirm.setToolTip(
            self.tr("The text before with the changes that are taken; one undo takes it back")
        )
        self.closes()
        self.box.button(QDialogButtonBox.StandardButton.Cancel).show()
        self.take.setText(self.tr("&Take this change"))
        self.take.toggled.connect(self._choose)
        self.all.setText(self.tr("Take &all or none"))
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self._all_or_none)
        self.file = QPushButton(self.tr("With a &file…"))
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self.file_asked)
        for button in (self.all, self.file):
            self.box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.tools.addWidget(self.take)
        self.accepted.connect(self._put)

    @property
    def taken(self) -> set[int]:
        """The numbers of the places whose changes are taken."""
        return set(range(len(self.places))) - self._left_out

    def add_side(self, side: Side) -> None:
        """One more text, compared as the one after."""
        self.sides.append(side)
        for box in (self.old, self.new):
            with QSignalBlocker(box):
                box.addItem(side.name)
        self.new.setCurrentIndex(len(self.sides) - 1)

    def begin(self) -> None:
        """Every change of the two texts is taken."""
        self._left_out.clear()

    def look_of(self, number: int) -> QTextCharFormat:
        """What is left out is grey."""
        look = super().look_of(number)
        if any(number in self.places[place].changes for place in self._left_out):
            theme = current()
            look.setForeground(theme.colour("muted"))
            look.setBackground(theme.colour("page"))
        return look

    def step(self, by: int) -> None:
        """Go to the next or previous place, and say whether it is taken."""
        super().step(by)
        self._tell()

    def show_changes(self) -> None:
        """Show the texts anew; no place is the current one."""
        super().show_changes()
        self.confirm.setEnabled(bool(self.places))
        self.all.setEnabled(bool(self.places))
        self._tell()

    def _tell(self) -> None:
        with QSignalBlocker(self.take):
            self.take.setEnabled(self.at >= 0)
            self.take.setChecked(self.at >= 0 and self.at not in self._left_out)

    def _choose(self, taken: bool) -> None:  # noqa: FBT001 (a slot)
        place = self.at
        (self._left_out.discard if taken else self._left_out.add)(place)
        self.show_changes()
        self.at = place - 1
        self.step(1)

    def _all_or_none(self) -> None:
        every = set(range(len(self.places)))
        self._left_out = set() if self._left_out else every
        self.show_changes()

    def _put(self) -> None:
        old, _ = self.texts
        self.chosen.emit(with_changes(old, self.places, self.taken))
