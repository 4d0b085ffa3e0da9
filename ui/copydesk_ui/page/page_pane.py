"""The page: where the text came from and stands, notices, find and replace, and the text itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from copydesk_ui.margin.margin import Margin
from copydesk_ui.page.banner import Banner
from copydesk_ui.page.editor import DraftEditor
from copydesk_ui.page.find_bar import FindBar
from copydesk_ui.page.popover import Popover
from copydesk_ui.page.toast import Toast
from copydesk_ui.page.tour_bar import TourBar
from copydesk_ui.page.welcome import Welcome
from copydesk_ui.parts.elided_label import ElidedLabel


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
        self.margin = Margin(self.editor)
        self.find_bar = FindBar(self.editor)
        self.origin, self.state = ElidedLabel(), ElidedLabel()
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.origin, self.state):
            label.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(28, 11, 20, 6)
        head.addWidget(self.origin, 1)
        head.addWidget(self.state, 3)
        self._head = QWidget()
        self._head.setLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(self._head)
        layout.addWidget(self.find_bar)
        self._stack = QStackedWidget()
        self.welcome = Welcome()
        self._around_welcome = (
            QScrollArea()
        )  # a first start asks more than a low screen has room for
        self._around_welcome.setFrameShape(QFrame.Shape.NoFrame)
        self._around_welcome.setWidgetResizable(True)
        self._around_welcome.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._around_welcome.setWidget(self.welcome)
        self._stack.addWidget(self._around_welcome)
        self._stack.addWidget(self.editor)
        layout.addWidget(self._stack, 1)
        self.tour = TourBar()
        layout.addWidget(self.tour)
        self.toast = Toast(self)
        self.popover = Popover(self)
        self.setFocusProxy(self.editor)

    def show_draft(self, *, shown: bool) -> None:
        """Show the text, or the welcome while there is none."""
        self._stack.setCurrentWidget(self.editor if shown else self._around_welcome)
        self._head.setVisible(shown)
