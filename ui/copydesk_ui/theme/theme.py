"""One table of colours for palette, style sheet and delegates alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from copydesk_resources import read_text, read_toml, resource


class ThemeChoice(StrEnum):
    """What a user may ask for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Theme:
    """A named set of colour tokens (``theme/tokens.toml``)."""

    name: str
    tokens: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return QColor(self.tokens[token])


@cache
def theme(name: str) -> Theme:
    """The theme of that name: light, dark or contrast."""
    return Theme(name, read_toml("theme/tokens.toml")[name])


def resolve(choice: ThemeChoice) -> Theme:
    """The theme for a choice; ``system`` follows the desktop's scheme and its wish for contrast."""
    if choice is not ThemeChoice.SYSTEM:
        return theme(choice.value)
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return theme("contrast")
    return theme("dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light")


def palette(theme: Theme) -> QPalette:
    """The theme as a palette, every role set: a half-set one mixes with the desktop's own."""
    made = QPalette()
    role = QPalette.ColorRole
    for roles, token in (
        ((role.Window, role.AlternateBase), "window"),
        ((role.Base,), "page"),
        ((role.Button, role.ToolTipBase, role.Light, role.Midlight), "raised"),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "text"),
        ((role.PlaceholderText,), "muted"),
        ((role.Mid, role.Dark), "border"),
        ((role.Shadow,), "hairline"),
        ((role.Highlight, role.Accent, role.Link), "accent"),
        ((role.LinkVisited,), "accent"),
        ((role.HighlightedText,), "accent_text"),
    ):
        for each in roles:
            made.setColor(each, theme.colour(token))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, theme.colour("faint"))
    return made


def apply(theme: Theme) -> None:
    """Dress the application in the theme."""
    app = cast("QApplication", QApplication.instance())
    app.setProperty("copydesk-theme", theme.name)
    app.setPalette(palette(theme))
    sheet = style_sheet(theme)
    if (
        sheet != app.styleSheet()
    ):  # reading it takes a twentieth of a second, and all widgets are dressed anew
        app.setStyleSheet(sheet)


def current() -> Theme:
    """The theme that the application wears."""
    app = QApplication.instance()
    return theme(str(app.property("copydesk-theme") or "light") if app else "light")


def style_sheet(theme: Theme) -> str:
    """The style sheet with the tokens filled in."""
    sheet = read_text("theme/style.qss")
    for token, value in theme.tokens.items():
        sheet = sheet.replace(f"{{{token}}}", value)
    for sign in ("check", "down", "up"):
        path = Path(str(resource(f"theme/{sign}-{theme.name}.svg"))).as_posix()
        sheet = sheet.replace(f"{{{sign}}}", path)
    return sheet.replace("{px17}", "17").replace("{px15}", "15")
