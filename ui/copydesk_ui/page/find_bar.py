"""Find and replace: every place is marked while one types, and nothing moves before Enter."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk_ui.dialogs.before_after import BeforeAfterDialog, Change
from copydesk_ui.page.editor import DraftEditor
from copydesk_ui.page.find_field import FindField
from copydesk_ui.page.finder import find_all, next_after
from copydesk_ui.theme.icons import icon

_WAIT = 200
"""Milliseconds after an edit before its places are counted anew."""
_NARROW = 520
"""Pixels of width below which fields and buttons share no row."""
_AROUND = 30
"""Characters shown on either side of a place."""


class FindBar(QFrame):
    """Two fields above the page. Enter finds on, Shift+Enter back, Escape returns to the text."""

    def __init__(self, editor: DraftEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._editor = editor
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 8, 10, 8)
        self._grid.setHorizontalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.words = FindField(self.tr("Find"))
        self.replacement = FindField(self.tr("Replace by"))
        self.match_case = self._toggle("case-sensitive", self.tr("Match case"))
        self.whole_words = self._toggle("whole-word", self.tr("Whole words"))
        self._back = self._button(
            "arrow-up", self.tr("Previous (Shift+Enter)"), lambda: self.find_on(backwards=True)
        )
        self._on = self._button("arrow-down", self.tr("Next (Enter)"), self.find_on)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(90)
        self._close = self._button("x", self.tr("Close (Escape)"), self.leave)
        self._replace = QPushButton(self.tr("Replace"))
        self._replace.clicked.connect(self.replace)
        self._replace_all = QPushButton(self.tr("Replace all"))
        self._replace_all.clicked.connect(self.replace_all)
        self._folded: bool | None = None
        self._fold(folded=False)
        self.words.textChanged.connect(lambda _: self._count())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)
        self._later.timeout.connect(self._count)
        editor.edited.connect(lambda _: self._later.start() if self.isVisible() else None)
        self.match_case.toggled.connect(lambda _: self._count())
        self.whole_words.toggled.connect(lambda _: self._count())
        order = (self.words, self.replacement, self._replace, self._replace_all, self.match_case)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside narrow pages the buttons go below the fields, which keep their width."""
        super().resizeEvent(event)
        self._fold(folded=event.size().width() < _NARROW)

    def _fold(self, *, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        tools = (self.match_case, self.whole_words, self._back, self._on, self.count)
        whole = len(tools) + 2
        if folded:
            self._grid.addWidget(self.words, 0, 0, 1, whole - 1)
            self._grid.addWidget(self.replacement, 2, 0, 1, whole)
            self._grid.addWidget(self._replace, 3, 1, 1, 4)
            self._grid.addWidget(self._replace_all, 3, 5, 1, 2)
        else:
            self._grid.addWidget(self.words, 0, 0)
            self._grid.addWidget(self.replacement, 1, 0)
            self._grid.addWidget(self._replace, 1, 1, 1, 3)
            self._grid.addWidget(self._replace_all, 1, 4, 1, 3)
        for column, tool in enumerate(tools, start=1):
            self._grid.addWidget(tool, int(folded), column)
        self._grid.addWidget(self._close, 0, whole - 1)
        self.updateGeometry()

    def begin(self, *, replacing: bool) -> None:
        """Open with the selected words filled in and selected."""
        selected = self._editor.selected().of(self._editor.text)
        if selected and "\n" not in selected:
            self.words.setText(selected)
        for widget in (self.replacement, self._replace, self._replace_all):
            widget.setVisible(replacing)
        self.show()
        self.words.selectAll()
        self.words.setFocus()
        self._count()

    def leave(self) -> None:
        """Close and go back to the text."""
        self.hide()
        self._editor.show_found(())
        self._editor.setFocus()

    def find_on(self, *, backwards: bool = False) -> None:
        """Select the next place."""
        selected = self._editor.selected()
        place = next_after(
            self._places(), selected.start if backwards else selected.end, backwards=backwards
        )
        if place is not None:
            self._editor.setTextCursor(self._editor.cursor_over(place))
            self._editor.ensureCursorVisible()
        self._count(place)

    def replace(self) -> None:
        """Replace the selected place and select the next one."""
        selected = self._editor.selected()
        if selected in self._places():
            self._editor.apply([self._edit(selected)])
            self._leave_undo()
        self.find_on()

    def replace_all(self) -> None:
        """Show every place before and after; what stays ticked is replaced as one step of undo."""
        text, edits = self._editor.text, [self._edit(place) for place in self._places()]
        if not edits:
            self._count()
            return
        changes = [Change(*_around(text, edit)) for edit in edits]
        dialog = BeforeAfterDialog(self.tr("Replace all"), changes, self.window())
        dialog.picked.connect(lambda numbers: self._replace_picked([edits[n] for n in numbers]))
        dialog.open()

    def _replace_picked(self, edits: list[Edit]) -> None:
        self._editor.apply(edits)
        self._leave_undo()
        self._count()
        self.count.setText(self.tr("%n replaced", "", len(edits)))

    def _leave_undo(self) -> None:
        for field in (self.words, self.replacement):
            field.leave_undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.replacement.hasFocus():
                self.replace()
            else:
                self.find_on(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _places(self) -> list[Span]:
        return find_all(
            self._editor.text,
            self.words.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
        )

    def _edit(self, place: Span) -> Edit:
        return Edit(place.start, place.of(self._editor.text), self.replacement.text())

    def _count(self, at: Span | None = None) -> None:
        places = self._places()
        self._editor.show_found(places)
        if not self.words.text():
            self.count.clear()
        elif at in places and at is not None:
            self.count.setText(
                self.tr("{number} of {total}").format(
                    number=places.index(at) + 1, total=len(places)
                )
            )
        else:
            self.count.setText(self.tr("%n found", "", len(places)))

    def _toggle(self, sign: str, name: str) -> QToolButton:
        button = self._button(sign, name, None)
        button.setCheckable(True)
        return button

    def _button(self, sign: str, name: str, act: Callable[[], None] | None) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setIcon(icon(sign))
        button.setToolTip(name)
        button.setAccessibleName(name)
        if act is not None:
            button.clicked.connect(lambda _=False: act())
        return button


def _around(text: str, edit: Edit) -> tuple[str, str]:
    """The place with some words around it, before and after."""
    head = text[max(0, edit.start - _AROUND) : edit.start]
    tail = text[edit.span.end : edit.span.end + _AROUND]
    return head + edit.removed + tail, head + edit.inserted + tail
