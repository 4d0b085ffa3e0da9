"""Above the page: what is to be said, as a list. What is wrong comes first and stays; mere information fades."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from copydesk_ui.page.notice import DayLog, Notice
from copydesk_ui.page.strip import Strip

FADES = 9_000
"""Milliseconds that mere information is shown."""


class Banner(QFrame):
    """Shows notices until they are answered, closed, or have faded; all of them are in its log."""

    said = Signal(str)
    """The words of a new notice, for a screen reader."""
    log_asked = Signal()
    """All notices are to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.log = DayLog()
        self._strips: list[Strip] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._more = QPushButton()
        self._more.setProperty("role", "link")
        self._more.setFlat(True)
        self._more.clicked.connect(self.log_asked)
        self._layout.addWidget(self._more)
        self.hide()

    def say(self, notice: Notice) -> None:
        """Show the notice, trouble before all else; what is on show already is not said twice."""
        if any(notice.words == strip.notice.words for strip in self._strips):
            return
        self.log.add(notice.words, trouble=notice.trouble)
        strip = Strip(notice, partial(self._close_notice, notice))
        first_quiet = sum(each.notice.trouble for each in self._strips)
        place = 0 if notice.trouble else first_quiet
        self._strips.insert(place, strip)
        self._layout.insertWidget(place, strip)
        if notice.fades:
            QTimer.singleShot(FADES, strip, partial(self._close_notice, notice))
        self._arrange()
        self.said.emit(notice.words)

    def clear(self) -> None:
        """Forget the notices about the draft that was on the page; trouble stays until somebody closes it."""
        for strip in [each for each in self._strips if not each.notice.stays]:
            self._drop(strip)
        self._arrange()

    def settle(self, words: str) -> None:
        """What these words said is no longer so."""
        for strip in [each for each in self._strips if each.notice.words == words]:
            self._drop(strip)
        self._arrange()

    def next(self) -> bool:
        """The first notice is dealt with; False where there is none."""
        if not self._strips:
            return False
        self._drop(self._strips[0])
        self._arrange()
        return True

    def redress(self) -> None:
        """Take the icons of the current theme."""
        for strip in self._strips:
            strip.redress()

    @property
    def words(self) -> str:
        """All that is said now, a line each, as it stands from the top."""
        return "\n".join(strip.notice.words for strip in self._strips)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices that are on show, from the top."""
        return tuple(strip.notice for strip in self._strips)

    @property
    def buttons(self) -> list[QPushButton]:
        """What the notices offer, from the top."""
        return [button for strip in self._strips for button in strip.buttons]

    def _close_notice(self, notice: Notice) -> None:
        for strip in [each for each in self._strips if each.notice is notice]:
            self._drop(strip)
        self._arrange()

    def _drop(self, strip: Strip) -> None:
        self._strips.remove(strip)
        self._layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()

    def _arrange(self) -> None:
        """The first trouble and the newest of the rest are shown; how many more there are is said, so that the window does not grow."""
        shown = {0, sum(strip.notice.trouble for strip in self._strips)}
        for place, strip in enumerate(self._strips):
            strip.setVisible(place in shown)
        hidden = sum(place not in shown for place in range(len(self._strips)))
        self._more.setText(self.tr("%n more: show all", "", hidden))
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(self._strips))
