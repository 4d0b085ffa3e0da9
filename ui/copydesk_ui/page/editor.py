"""The text pane: a view of the session's text that tells of every edit, and applies those it is given."""

import sys
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk_ui.page.documents import Documents
from copydesk_ui.page.highlighter import Highlighter
from copydesk_ui.page.marked_page import MarkedPage
from copydesk_ui.page.marks import Mark
from copydesk_ui.page.page_layout import PageLayout
from copydesk_ui.page.positions import Utf16Map, shown_text
from copydesk_ui.page.stretches import Stretches
from copydesk_ui.page.tips import show_tip

_SMALL = 2_000
"""UTF-16 units of an edit that is taken from Qt's counts; a larger one is found by comparing the texts."""
_QUIET = 1_500
"""Milliseconds without an edit before document and text are compared."""


class DraftEditor(MarkedPage):
    """Shows a text and its marks. The text itself is Python's: ``text`` is the truth, Qt's document its picture."""

    edited = Signal(object)
    """An ``Edit``, after it has happened."""
    mark_clicked = Signal(int)
    """Marked words were clicked, at this code point."""
    menu_asked = Signal(int, QPoint)
    """A menu is wanted for this code point, at this place of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text of the draft"))
        self.hover: Callable[[int], str] = lambda _: ""
        """What to say about a position, in plain words; "" for nothing."""
        self._documents = Documents(self)
        self._name = ""
        self._last: Edit | None = None
        """The edit that was made last."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_QUIET)
        self._idle.timeout.connect(self._verify)
        self.stretches = Stretches(self)
        self.stretches.pause.timeout.connect(self.part_undo)
        self.textChanged.connect(self._part_where_full)
        self.cursorPositionChanged.connect(self._part_where_left)
        self._highlighter = Highlighter(self._marks, self)
        self._show_document(self._documents.made())
        self.set_pixels(self._pixels)

    def show_text(self, text: str, *, markdown: bool, headline: str, name: str = "") -> None:
        """Show another text, which must be ``showable``. What was left just so under that ``name`` has its undo again."""
        self.part_undo()
        before, named = self.document(), bool(self._name)
        if named:
            self._documents.keep(self._name, before, self.textCursor().position())
        self._text, self._map, self._name = text, Utf16Map(text), name
        for marks in self.all_marks:
            marks.replace("", ())
        self._highlighter.configure(markdown=markdown, headline=headline, pixels=self._pixels)
        found = self._documents.find(name, text)
        document, cursor = found or (self._documents.made(), 0)
        with QSignalBlocker(self):
            layout = document.documentLayout()
            if isinstance(layout, PageLayout):
                layout.hangs = markdown
            if found is None:
                document.setPlainText(text)
                document.contentsChange.connect(self._follow)  # before the highlighter's own
            self._show_document(document)
            if not named and before.parent() is self:
                before.deleteLater()
        back = self.textCursor()
        back.setPosition(min(cursor, document.characterCount() - 1))
        self.setTextCursor(back)

    def remembers(self, name: str, text: str) -> bool:
        """Whether the text of that name was left just so: then its undo comes with it."""
        return self._documents.holds(name, text)

    def _show_document(self, document: QTextDocument) -> None:
        document.setDefaultTextOption(self.document().defaultTextOption())
        document.setDefaultFont(self.font())
        self.setDocument(document)
        self._highlighter.follow(document)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Mark these stretches instead of the ones marked now."""
        changed = self._marks.replace(self._text, marks)
        if changed:
            self._highlighter.refresh(changed, self._visible_lines())
            self.viewport().update()

    def apply(self, edits: Sequence[Edit]) -> None:
        """Make these edits, all against the present text, as one step of undo by itself.

        Raises:
            ValueError: an edit does not fit the text; nothing was changed.
        """
        ordered = sorted(edits, key=lambda edit: edit.start, reverse=True)
        for edit in ordered:
            if edit.span.of(self._text) != edit.removed:
                raise ValueError(f"the text at {edit.start} has changed")
        self.part_undo()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for edit in ordered:  # from the end, so that the places of the others stay right
            cursor.setPosition(self._map.units(edit.start))
            cursor.setPosition(self._map.units(edit.span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.inserted)
        cursor.endEditBlock()
        self.part_undo()

    @property
    def written(self) -> int:
        """How many steps of writing can be taken back."""
        return self.document().availableUndoSteps()

    def part_undo(self) -> None:
        """What is written from now on is taken back by itself, not together with what was written before."""
        self.document().setModified(False)  # Qt joins steps only of a document that was modified

    def _part_where_full(self) -> None:
        # only now: while Qt tells of an edit, the document is not marked as modified by it yet
        if self.stretches.is_full():
            self.part_undo()

    def _part_where_left(self) -> None:
        if self.stretches.is_left(self.place()):
            self.part_undo()

    def take_back(self) -> Edit | None:
        """Take the last step of writing back without leaving what the reader looks at; None where there is none."""
        return self._move_in_time(self.undo)

    def do_again(self) -> Edit | None:
        """Take the step again that was taken back last; None where there is none."""
        return self._move_in_time(self.redo)

    def _move_in_time(self, step: Callable[[], None]) -> Edit | None:
        bar, place = self.verticalScrollBar(), self.place()
        scroll, before = bar.value(), self._last
        step()
        self.part_undo()
        edit = self._last
        if edit is None or edit is before:
            return None
        bar.setValue(scroll)
        first, last = (self.line_of(p) - 1 for p in (edit.start, edit.start + len(edit.inserted)))
        if last < self._visible_lines().start or first >= self._visible_lines().stop:
            self.go_to(Span(edit.start, edit.start))
            return edit
        if not edit.start <= place <= edit.span.end:
            moved = place + (edit.growth if edit.span.end <= place else 0)
        else:
            moved = edit.start + len(edit.inserted)
        cursor = self.textCursor()
        cursor.setPosition(self._map.units(moved))
        self.setTextCursor(cursor)
        bar.setValue(scroll)
        return edit

    def set_pixels(self, pixels: int) -> None:
        """The size of the text."""
        super().set_pixels(pixels)
        self._highlighter.configure_size(pixels)

    def redress(self) -> None:
        """Draw everything in the current theme."""
        self._highlighter.redress()

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Qt says that something changed. Its counts are not always right, so what they say is checked."""
        edit = self._told_edit(position, removed, added)
        guessed = edit is None
        if edit is None:
            edit = Edit.between(self._text, shown_text(self.document().toRawText()))
        if edit is None:
            return  # formats only
        block = self.document().findBlock(self._map.units(edit.start))
        column = self._map.units(edit.start) - block.position()
        self._last = edit
        self._text = edit.apply(self._text)
        self.stretches.follow(edit, self._text)
        self._map = self._map.edited(edit)
        for marks in self.all_marks:
            marks.follow(block.blockNumber(), column, edit)
        if guessed or "\n" in edit.removed + edit.inserted:
            self._highlighter.distrust(self._visible_lines())
        self.edited.emit(edit)
        self._idle.start()

    def _told_edit(self, position: int, removed: int, added: int) -> Edit | None:
        """The edit that Qt's counts describe; None where it is large, or the counts and the document disagree."""
        document = self.document()
        if max(removed, added) > _SMALL or position + added > document.characterCount() - 1:
            return None
        start, end = self._map.point(position), self._map.point(position + removed)
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        cursor.setPosition(position + added, QTextCursor.MoveMode.KeepAnchor)
        edit = Edit(start, self._text[start:end], shown_text(cursor.selectedText()))
        units = self._map.units(len(self._text)) - removed + added
        if edit.removed == edit.inserted or units != document.characterCount() - 1:
            return None
        begin = self._text.rfind("\n", 0, start) + 1
        stop = self._text.find("\n", end)
        rest = self._text[end : len(self._text) if stop < 0 else stop]
        line = self._text[begin:start] + edit.inserted + rest
        first = document.findBlock(position)
        shown = first.text()
        while first != document.findBlock(position + added):
            first = first.next()
            shown += f"\n{first.text()}"
        return edit if shown == line else None

    def _verify(self) -> None:
        """In a quiet moment: the document says what the text says."""
        correction = Edit.between(self._text, shown_text(self.document().toRawText()))
        if correction is not None:
            self._follow(-1, _SMALL + 1, _SMALL + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on marked words, with nothing dragged over, asks what can be done with them."""
        super().mouseReleaseEvent(event)
        clicked = (
            event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        )
        place = self.point_at(event.position().toPoint())
        if clicked and self.is_marked(place):
            self.mark_clicked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that is pressed with Alt is meant for a menu: where there is none of it, it is no text."""
        alone = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alone and event.text().isprintable() and event.text() and sys.platform != "darwin":
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is about the words that were clicked: the cursor goes there, where nothing is selected there."""
        place = self.place()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            place = self.point_at(event.pos())
            if place not in self.selected():
                self.setTextCursor(self.cursor_at(place))
        at = event.globalPos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_asked.emit(place, at)

    def paste_plain(self) -> None:
        """The words of the clipboard alone, as if they were typed."""
        words = QGuiApplication.clipboard().text().replace("\r\n", "\n").replace("\r", "\n")
        if words:
            self.textCursor().insertText(words)

    def event(self, event: QEvent) -> bool:
        """A tooltip says why the words under the pointer are marked; undo is not the page's alone."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.viewport().mapFromGlobal(event.globalPos())
            show_tip(self, event.globalPos(), self.hover(self.point_at(at)))
            return True
        return super().event(event)
