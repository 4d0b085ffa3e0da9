"""A strip above the page that says one thing and offers what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from copydesk_ui.theme.icons import icon


@dataclass(frozen=True)
class Notice:
    """One thing to say, and up to three things to do."""

    words: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = field(default=())
    icon: str = "info"
    lasting: bool = False
    """It is not about the draft on the page: it stays when another one comes."""


class Banner(QFrame):
    """Shows notices one after the other; each stays until it is answered or closed."""

    said = Signal(str)
    """The words of a notice that has come up, for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._waiting: list[Notice] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(18, 7, 10, 7)
        self._sign = QLabel()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout.addWidget(self._sign)
        self._layout.addWidget(self.label, 1)
        self._buttons: list[QPushButton] = []
        close = QToolButton()
        close.setProperty("role", "quiet")
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close this notice"))
        close.setToolTip(self.tr("Close this notice"))
        close.clicked.connect(self.next)
        self._close = close
        self._layout.addWidget(close)
        self.hide()

    def say(self, notice: Notice) -> None:
        """Show the notice, after those that wait; what is said already is not said twice."""
        if any(notice.words == waiting.words for waiting in self._waiting):
            return
        self._waiting.append(notice)
        if len(self._waiting) == 1:
            self._show()

    def clear(self) -> None:
        """Forget the notices about the draft that was on the page."""
        shown = self._waiting[0] if self._waiting else None
        self._waiting = [notice for notice in self._waiting if notice.lasting]
        if not self._waiting or self._waiting[0] is not shown:
            self._show()

    def next(self) -> None:
        """The notice shown is dealt with."""
        if self._waiting:
            self._waiting.pop(0)
        self._show()

    @property
    def buttons(self) -> list[QPushButton]:
        """What the notice shown offers."""
        return list(self._buttons)

    def _show(self) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        if not self._waiting:
            self.hide()
            return
        notice = self._waiting[0]
        self._sign.setPixmap(icon(notice.icon, "accent").pixmap(18, 18))
        self.label.setText(notice.words)
        for words, act in notice.actions:
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, act=act: self._do(act))
            self._layout.insertWidget(self._layout.count() - 1, button)
            self._buttons.append(button)
        self.show()
        self.said.emit(notice.words)

    def _do(self, act: Callable[[], None]) -> None:
        self.next()
        act()
