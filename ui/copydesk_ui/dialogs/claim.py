"""One claim in full: what it states, how far its check has come, what stands behind it, and what it was before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QWidget,
)

from copydesk.model.claim import Claim, ClaimKind, ClaimStatus, Link
from copydesk.model.source import Source
from copydesk.review.ledger import REMARKS
from copydesk_ui.dialogs.form import FormDialog, labelled, leaf, pair
from copydesk_ui.parts.boxed import BoxedList, WordsField
from copydesk_ui.words.claims import claim_kind_name, claim_status_name, use_name
from copydesk_ui.words.times import full
from copydesk_ui.words.translation import said


class ClaimDialog(FormDialog):
    """Shows and changes one claim."""

    choices_are_kept = True
    changed = Signal(object)
    """The ``Claim`` as it is to be recorded; who and when are filled in by whoever records it."""

    def __init__(
        self,
        claim: Claim,
        history: Sequence[Claim],
        sources: Sequence[Source],
        parent: QWidget,
        *,
        status: ClaimStatus | None = None,
    ) -> None:
        """``status`` is what it is to become, where an action has said so."""
        words = claim.anchor.exact
        super().__init__(parent)
        shown = words if len(words) < 300 else f"{words[:299]}…"
        self.sentence.setText(self.tr("“{words}”").format(words=shown))
        self.sentence.show()
        self.name(self.tr("Claim"), self.tr("Keep"))
        self.setMinimumWidth(620)
        self._claim = claim
        self._links = list(claim.links)
        self._titles = {source.id: source.title for source in sources}
        self.words = WordsField(claim.statement)
        self.words.setFixedHeight(54)
        self.body.addWidget(labelled(self.tr("&Statement, in one plain sentence"), self.words))
        self.kind, self.status = QComboBox(), QComboBox()
        for kind in ClaimKind:
            self.kind.addItem(claim_kind_name(kind), kind)
        for each in ClaimStatus:
            self.status.addItem(claim_status_name(each), each)
        self.kind.setCurrentIndex(list(ClaimKind).index(claim.kind))
        self.status.setCurrentIndex(list(ClaimStatus).index(status or claim.status))
        self.body.addLayout(
            pair(labelled(self.tr("&Kind"), self.kind), labelled(self.tr("Stat&us"), self.status))
        )
        self.concerns = WordsField(claim.concerns)
        self.question = WordsField(claim.question)
        self.answer = WordsField(claim.answer)
        self.instead = WordsField(claim.instead)
        self.remark = QLineEdit()
        leaves = QTabWidget()
        leaves.setDocumentMode(True)
        leaves.setMinimumHeight(280)
        leaves.addTab(self._query(), self.tr("Question and answer"))
        leaves.addTab(self._behind(), self.tr("Sources"))
        leaves.addTab(self._past(history), self.tr("History"))
        self.body.addWidget(leaves, 1)
        self.body.addWidget(labelled(self.tr("&Why this change (may stay empty)"), self.remark))
        self.words.textChanged.connect(
            lambda: self.confirm.setEnabled(bool(self.words.toPlainText().strip()))
        )
        self.accepted.connect(lambda: self.changed.emit(self.claim()))
        asking = status is not None and status.asks
        (self.question if asking else self.words).setFocus()

    def claim(self) -> Claim:
        """The claim as the fields say."""
        return replace(
            self._claim,
            statement=" ".join(self.words.toPlainText().split()),
            kind=ClaimKind(self.kind.currentData()),
            status=ClaimStatus(self.status.currentData()),
            concerns=self.concerns.toPlainText().strip(),
            question=self.question.toPlainText().strip(),
            answer=self.answer.toPlainText().strip(),
            instead=self.instead.toPlainText().strip(),
            remark=self.remark.text().strip(),
            links=tuple(self._links),
        )

    def _query(self) -> QWidget:
        box, column = leaf()
        doubtful = labelled(self.tr("What is &doubtful"), self.concerns)
        question = labelled(self.tr("&Question to the author or the editor"), self.question)
        answer = labelled(self.tr("&Answer"), self.answer)
        instead = labelled(self.tr("What is &right instead"), self.instead)
        column.addLayout(pair(doubtful, instead))
        column.addLayout(pair(question, answer))
        return box

    def _behind(self) -> QWidget:
        box, column = leaf()
        self.sources = BoxedList(wrapped=True)
        self.sources.setAccessibleName(self.tr("Sources"))
        for link in self._links:
            item = QListWidgetItem(self._link_words(link))
            item.setData(Qt.ItemDataRole.UserRole, link)
            self.sources.addItem(item)
        column.addWidget(self.sources, 1)
        unlink = QPushButton(self.tr("Take awa&y from this claim"))
        unlink.setAutoDefault(False)
        unlink.clicked.connect(self._unlink)
        column.addWidget(unlink)
        return box

    def _past(self, history: Sequence[Claim]) -> QWidget:
        box, column = leaf()
        self.history = BoxedList(wrapped=True)
        self.history.setAccessibleName(self.tr("History"))
        for before, state in reversed([*zip((None, *history), history, strict=False)]):
            words = f"{full(state.at)} · {state.by} · {claim_status_name(state.status)}"
            ours = REMARKS.get(state.remark)
            remark = said(ours) if ours else state.remark
            self.history.addItem(
                "\n".join(filter(None, (words, remark, *self._news(before, state))))
            )
        column.addWidget(self.history, 1)
        return box

    def _news(self, before: Claim | None, state: Claim) -> Iterator[str]:
        """What was said of the claim then, and had not been said before: what is written over later can be read here."""
        for name, words in (
            ("statement", self.tr("Statement: {words}")),
            ("concerns", self.tr("Doubtful: {words}")),
            ("question", self.tr("Question: {words}")),
            ("answer", self.tr("Answer: {words}")),
            ("instead", self.tr("Right instead: {words}")),
        ):
            now, then = getattr(state, name), getattr(before, name) if before else ""
            if now != then:
                yield words.format(words=now or "–")

    def _link_words(self, link: Link) -> str:
        title = self._titles.get(link.source_id, self.tr("a source that was removed"))
        parts = (use_name(link.use), title, link.locator, f"{link.by}, {full(link.at)}")
        return " · ".join(filter(None, parts))

    def _unlink(self) -> None:
        row = self.sources.currentRow()
        if row >= 0:
            self.sources.takeItem(row)
            del self._links[row]
