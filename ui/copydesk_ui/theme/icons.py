"""Icons tinted by a colour token, sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit

from copydesk_resources import read_text
from copydesk_ui.theme.theme import current, theme

_SIDE = 18
_SCALES = (1, 2, 3)


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon of that name in a colour token of the current theme."""
    return _icon(name, colour, current().name)


def lead_with_icon(field: QLineEdit, name: str) -> None:
    """Put an icon at the start of a field; for a screen reader it bears the field's name."""
    action = field.addAction(icon(name, "muted"), QLineEdit.ActionPosition.LeadingPosition)
    action.setText(field.accessibleName())


@cache
def _icon(name: str, token: str, theme_name: str) -> QIcon:
    made, tokens = QIcon(), theme(theme_name).tokens
    for mode, colour in (
        (QIcon.Mode.Normal, tokens[token]),
        (QIcon.Mode.Disabled, tokens["faint"]),
    ):
        for scale in _SCALES:
            made.addPixmap(_pixmap(name, colour, scale), mode)
    return made


def _pixmap(name: str, colour: str, scale: int) -> QPixmap:
    svg = read_text(f"icons/{name}.svg").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    pixmap = QPixmap(_SIDE * scale, _SIDE * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, _SIDE, _SIDE))
    painter.end()
    return pixmap
