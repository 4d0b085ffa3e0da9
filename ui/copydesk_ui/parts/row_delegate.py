"""What all lists share in drawing a row: the painter's care, the row's state, and the ground behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.theme.theme import current


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row is to be shown."""

    selected: bool
    hovered: bool
    focused: bool
    """The keys go to its list."""


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one height; a subclass says in ``draw`` what one looks like."""

    height = 48
    """Pixels of each row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows have one height, unless a subclass measures them."""
        del option, index
        return QSize(200, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        flags = option.state
        state = RowState(
            bool(flags & QStyle.StateFlag.State_Selected),
            bool(flags & QStyle.StateFlag.State_MouseOver),
            bool(flags & QStyle.StateFlag.State_HasFocus),
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(option.rect), row, state, index.model())
        painter.restore()

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw the row within the box."""
        raise NotImplementedError


def draw_ground(painter: QPainter, frame: QRectF, state: RowState) -> None:
    """The ground of a row that is selected or under the pointer, with an edge where the keys go to it."""
    if not (state.selected or state.hovered):
        return
    theme = current()
    focused = state.selected and state.focused
    painter.setPen(theme.colour("accent") if focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft" if state.selected else "hover"))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
