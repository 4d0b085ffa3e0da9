"""The tooltip over marked words: plain words, never markup of a draft."""

from html import escape

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, at: QPoint, words: str) -> None:
    """Show the words at a place of the screen, or nothing where there are none."""
    if words:
        QToolTip.showText(at, f"<p>{escape(words).replace(chr(10), '<br>')}</p>", widget)
    else:
        QToolTip.hideText()
