"""Every name of the draft with its forms; Enter goes round its places."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from copydesk.model.span import Span
from copydesk_ui.clients.engine_answers import NameRow
from copydesk_ui.parts.painting import draw_line
from copydesk_ui.parts.panel import Panel
from copydesk_ui.parts.row_delegate import RowDelegate, RowState, draw_ground
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current


class Order(StrEnum):
    """How the names are sorted."""

    PLACE = "place"
    ALPHABET = "alphabet"
    SUSPICION = "suspicion"


class NamesModel(RowsModel[NameRow]):
    """Names as rows, narrowed by words and sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[NameRow] = ()
        self._wanted = ""
        self._order = Order.PLACE
        self._suspect: frozenset[Span] = frozenset()

    def show(self, names: Sequence[NameRow], suspect: frozenset[Span]) -> None:
        """Show these names; ``suspect`` are the places that findings name."""
        self._all, self._suspect = names, suspect
        self.arrange(self._wanted, self._order)

    def arrange(self, wanted: str, order: Order) -> None:
        """Narrow and sort."""
        self._wanted, self._order = wanted, order
        words = wanted.casefold().split()
        rows = [
            row for row in self._all if all(word in self.words(row).casefold() for word in words)
        ]
        if order is Order.ALPHABET:
            rows.sort(key=lambda row: row.forms[0][0].casefold())
        elif order is Order.SUSPICION:
            rows.sort(key=lambda row: (not self.is_suspect(row), len(row.places)))
        self.put(rows)

    @property
    def total(self) -> int:
        """How many names there are without the filter."""
        return len(self._all)

    def is_suspect(self, row: NameRow) -> bool:
        """Whether a finding is about the name."""
        return any(place in self._suspect for place in row.places)

    def words(self, row: NameRow) -> str:
        """Name and forms."""
        return f"{row.name}: {forms_words(row)}"


class NamesDelegate(RowDelegate):
    """Name and count, forms below."""

    height = 48

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one name."""
        if not isinstance(row, NameRow) or not isinstance(model, NamesModel):
            return
        theme = current()
        frame = box.adjusted(12, 1, -12, -1)
        draw_ground(painter, frame, state)
        inner = frame.adjusted(10, 5, -10, -5)
        half = inner.height() / 2
        ink = theme.colour("amber" if model.is_suspect(row) else "text")
        bold = window_font(13, QFont.Weight.DemiBold)
        sign = "≠ " if model.is_suspect(row) else ""
        draw_line(
            painter,
            QRectF(inner.left(), inner.top(), inner.width() - 50, half),
            sign + row.name,
            bold,
            ink,
        )
        count = QRectF(inner.right() - 50, inner.top(), 50, half)
        muted, small = theme.colour("muted"), window_font(12)
        draw_line(painter, count, str(len(row.places)), small, muted, Qt.AlignmentFlag.AlignRight)
        below = QRectF(inner.left(), inner.top() + half, inner.width(), half)
        draw_line(painter, below, forms_words(row), small, muted)


class NamesPanel(Panel):
    """Shows the names; says which place is to be shown."""

    place_asked = Signal(object, object)
    """The ``Span`` to go to, and all places of the name."""
    export_asked = Signal()
    copy_asked = Signal(list)
    """The ``NameRow``s to put on the clipboard: those shown."""
    propose_asked = Signal()
    """The selected name is to be put on the house list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Names"), parent)
        self.model = NamesModel(self)
        self._at: dict[str, int] = {}
        self.filter = self.add_filter(self.tr("Filter names"), "list-filter")
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the names"))
        for order, words in (
            (Order.PLACE, self.tr("By place in the text")),
            (Order.ALPHABET, self.tr("By alphabet")),
            (Order.SUSPICION, self.tr("Suspects first")),
        ):
            self.order.addItem(words, order)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.order)
        self.column.addLayout(row)
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._next_place)
        self.view.activated.connect(self._next_place)
        self.add_list(self.view, self.tr("Names"), self.model, NamesDelegate(self.view))
        self._empty = self.add_empty("")
        self._waits_for = ""
        self.export = self._button(self.tr("Export…"), self.tr("Export as a style sheet…"))
        self.copy = self._button(self.tr("Copy"), self.tr("Copy the names shown"))
        self.propose = self._button(self.tr("Propose…"), self.tr("Propose for the house list…"))
        self.export.clicked.connect(self.export_asked)
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self.model.rows))
        self.propose.clicked.connect(self.propose_asked)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy.click)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 12)
        for button in (self.propose, self.copy, self.export):
            row.addWidget(button)
        self.column.addLayout(row)
        self.filter.textChanged.connect(lambda _: self._arrange())
        self.order.currentIndexChanged.connect(lambda _: self._arrange())
        self.show_names((), frozenset())

    def wait(self, words: str) -> None:
        """Why it is not known yet that there are no names; "" where it is."""
        self._waits_for = words
        self._empty.setText(words or self.tr("No names found in this draft."))

    def show_names(self, names: Sequence[NameRow], suspect: frozenset[Span]) -> None:
        """Show these names."""
        before = self.model.row_at(self.view.currentIndex())
        self.model.show(names, suspect)
        self.count.setText(self.tr("%n name(s)", "", len(names)))
        self._empty.setText(self._waits_for or self.tr("No names found in this draft."))
        self.show_list(there=bool(names))
        for button in (self.export, self.copy, self.propose):
            button.setEnabled(bool(names))
        for number, row in enumerate(self.model.rows):
            if before is not None and row.name == before.name:
                self.view.setCurrentIndex(self.model.index(number))

    def names(self) -> list[str]:
        """All names of the text that are shown."""
        return [row.name for row in self.model.rows]

    def selected(self) -> NameRow | None:
        """The name that actions would act on."""
        return self.model.row_at(self.view.currentIndex())

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _arrange(self) -> None:
        self.model.arrange(self.filter.text(), Order(self.order.currentData()))

    def _next_place(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        number = self._at.get(row.name, -1) + 1
        self._at = {row.name: number}
        self.place_asked.emit(row.places[number % len(row.places)], row.places)


def forms_words(row: NameRow) -> str:
    """The forms as they stand, with their counts: ``Paul Whelan 1 · Whelan 2 · Whelans 1``."""
    return " · ".join(f"{form} {count}" for form, count in row.full)
