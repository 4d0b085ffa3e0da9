"""What all dialogs share: a title, a body, and buttons in the order of the platform."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_FRAME = 40
"""Pixels of the screen that the system's title bar may take."""


class FormDialog(QDialog):
    """A dialog with a sentence on top, a body to fill, and OK and Cancel below. Opened with ``open``, never ``exec``."""

    def __init__(self, parent: QWidget, sentence: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setProperty("role", "heading")
        layout.addWidget(self._heading)
        self.sentence = QLabel(sentence)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("role", "muted")
        self.sentence.setVisible(bool(sentence))
        layout.addWidget(self.sentence)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout.addLayout(self.body, 1)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton()
        self.confirm.setProperty("role", "primary")
        self.confirm.setDefault(True)
        self.box.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        layout.addWidget(self.box)

    def showEvent(self, event: QShowEvent) -> None:
        """Wrapped sentences need more height the narrower the dialog is, which Qt does not ask of a window; but no dialog is
        taller than the screen, which hides its buttons.
        """
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            room = self.screen().availableSize().height() - _FRAME
            least = layout.totalMinimumHeightForWidth(self.width())
            good = max(self.height(), layout.totalHeightForWidth(self.width()))
            self.setMinimumHeight(min(least, room))
            self.resize(self.width(), min(good, room))
        super().showEvent(event)

    def name(self, title: str, confirm: str) -> None:
        """The title, and the word on the button that confirms."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.confirm.setText(confirm)

    def only_close(self) -> None:
        """There is nothing to confirm: one button that closes."""
        self.box.button(QDialogButtonBox.StandardButton.Cancel).hide()
        self.confirm.setText(self.tr("Close"))


def leaf() -> tuple[QWidget, QVBoxLayout]:
    """A leaf of a tab widget, and the column to fill."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 12, 0, 4)
    column.setSpacing(8)
    return box, column


def pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Two fields side by side, of one width."""
    row = QHBoxLayout()
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row


def labelled(words: str, widget: QWidget) -> QWidget:
    """The widget under its label; the label names it for screen readers and takes its mnemonic."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    label = QLabel(words)
    label.setBuddy(widget)
    widget.setAccessibleName(words.replace("&", ""))
    layout.addWidget(label)
    layout.addWidget(widget)
    return box
