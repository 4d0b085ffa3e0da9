"""What the user may choose: how the window looks and speaks, its keys, and where everything lies."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from copydesk.model.setting import settings_of
from copydesk_ui.dialogs.form import FormDialog, leaf
from copydesk_ui.dialogs.keys_page import Bound, KeysPage
from copydesk_ui.dialogs.setting_fields import Field, fields_for
from copydesk_ui.dialogs.storage_page import Places, StoragePage
from copydesk_ui.settings import Settings

_LOOK = ("theme", "text_pixels", "line_spacing", "margin_notes", "hints", "grouped")


class SettingsDialog(FormDialog):
    """Shows the settings and gives them back changed."""

    chosen = Signal(Settings)
    """The new ``Settings``."""

    def __init__(
        self, settings: Settings, actions: Sequence[Bound], places: Places, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.name(self.tr("Settings"), self.tr("Save"))
        self.setMinimumWidth(620)
        self._settings = settings
        self.fields: dict[str, Field] = fields_for(settings_of(type(settings)), settings)
        """By the names of the settings."""
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.body.addWidget(self.tabs, 1)
        others = [name for name in self.fields if name not in _LOOK]
        for title, names in ((self.tr("&General"), others), (self.tr("&Appearance"), _LOOK)):
            page, column = leaf()
            for name in names:
                column.addWidget(self.fields[name].row)
            column.addStretch()
            self.tabs.addTab(page, title)
        self.keys = KeysPage(actions, settings.keys)
        self.keys.changed.connect(lambda: self.confirm.setDisabled(bool(self.keys.clashes)))
        self.tabs.addTab(self.keys, self.tr("&Keys"))
        self.storage = StoragePage(places)
        self.tabs.addTab(self.storage, self.tr("St&orage"))
        self.accepted.connect(lambda: self.chosen.emit(self.settings()))

    def settings(self) -> Settings:
        """The settings as the fields say."""
        values = {name: each.value() for name, each in self.fields.items()}
        return replace(self._settings, keys=self.keys.chosen, **values)
