"""What can be done with marked words, beside the words: why they are marked, the fix with before and after, and every action."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 360
_GAP = 4
"""Pixels between the words and the popover."""


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing that can be done."""

    name: str
    """Of the action."""
    words: str
    key: str
    """The letter that does it while the popover has the keys; "" for none."""


@dataclass(frozen=True, slots=True)
class PopoverFace:
    """What the popover shows of a finding."""

    kind: str
    colour: str
    """A token of the theme."""
    why: str
    before: str = ""
    after: str = ""
    """The fix, if there is one; both empty where there is none."""


class Popover(QFrame):
    """Lies over the page beside the words. It takes the keys only where a key opened it."""

    asked = Signal(str)
    """The name of an action."""
    left = Signal()
    """The keys are to go back to where they were."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._doings: Sequence[Doing] = ()
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What can be done here"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        self.kind = QLabel()
        self.kind.setProperty("role", "heading")
        self.why, self.fix = QLabel(), QLabel()
        self.why.setProperty("role", "muted")
        for label in (self.kind, self.why, self.fix):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        self.buttons: list[QPushButton] = []
        page.installEventFilter(self)
        self.hide()

    def show_at(
        self, place: QRect, face: PopoverFace, doings: Sequence[Doing], *, keys: bool
    ) -> None:
        """Show it below the place (of the page), or above where there is no room; with ``keys`` they go to it."""
        self.kind.setText(face.kind)
        self.why.setText(face.why)
        self.fix.setText(f"{face.before}  →  {face.after}")
        self.fix.setVisible(bool(face.before or face.after))
        self._offer(doings)
        self.setFixedWidth(min(_WIDTH, self._page.width() - 16))
        self.show()
        self.raise_()
        self.adjustSize()
        self.resize(self.width(), self.heightForWidth(self.width()))
        below = place.bottom() + _GAP
        fits = below + self.height() <= self._page.height()
        top = below if fits else max(0, place.top() - _GAP - self.height())
        left = max(8, min(place.left(), self._page.width() - self.width() - 8))
        self.move(left, top)
        if keys and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def has_keys(self) -> bool:
        """Whether the keys go to it."""
        return self.isVisible() and (self.hasFocus() or any(b.hasFocus() for b in self.buttons))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do what they do in the cards; arrows go from one to the next; Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        letter = event.text().upper()
        chosen = next((each for each in self._doings if letter and each.key == letter), None)
        if chosen is not None:
            self._choose(chosen.name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((b for b in self.buttons if b.hasFocus()), None)
            if focused is not None:
                focused.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words have moved: it no longer stands beside them."""
        if event.type() is QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)

    def _offer(self, doings: Sequence[Doing]) -> None:
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._doings, self.buttons = doings, []
        for each in doings:
            button = QPushButton(each.words)
            button.setProperty("role", "row")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, name=each.name: self._choose(name))
            inside = QHBoxLayout(button)
            inside.setContentsMargins(0, 0, 10, 0)
            key = QLabel(each.key)
            key.setProperty("role", "muted")
            key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addStretch()
            inside.addWidget(key)
            self._rows.addWidget(button)
            self.buttons.append(button)

    def _step(self, step: int) -> None:
        at = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if self.buttons:
            self.buttons[(at + step) % len(self.buttons)].setFocus()

    def _choose(self, name: str) -> None:
        keys = self.has_keys
        self.hide()
        if keys:
            self.left.emit()
        self.asked.emit(name)
