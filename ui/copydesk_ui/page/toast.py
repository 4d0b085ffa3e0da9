"""What was just done, at the foot of the page for some seconds, with a button that takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

SHOWN = 7_000
"""Milliseconds."""
_FOOT = 16
"""Pixels between it and the foot of the page."""


class Toast(QFrame):
    """Lies over the page, takes no keys and pushes nothing."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._back: Callable[[], None] = lambda: None
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(8)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.setProperty("role", "small")
        self.undo.clicked.connect(self._take_back)
        row.addWidget(self.words)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.hide)
        page.installEventFilter(self)
        self.hide()

    def say(self, words: str, back: Callable[[], None]) -> None:
        """Show the words; ``back`` takes back what they say."""
        self._back = back
        self.words.setText(words)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays at the foot of its page."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        wide = min(self.width(), self._page.width() - 2 * _FOOT)
        self.resize(wide, self.height())
        left = (self._page.width() - wide) // 2
        self.move(left, self._page.height() - self.height() - _FOOT)

    def _take_back(self) -> None:
        self.hide()
        self._back()
