"""Versions on request. A text that was made from an older version is saved only as a person decides."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
from copydesk.desk.save import OvertakenError, Saved, UnsavedPage, save
from copydesk.files.whole import write_whole
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Version
from copydesk_ui.dialogs.files import Purpose, choose_target, name_of
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.recovering import Recovering
from copydesk_ui.words.translation import said

Then = Callable[[], None]


class _Lineage:
    """What the text on the page was made from, as the archive's thread knows it: saves follow each other there."""

    def __init__(self) -> None:
        self.number = 0
        """Of the version that was saved of it last; 0 for none."""

    def went_on(self, saved: Saved) -> None:
        """In the archive's thread: it has been saved."""
        if saved.new:
            self.number = saved.version.number


@dataclass(frozen=True)
class Taken:
    """A page on its way into a version."""

    record: DraftRecord
    written: UnsavedPage
    """As it was when it was taken."""
    lineage: _Lineage

    @property
    def text(self) -> str:
        """The words."""
        return self.written.page.text

    @property
    def unsaved(self) -> UnsavedPage:
        """In the archive's thread: on the version that was saved of this page last."""
        return replace(self.written, base=max(self.written.base, self.lineage.number))


class Saving(QObject):
    """Saves versions, and copies of the text as files."""

    version_saved = Signal()
    overtaken = Signal(object, str, object)
    """The newest ``Version``, the text that was to be saved, and what was to come then: a person decides."""

    def __init__(self, desk: Desk, opening: Opening, recovering: Recovering) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening, self._recovering = opening, recovering
        self._refusals: list[str] = []
        """What was said of saves that failed; a good one makes it untrue."""
        self._lineage = _Lineage()
        desk.session.opened.connect(self._begin)
        desk.window.actions_["save"].triggered.connect(lambda: self.save())
        desk.window.actions_["save_copy"].triggered.connect(self.ask_copy)

    def save(self, then: Then | None = None, comment: str = "", *, beside: bool = False) -> None:
        """Save the page as a version, with the decisions made on the way; then go on.

        ``beside``: a person has seen that another version was saved meanwhile, and keeps both.
        """
        taken = self.take()
        if taken is None:
            return

        def write(archive: Archive) -> Saved:
            page = taken.unsaved
            saved = save(
                archive,
                taken.record.id,
                page.page,
                page.by,
                base=page.base,
                beside=beside,
                comment=comment,
                fixed=page.fixed,
            )
            taken.lineage.went_on(saved)
            return saved

        def done(saved: Saved) -> None:
            self.done(taken, saved)
            if not saved.new:
                self._desk.nothing(
                    self.tr("Nothing has changed since version {number}.").format(
                        number=saved.version.number
                    )
                )
            self._desk.refresh_queue()
            if then is not None:
                then()

        def failed(error: CopydeskError) -> None:
            self.failed(taken)
            if isinstance(error, OvertakenError):
                self.ask_newest(taken.record.id, taken.text, then)
            else:
                self._not_saved(error)

        title = taken.record.title
        self._desk.archive.ask(
            write, done, failed, self.tr("the text of “{title}”").format(title=title)
        )

    def take(self) -> Taken | None:
        """The page as it stands, to be saved: either ``done`` or ``failed`` follows. None where no draft is open."""
        session = self._desk.session
        if session.draft is None:
            return None
        self._desk.window.page.editor.part_undo()  # one undo never leads across a version
        page = UnsavedPage(session.page, self._desk.user, session.base, session.saving())
        return Taken(session.draft.record, page, self._lineage)

    def look(self) -> Taken | None:
        """The page as it stands, to be looked at only. None where no draft is open."""
        session = self._desk.session
        if session.draft is None:
            return None
        page = UnsavedPage(session.page, self._desk.user, session.base, session.fixed)
        return Taken(session.draft.record, page, self._lineage)

    def done(self, taken: Taken, saved: Saved) -> None:
        """What was taken stands in a version."""
        session, text = self._desk.session, taken.text
        session.saved(saved.record, saved.version, saved.decisions, text)
        self._opening.saved(saved.version, text)
        self._recovering.saved(taken.record.guid, saved.version, text)
        if saved.claims:
            session.claims_recorded(saved.claims)
        if saved.diverged_from is not None:
            self._desk.tell(
                self.tr(
                    "Version {number} was saved elsewhere meanwhile. Both are kept: compare them."
                ).format(number=saved.diverged_from),
                (self.tr("Compare…"), self._desk.window.actions_["compare"].trigger),
            )
        while self._refusals:
            self._desk.settle(self._refusals.pop())
        self.version_saved.emit()

    def failed(self, taken: Taken) -> None:
        """What was taken could not be saved: its fixes still wait to be recorded."""
        if self._desk.session.holds(taken.record.id):
            self._desk.session.not_saved(taken.written.fixed)

    def _begin(self) -> None:
        self._lineage = _Lineage()

    def ask_newest(self, draft_id: int, text: str, then: Then | None) -> None:
        """The text was made from an older version than the newest: have a person decide."""

        def show(newest: Version) -> None:
            if self._desk.session.holds(draft_id):
                self.overtaken.emit(newest, text, then)

        self._desk.archive.ask(
            lambda archive: archive.versions.latest(draft_id), show, self._desk.complain
        )

    def _not_saved(self, error: CopydeskError) -> None:
        words = self.tr("The text was not saved. It is still on the page. {why}").format(
            why=said(error.phrase)
        )
        self._refusals.append(words)
        self._desk.tell(
            words, (self.tr("Save a copy elsewhere…"), self.ask_copy), icon="triangle-alert"
        )

    def ask_copy(self) -> None:
        """Ask where a copy of the text on the page is to go."""
        session = self._desk.session
        self.ask_file(session.title, session.format, session.text)

    def ask_file(self, title: str, format: TextFormat, text: str) -> None:  # noqa: A002
        """Ask where a text is to go, and write it there."""
        suffix = ".md" if format is TextFormat.MARKDOWN else ".txt"
        choose_target(
            self._desk.window,
            Purpose.EXPORTS,
            self.tr("Save a copy of the text"),
            name_of(title),
            lambda path: self.write_text(path, text),
            {f"*{suffix}": suffix},
        )

    def write_copy(self, path: Path) -> None:
        """Write the text on the page to a file."""
        self.write_text(path, self._desk.session.text)

    def write_text(self, path: Path, text: str) -> None:
        """Write a text file in UTF-8, whole or not at all, and say so."""
        self.write_bytes(path, text.encode("utf-8", "replace"))

    def write_bytes(self, path: Path, data: bytes) -> None:
        """Write a file, whole or not at all, and say so."""
        try:
            write_whole(data, path)
        except CopydeskError as error:
            self._desk.complain(error)
            return
        self._desk.nothing(self.tr("Written: {path}").format(path=path))
