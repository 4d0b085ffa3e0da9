"""What kind of text the draft is, and the menu by which somebody says so."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from copydesk.text.kinds_of_text import AS_FOUND, NEWS, kinds_of_text
from copydesk_ui.words.translation import said


class KindButton(QToolButton):
    """Shows the kind of text at the foot of the window."""

    chosen = Signal(str)
    """The name of a kind, ``AS_FOUND`` to tell it from the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Kind of text"))
        self.setToolTip(self.tr("Kind of text: what needs a source depends on it"))
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Kind of text"))
        group = QActionGroup(menu)
        kinds = sorted(kinds_of_text().values(), key=lambda kind: said(kind.label).casefold())
        named = ((kind.name, said(kind.label)) for kind in kinds)
        for name, words in ((AS_FOUND, self.tr("As its words tell")), *named):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
            group.addAction(action)
        self.setMenu(menu)
        self.hide()

    def show_kind(self, found: str, chosen: str) -> None:
        """What kind of text the draft is taken for, and whether somebody chose it; one that is known no more is none."""
        known = kinds_of_text()
        held = chosen if chosen in known else AS_FOUND
        words = said(known[held or (found if found in known else NEWS)].label)
        self.setText(words if held else self.tr("{kind} (automatic)").format(kind=words))
        for action in self.menu().actions():
            action.setChecked(action.data() == held)
        self.show()

    def ask(self) -> None:
        """Open the menu with what holds now selected, so that keys go on from there."""
        menu = self.menu()
        holds = next((action for action in menu.actions() if action.isChecked()), None)
        corner = self.mapToGlobal(self.rect().topLeft())
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))
        menu.setActiveAction(holds or menu.actions()[0])
