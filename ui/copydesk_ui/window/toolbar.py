"""The bar below the menus: the commonest actions, and the way to everything else."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QWidget

from copydesk_ui.parts.toolbar_button import ToolbarButton
from copydesk_ui.theme.icons import SIDE, icon
from copydesk_ui.words.keys import key_name


class Toolbar(QToolBar):
    """Actions at its left end, the search at its right."""

    def __init__(self, actions: Iterable[QAction], search: QAction) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for action in actions:
            self.addWidget(ToolbarButton(action))
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        words = self.tr("Search commands and drafts")
        self._search = QPushButton(words)
        self._action = search
        self._search.setProperty("role", "search")
        self._search.setIconSize(QSize(SIDE, SIDE))
        self._search.setAccessibleName(words)
        self._search.clicked.connect(search.trigger)
        self.addWidget(self._search)
        self.redress()

    def redress(self) -> None:
        """Take the icon of the current theme, and the keys as they are now."""
        keys = key_name(self._action.shortcut())
        self._search.setText(f"{self._search.accessibleName()}   {keys}".rstrip())
        self._search.setIcon(icon("search", "muted"))
