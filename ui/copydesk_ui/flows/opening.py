"""From files, pastes and the queue to an open draft."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from copydesk.archive.values import DraftRecord
from copydesk.desk.opened import OpenedDraft, open_draft
from copydesk.desk.take_in import take_in
from copydesk.engine.reader import ReadOptions, draft_files
from copydesk.model.draft import Reading
from copydesk.model.phrase import CopydeskError
from copydesk.model.span import Span
from copydesk.model.version import Version
from copydesk.review.compare import edits_between
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.losses import Losses
from copydesk_ui.flows.parked import Parked
from copydesk_ui.flows.pasted import pasted
from copydesk_ui.page.long_lines import LONGEST, split_long_lines
from copydesk_ui.page.positions import showable

_AS_IT_COMES = ReadOptions()


class Opening(QObject):
    """Reads files in the intake's child process, adds them to the archive and opens the first."""

    opened = Signal(int)
    """The id of the draft that is on the page now."""
    overtaken = Signal(object, object)
    """The ``OpenedDraft`` and its ``Parked`` text, which was made from an older version."""
    folder_begun = Signal(list)
    """The paths of a folder's draft files, which are read now."""
    file_taken = Signal(object, object)
    """The ``Path`` of a file and the ``DraftRecord`` that it became."""
    file_refused = Signal(object, object)
    """The ``Path`` of a file of a folder, and the ``CopydeskError`` that says why it is no draft."""
    waiting_changed = Signal()
    """Other unsaved texts than before wait for the return of their drafts."""
    leaving = Signal()
    """The draft on the page is about to leave it; what is unsaved must be kept now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._parked: dict[int, Parked] = {}
        self._losses = Losses(desk)
        self._losses.twin_asked.connect(self.open_draft)
        self._open_next = False
        self._folder: set[Path] = set()  # the files of the one that is read, or was read last
        window, actions = desk.window, desk.window.actions_
        desk.intake.progress.connect(
            lambda done, of: window.status.show_progress(done, of, can_stop=True)
        )
        window.status.cancelled.connect(desk.intake.cancel)
        window.files_dropped.connect(self.open_paths)
        window.dropped.connect(self.paste)
        window.queue.open_asked.connect(self.open_draft)
        actions["paste_draft"].triggered.connect(
            lambda: self.paste(QGuiApplication.clipboard().mimeData())
        )
        actions["close_draft"].triggered.connect(self.close)

    @property
    def parked(self) -> frozenset[int]:
        """The drafts whose unsaved text waits for their return."""
        return frozenset(self._parked)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Read these files, and every draft file below these folders."""
        files: list[Path] = []
        for path in paths:
            files.extend(draft_files(path) if path.is_dir() else [path])
        if not files:
            self._desk.tell(
                self.tr("There is no draft file in this folder."), icon="triangle-alert"
            )
            return
        settings = self._desk.settings
        for path in files[:10]:
            settings = settings.with_recent(str(path.absolute()))
        self._desk.keep_settings(settings)
        self._open_next = True
        self._folder = set(files) if len(files) > 1 and any(p.is_dir() for p in paths) else set()
        if self._folder:
            self.folder_begun.emit(files)
        for path in files:
            self._read(path)

    def paste(self, data: QMimeData) -> None:
        """Take the clipboard as a new draft: rich text keeps its headings, emphasis, lists and links."""
        if data.hasUrls() and any(url.isLocalFile() for url in data.urls()):
            self.open_paths([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        elif data.hasHtml():
            self._open_next = True
            html = data.html()
            self._desk.intake.ask(
                lambda child: child.read_rich(html), self._add, self._desk.complain
            )
        elif data.text().strip():
            self._open_next = True
            self._add(pasted(data.text()))
        else:
            self._desk.tell(self.tr("There is no text on the clipboard."), icon="triangle-alert")

    def open_draft(self, draft_id: int, then: Callable[[], None] | None = None) -> None:
        """Put a draft of the archive on the page; unsaved text of the one there waits for its return."""
        session = self._desk.session
        if session.holds(draft_id):
            self._desk.window.page.editor.setFocus()
            if then is not None:
                then()
            return

        def show(opened: OpenedDraft) -> None:
            self._park()
            parked = self._parked.pop(draft_id, None)
            self._show(opened, parked)
            if then is not None:
                then()

        self._desk.archive.ask(
            lambda archive: open_draft(archive, draft_id), show, self._desk.complain
        )

    def read_again(self, record: DraftRecord, encoding: str) -> None:
        """Read the original of a draft with another encoding, as a new draft."""

        def read(data: bytes) -> None:
            self._open_next = True
            self._read(Path(record.origin), ReadOptions(encoding=encoding), data)

        self._desk.archive.ask(
            lambda archive: archive.drafts.original(record.id), read, self._desk.complain
        )

    def put_back(self, draft_id: int, parked: Parked) -> None:
        """Unsaved text of a draft has been found: it comes with the draft, at once where that is on the page untouched."""
        session = self._desk.session
        if not session.holds(draft_id):
            self._parked[draft_id] = parked
            self.waiting_changed.emit()
        elif not session.unsaved:
            self.lay_over(parked.text)

    def saved(self, version: Version, text: str) -> None:
        """A version of ``text`` was saved. If its draft was left meanwhile, what waits of it was made from that version."""
        parked = self._parked.pop(version.draft_id, None)
        if parked is not None and parked.text != text:
            self._parked[version.draft_id] = replace(
                parked, base=version.number, base_sha256=version.sha256
            )

    def lay_over(self, text: str, *, back: bool = True) -> None:
        """Put a text over what is on the page: one undo takes it away. ``back``: it is what was not saved; say so."""
        edits = edits_between(self._desk.session.text, text)
        if not edits:
            return
        editor = self._desk.window.page.editor
        editor.apply(edits)
        if back:
            last = edits[-1].span.end + sum(edit.growth for edit in edits)
            editor.go_to(Span(last, last))  # where somebody was writing
            self._desk.tell(
                self.tr("What was not saved is back. Save it, or take it back with one undo.")
            )

    def close(self) -> None:
        """Take the draft from the page; unsaved text waits for its return."""
        self._park()
        self._desk.session.close()
        self._desk.window.page.show_draft(shown=False)
        self._desk.window.queue.mark_current(0)

    def unsaved(self) -> dict[int, Parked]:
        """All unsaved texts, the one on the page included, by draft."""
        self._park()
        return dict(self._parked)

    def text_of(self, draft_id: int) -> str | None:
        """What stands on the page, or waits unsaved, of a draft; None where its newest version is all there is."""
        session = self._desk.session
        if session.holds(draft_id):
            return session.text
        parked = self._parked.get(draft_id)
        return parked.text if parked else None

    def take_unsaved(self, parked: dict[int, Parked]) -> None:
        """Keep these unsaved texts until their drafts are opened."""
        self._parked.update(parked)

    def _park(self) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        self.leaving.emit()  # a copy of what was taken back since must go, too
        if session.unsaved:
            self._parked[session.draft.record.id] = Parked(
                session.text, session.base, session.base_sha256, session.fixed
            )

    def _show(self, opened: OpenedDraft, parked: Parked | None) -> None:
        window = self._desk.window
        window.page.banner.clear()
        overtaken = parked is not None and not parked.fits(opened)
        begun, replaced = showable(parked.text if parked and overtaken else opened.version.text)
        begun, split = split_long_lines(begun)
        editor = window.page.editor
        as_left = parked is not None and editor.remembers(opened.record.guid, parked.text)
        if parked and (overtaken or as_left):
            begun = parked.text if as_left else begun
            self._desk.session.open(opened, begun, parked.base, parked.base_sha256)
            self._desk.session.note_fixed(parked.fixed)
        else:
            self._desk.session.open(opened, begun)
        window.queue.mark_current(opened.record.id)
        if replaced:
            self._desk.tell(
                self.tr(
                    "%n character(s) that no editor can show were replaced. The original is kept.",
                    "",
                    replaced,
                )
            )
        if split:
            self._desk.tell(
                self.tr(
                    "%n line(s) longer than {length} characters were split. The original is kept.",
                    "",
                    split,
                ).format(length=LONGEST)
            )
        if parked and overtaken:
            self.overtaken.emit(opened, parked)
        elif parked and not as_left:
            self.lay_over(parked.text)
        self.opened.emit(opened.record.id)

    def _read(
        self, path: Path, options: ReadOptions = _AS_IT_COMES, data: bytes | None = None
    ) -> None:
        """Read a file, or what was kept of one, and take it in; what tracked changes are to become is asked first."""

        def done(reading: Reading) -> None:
            if reading.tracked_changes and options.tracked == "accepted":
                self._ask_tracked(path, options, reading)
            else:
                self._add(reading, path)

        def refused(error: CopydeskError) -> None:
            if path in self._folder:
                self.file_refused.emit(path, error)
            else:
                self._desk.complain(error)

        self._desk.intake.ask(lambda child: child.read_draft(path, options, data), done, refused)

    def _ask_tracked(self, path: Path, options: ReadOptions, reading: Reading) -> None:
        question = Question(
            self.tr("Tracked changes"),
            self.tr(
                "“{file}” holds %n tracked change(s). Which text do you want to work on?",
                "",
                reading.tracked_changes,
            ).format(file=path.name),
            self.tr("&With the changes accepted"),
            self._desk.window,
            other=self.tr("As it was &before"),
        )
        question.accepted.connect(lambda: self._add(reading, path))
        before = replace(options, tracked="original")
        question.otherwise.connect(lambda: self._read(path, before, reading.original))
        question.open()

    def _add(self, reading: Reading, path: Path | None = None) -> None:
        first, self._open_next = self._open_next, False
        by = self._desk.user

        def added(record: DraftRecord) -> None:
            if path is not None:
                self.file_taken.emit(path, record)
            self._desk.refresh_queue()
            if first:
                self.open_draft(record.id, lambda: self._losses.tell(record))

        self._desk.archive.ask(
            lambda archive: take_in(archive, reading, by),
            added,
            self._desk.complain,
            what=self.tr("a draft that came in"),
        )
