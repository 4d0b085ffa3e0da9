"""Who said what in an approved text is kept: asked of the engine once, unless the archive has it already."""

from PySide6.QtCore import QObject

from copydesk.archive.archive import Archive
from copydesk.archive.tables.statements import statements_in
from copydesk.model.version import Status
from copydesk.model.voices import Voices
from copydesk_ui.flows.desk_parts import Desk


class Remembering(QObject):
    """Watches for approved texts on the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._waiting: tuple[int, int, int] | None = None
        """Draft, version and revision whose voices are awaited."""
        self._view = desk.window.actions_["voices"]
        desk.engine.voiced.connect(self._take)
        desk.session.stated.connect(self._look)
        desk.session.opened.connect(self._look)
        desk.session.edited.connect(lambda _: self._give_up())
        self._view.toggled.connect(lambda _: self._want())

    def _look(self) -> None:
        self._give_up()
        session = self._desk.session
        if session.draft is None or session.status is not Status.APPROVED or session.unsaved:
            return
        draft_id, number = session.draft.record.id, session.draft.version.number
        waiting = (draft_id, number, session.revision)

        def ask(kept: bool) -> None:  # noqa: FBT001 (the archive's answer)
            draft = self._desk.session.draft
            if kept or draft is None or self._desk.session.revision != waiting[2]:
                return
            if (draft.record.id, draft.version.number) == waiting[:2]:
                self._waiting = waiting
                self._want()

        def known(archive: Archive) -> bool:
            return archive.statements.has(draft_id, number)

        self._desk.archive.ask(known, ask, self._desk.complain)

    def _take(self, revision: int, voices: Voices) -> None:
        if self._waiting is None or revision != self._waiting[2]:
            return
        draft_id, number, _ = self._waiting
        self._give_up()
        session = self._desk.session
        said = statements_in(session.text, voices, session.language)

        def keep(archive: Archive) -> bool:
            return archive.statements.record(draft_id, number, said)

        self._desk.archive.ask(keep, None, self._desk.complain)

    def _give_up(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self._want()

    def _want(self) -> None:
        """Ask the engine for voices while they are awaited here or looked at."""
        self._desk.engine.want_voices(wanted=self._waiting is not None or self._view.isChecked())
