"""What an action and a menu are."""

from dataclasses import dataclass

from copydesk_ui.window.keyboards import Keyboard


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``keys`` are Qt's portable names, the first one is shown; ``panel_key`` works in the cards."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    panel_key: str = ""
    checkable: bool = False
    needs_draft: bool = True
    short: str = ""
    """One word for the toolbar."""

    def presses(self, keyboard: Keyboard) -> tuple[str, ...]:
        """How its keys are pressed on that keyboard, those that can be, the first one first."""
        return tuple(filter(None, map(keyboard.presses, self.keys)))


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu: its entries in their order, and the actions that are at home in it."""

    title: str
    entries: tuple[str, ...]
    """Names of actions; ``-`` is a line, ``@name`` a submenu that the window fills."""
    specs: tuple[ActionSpec, ...]
