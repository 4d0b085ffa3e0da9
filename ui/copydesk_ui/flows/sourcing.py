"""All sources of the draft at one place."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.archive.archive import Archive
from copydesk.desk.change_source import change_source, forget_source
from copydesk.model.source import Source
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.sources import SourcesDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.undoing import Act, Done, Undoing


class Sourcing(QObject):
    """Lists, changes and forgets sources."""

    def __init__(self, desk: Desk, undoing: Undoing) -> None:
        super().__init__(desk.window)
        self._desk, self._undoing = desk, undoing
        desk.window.actions_["sources"].triggered.connect(self.show_sources)

    def show_sources(self) -> None:
        """Show every source of the draft."""
        draft = self._desk.session.draft
        if draft is None:
            return
        dialog = SourcesDialog(draft.sources, self._desk.session.ledger.claims, self._desk.window)
        dialog.changed.connect(lambda source, files: self._change(dialog, source, files))
        dialog.removed.connect(lambda source: self._ask_removal(dialog, source))
        dialog.open()

    def _change(self, dialog: SourcesDialog, source: Source, files: Sequence[Path]) -> None:
        draft = self._desk.session.draft
        before = next((s for s in draft.sources if s.id == source.id), None) if draft else None

        def done(sources: tuple[Source, ...]) -> None:
            dialog.show_sources(sources)
            if before is not None:
                place = self._desk.window.page.editor.place()
                words, about = self.tr("Source changed"), source.title
                self._undoing.did(Act(words, place, self._to(before), self._to(source), about))

        self._record(source, done, files)

    def _to(self, source: Source) -> Callable[[Done], None]:
        return lambda done: self._record(source, lambda _: done())

    def _record(
        self,
        source: Source,
        then: Callable[[tuple[Source, ...]], None],
        files: Sequence[Path] = (),
    ) -> None:
        by = self._desk.user
        self._write(
            lambda archive, draft_id: change_source(archive, draft_id, source, by, files=files),
            then,
        )

    def _ask_removal(self, dialog: SourcesDialog, source: Source) -> None:
        question = Question(
            self.tr("Forget this source"),
            self.tr(
                "Every word of “{title}” and its files are overwritten, in approved versions, too. This cannot be taken back."
            ).format(title=source.title),
            self.tr("Forget"),
            dialog,
        )
        question.stay_first(self.tr("&Keep it"))
        by = self._desk.user

        def forgotten(sources: tuple[Source, ...]) -> None:
            dialog.show_sources(sources)
            self._undoing.did_for_good(self.tr("A source was forgotten"))

        question.accepted.connect(
            lambda: self._write(
                lambda archive, draft_id: forget_source(archive, draft_id, source.id, by),
                forgotten,
            )
        )
        question.open()

    def _write(
        self,
        change: Callable[[Archive, int], tuple[Source, ...]],
        then: Callable[[tuple[Source, ...]], None],
    ) -> None:
        draft = self._desk.session.draft
        if draft is None:
            return
        draft_id = draft.record.id

        def done(sources: tuple[Source, ...]) -> None:
            if self._desk.session.holds(draft_id):
                self._desk.session.sourced(sources)
            then(sources)

        self._desk.archive.ask(
            lambda archive: change(archive, draft_id),
            done,
            self._undoing.failed,
            what=self.tr("a change of a source"),
        )
