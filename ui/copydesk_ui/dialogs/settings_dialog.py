"""What the user may choose."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from copydesk.model.setting import settings_of
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.dialogs.setting_fields import fields_for
from copydesk_ui.settings import Settings


class SettingsDialog(FormDialog):
    """Shows the settings and gives them back changed."""

    chosen = Signal(Settings)
    """The new ``Settings``."""

    def __init__(self, settings: Settings, database: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Settings"), self.tr("Save"))
        self._settings = settings
        self.fields = fields_for(settings_of(type(settings)), settings)
        """By the names of the settings."""
        for each in self.fields.values():
            self.body.addWidget(each.row)
        where = QLabel(self.tr("Database: {path}").format(path=database))
        where.setWordWrap(True)
        where.setProperty("role", "muted")
        self.body.addWidget(where)
        self.accepted.connect(lambda: self.chosen.emit(self.settings()))

    def settings(self) -> Settings:
        """The settings as the fields say."""
        return replace(self._settings, **{name: each.value() for name, each in self.fields.items()})
