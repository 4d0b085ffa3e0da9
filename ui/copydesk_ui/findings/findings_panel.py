"""The panel of findings: filters above, cards, and what can be done with the selected one below."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk_ui.findings.finding_list import FindingList
from copydesk_ui.findings.findings_delegate import FindingsDelegate
from copydesk_ui.findings.findings_model import FindingsModel
from copydesk_ui.findings.rows import Card, Heading, More, Row, arrange, kinds_in, spoken
from copydesk_ui.parts.panel import Panel
from copydesk_ui.words.kinds import family_name

ROOM = 400
"""Rows that are laid out at once, of however many there are: the others are listed when somebody goes there."""


class FindingsPanel(Panel):
    """Shows cards; says which one was chosen and what was asked for."""

    chosen = Signal(object)
    """The ``Finding`` that the user selected, or None."""
    listed = Signal()
    """Other findings may have cards now."""
    asked = Signal(str)
    """The name of an action: apply, apply_alike, keep, source, note, revoke."""
    menu_asked = Signal(object, QPoint)
    """The ``Finding`` whose card was clicked with the right button, and the place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Findings"), parent)
        self._cards: Sequence[Card] = ()
        self._closed: set[str] = set()
        self._grouped = False
        self._family: Family | None = None
        self._rows: list[Row] = []
        self._spoken: dict[int, str] = {}
        """What the filter looks through, by the identity of each card: made when something is first looked for in these cards."""
        self._first = 0
        """Of all rows the first that is listed."""
        self._pending = ""
        self.model = FindingsModel(self)
        self._build()
        self._arrange()

    def wait(self, words: str) -> None:
        """Say why nothing is shown yet; "" where the checks have looked at everything."""
        self._pending = words
        self._count_up()

    def show_cards(self, cards: Sequence[Card], *, grouped: bool) -> None:
        """Show these findings; the one selected stays selected where it is still there."""
        self._cards, self._grouped = cards, grouped
        self._spoken.clear()
        self._arrange()

    def select(self, finding: Finding | None) -> None:
        """Select the finding's card, opening its group and listing it; None for no card."""
        if finding is None:
            self.view.setCurrentIndex(QModelIndex())
            return
        if self._grouped and finding.kind.value in self._closed:
            self._closed.discard(finding.kind.value)
            self._arrange()
        number = self._number_of(finding)
        if number is None:
            self.view.setCurrentIndex(QModelIndex())
            return
        self._list_around(number)
        self.view.put_current(self._shown_at(number))

    def mark(self, finding: Finding | None) -> None:
        """Select the finding's card where it is listed, without going there: the reader stays where they are."""
        number = self._number_of(finding) if finding is not None else None
        if number is None:
            self.view.setCurrentIndex(QModelIndex())
        elif 0 <= number - self._first < ROOM:
            keys_here, scroll = self.has_keys, self.view.verticalScrollBar().value()
            self.view.put_current(self._shown_at(number))
            if not keys_here:
                self.view.verticalScrollBar().setValue(scroll)

    @property
    def narrowing(self) -> tuple[object, ...]:
        """What the filters ask for: two that are equal let the same findings through."""
        return self._family, self.filter.text().strip().casefold()

    def selected(self) -> Card | None:
        """The card that actions would act on."""
        row = self.model.row_at(self.view.currentIndex())
        return row if isinstance(row, Card) else None

    def has_card(self, finding: Finding) -> bool:
        """Whether there is a card for the finding, listed now or not."""
        return self._number_of(finding) is not None

    def lets_through(self, finding: Finding) -> bool:
        """Whether the filters leave a card for the finding."""
        return self._wanted(Card(finding, 0))

    def _build(self) -> None:
        self.column.addLayout(self._chips())
        self.filter = self.add_filter(self.tr("Search the findings"), "search")
        self.filter.textChanged.connect(lambda _: self._arrange())
        self.view = FindingList()
        self.view.setBatchSize(60)
        self.view.verticalScrollBar().setSingleStep(24)
        self.view.asked.connect(self.asked)
        self.view.toggled.connect(self._toggle)
        self.view.menu_asked.connect(self._ask_menu)
        self.view.clicked.connect(self._clicked)
        self.view.doubleClicked.connect(lambda _: self.asked.emit("show"))
        self.add_list(self.view, self.tr("Findings"), self.model, FindingsDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._selected)
        self._empty = self.add_empty(self.tr("Nothing to look at here."))
        self.column.addWidget(self._buttons())

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(2)
        self._chip_group = QButtonGroup(self)
        self._chip_group.setExclusive(True)
        self._family_chips: dict[Family | None, QPushButton] = {}
        for family in (None, *Family):
            chip = QPushButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setChecked(family is None)
            chip.clicked.connect(lambda _=False, chosen=family: self._choose(chosen))
            self._chip_group.addButton(chip)
            self._family_chips[family] = chip
            row.addWidget(chip)
        row.addStretch()
        return row

    def _buttons(self) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(16, 4, 16, 8)
        rows.setSpacing(4)
        row, below = QHBoxLayout(), QHBoxLayout()
        for each in (row, below):
            each.setSpacing(4)
            rows.addLayout(each)
        below.addStretch()
        self.buttons: dict[str, QPushButton] = {}
        for name, words in (
            ("apply", self.tr("Apply")),
            ("apply_alike", self.tr("All…")),
            ("keep", self.tr("Keep…")),
            ("revoke", self.tr("Revoke")),
            ("source", self.tr("Source…")),
            ("note", self.tr("Note…")),
        ):
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.clicked.connect(lambda _=False, action=name: self.asked.emit(action))
            self.buttons[name] = button
            (below if name == "revoke" else row).addWidget(button)
        self._allow(None)
        return box

    def _allow(self, card: Card | None) -> None:
        """Offer what can be done with the selected card."""
        to_do = card is not None and not card.done
        fixable = card is not None and card.finding.fix is not None and not card.done
        for name, allowed in (
            ("apply", fixable),
            ("apply_alike", fixable),
            ("keep", to_do),
            ("source", to_do),
            ("note", card is not None),
        ):
            self.buttons[name].setEnabled(allowed)
        decided = card is not None and card.decision is not None
        self.buttons["revoke"].setVisible(decided)
        self.buttons["apply_alike"].setVisible(
            not decided
        )  # six words have no room beside each other
        self.buttons["keep"].setVisible(not decided or to_do)

    def _ask_menu(self, at: QPoint) -> None:
        card = self.selected()
        if card is not None:
            self.menu_asked.emit(card.finding, at)

    def _choose(self, family: Family | None) -> None:
        self._family = family
        self._arrange()

    def _toggle(self, key: str) -> None:
        self._closed ^= {key}
        self._arrange()
        for number, row in enumerate(self._rows):
            if isinstance(row, Heading) and row.key == key:
                self._list_around(number)
                self.view.put_current(self._shown_at(number))

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if isinstance(row, Heading):
            self._toggle(row.key)

    def _wanted(self, card: Card) -> bool:
        if self._family is not None and card.finding.kind.family is not self._family:
            return False
        words = self.filter.text().strip().casefold()
        return not words or words in (self._spoken.get(id(card)) or spoken(card).casefold())

    def _arrange(self) -> None:
        if not self._spoken and self.filter.text().strip():
            self._spoken = {id(card): spoken(card).casefold() for card in self._cards}
        before, scroll = self.selected(), self.view.verticalScrollBar().value()
        self._rows = arrange(
            self._cards, grouped=self._grouped, closed=frozenset(self._closed), wanted=self._wanted
        )
        self._first = max(0, min(self._first, len(self._rows) - ROOM))
        if self.model.renew(self._listed()):
            number = self._number_of(before.finding) if before else None
            if number is not None and 0 <= number - self._first < ROOM:
                self.view.put_current_silently(self._shown_at(number))
            self.view.verticalScrollBar().setValue(scroll)
        self._allow(self.selected())
        self.show_list(there=bool(self._rows))
        self._count_up()
        self.listed.emit()

    def _listed(self) -> list[Row]:
        """The rows that are listed now, and how many there are around them."""
        last = self._first + ROOM
        rows = self._rows[self._first : last]
        above: list[Row] = [More(self._first, after=False)] if self._first else []
        below = len(self._rows) - last
        return [*above, *rows, *([More(below, after=True)] if below > 0 else [])]

    def _shown_at(self, number: int) -> int:
        """Where a row stands among those listed."""
        return number - self._first + bool(self._first)

    def _list_around(self, number: int) -> None:
        """List other rows where this one is not among those listed, or at their very edge."""
        if not self._first + (1 if self._first else 0) <= number < self._first + ROOM:
            self._first = max(0, min(number - ROOM // 2, len(self._rows) - ROOM))
            self.model.put(self._listed())

    def _number_of(self, finding: Finding) -> int | None:
        """The row of the finding."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Card) and (row.finding is finding or row.finding == finding):
                return number
        return None

    def _go_beyond(self, row: More) -> None:
        """Somebody has gone to the end of what is listed: list what comes there."""
        number = self._first + ROOM if row.after else self._first - 1
        self._list_around(number)
        self.view.put_current(self._shown_at(number))

    def _count_up(self) -> None:
        counts = kinds_in(self._cards)
        done = sum(1 for card in self._cards if card.done)
        total = sum(counts.values())
        self._family_chips[None].setText(self.tr("All {count}").format(count=total))
        for family in Family:
            chip = self._family_chips[family]
            chip.setText(f"{family_name(family)} {counts[family]}")
        words = self.tr("%n open", "", total)
        if done:
            words += " · " + self.tr("%n decided", "", done)
        self.count.setText(words if self._cards or not self._pending else "")
        if self._pending:
            self._empty.setText(self._pending)
        elif self._cards and not total:
            self._empty.setText(self.tr("All findings are decided."))
        else:
            self._empty.setText(self.tr("Nothing to look at here."))

    def _selected(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if isinstance(row, More):
            QTimer.singleShot(0, self, partial(self._go_beyond, row))
            return
        self._allow(row if isinstance(row, Card) else None)
        self.chosen.emit(row.finding if isinstance(row, Card) else None)
