"""The names panel: kept in step with the text, walked through, and handed over."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.span import Span
from copydesk_ui.clients.engine_answers import NameRow
from copydesk_ui.dialogs.files import Purpose, choose_target
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.saving import Saving
from copydesk_ui.names.style_sheet import as_csv, as_docx, as_lines, as_markdown


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
        panel.copy_asked.connect(self._copy)
        desk.window.actions_["export_names"].triggered.connect(self._ask_target)

    def write(self, path: Path) -> None:
        """Write the style sheet; the suffix says whether as a table, as Markdown or as a Word document."""
        session = self._desk.session
        title = self.tr("Names in “{title}”").format(title=session.title)
        kind = path.suffix.lower()
        if kind == ".csv":
            heads = (self.tr("Name"), self.tr("Count"), self.tr("Forms"))
            self._saving.write_text(path, as_csv(self._names, heads))
        elif kind == ".docx":
            now = datetime.now(UTC)
            data = as_docx(self._names, title, session.language, self._desk.user, now)
            self._saving.write_bytes(path, data)
        else:
            self._saving.write_text(path, as_markdown(self._names, title))

    def fullest(self, finding: Finding) -> str:
        """The right name of a finding about a name, with the given name where the draft has it."""
        wanted = finding.variants[-1]
        for row in self._names:
            if row.name.endswith(f" {wanted}") and not set(finding.spans).isdisjoint(row.places):
                return row.name
        return wanted

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

    def _copy(self, names: Sequence[NameRow]) -> None:
        QGuiApplication.clipboard().setText(as_lines(names))
        self._desk.nothing(self.tr("%n name(s) copied.", "", len(names)))

    def _go(self, place: Span, places: Sequence[Span]) -> None:
        editor = self._desk.window.page.editor
        if places[-1].end <= len(editor.text):
            editor.go_to(place)
            editor.show_current(places)

    def _ask_target(self) -> None:
        if not self._names:
            self._desk.nothing(self.tr("No names found in this draft."))
            return
        suffixes = {
            self.tr("Table (*.csv)"): ".csv",
            self.tr("Markdown (*.md)"): ".md",
            self.tr("Word document (*.docx)"): ".docx",
        }
        window, title = self._desk.window, self.tr("Export the names")
        choose_target(window, Purpose.EXPORTS, title, self.tr("names"), self.write, suffixes)
