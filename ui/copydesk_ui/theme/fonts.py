"""The two families that ship: Inter for the window, Literata for the page."""

from copydesk_resources import resource
from PySide6.QtGui import QFont, QFontDatabase

WINDOW_FAMILY = "Inter"
PAGE_FAMILY = "Literata"
WINDOW_PIXELS = 13


def load_fonts() -> None:
    """Make the shipped families known to Qt.

    Raises:
        RuntimeError: a font file that ships cannot be loaded: the installation is damaged.
    """
    for entry in resource("fonts").iterdir():
        if entry.name.endswith(".ttf") and QFontDatabase.addApplicationFontFromData(entry.read_bytes()) < 0:
            raise RuntimeError(f"the font {entry.name} is damaged")


def window_font(pixels: int = WINDOW_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's face."""
    font = QFont(WINDOW_FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def page_font(pixels: int) -> QFont:
    """The page's face."""
    font = QFont(PAGE_FAMILY)
    font.setPixelSize(pixels)
    return font
