"""The names panel: kept in step with the text, walked through, handed over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.model.finding import Family
from copydesk.model.span import Span
from copydesk_ui.clients.engine_client import NameRow
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.saving import Saving
from copydesk_ui.names.style_sheet import as_csv, as_markdown


class Naming(QObject):
    """Shows the ledger that the engine sends."""

    def __init__(self, desk: Desk, saving: Saving) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._saving = saving
        self._names: tuple[NameRow, ...] = ()
        panel = desk.window.names
        desk.engine.named.connect(self._take)
        desk.session.opened.connect(lambda: self._take(-1, ()))
        panel.place_asked.connect(self._go)
        panel.export_asked.connect(self._ask_target)
        desk.window.actions_["export_names"].triggered.connect(self._ask_target)

    def write(self, path: Path) -> None:
        """Write the style sheet; the suffix says whether as CSV or as Markdown."""
        title = self.tr("Names in “{title}”").format(title=self._desk.session.title)
        if path.suffix.lower() == ".csv":
            text = as_csv(self._names, (self.tr("Name"), self.tr("Count"), self.tr("Forms")))
        else:
            text = as_markdown(self._names, title)
        self._saving.write_text(path, text)

    def _take(self, revision: int, names: Sequence[NameRow]) -> None:
        if names and revision != self._desk.session.revision:
            return
        self._names = tuple(names)
        suspect = frozenset(
            span
            for finding in self._desk.session.review.open_findings
            if finding.kind.family is Family.NAMES and not finding.hint
            for span in finding.spans
        )
        self._desk.window.names.show_names(self._names, suspect)

    def _go(self, place: Span, places: Sequence[Span]) -> None:
        editor = self._desk.window.page.editor
        if places[-1].end <= len(editor.text):
            editor.go_to(place)
            editor.show_current(places)

    def _ask_target(self) -> None:
        if not self._names:
            self._desk.nothing(self.tr("No names found in this draft."))
            return
        dialog = QFileDialog(self._desk.window, self.tr("Export the names"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("Markdown (*.md)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("names.csv")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()
