"""What all dialogs share: a title, a body, buttons in the order of the platform, and what keys do in them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk_ui.parts.keys_back import take_keys_back
from copydesk_ui.parts.steady import SteadyChoices
from copydesk_ui.parts.typing import Typed, first_field

_FRAME = 40
"""Pixels of the screen that the system's title bar may take."""


class FormDialog(QDialog):
    """A dialog with a sentence on top, a body to fill, and OK and Cancel below. Opened with ``open``, never ``exec``.

    Enter confirms from wherever the keys go (Ctrl+Enter from a field of several lines), a button that has the focus is
    pressed by it. Escape, Cancel and the title bar ask first where something was typed. It is confirmed at most once.
    """

    confirming = Signal()
    """Right before ``accepted``."""
    asks_before_leaving = True
    """False where what is typed only looks for something."""

    choices_are_kept = False
    """True where a choice that was made changes what is kept, as a word does: who leaves is asked about it, too."""

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
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setProperty("role", "trouble")
        self.trouble.hide()
        layout.addWidget(self.trouble)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout.addLayout(self.body, 1)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton()
        self.confirm.setProperty("role", "primary")
        self.box.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        cancel.setIcon(QIcon())  # the style's red cross is no icon of ours
        self.confirm.setDefault(True)  # only now: before it is in the dialog this means nothing
        self._pressed = self.confirm
        """The button that Enter presses: the filled one."""
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        layout.addWidget(self.box)
        self._typed = Typed(self)
        self._steady = SteadyChoices(self)
        self._begun = self._over = False

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 (Qt's signature)
        """At first the keys go to where a person types."""
        if visible and not self._begun:
            self._begun = True
            self._steady.watch(self)
            self._typed.begin()
            field = self.focusWidget() or first_field(self)
            if field is not None:
                field.setFocus()
        super().setVisible(visible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and else confirms."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        pressed = self.entered(self.focusWidget())
        if pressed.isEnabled() and not event.isAutoRepeat():
            pressed.click()

    def entered(self, focused: QWidget | None) -> QPushButton:
        """The button that Enter presses while the keys go to this widget."""
        return focused if isinstance(focused, QPushButton) else self._pressed

    def accept(self) -> None:
        """Confirm, once: a second click or Enter makes no second record."""
        if not self._over:
            self._over = True
            self.confirming.emit()
            super().accept()

    def come_back(self, why: str) -> None:
        """What it was confirmed for could not be done: it is there again, as it was left, and says why."""
        self._over = False
        self.trouble.setText(why)
        self.trouble.show()
        self.open()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, why))

    def say(self, why: str) -> None:
        """Say above the body why it cannot be confirmed so; "" says no more."""
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        if self.isVisible():
            self._fit()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, why))

    def reject(self) -> None:
        """Leave without confirming; where something was typed, ask first."""
        self.leave(self.drop)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on to something that throws away what was typed; where something was, ask first."""
        if self.asks_before_leaving and self.isVisible() and self._changed:
            asked = Leaving(self)
            asked.accepted.connect(then)
            asked.open()
        else:
            then()

    @property
    def _changed(self) -> bool:
        return self._typed.changed or (self.choices_are_kept and self._typed.chosen)

    def drop(self) -> None:
        """Leave without confirming and without asking."""
        self._over = True
        super().reject()

    def event(self, event: QEvent) -> bool:
        """A dialog that stood before this one has closed."""
        if event.type() is QEvent.Type.WindowUnblocked:
            take_keys_back(self)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is as high as its sentences need."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Wrapped sentences need more height the narrower the dialog is, which Qt does not ask of a window; but no dialog is
        taller or wider than the screen, which hides its buttons.
        """
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            screen = self.screen().availableSize()
            room, wide = screen.height() - _FRAME, min(self.width(), screen.width())
            least = layout.totalMinimumHeightForWidth(wide)
            good = max(self.height(), layout.totalHeightForWidth(wide))
            self.setMinimumHeight(min(least, room))
            self.resize(wide, min(good, room))

    def name(self, title: str, confirm: str) -> None:
        """The title, and the word on the button that confirms."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.confirm.setText(confirm)

    def stay_first(self, words: str) -> None:
        """To confirm loses or vouches for something: the button that leaves all as it is bears these words, is the filled one,
        and is what Enter presses.
        """
        stay = self.box.button(QDialogButtonBox.StandardButton.Cancel)
        stay.setText(words)
        stay.setProperty("role", "primary")
        self.confirm.setProperty("role", "")
        for button in (stay, self.confirm):  # they have been dressed by now
            button.style().unpolish(button)
            button.style().polish(button)
        self._pressed = stay
        stay.setDefault(True)
        stay.setFocus()

    def closes(self) -> None:
        """Nothing is begun here that could be cancelled: the button that leaves says "Close"."""
        self.box.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))

    def only_close(self) -> None:
        """There is nothing to confirm: one button that closes."""
        self.box.button(QDialogButtonBox.StandardButton.Cancel).hide()
        self.confirm.setText(self.tr("Close"))


class Leaving(FormDialog):
    """Asks whether what was typed may go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("What you typed here is not kept yet."))
        self.name(self.tr("Leave without keeping it?"), self.tr("&Throw it away"))
        self.stay_first(self.tr("&Go on writing"))


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
