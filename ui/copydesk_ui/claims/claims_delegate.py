"""Paints the cards of the claims."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from copydesk_ui.claims.claim_cards import ClaimCard, footer, notice, source_words, status_words
from copydesk_ui.parts.card import CardFace, card_height, paint_card
from copydesk_ui.parts.row_delegate import RowDelegate, RowState
from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.words.claims import status_colour
from copydesk_ui.words.counting import counting

_BREAK = "\u2028"
"""Qt's sign for a new line within a paragraph."""


class ClaimsDelegate(RowDelegate):
    """A claim is a card in the colour of its status."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height that the words need at the view's width."""
        row = index.data(ROW_ROLE)
        width = option.rect.width() or 320
        return QSize(width, card_height(_face(row), width) if isinstance(row, ClaimCard) else 0)

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one card."""
        del model
        if isinstance(row, ClaimCard):
            paint_card(painter, box, _face(row), selected=state.selected, hovered=state.hovered)


def _face(card: ClaimCard) -> CardFace:
    standing = card.standing
    alarming = standing.orphaned or standing.undone or card.lonely
    parts = (" ".join(words.split()) for words in (notice(card), source_words(card)))
    reason = _BREAK.join(filter(None, parts))
    sign = "✓ " if standing.status.done and not alarming else ""
    return CardFace(
        colour="red" if alarming else status_colour(standing.status),
        pill=status_words(card),
        corner=counting().line(card.line) if card.line else "",
        title=" ".join(standing.claim.statement.split()),
        reason=reason,
        footer=(sign + footer(card),),
        dimmed=standing.status.done and not alarming,
    )
