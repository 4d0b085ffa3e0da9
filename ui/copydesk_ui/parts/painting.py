"""What cards are painted with: pills, wrapped and elided text."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from copydesk_ui.theme.fonts import window_font

_PILL_PADDING = 8.0


def pill_size(text: str) -> tuple[float, float]:
    """Width and height of a pill with that word."""
    metrics = QFontMetricsF(window_font(12))
    return metrics.horizontalAdvance(text) + 2 * _PILL_PADDING, metrics.height() + 4


def draw_pill(
    painter: QPainter, at: QPointF, text: str, ink: QColor, ground: QColor | None
) -> float:
    """Draw a word in a pill and return its width; without a ground the pill is an outline."""
    width, height = pill_size(text)
    box = QRectF(at.x(), at.y(), width, height)
    painter.setPen(QPen(ink, 1.0) if ground is None else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
    inner = box if ground is not None else box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(ink)
    painter.setFont(window_font(12))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, cut with an ellipsis where it is too long."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)


@lru_cache(maxsize=4_096)
def wrapped(text: str, pixels: int, weight: QFont.Weight, width: int, most: int) -> tuple[str, ...]:
    """The text in at most so many lines of the window's face; the last ends in an ellipsis where text is left."""
    font = window_font(pixels, weight)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    raw = text.encode("utf-16-le", "surrogatepass")
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(20.0, width))
        start, end = line.textStart(), line.textStart() + line.textLength()
        if len(lines) == most - 1:
            rest = raw[2 * start :].decode("utf-16-le", "replace")
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(raw[2 * start : 2 * end].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return tuple(lines)


def draw_card(painter: QPainter, box: QRectF, ground: QColor, edge: QColor, width: float) -> None:
    """A rounded card with an edge of that width."""
    painter.setBrush(ground)
    painter.setPen(QPen(edge, width))
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 8, 8)
