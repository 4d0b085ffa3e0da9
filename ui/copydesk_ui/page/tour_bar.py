"""The tour at the foot of the page: one step at a time, with the page free to be worked on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class TourBar(QFrame):
    """Says a step, and asks for the one before, the one after, or an end."""

    moved = Signal(int)
    """One step on (1) or back (-1)."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setProperty("role", "notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 10, 20, 10)
        column.setSpacing(6)
        self.title, self.words = QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        row = QHBoxLayout()
        self.leave = QPushButton(self.tr("Leave the tour"))
        self.back = QPushButton(self.tr("Back"))
        self.on = QPushButton()
        self.on.setProperty("role", "primary")
        row.addWidget(self.leave)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.on)
        column.addLayout(row)
        self.leave.clicked.connect(self.left)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.on.clicked.connect(lambda: self.moved.emit(1))
        self.hide()

    def show_step(self, number: int, of: int, title: str, words: str) -> None:
        """Show this step; numbers count from 1."""
        self.title.setText(
            self.tr("{number} of {of}: {title}").format(number=number, of=of, title=title)
        )
        self.words.setText(words)
        self.back.setEnabled(number > 1)
        self.on.setText(self.tr("Done") if number == of else self.tr("Next step"))
        self.show()
