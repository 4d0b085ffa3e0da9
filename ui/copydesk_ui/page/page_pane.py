"""The page: where the text came from and stands, notices, find and replace, and the text itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from copydesk_ui.page.banner import Banner
from copydesk_ui.page.editor import DraftEditor
from copydesk_ui.page.find_bar import FindBar
from copydesk_ui.page.popover import Popover
from copydesk_ui.page.toast import Toast


class PagePane(QFrame):
    """Puts the parts of the page together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.banner = Banner()
        self.editor = DraftEditor()
        self.find_bar = FindBar(self.editor)
        self.origin = QLabel()
        self.state = QLabel()
        for label in (self.origin, self.state):
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setContentsMargins(28, 11, 20, 6)
        head.addWidget(self.origin, 1)
        head.addWidget(self.state)
        self._head = QWidget()
        self._head.setLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(self._head)
        layout.addWidget(self.find_bar)
        self._stack = QStackedWidget()
        self._welcome = QLabel(
            self.tr(
                "Open a draft with {open}, paste one with {paste}, or drop files on this window."
            ).format(open="Ctrl+O", paste="Ctrl+N")
        )
        self._welcome.setProperty("role", "muted")
        self._welcome.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._welcome.setWordWrap(True)
        self._welcome.setMargin(40)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self.editor)
        layout.addWidget(self._stack, 1)
        self.toast = Toast(self)
        self.popover = Popover(self)
        self.setFocusProxy(self.editor)

    def show_draft(self, *, shown: bool) -> None:
        """Show the text, or the welcome while there is none."""
        self._stack.setCurrentWidget(self.editor if shown else self._welcome)
        self._head.setVisible(shown)
