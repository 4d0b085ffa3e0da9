"""Paints the cards and headings of the findings."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from copydesk.model.family import Family
from copydesk_ui.findings.findings_model import FindingsModel
from copydesk_ui.findings.rows import (
    Card,
    Heading,
    More,
    Row,
    explanation,
    fix_words,
    headline,
    place_words,
    settled_words,
)
from copydesk_ui.parts.card import SIDE, CardFace, card_height, paint_card
from copydesk_ui.parts.painting import draw_line
from copydesk_ui.parts.row_delegate import RowDelegate, RowState
from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current
from copydesk_ui.words.kinds import kind_name

_HEADING_HEIGHT = 32
_COLOURS = {Family.MARKUP: "red", Family.NAMES: "amber", Family.CLAIMS: "blue"}


class FindingsDelegate(RowDelegate):
    """A finding is a card in its family's colour; a decided one is green."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height that the words need at the view's width."""
        row: Row | None = index.data(ROW_ROLE)
        width = option.rect.width() or 320
        height = card_height(face(row), width) if isinstance(row, Card) else _HEADING_HEIGHT
        return QSize(width, height)

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one row."""
        if isinstance(row, Card):
            paint_card(painter, box, face(row), selected=state.selected, hovered=state.hovered)
        elif isinstance(row, Heading):
            _paint_heading(painter, box, row, selected=state.selected and state.focused)
        elif isinstance(row, More) and isinstance(model, FindingsModel):
            words = model.words(row)
            muted = current().colour("muted")
            draw_line(painter, box.adjusted(20, 0, -12, 0), words, window_font(12), muted)


def face(card: Card) -> CardFace:
    """What the card of a finding shows."""
    return CardFace(
        colour="green" if card.done else _COLOURS[card.finding.kind.family],
        pill=kind_name(card.finding.kind),
        corner=place_words(card),
        title=headline(card.finding),
        reason=explanation(card.finding),
        footer=_footer(card),
        dimmed=card.done or card.finding.severity.quiet,
        asks=card.asks,
    )


def _footer(card: Card) -> tuple[str, ...]:
    """What Enter does while it is open, and what has been said of it."""
    fix = card.finding.fix if not card.done else None
    does = (f"→ {fix_words(fix, card.finding.text)}",) if fix is not None else ()
    said = () if card.by is None else (f"{'✓' if card.done else '–'} {settled_words(card.by)}",)
    return (*does, *said)


def _paint_heading(painter: QPainter, box: QRectF, row: Heading, *, selected: bool) -> None:
    theme = current()
    frame = box.adjusted(SIDE, 4, -SIDE, 0)
    if selected:
        painter.setPen(theme.colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)
    font = window_font(12, QFont.Weight.DemiBold)
    mark = "▾" if row.open else "▸"
    words = f"{mark}  {row.title}"
    draw_line(painter, frame.adjusted(6, 0, -40, 0), words, font, theme.colour("muted"))
    taken = QFontMetricsF(font).horizontalAdvance(words)
    draw_line(
        painter,
        frame.adjusted(taken + 14, 0, -6, 0),
        str(row.count),
        window_font(12),
        theme.colour("muted"),
    )
