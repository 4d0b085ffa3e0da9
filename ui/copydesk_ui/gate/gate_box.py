"""The gate at the foot of the side: what is open, each a click away, and the one button that approves."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.review.gate import OpenItem
from copydesk_ui.findings.rows import visible
from copydesk_ui.gate.gate_model import GateModel, GateRow
from copydesk_ui.parts.painting import draw_line
from copydesk_ui.parts.row_delegate import RowDelegate, RowState, draw_ground
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current

_ROW = 26
_ROWS = 3
"""Items that are seen at once; the others are scrolled to."""
_LOW = 760
"""Pixels of the window below which the items are folded away at first."""


class GateDelegate(RowDelegate):
    """One line an item: its reason, its words, its line."""

    height = _ROW

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one item."""
        del model
        if not isinstance(row, GateRow):
            return
        theme = current()
        frame = box.adjusted(8, 0, -8, 0)
        draw_ground(painter, frame, state)
        inside = frame.adjusted(8, 0, -8, 0)
        small, strong = window_font(12), window_font(12, QFont.Weight.Medium)
        right = Qt.AlignmentFlag.AlignRight
        draw_line(painter, inside, row.place, small, theme.colour("muted"), right)
        words = f"{row.why}: {visible(row.item.text)}" if row.item.text else row.why
        draw_line(painter, inside.adjusted(0, 0, -64, 0), words, strong, theme.colour("text"))


class GateList(QListView):
    """Items that are gone to by Enter and click."""

    gone_to = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the item's place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.gone_to.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class GateBox(QFrame):
    """Says what stands in the way; ``shown`` goes to it, ``approve`` asks for the sign-off."""

    shown = Signal(object)
    """The ``OpenItem`` that is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gate")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(6)
        self.lost = QLabel()
        self.lost.setObjectName("lost")
        self.lost.setWordWrap(True)
        self.lost.setTextFormat(Qt.TextFormat.PlainText)
        self.lost.hide()
        column.addWidget(self.lost)
        self.model = GateModel(self)
        self.view = GateList()
        self.view.setModel(self.model)
        self.view.setItemDelegate(GateDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Open items of the gate"))
        self.view.clicked.connect(self._go)
        self.view.gone_to.connect(self._go)
        self.view.hide()
        column.addWidget(self.view)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        self.state = QPushButton()
        self.state.setProperty("role", "gate")
        self.state.setCheckable(True)
        self.state.setChecked(True)
        self.state.toggled.connect(lambda _: self._arrange())
        self.approve = QPushButton(self.tr("Approve…"))
        self.approve.setProperty("role", "primary")
        row.addWidget(self.state, 1)
        row.addWidget(self.approve)
        column.addLayout(row)
        self.show_nothing()

    def fold_for(self, height: int) -> None:
        """A low window begins with the items folded away; their number stays in sight."""
        self.state.setChecked(height >= _LOW)

    def show_nothing(self) -> None:
        """There is no draft."""
        self.model.renew([])
        self.state.setText("")
        self.approve.setEnabled(False)
        self.hide()

    def show_items(
        self, items: Sequence[OpenItem], *, checked: bool, approved: bool, left: int = 0
    ) -> None:
        """What is open; whether the checks have looked at all of it, and whether just this text is approved. ``left`` is how many
        findings are open that the gate lets through.
        """
        self.model.renew([GateRow(item) for item in items])
        if items and approved:
            words = self.tr("✓ Approved · %n open", "", len(items))
        elif items:
            words = self.tr("%n item(s) open at the gate", "", len(items))
        elif not checked:
            words = self.tr("Still checking …")
        elif approved:
            words = self.tr("✓ Approved")
        elif left:
            words = self.tr("✓ Nothing holds it back · %n open", "", left)
        else:
            words = self.tr("✓ Nothing is open")
        self.state.setText(words)
        self.state.setEnabled(bool(items))
        self.approve.setEnabled(True)
        self._offer(again=approved)
        self.show()
        self._arrange()

    def say_lost(self, words: str) -> None:
        """Say loudly that an approval holds no more; "" where none was lost."""
        self.lost.setText(words)
        self.lost.setVisible(bool(words))

    def _offer(self, *, again: bool) -> None:
        """What just this text needs is the filled button; to sign it once more can be done, and is not asked for."""
        role = "" if again else "primary"
        if self.approve.property("role") != role:
            self.approve.setText(self.tr("Approve again…") if again else self.tr("Approve…"))
            self.approve.setProperty("role", role)
            self.approve.style().unpolish(self.approve)
            self.approve.style().polish(self.approve)

    def _arrange(self) -> None:
        count = len(self.model.rows)
        self.view.setVisible(bool(count) and self.state.isChecked())
        self.view.setFixedHeight(_ROW * min(count, _ROWS) + 2)

    def _go(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.shown.emit(row.item)
