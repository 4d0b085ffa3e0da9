"""How the page is set: a blank line is half a line high, and the sign of a heading stands in the margin, before its words."""

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from copydesk_ui.page.tints import edge_of

MARGIN = 28
"""Pixels on either side of the lines that belong to the page: signs of headings hang there."""
_BLANK = 0.5
_SIGN = re.compile(r"#{1,6} +(?=\S)")


class PageLayout(QPlainTextDocumentLayout):
    """Qt asks it for the box of every block that it paints, clicks on or scrolls over."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.hangs = False
        """Whether ``#`` before a line makes a heading of it."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The box of a block, its lines laid out."""
        box = super().blockBoundingRect(block)
        if block.length() == 1:
            box.setHeight(round(box.height() * _BLANK))
        elif self.hangs:
            self._hang(block)
        return box

    def _hang(self, block: QTextBlock) -> None:
        """Put the first line so far to the left that its words begin where all words do."""
        text = block.text()
        sign = _SIGN.match(text) if text.startswith("#") else None
        layout = block.layout()
        if sign is None or not layout.lineCount():
            return
        line = layout.lineAt(0)
        if line.x() >= MARGIN:  # asked of the document, PySide would delete it with the answer
            wide = edge_of(line, sign.end()) - line.x()
            line.setPosition(QPointF(line.x() - min(wide, line.x()), line.y()))
