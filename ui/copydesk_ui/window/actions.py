"""Everything that can be done, by name: made of the menus' tables, with words, keys and icons."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from copydesk_ui.theme.icons import icon
from copydesk_ui.window.menu_bar import SPECS
from copydesk_ui.window.spec import ActionSpec
from copydesk_ui.words.keys import key_name

TOOLBAR = ("open", "paste_draft", "save", "check", "next", "compare")


class Actions(QObject):
    """The actions of one window, by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            self._made[spec.name] = self._make(spec)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._made.values())

    def enable_for_draft(self, *, there: bool) -> None:
        """Switch off what needs a draft while there is none."""
        for spec in SPECS:
            if spec.needs_draft:
                self._made[spec.name].setEnabled(there)

    def use_keys(self, chosen: Mapping[str, str]) -> None:
        """Take these keys in place of those that are delivered; "" for none."""
        for spec in SPECS:
            keys = (chosen[spec.name],) if spec.name in chosen else spec.keys
            action = self._made[spec.name]
            action.setShortcuts([QKeySequence(each) for each in keys if each])
            action.setToolTip(_tip(spec, menu_words(spec.words), action.shortcut()))

    def redress(self) -> None:
        """Take the icons of the current theme."""
        for spec in SPECS:
            if spec.icon:
                self._made[spec.name].setIcon(icon(spec.icon))

    def _make(self, spec: ActionSpec) -> QAction:
        words = menu_words(spec.words)
        action = QAction(words, self)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setIconText(
            menu_words(spec.short) if spec.short else words.replace("&", "").rstrip("… ")
        )
        action.setToolTip(_tip(spec, words, action.shortcut()))
        if spec.icon:
            action.setIcon(icon(spec.icon))
        return action


def menu_words(words: str) -> str:
    """The words of a menu or action in the window's language."""
    return QCoreApplication.translate("Actions", words)


def plain_words(action: QAction) -> str:
    """The action's words without menu signs."""
    return action.text().replace("&", "").rstrip("… ")


def _tip(spec: ActionSpec, words: str, shown: QKeySequence) -> str:
    tip = words.replace("&", "").rstrip("… ")
    keys = key_name(shown)
    if spec.panel_key and keys:
        in_cards = (
            QCoreApplication.translate("Actions", "{key} in the claims")
            if spec.name.startswith("claim_")
            else QCoreApplication.translate("Actions", "{key} in the findings")
        )
        return f"{tip} ({keys}, {in_cards.format(key=spec.panel_key)})"
    return f"{tip} ({keys})" if keys else tip
