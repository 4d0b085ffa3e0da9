"""A panel beside the page: a title with a count, and a list."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from copydesk_ui.theme.icons import lead_with_icon

_BELOW_WORDS = 104
"""Pixels that what is said in place of a list takes: four lines, and the room around them."""


class Panel(QFrame):
    """Title and count above; a subclass adds to ``column`` what stands below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, 18, 0)
        label = QLabel(title)
        label.setProperty("role", "title")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        head.addWidget(label)
        head.addStretch()
        head.addWidget(self.count)
        self.column.addLayout(head)

    def add_filter(self, words: str, icon: str) -> QLineEdit:
        """A field that narrows the list."""
        field = QLineEdit()
        field.setProperty("role", "filter")
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        lead_with_icon(field, icon)
        field.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(field)
        self.column.addLayout(row)
        self.filter_row = row
        return field

    def add_list(
        self, view: QListView, name: str, model: QAbstractItemModel, delegate: QStyledItemDelegate
    ) -> None:
        """The list; keys given to the panel go to it."""
        view.setAccessibleName(name)
        view.setModel(model)
        view.setItemDelegate(delegate)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        self.column.addWidget(view, 1)
        self.setFocusProxy(view)
        self._list = view

    def add_empty(self, words: str) -> QLabel:
        """What is said where the list has nothing to show; it takes the keys that are given to the panel then."""
        label = QLabel(words)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(24, 24, 24, 0)
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(label, 1)
        self._instead = label
        self.instead: list[QPushButton] = []
        """Buttons for what would fill the list."""
        return label

    def offer_instead(self, *actions: QAction) -> None:
        """Below what is said in place of the list stand buttons for what would fill it."""
        column = QVBoxLayout(self._instead)
        column.setContentsMargins(24, _BELOW_WORDS, 24, 0)
        column.setSpacing(6)
        for action in actions:
            button = _button_of(action)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.instead.append(button)
        column.addStretch()

    def show_list(self, *, there: bool) -> None:
        """Show the list, or what is said instead. Keys that go to the one go on to the other: in the text they would be typed."""
        shown, hidden = (self._list, self._instead) if there else (self._instead, self._list)
        had_keys = hidden.hasFocus()
        shown.show()
        self.setFocusProxy(shown)
        if had_keys:
            shown.setFocus()
        hidden.hide()

    @property
    def has_keys(self) -> bool:
        """Whether the keys go to the list, or to what is said instead of it."""
        return self._list.hasFocus() or self._instead.hasFocus()


def _button_of(action: QAction) -> QPushButton:
    """A button that does what the action does, while that can be done."""
    button = QPushButton(action.text().replace("&", ""))
    button.setProperty("role", "small")
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
