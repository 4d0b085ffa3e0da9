"""Every source of the draft: what is said of it, what it stands behind, and its files."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QSplitter, QWidget

from copydesk.model.claim import Claim
from copydesk.model.source import Source
from copydesk_ui.dialogs.form import FormDialog, leaf
from copydesk_ui.dialogs.source_form import SourceForm
from copydesk_ui.parts.boxed import BoxedList


class SourcesDialog(FormDialog):
    """A list of sources, and the form of the one that is chosen."""

    changed = Signal(object, tuple)
    """The ``Source`` as it is to be recorded, and paths of files to keep with it."""
    removed = Signal(object)
    """The ``Source`` that is to be forgotten."""

    def __init__(self, sources: Sequence[Source], claims: Sequence[Claim], parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Sources"), self.tr("Keep the change"))
        self.closes()
        self.resize(820, 640)
        self._sources = list(sources)
        self._claims = claims
        self._row = -1
        self.list = BoxedList()
        self.list.setAccessibleName(self.tr("Sources"))
        self.form = SourceForm()
        self.behind = QLabel()
        self.behind.setProperty("role", "muted")
        self.behind.setWordWrap(True)
        right, column = leaf()
        column.setContentsMargins(12, 0, 0, 0)
        for widget in (
            self.form,
            self.form.wrong,
            self.form.primary,
            self.form.confidential,
            self.behind,
        ):
            column.addWidget(widget)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([250, 540])
        split.setChildrenCollapsible(False)
        self.body.addWidget(split, 1)
        self.forget = QPushButton(self.tr("&Forget this source"))
        self.forget.setAutoDefault(False)
        self.box.addButton(self.forget, QDialogButtonBox.ButtonRole.ActionRole)
        self.forget.clicked.connect(self._forget)
        self.box.accepted.disconnect(self.accept)
        self.box.accepted.connect(self._keep)
        self.form.changed.connect(self._allow)
        self.list.currentRowChanged.connect(self._choose)
        self.show_sources(sources)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show these instead; the row that was chosen stays chosen."""
        row = max(0, self.list.currentRow())
        self._row = -1
        self._sources = list(sources)
        self.list.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.list.clear()
        for source in sources:
            words = self.tr("{title} (confidential)") if source.confidential else "{title}"
            self.list.addItem(words.format(title=source.title))
        self.list.setCurrentRow(min(row, len(sources) - 1))
        self.list.blockSignals(False)  # noqa: FBT003 (Qt's signature)
        self._show(self.list.currentRow())
        if not sources:
            self.behind.setText(self.tr("This draft has no sources yet."))
            self.form.setEnabled(False)
        self._allow()

    def _choose(self, row: int) -> None:
        """Another source was chosen; what was typed about the one before is not thrown away unasked."""
        if row == self._row:
            return
        before = self._row
        self.list.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.list.setCurrentRow(before)
        self.list.blockSignals(False)  # noqa: FBT003 (Qt's signature)
        self.leave(lambda: self._show(row))

    def _show(self, row: int) -> None:
        self._row = row
        self.list.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)  # noqa: FBT003 (Qt's signature)
        if not 0 <= row < len(self._sources):
            return
        source = self._sources[row]
        self.form.show_source(source)
        self._typed.begin()
        used = [
            claim.statement
            for claim in self._claims
            if any(link.source_id == source.id for link in claim.links)
        ]
        words = self.tr("Stands behind %n claim(s)", "", len(used))
        self.behind.setText("\n".join([words, *(f"· {statement}" for statement in used[:6])]))
        self._allow()

    def _allow(self) -> None:
        self.confirm.setEnabled(bool(self._sources) and self.form.complete)
        self.forget.setEnabled(bool(self._sources))

    def _keep(self) -> None:
        self.confirm.setEnabled(
            False
        )  # until there is something new to keep: two clicks are one record
        self.changed.emit(self.form.source(), self.form.new_files)

    def _forget(self) -> None:
        self.removed.emit(self.form.source())
