"""What the user may choose."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.settings import Settings
from copydesk_ui.theme.theme import ThemeChoice
from copydesk_ui.words.translation import LANGUAGES


class SettingsDialog(FormDialog):
    """Shows the settings and gives them back changed."""

    chosen = Signal(object)
    """The new ``Settings``."""

    def __init__(self, settings: Settings, database: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Settings"), self.tr("Save"))
        self._settings = settings
        self.user = QLineEdit(settings.user)
        self.user.setPlaceholderText(self.tr("as it should stand in versions and reports"))
        self.body.addWidget(labelled(self.tr("&Your name"), self.user))
        self.theme = QComboBox()
        for choice, words in theme_choices():
            self.theme.addItem(words, choice)
        self.theme.setCurrentIndex([choice for choice, _ in theme_choices()].index(settings.theme))
        self.body.addWidget(labelled(self.tr("&Theme"), self.theme))
        self.language = QComboBox()
        for code, words in language_choices():
            self.language.addItem(words, code)
        self.language.setCurrentIndex(
            [code for code, _ in language_choices()].index(settings.language)
        )
        self.body.addWidget(labelled(self.tr("&Language of the window"), self.language))
        self.pixels = self._number(settings.text_pixels, 11, 40, self.tr(" px"))
        self.body.addWidget(labelled(self.tr("&Size of the text"), self.pixels))
        self.spacing = self._number(settings.line_spacing, 100, 240, " %")
        self.spacing.setSingleStep(10)
        self.body.addWidget(labelled(self.tr("L&ine spacing"), self.spacing))
        self.hints = QCheckBox(self.tr("Show &hints too: findings of the second tier"))
        self.hints.setChecked(settings.hints)
        self.restore = QCheckBox(self.tr("&Open the last draft at start"))
        self.restore.setChecked(settings.restore)
        self.body.addWidget(self.hints)
        self.body.addWidget(self.restore)
        where = QLabel(self.tr("Database: {path}").format(path=database))
        where.setWordWrap(True)
        where.setProperty("role", "muted")
        self.body.addWidget(where)
        self.accepted.connect(lambda: self.chosen.emit(self.settings()))

    def settings(self) -> Settings:
        """The settings as the fields say."""
        return replace(
            self._settings,
            user=self.user.text().strip(),
            theme=str(self.theme.currentData()),
            language=str(self.language.currentData()),
            text_pixels=self.pixels.value(),
            line_spacing=self.spacing.value(),
            hints=self.hints.isChecked(),
            restore=self.restore.isChecked(),
        )

    def _number(self, value: int, least: int, most: int, unit: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSuffix(unit)
        box.setValue(value)
        return box


def theme_choices() -> list[tuple[str, str]]:
    """Value and words of each theme that can be chosen."""
    return [
        (ThemeChoice.SYSTEM.value, QCoreApplication.translate("Choices", "As the system has it")),
        (ThemeChoice.LIGHT.value, QCoreApplication.translate("Choices", "Light")),
        (ThemeChoice.DARK.value, QCoreApplication.translate("Choices", "Dark")),
        (ThemeChoice.CONTRAST.value, QCoreApplication.translate("Choices", "High contrast")),
    ]


def language_choices() -> list[tuple[str, str]]:
    """Value and words of each language that can be chosen."""
    return [
        ("system", QCoreApplication.translate("Choices", "As the system has it")),
        *LANGUAGES.items(),
    ]
