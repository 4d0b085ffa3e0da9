"""Versions on request, recovery copies all the time."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovered, Recovery, RecoveryCopy
from copydesk.archive.file.paths import recovery_folder
from copydesk.archive.values import DraftRecord
from copydesk.desk.save import Saved, save
from copydesk.desk.take_in import take_in
from copydesk.files.whole import write_whole
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import CopydeskError
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.words.times import full

EVERY = 3_000
"""Milliseconds after the first unsaved edit until the recovery copy is written: at most five seconds are lost."""


class _Lineage:
    """What the text on the page was made from, as the archive's thread knows it: saves follow each other there."""

    def __init__(self) -> None:
        self.number = 0
        """Of the version that was saved of it last; 0 for none."""


class Saving(QObject):
    """Saves versions, keeps recovery copies, offers what a crash has left."""

    version_saved = Signal()

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._folder = recovery_folder(desk.archive.path)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._keep)
        self._lineage = _Lineage()
        desk.session.opened.connect(self._begin)
        desk.session.edited.connect(self._edited)
        opening.leaving.connect(self._keep)
        desk.window.actions_["save"].triggered.connect(lambda: self.save())
        desk.window.actions_["save_copy"].triggered.connect(self._ask_copy)

    def save(self, then: Callable[[], None] | None = None, comment: str = "") -> None:
        """Save the page as a version, with the decisions made on the way; then go on."""
        session = self._desk.session
        if session.draft is None:
            return
        record, text, page, base = session.draft.record, session.text, session.page, session.base
        by, lineage, fixed = self._desk.user, self._lineage, session.saving()

        def write(archive: Archive) -> Saved:
            made_from = max(base, lineage.number)
            saved = save(
                archive,
                record.id,
                page,
                by,
                base=made_from,
                beside=True,
                comment=comment,
                fixed=fixed,
            )
            lineage.number = saved.version.number if saved.new else lineage.number
            Recovery(self._folder, _now).discard(record.guid)
            return saved

        def done(saved: Saved) -> None:
            session.saved(saved.record, saved.version, saved.decisions, text)
            if saved.claims:
                session.claims_recorded(saved.claims)
            if saved.diverged_from is not None:
                self._desk.tell(
                    self.tr(
                        "Version {number} was saved elsewhere meanwhile. Both are kept: compare them."
                    ).format(number=saved.diverged_from),
                    (self.tr("Compare…"), self._desk.window.actions_["compare"].trigger),
                    icon="triangle-alert",
                )
            elif not saved.new:
                self._desk.nothing(
                    self.tr("Nothing has changed since version {number}.").format(
                        number=saved.version.number
                    )
                )
            self._desk.refresh_queue()
            self.version_saved.emit()
            if session.unsaved:
                self._timer.start()
            if then is not None:
                then()

        def failed(error: CopydeskError) -> None:
            session.not_saved(fixed)
            self._not_saved(error)

        self._desk.archive.ask(write, done, failed)

    def offer_recovery(self) -> None:
        """After a crash: offer what was not saved. Nothing is applied by itself."""

        def look(archive: Archive) -> Recovered:
            recovery = Recovery(self._folder, _now)
            recovery.expire()
            for copy in recovery.list().copies:
                if (
                    copy.draft_id is not None
                    and archive.versions.latest(copy.draft_id).text == copy.text
                ):
                    recovery.discard(copy.key)  # it was saved after all
            return recovery.list()

        self._desk.archive.ask(look, self._offer, self._desk.complain)

    def keep_all(self) -> None:
        """The program ends: write what is unsaved now, in this thread, and note the clean exit."""
        recovery = Recovery(self._folder, _now)
        session = self._desk.session
        if session.draft is not None and session.unsaved:
            recovery.keep(self._copy())
        recovery.leave()

    def _begin(self) -> None:
        self._lineage = _Lineage()

    def _edited(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        session = self._desk.session
        if session.draft is None or not session.unsaved:
            return
        copy = self._copy()
        self._desk.archive.ask(
            lambda _: Recovery(self._folder, _now).keep(copy), self._kept, self._desk.complain
        )

    def _kept(self, _: None) -> None:
        self._desk.window.status.saved.setText(self.tr("Recovery copy kept"))

    def _copy(self) -> RecoveryCopy:
        session = self._desk.session
        if session.draft is None:
            raise RuntimeError("no draft is open")
        return RecoveryCopy(
            key=session.draft.record.guid,
            text=session.text,
            title=session.title,
            format=session.format,
            language=session.language_choice,
            draft_id=session.draft.record.id,
            base=session.base,
            at=_now(),
        )

    def _offer(self, found: Recovered) -> None:
        for path in found.unreadable:
            self._desk.tell(
                self.tr("A recovery copy is damaged and was left where it is: {path}").format(
                    path=path
                ),
                icon="triangle-alert",
            )
        for copy in found.copies:
            self._desk.tell(
                self.tr("Unsaved text of “{title}” from {time} is kept.").format(
                    title=copy.title, time=full(copy.at)
                ),
                (self.tr("Open it"), partial(self._recover, copy)),
                (self.tr("Discard it"), partial(self._drop, copy)),
                icon="file-warning",
                lasting=True,
            )

    def _recover(self, copy: RecoveryCopy) -> None:
        if copy.draft_id is not None:
            self._opening.recover(copy.draft_id, copy.text, copy.base or 0)
            return
        text = copy.text
        reading = Reading(
            copy.title, text, copy.format, "", "text/plain", text.encode("utf-8", "surrogatepass")
        )
        by = self._desk.user

        def added(record: DraftRecord) -> None:
            self._drop(copy)
            self._desk.refresh_queue()
            self._opening.open_draft(record.id)

        self._desk.archive.ask(
            lambda archive: take_in(archive, reading, by, copy.language),
            added,
            self._desk.complain,
        )

    def _drop(self, copy: RecoveryCopy) -> None:
        self._desk.archive.ask(
            lambda _: Recovery(self._folder, _now).discard(copy.key), None, self._desk.complain
        )

    def _not_saved(self, error: CopydeskError) -> None:
        self._desk.complain(error)
        self._desk.tell(
            self.tr("The text was not saved. It is still on the page."),
            (self.tr("Save a copy elsewhere…"), self._ask_copy),
            icon="triangle-alert",
        )

    def _ask_copy(self) -> None:
        session = self._desk.session
        suffix = ".md" if session.format is TextFormat.MARKDOWN else ".txt"
        dialog = QFileDialog(self._desk.window, self.tr("Save a copy of the text"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(
            "".join(c if c.isalnum() or c in " -_" else "_" for c in session.title)[:80] + suffix
        )
        dialog.fileSelected.connect(lambda name: self.write_copy(Path(name)))
        dialog.open()

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


def _now() -> datetime:
    return datetime.now(UTC)
