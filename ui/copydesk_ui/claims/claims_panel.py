"""The ledger: the draft's claims as cards, and the keys by which one after the other is checked."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from copydesk_ui.claims.claim_cards import ClaimCard, ClaimsModel, Part
from copydesk_ui.claims.claims_delegate import ClaimsDelegate
from copydesk_ui.parts.card_list import CardList
from copydesk_ui.parts.panel import Panel
from copydesk_ui.words.claims import claim_kind_name

PANEL_KEYS = {
    Qt.Key.Key_Return: "claim_details",
    Qt.Key.Key_Enter: "claim_details",
    Qt.Key.Key_V: "claim_verify",
    Qt.Key.Key_C: "claim_correct",
    Qt.Key.Key_A: "claim_ask_author",
    Qt.Key.Key_E: "claim_ask_editor",
    Qt.Key.Key_U: "claim_unverifiable",
    Qt.Key.Key_W: "claim_wrong",
    Qt.Key.Key_N: "claim_not",
    Qt.Key.Key_R: "claim_reopen",
    Qt.Key.Key_S: "claim_source",
}
"""Keys that act while the cards have the focus, and the actions they stand for."""


class ClaimList(CardList):
    """Cards that take files and addresses that are dropped on them."""

    dropped = Signal(int, object)
    """A row, and the ``QMimeData`` that was dropped on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PANEL_KEYS, parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and addresses prove claims."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDropEvent) -> None:
        """Only a card takes them; beside the cards they would become a new draft."""
        event.setAccepted(self.indexAt(event.position().toPoint()).isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped becomes a source of the card's claim."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.acceptProposedAction()
            self.dropped.emit(index.row(), event.mimeData())


class ClaimsPanel(Panel):
    """Shows the claims; says which one was chosen and what was asked for."""

    chosen = Signal(object)
    """The ``Standing`` that the user selected, or None."""
    asked = Signal(str)
    """The name of an action."""
    menu_asked = Signal(QPoint)
    """A menu is wanted for the selected claim, at this place of the screen."""
    dropped = Signal(object, object)
    """A ``Standing``, and the ``QMimeData`` that was dropped on its card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Claims"), parent)
        self._cards: Sequence[ClaimCard] = ()
        self._part = Part.ALL
        self.model = ClaimsModel(self)
        self._add_chips()
        self.filter = self.add_filter(self.tr("Search the claims"), "search")
        self.filter.textChanged.connect(lambda _: self._arrange())
        self.left = QLabel()
        self.left.setProperty("role", "muted")
        self.left.setWordWrap(True)
        self.left.setContentsMargins(18, 0, 18, 0)
        self.column.addWidget(self.left)
        self.view = ClaimList()
        self.view.asked.connect(self.asked)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.doubleClicked.connect(lambda _: self.asked.emit("claim_details"))
        self.view.dropped.connect(self._drop)
        self.add_list(self.view, self.tr("Claims"), self.model, ClaimsDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._selected)
        self._empty = self.add_empty("")
        self._add_buttons()
        self.show_cards(())

    def show_cards(self, cards: Sequence[ClaimCard]) -> None:
        """Show these claims; the one selected stays selected."""
        self._cards = cards
        self._arrange()

    def select(self, number: int) -> None:
        """Select the claim of that number, widening the filter where it hides it; 0 for none."""
        if number and all(row.standing.claim.id != number for row in self.model.rows):
            self._chips[Part.ALL].setChecked(True)
            self._part = Part.ALL
            self.filter.clear()
            self._arrange()
        for place, row in enumerate(self.model.rows):
            if row.standing.claim.id == number:
                self.view.put_current(place)
                return
        self.view.setCurrentIndex(QModelIndex())

    def selected(self) -> ClaimCard | None:
        """The card that actions would act on."""
        return self.model.row_at(self.view.currentIndex())

    def _add_chips(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._chips: dict[Part, QPushButton] = {}
        for part in Part:
            chip = QPushButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setChecked(part is Part.ALL)
            chip.clicked.connect(lambda _=False, chosen=part: self._choose(chosen))
            self._group.addButton(chip)
            self._chips[part] = chip
            row.addWidget(chip)
        row.addStretch()
        self.column.addLayout(row)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(4)
        self.buttons: dict[str, QPushButton] = {}
        for name, words in (
            ("claim_verify", self.tr("Verify")),
            ("claim_correct", self.tr("Correct")),
            ("claim_wrong", self.tr("Wrong…")),
            ("claim_ask_author", self.tr("Ask…")),
            ("claim_source", self.tr("Source…")),
        ):
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.clicked.connect(lambda _=False, action=name: self.asked.emit(action))
            self.buttons[name] = button
            row.addWidget(button)
        self.column.addLayout(row)

    def _choose(self, part: Part) -> None:
        self._part = part
        self._arrange()

    def _arrange(self) -> None:
        before = self.selected()
        words = self.filter.text().casefold().split()
        rows = [
            card
            for card in self._cards
            if card.belongs(self._part)
            and all(word in self.model.spoken(card).casefold() for word in words)
        ]
        if self.model.renew(rows):
            self._restore(before)
        else:
            self.view.scheduleDelayedItemsLayout()  # a card may have grown
        self.show_list(there=bool(rows))
        self._empty.setText(
            self.tr("Nothing in this part of the ledger.")
            if self._cards
            else self.tr(
                "No claims yet. Mark the words that state a fact and make a claim of them, or add a source to a finding."
            )
        )
        for button in self.buttons.values():
            button.setEnabled(self.selected() is not None)
        self._count_up()

    def _restore(self, before: ClaimCard | None) -> None:
        for place, row in enumerate(self.model.rows):
            if before is not None and row.standing.claim.id == before.standing.claim.id:
                self.view.put_current_silently(place)

    def _count_up(self) -> None:
        counts = Counter(part for card in self._cards for part in Part if card.belongs(part))
        names = {
            Part.ALL: self.tr("All {count}"),
            Part.TO_DO: self.tr("To do {count}"),
            Part.ASKED: self.tr("Asked {count}"),
            Part.WRONG: self.tr("Wrong {count}"),
            Part.DONE: self.tr("Done {count}"),
        }
        for part, chip in self._chips.items():
            chip.setText(names[part].format(count=counts[part]))
        self._chips[Part.WRONG].setVisible(bool(counts[Part.WRONG]) or self._part is Part.WRONG)
        left = [card for card in self._cards if not card.belongs(Part.DONE)]
        self.count.setText(self.tr("%n fact(s) left", "", len(left)))
        kinds = Counter(claim_kind_name(card.standing.claim.kind) for card in left)
        who = Counter(name for card in self._cards for name in card.standing.claim.checkers)
        words = [" · ".join(f"{kind} {count}" for kind, count in kinds.most_common())]
        if who:
            each = " · ".join(f"{name} {count}" for name, count in who.most_common())
            words.append(self.tr("Checked by {names}").format(names=each))
        self.left.setText("\n".join(filter(None, words)))
        self.left.setVisible(bool(self._cards))

    def _selected(self, index: QModelIndex) -> None:
        card = self.model.row_at(index)
        for button in self.buttons.values():
            button.setEnabled(card is not None)
        self.chosen.emit(card.standing if card else None)

    def _drop(self, place: int, data: object) -> None:
        self.dropped.emit(self.model.rows[place].standing, data)
