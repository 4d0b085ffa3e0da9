"""A claim that lost its words: where does it belong now?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from copydesk.model.claim import Claim
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import BoxedList


class OrphanDialog(FormDialog):
    """Offers the words that are marked in the text and the sentences that are nearest to the lost words; a person decides."""

    chosen = Signal(int)
    """The number of the sentence."""
    dropped = Signal()
    """Its words were cut: it needs no check any more."""

    def __init__(
        self, claim: Claim, sentences: Sequence[str], parent: QWidget, *, marked: bool = False
    ) -> None:
        """``marked``: the first of the sentences are the words that somebody has marked in the text."""
        super().__init__(
            parent,
            self.tr("“{words}” stands nowhere in the text any more.").format(
                words=claim.anchor.exact
            ),
        )
        self.name(self.tr("Where does this claim belong?"), self.tr("It is this one"))
        self.setMinimumWidth(600)
        rows = list(sentences)
        if marked:
            rows[0] = self.tr("Marked in the text: {words}").format(words=rows[0])
        self.list = BoxedList(rows, wrapped=True)
        self.list.setCurrentRow(0 if sentences else -1)
        words = (
            self.tr("Nearest &sentences")
            if sentences
            else self.tr("No sentence of the text is like it")
        )
        self.body.addWidget(labelled(words, self.list))
        if not marked:
            by_hand = QLabel(
                self.tr(
                    "Is it none of these? Mark the right words in the text, then come back here."
                )
            )
            by_hand.setWordWrap(True)
            by_hand.setProperty("role", "muted")
            self.body.addWidget(by_hand)
        self.confirm.setEnabled(bool(sentences))
        cut = QPushButton(self.tr("It was c&ut from the text"))
        cut.setAutoDefault(False)
        self.box.addButton(cut, QDialogButtonBox.ButtonRole.ActionRole)
        cut.clicked.connect(self._drop)
        self.accepted.connect(self._choose)

    def _choose(self) -> None:
        if self.list.currentRow() >= 0:
            self.chosen.emit(self.list.currentRow())

    def _drop(self) -> None:
        self.dropped.emit()
        self.reject()
