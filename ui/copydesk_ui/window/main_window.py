"""The main window: puts panels, menus and toolbar together and holds no rule of its own."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk_ui.claims.claims_panel import ClaimsPanel
from copydesk_ui.findings.findings_panel import FindingsPanel
from copydesk_ui.gate.gate_box import GateBox
from copydesk_ui.history.history_panel import HistoryPanel
from copydesk_ui.names.names_panel import NamesPanel
from copydesk_ui.page.page_pane import PagePane
from copydesk_ui.parts.keys_back import take_keys_back
from copydesk_ui.queue.queue_panel import QueuePanel
from copydesk_ui.voices.voices_panel import VoicesPanel
from copydesk_ui.window.actions import TOOLBAR, Actions, menu_words
from copydesk_ui.window.menu_bar import MENUS
from copydesk_ui.window.menus import claims_menu
from copydesk_ui.window.status import StatusLine
from copydesk_ui.window.toolbar import Toolbar

_TITLE_BAR = 40
"""Pixels that the desktop's own frame takes."""


class MainWindow(QMainWindow):
    """Queue, page and side panel between toolbar and status line."""

    files_dropped = Signal(list)
    """Paths of local files and folders."""
    dropped = Signal(object)
    """``QMimeData``: files, rich text or plain text that is to become a draft."""
    closing = Signal()
    """The window is to close: it goes when everything is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Copydesk")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.queue = QueuePanel()
        self.page = PagePane()
        self.findings = FindingsPanel()
        self.history = HistoryPanel()
        self.side = QStackedWidget()
        self.side.addWidget(self.findings)
        self.side.addWidget(self.history)
        self.names = NamesPanel()
        self.side.addWidget(self.names)
        self.voices = VoicesPanel()
        self.side.addWidget(self.voices)
        self.claims = ClaimsPanel()
        self.side.addWidget(self.claims)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.gate = GateBox()
        self._side_column = QWidget()
        column = QVBoxLayout(self._side_column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.side, 1)
        column.addWidget(self.gate)
        for widget, least in ((self.queue, 210), (self.page, 360), (self._side_column, 396)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 700, 410])
        self.setCentralWidget(self.splitter)
        self._menus: dict[str, QMenu] = {}
        self._build_menus()
        actions = [self.actions_[name] for name in TOOLBAR]
        self.toolbar = Toolbar(actions, self.actions_["palette"])
        self.addToolBar(self.toolbar)
        self._wire_panes()
        self._focused = self._seen = False
        room = self.screen().availableSize()
        self.resize(min(1440, room.width()), min(900, room.height() - _TITLE_BAR))

    def submenu(self, name: str) -> QMenu:
        """The submenu of that name: recent, theme, language, status."""
        return self._menus[name]

    def has_submenu(self, name: str) -> bool:
        """Whether there is a submenu of that name."""
        return name in self._menus

    def claim_actions(self) -> list[QAction | None]:
        """What can be done with a claim, as its menu lists it; None for a line."""
        return [
            None if entry == "-" else self.actions_[entry]
            for entry in claims_menu.MENU.entries
            if entry == "-" or entry.startswith("claim_")
        ]

    def offer_choice(
        self, name: str, choices: list[tuple[str, str]], chosen: str, choose: Callable[[str], None]
    ) -> None:
        """Fill a submenu with choices of which one holds: value and words each."""
        menu = self.submenu(name)
        menu.clear()
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            group.addAction(action)

    def show_side(self, panel: QWidget) -> None:
        """Bring a panel to the front and give it the keys; the focus mode, which hides it, ends."""
        self.actions_["focus"].setChecked(False)
        self.side.setCurrentWidget(panel)
        panel.setFocus()

    def lead_to(self, panel: QWidget) -> None:
        """Bring a panel to the front and give it the keys, where it is not hidden by the focus mode."""
        if not self._focused:
            self.show_side(panel)

    def lay_beside(self, panel: QWidget) -> None:
        """Bring a panel to the front; the keys stay in the text, where they are there: what is typed on is text."""
        if self.page.editor.hasFocus():
            self.side.setCurrentWidget(panel)
        else:
            self.lead_to(panel)

    def set_focus_mode(self, *, on: bool) -> None:
        """Only the page, without anything around it; every key still works."""
        self._focused = on
        for widget in (self.queue, self._side_column, self.menuBar(), self.toolbar, self.status):
            widget.setVisible(not on)
        self.page.editor.setFocus()

    def next_pane(self, step: int = 1) -> None:
        """Give the keys to the next pane that can be seen."""
        panes: list[QWidget] = [self.page.editor]
        if not self._focused:
            shown = self.side.currentWidget()
            side = (shown.focusProxy() if shown is not None else None) or self.findings.view
            panes = [
                self.queue.view,
                *self.page.banner.buttons[:1],
                self.page.editor,
                self.page.margin,
                side,
            ]
        panes = [pane for pane in panes if pane.isVisible()] or panes
        focus = QApplication.focusWidget()
        holding = (
            n
            for n, pane in enumerate(panes)
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        )
        at = max(holding, default=0)  # the margin lies within the editor, and comes after it
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restore_layout(self, kept: Mapping[str, str]) -> None:
        """Take the size and the columns that were kept."""
        if kept.get("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(kept["geometry"].encode("ascii")))
        if kept.get("splitter"):
            self.splitter.restoreState(QByteArray.fromBase64(kept["splitter"].encode("ascii")))

    def kept_layout(self) -> dict[str, str]:
        """Size and columns, to be restored at the next start."""
        return {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            "splitter": bytes(self.splitter.saveState().toBase64().data()).decode("ascii"),
        }

    def redress(self) -> None:
        """Take icons and marks of the current theme."""
        self.actions_.redress()
        self.page.editor.redress()
        for panel in (
            self.findings,
            self.queue,
            self.history,
            self.names,
            self.voices,
            self.claims,
        ):
            panel.view.doItemsLayout()
        self.toolbar.redress()
        self.page.banner.redress()

    def _build_menus(self) -> None:
        for each in MENUS:
            menu = self.menuBar().addMenu(menu_words(each.title))
            for entry in each.entries:
                if entry == "-":
                    menu.addSeparator()
                elif entry.startswith("@"):
                    self._menus[entry[1:]] = menu.addMenu(self._submenu_words(entry[1:]))
                else:
                    menu.addAction(self.actions_[entry])
        self.addActions(list(self.actions_))  # so that keys work without the menu bar

    def _submenu_words(self, name: str) -> str:
        return {
            "recent": self.tr("&Recent files"),
            "queue_order": self.tr("&Order of the drafts"),
            "theme": self.tr("&Theme"),
            "language": self.tr("Lan&guage"),
            "status": self.tr("S&tatus"),
        }[name]

    def _wire_panes(self) -> None:
        actions = self.actions_
        actions["next_pane"].triggered.connect(lambda: self.next_pane())
        actions["previous_pane"].triggered.connect(lambda: self.next_pane(-1))
        actions["findings"].triggered.connect(lambda: self.show_side(self.findings))
        actions["history"].triggered.connect(lambda: self.show_side(self.history))
        actions["names"].triggered.connect(lambda: self.show_side(self.names))
        actions["claims"].triggered.connect(lambda: self.show_side(self.claims))
        actions["queue"].triggered.connect(self._go_to_queue)
        actions["focus"].toggled.connect(lambda on: self.set_focus_mode(on=on))
        self.findings.asked.connect(self._trigger)
        for name, button in self.findings.buttons.items():
            button.setToolTip(actions[name].toolTip())
        self.queue.offer_instead(actions["open"], actions["paste_draft"], actions["sample"])
        self.claims.offer_instead(actions["claim_make"])
        self.page.banner.said.connect(self.announce)
        self.page.banner.log_asked.connect(actions["notices"].trigger)
        self.page.editor.files_dropped.connect(self.files_dropped)

    def _go_to_queue(self) -> None:
        self.actions_["focus"].setChecked(False)
        self.queue.take_keys()

    def _trigger(self, name: str) -> None:
        if name == "show":
            self.page.editor.setFocus()
            return
        action: QAction = self.actions_[name]
        action.trigger()

    def announce(self, words: str) -> None:
        """Have a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def event(self, event: QEvent) -> bool:
        """A dialog that stood before the window has closed."""
        if event.type() is QEvent.Type.WindowUnblocked:
            take_keys_back(self)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """At first sight a low window has the items of the gate folded away."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.gate.fold_for(self.height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text may be dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped beside the page is to become a new draft."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else wanted closes the first notice."""
        if event.key() != Qt.Key.Key_Escape or not self.page.banner.next():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends when everything is kept, and the window with it."""
        event.ignore()
        self.closing.emit()
