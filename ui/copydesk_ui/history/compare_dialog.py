"""Two versions compared by word: side by side or in one text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from copydesk.review.compare import Change, ChangeKind, Place, compare, places
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.theme.fonts import page_font
from copydesk_ui.theme.theme import current
from copydesk_ui.words.counting import counting


@dataclass(frozen=True)
class Side:
    """A text that can be compared: a version, or what stands on the page."""

    name: str
    fetch: Callable[[Callable[[str], None]], None]
    """Gets the text and hands it to the function given."""


class CompareDialog(FormDialog):
    """Removed words are red and struck, added ones green and underlined: never colour alone."""

    compared = Signal(int)
    """How many places differ."""

    def __init__(self, sides: Sequence[Side], old: int, new: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Compare versions"), "")
        self.only_close()
        self.resize(1120, 720)
        self.sides = list(sides)
        self._texts: dict[int, str] = {}
        self._changes: tuple[Change, ...] = ()
        self.places: tuple[Place, ...] = ()
        """Where they differ, in their order."""
        self.at = -1
        """The place that was gone to; -1 for none."""
        self.old = self._box(self.tr("Before"), old)
        self.new = self._box(self.tr("After"), new)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self._views = QButtonGroup(self)
        self.inline = self._chip(self.tr("&In one text"))
        self.beside = self._chip(self.tr("Side by &side"))
        self.beside.setChecked(True)
        self._views.buttonClicked.connect(lambda _: self.show_changes())
        self.previous = QPushButton(self.tr("&Previous change"))
        self.next = QPushButton(self.tr("&Next change"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        row, self.tools = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.old, 1)
        row.addWidget(QLabel("→"))
        row.addWidget(self.new, 1)
        row.addWidget(self.count)
        for button in (self.beside, self.inline, self.previous, self.next):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        self.tools.addStretch()
        self.body.addLayout(row)
        self.body.addLayout(self.tools)
        self.left = self._text(self.tr("Text before"))
        self.right = self._text(self.tr("Text after"))
        texts = QHBoxLayout()
        texts.addWidget(self.left)
        texts.addWidget(self.right)
        self.body.addLayout(texts, 1)
        self.left.verticalScrollBar().valueChanged.connect(self._follow_left)
        self._fetch()

    def step(self, by: int) -> None:
        """Go to the next or previous place that differs, round at the ends."""
        if not self.places:
            return
        if self.at < 0 and by < 0:
            self.at = 0
        self.at = (self.at + by) % len(self.places)
        number = self.places[self.at].changes[0]
        for view in (self.left, self.right):
            if view.isVisible():
                cursor = QTextCursor(view.document())
                cursor.setPosition(self._starts[view][number])
                view.setTextCursor(cursor)
                view.centerCursor()
        self.count.setText(
            self.tr("{number} of {total}").format(number=self.at + 1, total=len(self.places))
        )

    def _box(self, name: str, chosen: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems([side.name for side in self.sides])
        box.setCurrentIndex(chosen)
        box.currentIndexChanged.connect(lambda _: self._fetch())
        return box

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        self._views.addButton(chip)
        return chip

    def _text(self, name: str) -> QPlainTextEdit:
        view = QPlainTextEdit()
        view.setReadOnly(True)
        view.setProperty("role", "boxed")
        view.setAccessibleName(name)
        view.setFont(page_font(15))
        return view

    def _fetch(self) -> None:
        self._texts = {}
        for box in (self.old, self.new):
            number = box.currentIndex()
            self.sides[number].fetch(partial(self._take, number))

    def _take(self, number: int, text: str) -> None:
        self._texts[number] = text
        wanted = {self.old.currentIndex(), self.new.currentIndex()}
        if wanted <= self._texts.keys():
            old, new = self.texts
            self._changes = compare(old, new)
            self.places = places(self._changes, old, new)
            self.begin()
            self.show_changes()

    @property
    def texts(self) -> tuple[str, str]:
        """Before and after."""
        return self._texts[self.old.currentIndex()], self._texts[self.new.currentIndex()]

    def begin(self) -> None:
        """Two texts were compared and are about to be shown."""

    def look_of(self, number: int) -> QTextCharFormat:
        """How the change of that number looks."""
        return _formats()[self._changes[number].kind]

    def show_changes(self) -> None:
        """Show the texts anew; no place is the current one."""
        if not self.old.isVisibleTo(self) or not self._texts:
            return
        old, new = self.texts
        inline = self.inline.isChecked()
        self.left.setVisible(not inline)
        self._starts: dict[QPlainTextEdit, list[int]] = {
            self.left: self._fill(self.left, old, new, (ChangeKind.EQUAL, ChangeKind.REMOVED)),
            self.right: self._fill(
                self.right,
                old,
                new,
                tuple(ChangeKind) if inline else (ChangeKind.EQUAL, ChangeKind.INSERTED),
            ),
        }
        count = len(self.places)
        self.at = -1
        self.count.setText(counting().changes(count) if count else self.tr("No difference"))
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        self.compared.emit(count)

    def _fill(
        self, view: QPlainTextEdit, old: str, new: str, kinds: tuple[ChangeKind, ...]
    ) -> list[int]:
        """Write the changes of these kinds and return where each begins, in Qt's positions."""
        view.clear()
        cursor = QTextCursor(view.document())
        cursor.beginEditBlock()
        starts: list[int] = []
        for number, change in enumerate(self._changes):
            starts.append(cursor.position())
            if change.kind in kinds:
                words = (
                    change.new.of(new) if change.kind is ChangeKind.INSERTED else change.old.of(old)
                )
                cursor.insertText(words, self.look_of(number))
        cursor.endEditBlock()
        view.moveCursor(QTextCursor.MoveOperation.Start)
        return starts

    def _follow_left(self, value: int) -> None:
        bar, other = self.left.verticalScrollBar(), self.right.verticalScrollBar()
        if self.left.isVisible() and bar.maximum():
            other.setValue(round(value * other.maximum() / bar.maximum()))


def _formats() -> dict[ChangeKind, QTextCharFormat]:
    theme = current()
    removed, inserted = QTextCharFormat(), QTextCharFormat()
    removed.setForeground(theme.colour("red"))
    removed.setBackground(theme.colour("red_soft"))
    removed.setFontStrikeOut(True)
    inserted.setForeground(theme.colour("green"))
    inserted.setBackground(theme.colour("green_soft"))
    inserted.setFontUnderline(True)
    return {
        ChangeKind.EQUAL: QTextCharFormat(),
        ChangeKind.REMOVED: removed,
        ChangeKind.INSERTED: inserted,
    }
