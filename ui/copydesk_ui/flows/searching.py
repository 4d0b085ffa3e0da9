"""The archive searched from the window; what is found is opened at its place; a source's earlier uses are told."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from copydesk.archive.archive import Archive
from copydesk.archive.search.hits import Hit, HitKind, Passage, Uses
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk_ui.dialogs.source import SourceDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.search.found_model import FoundRow
from copydesk_ui.search.search_dialog import Asked, SearchDialog
from copydesk_ui.words.times import full

_MOST = 50


class Searching(QObject):
    """Shows the dialog, asks the archive in its thread, opens what is chosen."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._dialog: SearchDialog | None = None
        desk.window.actions_["search_archive"].triggered.connect(self.show_search)

    def show_search(self) -> None:
        """Ask what to look for."""
        dialog = SearchDialog(self._desk.window)
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.asked.connect(lambda asked: self._search(dialog, asked))
        dialog.selected.connect(lambda row: self._tell_uses(dialog, row))
        dialog.chosen.connect(self.open_at)
        dialog.open()

    def open_at(self, row: FoundRow) -> None:
        """Open the draft and go to the words, where its text has them still."""
        draft = self._desk.session.draft
        if draft is not None and draft.record.id == row.hit.draft_id:
            self._go(row.passage)
        else:
            self._opening.open_draft(row.hit.draft_id, lambda: self._go(row.passage))

    def _search(self, dialog: SearchDialog, asked: Asked) -> None:
        def find(archive: Archive) -> tuple[Hit, ...]:
            return archive.search.find(asked.words, _MOST, rank=asked.rank, wanted=asked.wanted)

        def show(hits: Sequence[Hit]) -> None:
            if self._dialog is dialog:
                dialog.show_hits(asked, hits)

        self._desk.archive.ask(find, show, self._desk.complain)

    def _tell_uses(self, dialog: SearchDialog, row: FoundRow | None) -> None:
        """Below the list: where the source that is looked at stood."""
        if row is None or row.passage.kind is not HitKind.SOURCE:
            return
        title = row.passage.subject

        def tell(uses: Uses) -> None:
            if self._dialog is dialog and dialog.current() == row and uses.drafts:
                dialog.tell(uses_words(uses))

        self._desk.archive.ask(
            lambda archive: archive.search.uses_of(Source(0, title)), tell, self._desk.complain
        )

    def _forget(self) -> None:
        self._dialog = None

    def _go(self, passage: Passage) -> None:
        editor = self._desk.window.page.editor
        place = place_of(passage, editor.text)
        editor.setFocus()
        if place is not None:
            editor.go_to(place)
            editor.show_current((place,))
        elif passage.kind is HitKind.TEXT:
            words = self.tr("These words stand in version {number}: {keys} lists the versions.")
            keys = self._desk.window.actions_["history"].shortcut().toString()
            self._desk.tell(words.format(number=passage.number, keys=keys))


def place_of(passage: Passage, text: str) -> Span | None:
    """Where a text has the words of a passage: in the same surroundings, else anywhere; None where nowhere."""
    start = text.find(passage.quote) if passage.quote else -1
    if start >= 0:
        return Span(start, start + len(passage.quote))
    if passage.kind not in {HitKind.TEXT, HitKind.NAME, HitKind.SAID} or not passage.marks:
        return None
    mark = passage.marks[0]
    begin = passage.snippet.startswith("…")
    around = passage.snippet[begin:].removesuffix("…")
    start = text.find(around)
    if start >= 0:
        start += mark.start - begin
    else:
        start = text.find(mark.of(passage.snippet))
    return Span(start, start + len(mark)) if start >= 0 else None


def offer_uses(desk: Desk, dialog: SourceDialog) -> None:
    """Tell in the dialog of a source where one like it stood before, while its fields are filled in."""
    draft = desk.session.draft
    but = draft.record.id if draft is not None else 0
    there = [dialog]
    dialog.finished.connect(there.clear)

    def look(source: Source) -> None:
        def tell(uses: Uses) -> None:
            if there and dialog.form.source() == source:
                dialog.tell_uses(uses_words(uses))

        desk.archive.ask(
            lambda archive: archive.search.uses_of(source, but=but), tell, desk.complain
        )

    dialog.filled.connect(look)


class UsesWording(QObject):
    """Counts in words; ``lupdate`` sees plurals in ``self.tr`` alone."""

    def say(self, uses: Uses) -> str:
        """In how many drafts, for how many claims, and when last."""
        drafts = self.tr("Used in %n draft(s)", "", len(uses.drafts))
        claims = self.tr("verifies %n claim(s)", "", uses.verified) if uses.verified else ""
        last = (
            QCoreApplication.translate("Search", "last on {date}").format(date=full(uses.last))
            if uses.last
            else ""
        )
        return " · ".join(filter(None, (drafts, claims, last)))


def uses_words(uses: Uses) -> str:
    """Where a source stood before, in one line; "" where nowhere."""
    return UsesWording().say(uses) if uses.drafts else ""
