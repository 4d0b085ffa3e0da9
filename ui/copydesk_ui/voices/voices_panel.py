"""The sources of the draft beside the page: how much each says; Enter goes round its places."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QWidget

from copydesk_ui.parts.panel import Panel
from copydesk_ui.voices.share_bar import ShareBar
from copydesk_ui.voices.voices_delegate import VoicesDelegate, ink_of
from copydesk_ui.voices.voices_model import VoiceRow, VoicesModel, places_of
from copydesk_ui.voices.wording import percent


class VoicesPanel(Panel):
    """Shows the sources; says which place is to be shown."""

    place_asked = Signal(object, object)
    """The ``Span`` to go to, and all places of the source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who says what"), parent)
        self.model = VoicesModel(self)
        self._at: tuple[str, int] = ("", -1)
        self.bar = ShareBar()
        row = QHBoxLayout()
        row.setContentsMargins(18, 2, 18, 6)
        row.addWidget(self.bar)
        self.column.addLayout(row)
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._next_place)
        self.view.activated.connect(self._next_place)
        self.add_list(self.view, self.tr("Sources"), self.model, VoicesDelegate(self.view))
        self._empty = self.add_empty("")
        self._legend = QLabel(self.tr("What stays bare on the page has no source in the text."))
        self._legend.setProperty("role", "muted")
        self._legend.setWordWrap(True)
        self._legend.setContentsMargins(22, 4, 22, 14)
        self.column.addWidget(self._legend)
        self.wait(draft=False)

    def show_rows(self, rows: Sequence[VoiceRow], attributed: float) -> None:
        """Show these sources; ``attributed`` is the part of the text that has any, from 0 to 1."""
        words = self.tr("{share} attributed").format(share=percent(attributed))
        nothing = self.tr(
            "Nothing in this draft is attributed: the reader takes all of it on trust."
        )
        self._show(rows, words, nothing)

    def wait(self, *, draft: bool) -> None:
        """Nothing is known yet; ``draft`` is whether there is a text to know it of."""
        words = (
            self.tr("Reading who says what …")
            if draft
            else self.tr("Open a draft to see who says what in it.")
        )
        self._show((), "", words)

    def _show(self, rows: Sequence[VoiceRow], words: str, empty: str) -> None:
        before = self.model.row_at(self.view.currentIndex())
        self.model.put(rows)
        self.count.setText(words)
        self.bar.show_pieces([(ink_of(row), row.share) for row in rows])
        self.bar.setAccessibleName(words)
        self._empty.setText(empty)
        self.show_list(there=bool(rows))
        self._legend.setVisible(bool(rows))
        self.bar.setVisible(bool(words))
        for number, row in enumerate(rows):
            if before is not None and row.voice.label == before.voice.label:
                self.view.setCurrentIndex(self.model.index(number))

    def _next_place(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        places = places_of(row.voice)
        label, last = self._at
        number = (last + 1) % len(places) if label == row.voice.label else 0
        self._at = (row.voice.label, number)
        self.place_asked.emit(places[number], places)
