"""The two families that ship: Inter for the window, Literata for the page."""

from PySide6.QtGui import QFont, QFontDatabase

from copydesk_resources import resource
from copydesk_ui.theme.line_gap import with_line_gap

WINDOW_FAMILY = "Inter"
PAGE_FAMILY = "Literata"
WINDOW_PIXELS = 13

_page_fonts: list[int] = []
"""Qt's numbers of the page's face, as it was last loaded."""


def load_window_fonts() -> None:
    """Make the window's face known to Qt.

    Raises:
        RuntimeError: a font file that ships cannot be loaded: the installation is damaged.
    """
    for entry in resource("fonts").iterdir():
        if entry.name.startswith(WINDOW_FAMILY) and entry.name.endswith(".ttf"):
            _load(entry.name, entry.read_bytes())


def load_page_fonts(line_spacing: int) -> None:
    """Make the page's face known with its lines so far apart, in per cent; the one loaded before goes.

    Raises:
        RuntimeError: a font file that ships cannot be loaded: the installation is damaged.
    """
    for number in _page_fonts:
        QFontDatabase.removeApplicationFont(number)
    _page_fonts[:] = [
        _load(entry.name, with_line_gap(entry.read_bytes(), line_spacing))
        for entry in resource("fonts").iterdir()
        if entry.name.startswith(PAGE_FAMILY) and entry.name.endswith(".ttf")
    ]


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


def _load(name: str, data: bytes) -> int:
    number = QFontDatabase.addApplicationFontFromData(data)
    if number < 0:
        raise RuntimeError(f"the font {name} is damaged")
    return number
