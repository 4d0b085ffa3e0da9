"""Paints the cards."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copydesk_ui.findings.rows import (
    Card,
    Heading,
    Row,
    decision_words,
    explanation,
    fix_words,
    headline,
    place_words,
)
from copydesk_ui.parts.painting import draw_card, draw_line, draw_pill, pill_size, wrapped
from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import Theme, current
from copydesk_ui.words.kinds import kind_name

_GAP = 4.0
_PADDING = 12.0
_BAR = 4.0
_SIDE = 12.0
_HEADING_HEIGHT = 32
_LINE = 18.0


class FindingsDelegate(QStyledItemDelegate):
    """A card is a bar in the family's colour, a pill, a place, the words, the reason and the repair."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height that the words need at the view's width."""
        row: Row | None = index.data(ROW_ROLE)
        width = option.rect.width() or 320
        if not isinstance(row, Card):
            return QSize(width, _HEADING_HEIGHT)
        title, reason = _lines(row, width)
        extra = _LINE if _footer(row) else 0.0
        height = (
            2 * _GAP
            + 2 * _PADDING
            + pill_size("X")[1]
            + 6
            + _LINE * (len(title) + len(reason))
            + extra
        )
        return QSize(width, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: Row | None = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if isinstance(row, Card):
            _paint_card(painter, box, row, selected=selected, hovered=hovered)
        elif isinstance(row, Heading):
            _paint_heading(painter, box, row, selected=selected and focused)
        elif row is not None:
            draw_line(
                painter,
                box.adjusted(20, 0, -12, 0),
                str(index.data()),
                window_font(12),
                current().colour("muted"),
            )
        painter.restore()


def _inner(width: float) -> float:
    return width - 2 * _SIDE - _BAR - 2 * _PADDING


def _lines(card: Card, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    room = round(_inner(width))
    title = wrapped(headline(card.finding), 13, QFont.Weight.DemiBold, room, 2)
    reason = wrapped(explanation(card.finding), 12, QFont.Weight.Normal, room, 3)
    return title, reason


def _title_font() -> QFont:
    return window_font(13, QFont.Weight.DemiBold)


def _footer(card: Card) -> str:
    if card.decision is not None:
        return decision_words(card.decision)
    return fix_words(card.finding.fix, card.finding.text) if card.finding.fix else ""


def _colours(card: Card, theme: Theme) -> tuple[QColor, QColor]:
    if card.done:
        return theme.colour("green"), theme.colour("green_soft")
    return theme.family(card.finding.kind.family)


def _paint_card(
    painter: QPainter, box: QRectF, card: Card, *, selected: bool, hovered: bool
) -> None:
    theme = current()
    ink, tint = _colours(card, theme)
    frame = box.adjusted(_SIDE, _GAP, -_SIDE, -_GAP)
    ground = theme.colour("hover") if hovered and not selected else theme.colour("raised")
    edge = theme.colour("accent" if selected else "hairline")
    draw_card(painter, frame, ground, edge, 2.0 if selected else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(
        QRectF(frame.left() + 1, frame.top() + 7, _BAR, frame.height() - 14), 2, 2
    )
    left = frame.left() + _BAR + _PADDING
    width = frame.right() - _PADDING - left
    top = frame.top() + _PADDING - 1
    pill = draw_pill(painter, QPointF(left, top), kind_name(card.finding.kind), ink, tint)
    height = pill_size("X")[1]
    draw_line(
        painter,
        QRectF(left + pill + 8, top, width - pill - 8, height),
        place_words(card),
        window_font(12),
        theme.colour("muted"),
        Qt.AlignmentFlag.AlignRight,
    )
    top += height + 6
    title, reason = _lines(card, box.width())
    text = theme.colour("muted" if card.done else "text")
    for line in title:
        draw_line(painter, QRectF(left, top, width + 4, _LINE), line, _title_font(), text)
        top += _LINE
    for line in reason:
        draw_line(
            painter,
            QRectF(left, top, width + 4, _LINE),
            line,
            window_font(12),
            theme.colour("muted"),
        )
        top += _LINE
    footer = _footer(card)
    if footer:
        arrow = "✓ " if card.done else "→ "
        draw_line(
            painter,
            QRectF(left, top, width, _LINE),
            arrow + footer,
            window_font(12, QFont.Weight.Medium),
            ink,
        )


def _paint_heading(painter: QPainter, box: QRectF, row: Heading, *, selected: bool) -> None:
    theme = current()
    frame = box.adjusted(_SIDE, 4, -_SIDE, 0)
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
