"""What can be done with a finding, where it stands: beside its words, on its card, by key, click and right click."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk_ui.findings.finding_list import PANEL_KEYS
from copydesk_ui.findings.rows import explanation, fix_sides
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.navigating import Navigating
from copydesk_ui.page.popover import Doing, PopoverFace
from copydesk_ui.window.actions import plain_words
from copydesk_ui.words.kinds import kind_name

_COLOURS = {Family.MARKUP: "red", Family.NAMES: "amber", Family.CLAIMS: "blue"}
_LETTERS = {name: chr(key) for key, name in PANEL_KEYS.items() if ord("A") <= key <= ord("Z")}
_CLAIM_KEYS = {"claim_make": "M", "propose_name": "H"}
_EDITING = (
    *("undo", "redo", "-", "cut", "copy", "paste", "paste_plain", "-", "select_all"),
)  # fmt: skip


class AtMark(QObject):
    """Opens the popover and the menus; what is chosen is an action of the window like any other."""

    def __init__(self, desk: Desk, navigating: Navigating) -> None:
        super().__init__(desk.window)
        self._desk, self._navigating = desk, navigating
        self.offers: list[Callable[[QMenu, int], None]] = []
        """Each may put something first into the menu of a place of the text."""
        window = desk.window
        self._popover = window.page.popover
        self._popover.asked.connect(self._do)
        self._popover.left.connect(window.page.editor.setFocus)
        window.actions_["at_mark"].triggered.connect(self.open_by_key)
        window.page.editor.mark_clicked.connect(self._clicked)
        window.page.editor.menu_asked.connect(self._text_menu)
        window.page.editor.edited.connect(lambda _: self._popover.hide())
        window.page.editor.verticalScrollBar().valueChanged.connect(lambda _: self._popover.hide())
        window.page.editor.cursorPositionChanged.connect(self._moved)
        window.findings.menu_asked.connect(self._card_menu)
        window.claims.menu_asked.connect(self._claim_menu)
        desk.session.opened.connect(self._popover.hide)

    def open_by_key(self) -> None:
        """Show what can be done with the finding at the cursor, else with the current one; the keys go there."""
        editor = self._desk.window.page.editor
        finding = self._desk.session.open_at(editor.place()) if editor.hasFocus() else None
        finding = finding or self._navigating.current()
        if finding is None:
            self._desk.nothing(self.tr("Nothing is marked here: F8 goes to the next finding."))
            return
        self._navigating.select(finding)
        self._show(finding, keys=True)

    def _clicked(self, place: int) -> None:
        finding = self._desk.session.open_at(place)
        if finding is not None and (self._desk.settings.hints or not finding.hint):
            self._show(finding, keys=False)

    def _moved(self) -> None:
        """The cursor has gone elsewhere."""
        if self._popover.isVisible() and not self._popover.has_keys:
            self._popover.hide()

    def _show(self, finding: Finding, *, keys: bool) -> None:
        editor, page = self._desk.window.page.editor, self._desk.window.page
        words: QRect = editor.cursorRect(editor.cursor_over(finding.places[0]))
        start = editor.cursorRect(editor.cursor_at(finding.places[0].start))
        top = editor.viewport().mapTo(page, start.topLeft())
        box = QRect(top, editor.viewport().mapTo(page, words.bottomRight()))
        sides = fix_sides(finding)
        face = PopoverFace(
            kind_name(finding.kind), _COLOURS[finding.kind.family], explanation(finding), *sides
        )
        doings = [
            Doing(name, plain_words(action), _key(name)) for name, action in self._offered(finding)
        ]
        self._popover.show_at(box.normalized(), face, doings, keys=keys)
        self._desk.window.announce(f"{face.kind}. {face.why}")

    def _offered(self, finding: Finding) -> list[tuple[str, QAction]]:
        """What can be done with this finding, in the order in which it is offered."""
        review = self._desk.session.review
        names = []
        if finding in review.open_findings:
            if finding.fix is not None:
                names += ["apply", "apply_alike"]
            names += ["keep", "source", "note", "claim_make"]
            if finding.kind.family is Family.NAMES:
                names.append("propose_name")
        else:
            names += ["note", "revoke"]
        actions = self._desk.window.actions_
        return [(name, actions[name]) for name in names]

    def _do(self, name: str) -> None:
        self._desk.window.actions_[name].trigger()

    def _text_menu(self, place: int, at: QPoint) -> None:
        """Right click in the text: what can be done with the finding there, then with the words."""
        menu = QMenu(self._desk.window)
        for offer in self.offers:
            offer(menu, place)
        finding = self._desk.session.open_at(place)
        if finding is not None and (self._desk.settings.hints or not finding.hint):
            self._navigating.point_at(finding)
            self._add_finding(menu, finding)
            menu.addSeparator()
        actions = self._desk.window.actions_
        for name in _EDITING:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(actions[name])
        if finding is None:
            menu.addSeparator()
            for name in ("claim_make", "claim_source", "propose_name"):
                menu.addAction(actions[name])
        self._open(menu, at)

    def _card_menu(self, finding: Finding, at: QPoint) -> None:
        menu = QMenu(self._desk.window)
        self._add_finding(menu, finding)
        self._open(menu, at)

    def _claim_menu(self, at: QPoint) -> None:
        menu = QMenu(self._desk.window)
        for action in self._desk.window.claim_actions():
            menu.addAction(action) if action is not None else menu.addSeparator()
        self._open(menu, at)

    def _add_finding(self, menu: QMenu, finding: Finding) -> None:
        before, after = fix_sides(finding)
        why = menu.addAction(kind_name(finding.kind) + (f":  {before} → {after}" if before else ""))
        why.setEnabled(False)
        why.setToolTip(explanation(finding))
        for _, action in self._offered(finding):
            menu.addAction(action)

    def _open(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _key(name: str) -> str:
    if name == "apply":
        return "↵"
    return _LETTERS.get(name) or _CLAIM_KEYS.get(name, "")
