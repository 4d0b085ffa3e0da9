"""Paints a thread beside the text: a card, or a small sign where there is no room for one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from copydesk_ui.margin.note_face import NoteFace
from copydesk_ui.parts.painting import draw_card, draw_line, wrapped
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current as theme_now

_LINE = 17.0
_PAD = 8.0
_BAR = 3.0
_RIGHT = 12.0
"""Pixels between a card and the edge of the page."""
_FEW, _ALL = 2, 12
"""Lines of one entry of a thread that a card shows: while it is not chosen, and while it is."""


def card_height(face: NoteFace, width: float, *, whole: bool) -> float:
    """The pixels that the card needs in a margin of that width."""
    lines = sum(len(words) + bool(who) for words, who in _lines(face, width, whole=whole))
    return 2 * _PAD + _LINE * (1 + lines)


def paint_note(
    painter: QPainter, box: QRectF, face: NoteFace, *, current: bool, keys: bool
) -> None:
    """Draw the card in the margin's box; the chosen one shows all that was said."""
    theme = theme_now()
    frame = box.adjusted(0, 0, -_RIGHT, 0)
    edge = theme.colour("accent" if current else "hairline")
    draw_card(painter, frame, theme.colour("raised"), edge, 2.0 if current and keys else 1.0)
    ink, muted, text = (theme.colour(token) for token in (face.colour, "muted", "text"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    bar = QRectF(frame.left() + 1, frame.top() + _PAD, _BAR, frame.height() - 2 * _PAD)
    painter.drawRoundedRect(bar, 1.5, 1.5)
    left, width, top = frame.left() + _BAR + _PAD, _room(box.width()), frame.top() + _PAD
    strong, plain = window_font(12, QFont.Weight.DemiBold), window_font(12)
    draw_line(painter, QRectF(left, top, width, _LINE), face.title, strong, ink)
    top += _LINE
    for words, who in _lines(face, box.width(), whole=current):
        for line in words:
            draw_line(painter, QRectF(left, top, width + 2, _LINE), line, plain, text)
            top += _LINE
        if who:
            draw_line(painter, QRectF(left, top, width, _LINE), who, plain, muted)
            top += _LINE


def paint_sign(painter: QPainter, box: QRectF, face: NoteFace, *, current: bool) -> None:
    """Draw a speech balloon in the colour of the thread."""
    theme = theme_now()
    ink = theme.colour(face.colour)
    painter.setPen(QPen(theme.colour("accent") if current else ink, 2.0 if current else 1.0))
    painter.setBrush(theme.colour(f"{face.colour}_soft"))
    painter.drawRoundedRect(box.adjusted(2, 4, -2, -3), 3, 3)
    painter.setPen(QPen(ink, 1.5))
    for part in (0.42, 0.62):
        height = box.top() + box.height() * part
        painter.drawLine(int(box.left() + 6), int(height), int(box.right() - 6), int(height))


def _room(width: float) -> float:
    return width - _RIGHT - _BAR - 2 * _PAD


def _lines(face: NoteFace, width: float, *, whole: bool) -> list[tuple[tuple[str, ...], str]]:
    most, room = _ALL if whole else _FEW, round(_room(width))
    return [(wrapped(words, 12, QFont.Weight.Normal, room, most), who) for words, who in face.lines]
