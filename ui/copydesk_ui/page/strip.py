"""One notice as it is shown: its sign, its words, what can be done, and a cross."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from copydesk_ui.page.notice import Notice
from copydesk_ui.theme.icons import icon


class Strip(QFrame):
    """Shows a notice; ``close`` is called when it is dealt with."""

    def __init__(self, notice: Notice, close: Callable[[], None]) -> None:
        super().__init__()
        self.notice = notice
        self.setObjectName("strip")
        self.setProperty("role", "trouble" if notice.trouble else "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 10, 7)
        self._sign = QLabel()
        self.words = QLabel(notice.words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self.buttons: list[QPushButton] = []
        for words, act in notice.actions:
            button = QPushButton(words)
            button.clicked.connect(close)
            button.clicked.connect(act)
            row.addWidget(button)
            self.buttons.append(button)
        self._cross = QToolButton()
        self._cross.setProperty("role", "quiet")
        self._cross.setAccessibleName(self.tr("Close this notice"))
        self._cross.setToolTip(self.tr("Close this notice (Esc)"))
        self._cross.clicked.connect(close)
        row.addWidget(self._cross)
        self.redress()

    def redress(self) -> None:
        """Take the icons of the current theme."""
        token = "red" if self.notice.trouble else "accent"
        self._sign.setPixmap(icon(self.notice.icon, token).pixmap(18, 18))
        self._cross.setIcon(icon("x"))
