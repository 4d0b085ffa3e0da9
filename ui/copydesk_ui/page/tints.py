"""Tints behind marked words: as high as the words, where a text format would fill the whole line."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from copydesk_ui.page.marks import MarkStyle

TINTS = {
    MarkStyle.MARKUP: "red_soft",
    MarkStyle.NAMES: "amber_soft",
    MarkStyle.CLAIMS: "blue_soft",
    MarkStyle.DONE: "green_soft",
    MarkStyle.QUIET: "page",
    MarkStyle.CHECKED: "page",
    MarkStyle.VOICE_1: "voice_1_soft",
    MarkStyle.VOICE_2: "voice_2_soft",
    MarkStyle.VOICE_3: "voice_3_soft",
    MarkStyle.VOICE_4: "voice_4_soft",
    MarkStyle.VOICE_5: "voice_5_soft",
    MarkStyle.VOICE_6: "voice_6_soft",
    MarkStyle.VOICE_REST: "voice_rest_soft",
}
"""The colour token of each style."""
_RADIUS = 2.5
_RING = 2.0
_WAVE = 2.0


def paint_tint(
    painter: QPainter, block: QTextBlock, at: QPointF, stretch: tuple[int, int], colour: QColor
) -> None:
    """Fill the ground of a stretch of a block (UTF-16 units of its text); ``at`` is the block's top left."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for box in _boxes(block, at, stretch):
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def paint_ring(
    painter: QPainter, block: QTextBlock, at: QPointF, stretch: tuple[int, int], colour: QColor
) -> None:
    """Draw a line around the same stretch."""
    painter.setPen(QPen(colour, _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in _boxes(block, at, stretch):
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), _RADIUS + 1, _RADIUS + 1)


def paint_wave(
    painter: QPainter, block: QTextBlock, at: QPointF, stretch: tuple[int, int], colour: QColor
) -> None:
    """Draw a small wave below the same stretch."""
    painter.setPen(QPen(colour, 1.0))
    for box in _boxes(block, at, stretch):
        steps = range(int(box.width() // _WAVE) + 1)
        base = box.bottom() - 1
        points = [QPointF(box.left() + n * _WAVE, base + (n % 2) * _WAVE) for n in steps]
        painter.drawPolyline(points)


def _boxes(block: QTextBlock, at: QPointF, stretch: tuple[int, int]) -> Iterator[QRectF]:
    """As high as the words, one a line."""
    layout = block.layout()
    start, end = stretch
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((edge_of(line, first), edge_of(line, last)))
            height = line.ascent() + line.descent()
            yield QRectF(at.x() + left, at.y() + line.y(), right - left, height)


def edge_of(line: QTextLine, place: int) -> float:
    """Where a place of the line's text stands; PySide gives it as a number or as a pair of number and place, by version."""
    found: object = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else cast("float", found))
