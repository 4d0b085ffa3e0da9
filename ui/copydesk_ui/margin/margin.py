"""Notes, claims and queries beside their words: cards where the page is wide, signs at its edge where it is narrow."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.margin import Thread
from copydesk_ui.margin.note_card import card_height, paint_note, paint_sign
from copydesk_ui.margin.note_face import face_of
from copydesk_ui.margin.stacking import stacked
from copydesk_ui.page.editor import DraftEditor
from copydesk_ui.page.marked_page import TOP
from copydesk_ui.page.tips import show_tip

WIDTH = 248
"""Pixels of the margin where it is unfolded."""
_FOLDED, _SIGN = 24, 20
_MOST = 60
"""Cards that are laid out at once: more than a screen holds."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A thread that can be seen, and its place in the margin."""

    number: int
    box: QRectF


class Margin(QWidget):
    """Lies on the editor's right edge, follows its scrolling and its edits, and asks nothing of anybody."""

    chosen = Signal(object)
    """A ``Thread``: the page is to show its words."""
    opened = Signal(object)
    """A ``Thread`` is to be gone on with."""

    def __init__(self, editor: DraftEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._threads: Sequence[Thread] = ()
        """As they were told last; where their words stand now is in the next two."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Notes in the margin"))
        editor.edited.connect(self._follow)
        editor.updateRequest.connect(lambda _, __: self.update())
        editor.column_placed.connect(self._settle)
        self.hide()

    @property
    def threads(self) -> Sequence[Thread]:
        """What is shown, in the order of the text."""
        return [self._now(number) for number in range(len(self._threads))]

    @property
    def current(self) -> Thread | None:
        """The thread that keys act on."""
        return None if self._current is None else self._now(self._current)

    @property
    def unfolded(self) -> bool:
        """Whether the page is wide enough for cards."""
        return self._editor.side_room > 0

    def show_threads(self, threads: Sequence[Thread]) -> None:
        """Show these instead, which are in the order of the text; the chosen one stays so where it is still there."""
        before = self.current
        self._threads = threads
        self._starts = [thread.span.start for thread in threads]
        self._ends = [thread.span.end for thread in threads]
        same = (
            n
            for n, each in enumerate(threads)
            if before is not None and (each.span, each.said[0]) == (before.span, before.said[0])
        )
        self._current = next(same, None)
        self._editor.give_room(WIDTH if threads else 0)
        self.setVisible(bool(threads))
        self._settle()

    def placed(self) -> list[Placed]:
        """What can be seen now, from above to below."""
        numbers = self._seen()
        editor = self._editor
        tops = [
            float(editor.cursorRect(editor.cursor_at(self._starts[n])).top() + TOP) for n in numbers
        ]
        if not self.unfolded:
            return [
                Placed(n, QRectF(2, top, _SIGN, _SIGN))
                for n, top in zip(numbers, stacked(tops, [_SIGN] * len(tops), None, 0), strict=True)
            ]
        faces = [face_of(self._threads[n]) for n in numbers]
        heights = [
            card_height(face, self.width(), whole=n == self._current)
            for n, face in zip(numbers, faces, strict=True)
        ]
        at = numbers.index(self._current) if self._current in numbers else None
        return [
            Placed(n, QRectF(0, top, self.width(), height))
            for n, top, height in zip(numbers, stacked(tops, heights, at), heights, strict=True)
        ]

    def choose(self, number: int) -> None:
        """Make a thread the current one, show its words and say it."""
        self._current = number
        thread = self._now(number)
        self.setAccessibleDescription(face_of(thread).spoken)
        self.chosen.emit(thread)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what can be seen."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self.placed():
            face, current = face_of(self._threads[one.number]), one.number == self._current
            if self.unfolded:
                paint_note(painter, one.box, face, current=current, keys=self.hasFocus())
            else:
                paint_sign(painter, one.box, face, current=current and self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        number = self._at(event.position())
        if number is not None:
            self.choose(number)
            if not self.unfolded:  # the sign says nothing by itself
                words = face_of(self._threads[number]).spoken
                show_tip(self, event.globalPosition().toPoint(), words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click goes on with the thread."""
        number = self._at(event.position())
        if number is not None:
            self.opened.emit(self._now(number))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The margin moves with the page."""
        QApplication.sendEvent(self._editor.viewport(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the notes, Enter goes on with one, Escape goes back to the text."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._threads:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Escape:
            self._editor.setFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys that come act on what is shown: the current thread, else the first one from the cursor on."""
        super().focusInEvent(event)
        if self._current is None and self._threads and event.reason() is not _MOUSE:
            at = bisect_left(self._starts, self._editor.place())
            self.choose(min(at, len(self._threads) - 1))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The edge of the current card shows where the keys go."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tip says the whole thread."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(QPointF(event.pos()))
            words = "" if number is None else face_of(self._threads[number]).spoken
            show_tip(self, event.globalPos(), words)
            return True
        return super().event(event)

    def _step(self, by: int) -> None:
        at = -1 if self._current is None else self._current
        self.choose((at + by) % len(self._threads))

    def _at(self, place: QPointF) -> int | None:
        return next((one.number for one in self.placed() if one.box.contains(place)), None)

    def _seen(self) -> list[int]:
        """Numbers of the threads whose words can be seen."""
        seen = self._editor.seen()
        first, last = bisect_left(self._starts, seen.start), bisect_right(self._starts, seen.end)
        return list(range(first, min(last, first + _MOST)))

    def _now(self, number: int) -> Thread:
        """A thread with its words where they stand now."""
        return replace(self._threads[number], span=Span(self._starts[number], self._ends[number]))

    def _follow(self, edit: Edit) -> None:
        """Until the threads are made anew each stays beside its words: a key press moves numbers, and nothing else."""
        after, growth, least = edit.span.end, edit.growth, edit.start
        at = bisect_left(self._starts, least)
        self._starts[at:] = [
            start + growth if start >= after else least for start in self._starts[at:]
        ]
        self._ends = [
            end if end <= least else max(least, end + growth if end >= after else least)
            for end in self._ends
        ]
        self.update()

    def _settle(self) -> None:
        """Take the place that the column of text leaves."""
        editor = self._editor
        page, wide = editor.viewport().geometry(), editor.side_room
        left = page.right() + 1 if wide else page.right() + 1 - _FOLDED
        self.setGeometry(left, 0, wide or _FOLDED, editor.height())
        self.raise_()
        self.update()


_MOUSE = Qt.FocusReason.MouseFocusReason
