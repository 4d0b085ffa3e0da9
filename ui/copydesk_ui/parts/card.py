"""A card of a list: a bar in its colour, a pill, a place, the words, the reason, and what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from copydesk_ui.parts.painting import draw_card, draw_line, draw_pill, pill_size, wrapped
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current

GAP = 4.0
SIDE = 12.0
_PADDING = 12.0
_BAR = 4.0
_LINE = 18.0


@dataclass(frozen=True, slots=True)
class CardFace:
    """What one card shows."""

    colour: str
    """A token of the theme that has a soft twin: ``red``, ``amber``, ``blue``, ``green``."""
    pill: str
    corner: str
    """In the upper right: where it stands."""
    title: str
    reason: str
    footer: tuple[str, ...] = ()
    """Lines below: what has been done about it, and what can be."""
    dimmed: bool = False
    """Paler than the others: nothing more is to do, or it only asks."""
    asks: bool = False
    """A question: its bar and its pill are outlines."""

    @property
    def pill_words(self) -> str:
        """What the pill says."""
        return f"? {self.pill}" if self.asks else self.pill


def card_height(face: CardFace, width: float) -> int:
    """The pixels that the words need at that width."""
    title, reason = _lines(face, width)
    words = _LINE * (len(title) + len(reason) + len(face.footer))
    return round(2 * GAP + 2 * _PADDING + pill_size("X")[1] + 6 + words)


def paint_card(
    painter: QPainter, box: QRectF, face: CardFace, *, selected: bool, hovered: bool
) -> None:
    """Draw the card within the box."""
    theme = current()
    ink, muted, small = theme.colour(face.colour), theme.colour("muted"), window_font(12)
    frame = box.adjusted(SIDE, GAP, -SIDE, -GAP)
    ground = theme.colour("hover" if hovered and not selected else "raised")
    edge = theme.colour("accent" if selected else "hairline")
    draw_card(painter, frame, ground, edge, 2.0 if selected else 1.0)
    painter.setPen(QPen(ink, 1.0) if face.asks else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if face.asks else ink)
    bar = QRectF(frame.left() + 1, frame.top() + 7, _BAR, frame.height() - 14)
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5) if face.asks else bar, 2, 2)
    left, top = frame.left() + _BAR + _PADDING, frame.top() + _PADDING - 1
    width, height = frame.right() - _PADDING - left, pill_size("X")[1]
    soft = None if face.asks else theme.colour(f"{face.colour}_soft")
    pill = draw_pill(painter, QPointF(left, top), face.pill_words, ink, soft)
    corner = QRectF(left + pill + 8, top, width - pill - 8, height)
    draw_line(painter, corner, face.corner, small, muted, Qt.AlignmentFlag.AlignRight)
    top += height + 6
    title, reason = _lines(face, box.width())
    bold, strong = window_font(13, QFont.Weight.DemiBold), window_font(12, QFont.Weight.Medium)
    text = muted if face.dimmed else theme.colour("text")
    for words, font, colour in (
        *((line, bold, text) for line in title),
        *((line, small, muted) for line in reason),
        *((line, strong, ink) for line in face.footer),
    ):
        draw_line(painter, QRectF(left, top, width + 4, _LINE), words, font, colour)
        top += _LINE


def _lines(face: CardFace, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    room = round(width - 2 * SIDE - _BAR - 2 * _PADDING)
    title = wrapped(face.title, 13, QFont.Weight.DemiBold, room, 2)
    reason = wrapped(face.reason, 12, QFont.Weight.Normal, room, 3) if face.reason else ()
    return title, reason
