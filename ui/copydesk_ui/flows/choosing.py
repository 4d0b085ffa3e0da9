"""What the user chooses for the window: look, language, size, what is shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from copydesk.engine.house_file import house_path
from copydesk.model.setting import Choice, Number, settings_of
from copydesk_ui.dialogs.keys_page import Bound
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.dialogs.storage_page import Places
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.settings import Settings, settings_path
from copydesk_ui.theme.fonts import load_page_fonts
from copydesk_ui.theme.theme import apply, current, resolve
from copydesk_ui.window.actions import plain_words
from copydesk_ui.window.menu_bar import SPECS
from copydesk_ui.words.translation import said

_CHOICES = settings_of(Settings)


class Choosing(QObject):
    """Applies settings at once and keeps them."""

    language_changed = Signal()
    """The window must be built anew to speak another language."""
    findings_changed = Signal()
    """Which findings are shown, or how, has changed."""

    asked = Signal(object)
    """A ``SettingsDialog`` is opened."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        actions = desk.window.actions_
        sizes: dict[str, Callable[[], None]] = {
            "zoom_in": lambda: self.resize(self._desk.settings.text_pixels + 1),
            "zoom_out": lambda: self.resize(self._desk.settings.text_pixels - 1),
            "zoom_reset": lambda: self.resize(Settings().text_pixels),
            "spacing_more": lambda: self.space(self._desk.settings.line_spacing + 10),
            "spacing_less": lambda: self.space(self._desk.settings.line_spacing - 10),
            "settings": self._ask_all,
        }
        for name, act in sizes.items():
            actions[name].triggered.connect(act)
        actions["grouped"].setChecked(desk.settings.grouped)
        actions["hints"].setChecked(desk.settings.hints)
        actions["grouped"].toggled.connect(
            lambda on: self.take(replace(self._desk.settings, grouped=on))
        )
        actions["hints"].toggled.connect(
            lambda on: self.take(replace(self._desk.settings, hints=on))
        )
        desk.window.submenu("recent").aboutToShow.connect(self._offer_recent)
        self._use_keys()
        self._offer()
        desk.window.queue.sort(desk.settings.queue_order)
        order = actions["order_drafts"]
        order.triggered.connect(lambda: actions["focus"].setChecked(False))
        desk.window.queue.offer_orders(desk.window.submenu("queue_order"), order)
        desk.window.page.editor.set_pixels(desk.settings.text_pixels)

    def take(self, settings: Settings) -> None:
        """Use these settings from now on."""
        old = self._desk.settings
        self._desk.keep_settings(settings)
        if settings.line_spacing != old.line_spacing:
            load_page_fonts(settings.line_spacing)
        if (settings.text_pixels, settings.line_spacing) != (old.text_pixels, old.line_spacing):
            self._desk.window.page.editor.set_pixels(settings.text_pixels)
        if settings.theme != old.theme:
            self.dress()
        if (settings.hints, settings.grouped) != (old.hints, old.grouped):
            self._desk.window.actions_["hints"].setChecked(settings.hints)
            self._desk.window.actions_["grouped"].setChecked(settings.grouped)
            self.findings_changed.emit()
        if settings.keys != old.keys:
            self._use_keys()
        if settings.margin_notes != old.margin_notes:
            self._desk.window.actions_["margin_notes"].setChecked(settings.margin_notes)
        if settings.queue_order != old.queue_order:
            self._desk.window.queue.sort(settings.queue_order)
        self._offer()
        if settings.language != old.language:
            self.language_changed.emit()

    def dress(self) -> None:
        """Wear the theme that is chosen, or that the system wants now."""
        wanted = resolve(self._desk.settings.theme)
        if wanted != current():
            apply(wanted)
            self._desk.window.redress()

    def resize(self, pixels: int) -> None:
        """Text of that size."""
        self.take(replace(self._desk.settings, text_pixels=_bounded("text_pixels", pixels)))

    def space(self, percent: int) -> None:
        """Lines that far apart."""
        self.take(replace(self._desk.settings, line_spacing=_bounded("line_spacing", percent)))

    def ask_storage(self) -> None:
        """Show where everything lies, and the copies."""
        dialog = self._ask()
        dialog.tabs.setCurrentWidget(dialog.storage)

    def _ask_all(self) -> None:
        self._ask()

    def _ask(self) -> SettingsDialog:
        actions = self._desk.window.actions_
        bound = [Bound(spec.name, plain_words(actions[spec.name]), spec.keys) for spec in SPECS]
        places = Places(self._desk.archive.path, settings_path(), house_path())
        dialog = SettingsDialog(self._desk.settings, bound, places, self._desk.window)
        dialog.chosen.connect(self._take_chosen)
        self.asked.emit(dialog)
        dialog.open()
        return dialog

    def _take_chosen(self, settings: Settings) -> None:
        """What the program notes by itself while the dialog stands is not what somebody chose there."""
        now = self._desk.settings
        noted = {
            name: getattr(now, name) for name in ("folders", "recent", "last_draft", "tour_step")
        }
        self.take(replace(settings, **noted))

    def _use_keys(self) -> None:
        self._desk.window.actions_.use_keys(self._desk.settings.keys)
        self._desk.window.toolbar.redress()

    def _offer(self) -> None:
        for name, setting in _CHOICES.items():
            if isinstance(setting, Choice) and self._desk.window.has_submenu(name):
                self._offer_choice(name, setting)

    def _offer_choice(self, name: str, setting: Choice[Any]) -> None:
        """The submenu of a setting that is one of several."""

        def take(value: str) -> None:
            changed: dict[str, Any] = {name: setting.taken(value)}
            self.take(replace(self._desk.settings, **changed))

        choices = [(str(value), said(words)) for value, words in setting.choices.items()]
        self._desk.window.offer_choice(name, choices, getattr(self._desk.settings, name), take)

    def _offer_recent(self) -> None:
        menu = self._desk.window.submenu("recent")
        menu.clear()
        for name in self._desk.settings.recent:
            path = Path(name)
            there = path.exists()
            words = name if there else self.tr("{path} (missing)").format(path=name)
            action = menu.addAction(words.replace("&", "&&"))
            action.setEnabled(there)
            action.triggered.connect(lambda _=False, path=path: self._opening.open_paths([path]))
        if not self._desk.settings.recent:
            menu.addAction(self.tr("No files yet")).setEnabled(False)


def _bounded(name: str, value: int) -> int:
    setting = _CHOICES[name]
    return setting.bounded(value) if isinstance(setting, Number) else value
