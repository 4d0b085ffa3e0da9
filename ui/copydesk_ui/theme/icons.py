"""Icons tinted by a colour token, sharp at every scale."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit

from copydesk_resources import read_text
from copydesk_ui.theme.theme import current, theme

SIDE = 18
"""Logical pixels of an icon, wherever one stands: any other size would blur its lines."""
_SCALES = (1, 2, 3)
_TASK_BAR_SIDES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon of that name in a colour token of the current theme."""
    return _icon(name, colour, current().name)


def tinted(made: QIcon, token: str) -> QIcon:
    """The same icon in another colour of the current theme, for a button that is filled."""
    again = QIcon()
    for scale in _SCALES:
        pixmap = made.pixmap(QSize(SIDE, SIDE), float(scale))
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(QRectF(0, 0, SIDE, SIDE), current().colour(token))
        painter.end()
        again.addPixmap(pixmap)
    return again


def application_icon() -> QIcon:
    """The mark of the program, for title bar and task bar."""
    made, renderer = QIcon(), _renderer(read_text("theme/application.svg"))
    for side in _TASK_BAR_SIDES:
        made.addPixmap(_drawn(renderer, side))
    return made


def lead_with_icon(field: QLineEdit, name: str) -> None:
    """Put an icon at the start of a field; for a screen reader it bears the field's name."""
    action = field.addAction(icon(name, "muted"), QLineEdit.ActionPosition.LeadingPosition)
    action.setText(field.accessibleName())
    _Dresser(field, action, name)


class _Dresser(QObject):
    """Gives a field's icon the colour of each theme that the field comes to wear."""

    def __init__(self, field: QLineEdit, action: QAction, name: str) -> None:
        super().__init__(field)
        self._action, self._name = action, name
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The style of a field changes with the theme."""
        if event.type() is QEvent.Type.StyleChange:
            self._action.setIcon(icon(self._name, "muted"))
        return super().eventFilter(watched, event)


@cache
def _icon(name: str, token: str, theme_name: str) -> QIcon:
    made, tokens = QIcon(), theme(theme_name).tokens
    width = f'stroke-width="{tokens["stroke"]}"'
    svg = re.sub(r'stroke-width="[\d.]+"', width, read_text(f"icons/{name}.svg"))
    for mode, colour in (
        (QIcon.Mode.Normal, tokens[token]),
        (QIcon.Mode.Disabled, tokens["faint"]),
    ):
        renderer = _renderer(svg.replace("currentColor", colour))
        for scale in _SCALES:
            pixmap = _drawn(renderer, SIDE * scale)
            pixmap.setDevicePixelRatio(scale)
            made.addPixmap(pixmap, mode)
    return made


def _renderer(svg: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
