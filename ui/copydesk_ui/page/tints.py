"""Tints behind marked words: as high as the words, where a text format would fill the whole line."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

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


def paint_tint(
    painter: QPainter, block: QTextBlock, at: QPointF, stretch: tuple[int, int], colour: QColor
) -> None:
    """Fill the ground of a stretch of a block (UTF-16 units of its text); ``at`` is the block's top left."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    layout = block.layout()
    start, end = stretch
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_edge(line.cursorToX(first)), _edge(line.cursorToX(last))))
            height = line.ascent() + line.descent()
            box = QRectF(at.x() + left, at.y() + line.y(), right - left, height)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _edge(found: object) -> float:
    """PySide gives ``cursorToX`` as a number or as a pair of number and place, by version."""
    return float(found[0] if isinstance(found, tuple) else cast("float", found))
