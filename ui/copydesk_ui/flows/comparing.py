"""Versions, the page and files that come back, compared; chosen changes come onto the page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.archive.values import VersionRow
from copydesk.engine.reader import ReadOptions
from copydesk.model.draft import Reading
from copydesk_ui.dialogs.files import Purpose, choose_file, draft_filters
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.history.choosing_dialog import ChoosingDialog
from copydesk_ui.history.compare_dialog import Side
from copydesk_ui.words.versions import version_name


class Comparing(QObject):
    """Shows two texts of a draft beside each other, and takes changes of one into the other."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        desk.window.actions_["compare"].triggered.connect(lambda: self.compare())
        desk.window.history.compare_asked.connect(self.compare)

    def compare(self, number: int = -1) -> None:
        """Compare a version with the page: by default the approved one that it was changed since, else the one before."""
        session = self._desk.session
        if session.draft is None:
            return
        draft_id = session.draft.record.id
        approved = session.changed_since
        wanted = approved if number < 0 and approved is not None else number

        def show(rows: Sequence[VersionRow]) -> None:
            self._show(draft_id, rows, wanted)

        self._desk.archive.ask(
            lambda archive: archive.versions.list(draft_id), show, self._desk.complain
        )

    def _show(self, draft_id: int, versions: Sequence[VersionRow], number: int) -> None:
        session = self._desk.session
        sides = [
            Side(
                version_name(row.number, row.at, row.by),
                partial(self._fetch, draft_id, row.number),
            )
            for row in versions
        ]
        text = session.text
        sides.append(Side(self.tr("The text on the page"), lambda take: take(text)))
        numbers = [row.number for row in versions]
        if number in numbers:
            old = numbers.index(number)
        else:
            old = len(numbers) - 1 if session.unsaved else max(0, len(numbers) - 2)
        page = len(sides) - 1
        dialog = ChoosingDialog(sides, old, page, self._desk.window)
        dialog.chosen.connect(partial(self._put_on_page, draft_id))
        dialog.file_asked.connect(lambda: self._ask_file(dialog, page))
        dialog.open()

    def _fetch(self, draft_id: int, number: int, take: Callable[[str], None]) -> None:
        self._desk.archive.ask(
            lambda archive: archive.versions.get(draft_id, number).text, take, self._desk.complain
        )

    def _put_on_page(self, draft_id: int, text: str) -> None:
        if self._desk.session.holds(draft_id):
            self._opening.lay_over(text, back=False)

    def _ask_file(self, dialog: ChoosingDialog, page: int) -> None:
        """A file of the same story, as its author sends it back: what is on the page is the text before."""

        def read(path: Path) -> None:
            self._desk.intake.ask(
                lambda child: child.read_draft(path, ReadOptions()),
                partial(show, path.name),
                self._desk.complain,
            )

        def show(name: str, reading: Reading) -> None:
            dialog.old.setCurrentIndex(page)
            dialog.add_side(Side(name, lambda take: take(reading.text)))

        title = self.tr("Compare with a file")
        choose_file(dialog, Purpose.DRAFTS, title, read, draft_filters())
