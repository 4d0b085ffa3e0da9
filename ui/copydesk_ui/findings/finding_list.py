"""The list of cards, and the keys that act on the selected one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from copydesk_ui.findings.rows import Card, Heading
from copydesk_ui.parts.card_list import CardList, is_plain

PANEL_KEYS = {
    Qt.Key.Key_Return: "apply",
    Qt.Key.Key_Enter: "apply",
    Qt.Key.Key_A: "apply_alike",
    Qt.Key.Key_K: "keep",
    Qt.Key.Key_S: "source",
    Qt.Key.Key_N: "note",
    Qt.Key.Key_R: "revoke",
}
"""Keys that act while the cards have the focus, and the actions they stand for."""
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FindingList(CardList):
    """Cards below headings that open and close."""

    toggled = Signal(str)
    """The key of a heading that was opened or closed."""
    entered = Signal()
    """The keys come here, and no card is selected."""
    left = Signal()
    """The keys are to go back to the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PANEL_KEYS, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On a heading Enter and Space open and close it; a card that can be seen answers to its letters."""
        row = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and is_plain(event):
            self.left.emit()
        elif isinstance(row, Heading) and key in _OPENING and is_plain(event):
            self.toggled.emit(row.key)
        elif key in PANEL_KEYS and is_plain(event) and not isinstance(row, Card):
            self.entered.emit()
        elif key in PANEL_KEYS and is_plain(event) and not self.in_sight():
            self.scrollTo(self.currentIndex())  # no key does what is not shown
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the keys go, something is selected that they act on."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.entered.emit()
