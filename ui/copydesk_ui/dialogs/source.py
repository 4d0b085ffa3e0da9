"""What stands behind a statement: a new source, one of the draft's, or a comment that came with the file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from copydesk.archive.values import StoredRemark
from copydesk.model.claim import Use
from copydesk.model.source import Source, SourceKind
from copydesk_ui.dialogs.form import FormDialog, labelled, pair
from copydesk_ui.dialogs.source_form import SourceForm
from copydesk_ui.words.claims import use_name

_LINK = re.compile(r"\[([^\]\n]{1,300})\]\((https?://[^\s)]{1,2000})\)")

_WAIT = 300
"""Milliseconds after the last key before earlier uses are asked for."""


@dataclass(frozen=True, slots=True)
class GivenSource:
    """What was filled in."""

    source: Source
    """Its id is 0 where it is new."""
    use: Use
    locator: str
    """Where in the source this statement is."""
    files: tuple[Path, ...] = ()
    remark_id: int | None = None
    """The comment or footnote that it was made of."""


class SourceDialog(FormDialog):
    """Asks for the source of a statement."""

    given = Signal(object)
    """A ``GivenSource``."""
    filled = Signal(object)
    """The new ``Source`` as the fields say, a moment after the last key; answer with ``tell_uses``."""

    def __init__(
        self,
        statement: str,
        sources: Sequence[Source],
        remarks: Sequence[StoredRemark],
        parent: QWidget,
        *,
        first: Source | None = None,
        use: Use = Use.CITED,
    ) -> None:
        """``first`` is what a new source begins with, ``use`` what it does, as from something that was dropped."""
        super().__init__(parent, statement)
        self.name(self.tr("Source"), self.tr("Add source"))
        self.setMinimumWidth(600)
        self._sources = sources
        self._remarks = [stored for stored in remarks if stored.source_id is None]
        self._first = first or Source(0, "")
        self.earlier = QComboBox()
        self.earlier.addItem(self.tr("A new source"))
        for source in sources:
            self.earlier.addItem(source.title[:90])
        for stored in self._remarks:
            words = " ".join(stored.remark.text.split())[:90]
            self.earlier.addItem(self.tr("From the file: {words}").format(words=words))
        if self.earlier.count() > 1:
            self.body.addWidget(labelled(self.tr("&Take"), self.earlier))
        self.use = QComboBox()
        for each in Use:
            self.use.addItem(use_name(each), each)
        self.use.setCurrentIndex(list(Use).index(use))
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("p. 4, § 2, 12:30"))
        self.body.addLayout(
            pair(
                labelled(self.tr("What it d&oes"), self.use),
                labelled(self.tr("&Where in it"), self.place),
            )
        )
        self.form = SourceForm()
        self.body.addWidget(self.form, 1)
        self.body.addWidget(self.form.wrong)
        self.body.addWidget(self.form.primary)
        self.body.addWidget(self.form.confidential)
        self.form.changed.connect(lambda: self.confirm.setEnabled(self.form.complete))
        self.earlier.currentIndexChanged.connect(self._take)
        self.accepted.connect(lambda: self.given.emit(self.answer()))
        self._uses = QLabel()
        self._uses.setProperty("role", "muted")
        self._uses.hide()
        self.body.addWidget(self._uses)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(lambda: self.filled.emit(self.form.source()))
        self.form.changed.connect(self._timer.start)
        self._take(0)
        self.title.setFocus()

    @property
    def title(self) -> QLineEdit:
        """The field that names it."""
        return self.form.title

    @property
    def confidential(self) -> QWidget:
        """The tick that keeps it in the house."""
        return self.form.confidential

    def answer(self) -> GivenSource:
        """What the fields say."""
        number = self.earlier.currentIndex() - 1 - len(self._sources)
        return GivenSource(
            self.form.source(),
            Use(self.use.currentData()),
            self.place.text().strip(),
            self.form.new_files,
            self._remarks[number].id if number >= 0 else None,
        )

    def tell_uses(self, words: str) -> None:
        """Say where a source like this one stood before; "" where nowhere."""
        self._uses.setText(words)
        self._uses.setVisible(bool(words))

    def _take(self, row: int) -> None:
        if row == 0:
            self.form.show_source(self._first)
        elif row <= len(self._sources):
            self.form.show_source(self._sources[row - 1], editable=False)
        else:
            self.form.show_source(_from_remark(self._remarks[row - 1 - len(self._sources)]))
        self.confirm.setEnabled(self.form.complete)


def address_in(words: str) -> str:
    """The first web address among the words; "" where there is none."""
    return next((w for w in words.split() if w.startswith(("http://", "https://"))), "")


def linked_source(words: str) -> Source | None:
    """The page that the words of a text link to, as a source; None where they link nowhere."""
    link = _LINK.search(words)
    if link is not None:
        return Source(0, link[1], SourceKind.WEB_PAGE, url=link[2])
    url = address_in(words)
    return Source(0, url.split("://", 1)[1], SourceKind.WEB_PAGE, url=url) if url else None


def _from_remark(stored: StoredRemark) -> Source:
    words = " ".join(stored.remark.text.split())
    url = address_in(words)
    kind = SourceKind.WEB_PAGE if url else SourceKind.DOCUMENT
    return Source(0, words[:200], kind, url=url, note=stored.remark.author)
