"""What stands on the page while there is no draft: how to begin, and at a first start who works here."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk_ui.theme.icons import tinted
from copydesk_ui.words.keys import key_name

_WIDTH = 440
_NAMED = 3
"""Drafts with unsaved text that are named; of the others it is said how many they are."""
_LONGEST = 40
"""Characters of a title that a button shows."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What somebody says at a first start."""

    name: str
    role: str
    language: str


class Welcome(QWidget):
    """Buttons that open, paste and show the sample; fields for name, role and language until there is a name."""

    introduced = Signal(object)
    """A ``Newcomer``."""
    draft_asked = Signal(int)
    """The number of a draft whose unsaved text waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QHBoxLayout(self)
        outer.addStretch()
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        outer.addWidget(box, 1)
        outer.addStretch()
        self._column = QVBoxLayout(box)
        self._column.setSpacing(12)
        self._column.addStretch()
        title = QLabel(self.tr("No draft is open"))
        title.setProperty("role", "title")
        self._column.addWidget(title)
        self._column.addWidget(
            self._sentence(self.tr("Open a draft, paste one, or drop files on this window."))
        )
        self.unsaved: list[QPushButton] = []
        self._more = self._sentence("")
        self._column.addWidget(self._waiting())
        self.buttons: dict[str, QPushButton] = {}
        self._row = QVBoxLayout()
        self._column.addLayout(self._row)
        self._column.addWidget(self._person())
        self._column.addStretch()

    def offer(self, actions: Sequence[QAction]) -> None:
        """A button for each of these actions, the first one the main one, its key beside its words."""
        for number, action in enumerate(actions):
            keys = key_name(action.shortcut())
            button = QPushButton(f"{action.text().replace('&', '')}   {keys}")
            button.setProperty("role", "primary" if number == 0 else "")
            button.setAccessibleName(action.text().replace("&", ""))
            button.clicked.connect(action.trigger)
            dress = partial(_dress, button, action)
            action.changed.connect(dress)  # with the theme
            dress()
            self._row.addWidget(button)
            self.buttons[action.objectName()] = button

    def tell_unsaved(self, drafts: Sequence[tuple[int, str]]) -> None:
        """Say of which drafts, by number and title, unsaved text is kept; each is a click away."""
        for button in self.unsaved:
            button.setParent(None)
            button.deleteLater()
        self.unsaved = []
        for number, title in drafts[:_NAMED]:
            button = QPushButton(self.tr("Open “{title}”").format(title=_short(title)))
            button.clicked.connect(lambda _=False, asked=number: self.draft_asked.emit(asked))
            self._kept_column.insertWidget(1 + len(self.unsaved), button)
            self.unsaved.append(button)
        more = len(drafts) - _NAMED
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("%n more: a dot in the queue says which.", "", max(0, more)))
        self.kept.setVisible(bool(drafts))

    def _waiting(self) -> QWidget:
        self.kept = QFrame()
        self._kept_column = QVBoxLayout(self.kept)
        self._kept_column.setContentsMargins(0, 0, 0, 12)
        told = self._sentence(self.tr("Text that was not saved is kept. It comes with its draft."))
        told.setProperty("role", "")
        self._kept_column.addWidget(told)
        self._kept_column.addWidget(self._more)
        self.kept.hide()
        return self.kept

    def ask_person(
        self,
        roles: Sequence[tuple[str, str]],
        languages: Sequence[tuple[str, str]],
        chosen: Newcomer,
        *,
        wanted: bool,
    ) -> None:
        """Ask who works here, with these roles and languages to choose from (value and words each)."""
        self.person.setVisible(wanted)
        for field, choices, value in (
            (self.role, roles, chosen.role),
            (self.language, languages, chosen.language),
        ):
            field.clear()
            for each, words in choices:
                field.addItem(words, each)
            field.setCurrentIndex(max(0, field.findData(value)))
        self.name.setText(chosen.name)

    def _person(self) -> QWidget:
        self.person = QFrame()
        self.person.setObjectName("person")
        column = QVBoxLayout(self.person)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            self._sentence(
                self.tr("Who works here? The name stands in versions, approvals and reports.")
            )
        )
        self.name, self.role, self.language = QLineEdit(), QComboBox(), QComboBox()
        for words, field in (
            (self.tr("Your &name"), self.name),
            (self.tr("Your &role"), self.role),
            (self.tr("&Language of the window"), self.language),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            column.addWidget(label)
            column.addWidget(field)
        begin = QPushButton(self.tr("Keep this"))
        begin.clicked.connect(self._introduce)
        self.name.returnPressed.connect(self._introduce)
        column.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin = begin
        self.person.hide()
        return self.person

    def _introduce(self) -> None:
        given = Newcomer(
            self.name.text().strip(), self.role.currentData(), self.language.currentData()
        )
        if given.name:
            self.person.hide()
            self.introduced.emit(given)
        else:
            self.name.setFocus()

    def _sentence(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label


def _short(title: str) -> str:
    shown = title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"
    return shown.replace("&", "&&")


def _dress(button: QPushButton, action: QAction) -> None:
    filled = button.property("role") == "primary"
    button.setIcon(tinted(action.icon(), "accent_text") if filled else action.icon())
