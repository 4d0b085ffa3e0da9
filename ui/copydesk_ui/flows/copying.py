"""Copies of the database: written on request, listed, and put back in its place."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from copydesk.archive.care.backup import Backup, good_backups
from copydesk.desk.backup import (
    Exchange,
    Restored,
    back_up,
    exchange,
    is_mended_by_a_copy,
    restore,
)
from copydesk.model.phrase import CopydeskError
from copydesk_ui.clients.recovery_client import RecoveryClient
from copydesk_ui.dialogs.files import Purpose, choose_file, choose_target, every_file
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.recovering import Recovering
from copydesk_ui.words.times import full
from copydesk_ui.words.translation import said

_NAMED = 5
"""Titles that the question names; of the others it says how many they are."""


class Copying(QObject):
    """Asks where a copy is to go, and before one takes the database's place; unsaved text is kept through that."""

    replaced = Signal(object)
    """``Restored``: the window knows nothing of what lies in the database now, and must be built anew."""

    settings_wanted = Signal()
    """The copies are to be shown."""

    def __init__(
        self, desk: Desk, opening: Opening, recovering: Recovering, copies: RecoveryClient
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        self._recovering, self._copies = recovering, copies
        self._offered = False
        desk.archive.unrecorded.connect(self._offer)
        desk.window.actions_["backup"].triggered.connect(lambda: self.ask_backup(desk.window))

    def attend(self, dialog: SettingsDialog) -> None:
        """Serve the page of the settings that shows the copies."""
        page = dialog.storage
        page.copy_asked.connect(lambda: self.ask_backup(dialog))
        page.put_back_asked.connect(lambda copy: dialog.leave(lambda: self._look(dialog, copy)))
        page.file_asked.connect(lambda: dialog.leave(lambda: self._ask_file(dialog)))
        self._list(dialog)

    def _offer(self, _: str, error: CopydeskError) -> None:
        """The database is damaged or gone: what can be done about it is a click away, and said once."""
        if is_mended_by_a_copy(error) and not self._offered:
            self._offered = True
            self._desk.tell(
                self.tr("A copy of the database can take its place."),
                (self.tr("Put a copy back…"), self.settings_wanted.emit),
                icon="triangle-alert",
            )

    def tell(self, restored: Restored) -> None:
        """Say, in the window that was built anew, what lies in the database's place now."""
        words = self.tr(
            "The copy of {time} is in the database's place, with %n version(s).",
            "",
            restored.copy.versions,
        ).format(time=full(restored.copy.at))
        if restored.kept is not None:
            kept = self.tr("What was there is kept as {path}.").format(path=restored.kept)
            words = f"{words} {kept}"
        self._desk.tell(words, icon="circle-check", lasting=True)

    def ask_backup(self, parent: QWidget) -> None:
        """Ask where a copy is to go."""
        choose_target(
            parent,
            Purpose.BACKUPS,
            self.tr("Back up the database"),
            "copydesk-backup",
            lambda path: self._back_up(path, parent),
            {self.tr("Copies (*.db)"): ".db"},
        )

    def _back_up(self, path: Path, parent: QWidget) -> None:
        def done(written: Backup) -> None:
            words = self.tr(
                "A checked copy with %n version(s) was written to {path}.", "", written.versions
            ).format(path=path)
            self._desk.tell(words, icon="circle-check")
            if isinstance(parent, SettingsDialog) and isValid(parent):
                parent.storage.tell(words)
                self._list(parent)

        self._desk.archive.ask(
            lambda archive: back_up(archive, path), done, partial(self._refuse, parent)
        )

    def _list(self, dialog: SettingsDialog) -> None:
        def show(copies: Sequence[Backup]) -> None:
            if isValid(dialog):
                dialog.storage.show_copies(copies)

        self._desk.archive.beside(good_backups, show, self._desk.complain)

    def _ask_file(self, dialog: SettingsDialog) -> None:
        choose_file(
            dialog,
            Purpose.BACKUPS,
            self.tr("Put a copy back"),
            lambda path: self._look(dialog, path),
            [self.tr("Copies (*.db)"), every_file()],
        )

    def _look(self, dialog: SettingsDialog, copy: Path) -> None:
        self._desk.archive.beside(
            lambda database: exchange(database, copy),
            lambda found: self._ask(dialog, found),
            partial(self._refuse, dialog),
        )

    def _ask(self, dialog: SettingsDialog, found: Exchange) -> None:
        if not isValid(dialog):
            return
        question = Question(
            self.tr("Put back the copy of {time}?").format(time=full(found.copy.at)),
            self._meaning(found),
            self.tr("&Put it back"),
            dialog,
        )
        question.stay_first(self.tr("&Keep the database"))
        question.accepted.connect(lambda: self._keep_unsaved(dialog, found.copy))
        question.open()

    def _meaning(self, found: Exchange) -> str:
        """What is replaced, what becomes of it, and of what is not saved."""
        holds = self.tr("The copy holds %n version(s).", "", found.copy.versions)
        if found.versions is None:
            lines = [holds + " " + self.tr("The database is damaged or cannot be read.")]
        else:
            lines = [holds + " " + self.tr("The database holds %n.", "", found.versions)]
        if found.drafts:
            named = ", ".join(f"“{title}”" for title in found.drafts[:_NAMED])
            more = len(found.drafts) - _NAMED
            if more > 0:
                named = self.tr("{titles} and %n more", "", more).format(titles=named)
            words = self.tr("Came in or was saved since, and is not in the copy: {titles}.")
            lines.append(words.format(titles=named))
        lines.append(
            self.tr(
                "What is there now is kept beside it under another name, and can be put back likewise."
            )
        )
        if self._desk.session.unsaved or self._opening.parked:
            lines.append(
                self.tr(
                    "Text that is not saved is kept, too: it comes back with its draft, or is offered to you where that is not in the copy."
                )
            )
        return "\n\n".join(lines)

    def _keep_unsaved(self, dialog: SettingsDialog, copy: Backup) -> None:
        """Nothing is replaced before all that was typed lies on the disk."""
        dialog.storage.setEnabled(False)
        self._recovering.keep()
        self._copies.write_again()

        def go_on(_: None) -> None:
            if self._copies.unkept:
                words = self.tr("Unsaved text could not be kept, so nothing was replaced. Save it.")
                self._tell(dialog, words)
            else:
                self._put_back(dialog, copy)

        self._copies.ask(lambda _: None, go_on)

    def _put_back(self, dialog: SettingsDialog, copy: Backup) -> None:
        self._desk.archive.replace(
            lambda database: restore(database, copy.path, datetime.now(UTC)),
            self._done,
            partial(self._refuse, dialog),
        )

    def _done(self, restored: Restored) -> None:
        self.replaced.emit(restored)

    def _refuse(self, parent: QWidget, error: CopydeskError) -> None:
        if isinstance(parent, SettingsDialog) and isValid(parent):
            self._tell(parent, said(error.phrase))
        else:
            self._desk.complain(error)

    def _tell(self, dialog: SettingsDialog, words: str) -> None:
        if isValid(dialog):
            dialog.storage.setEnabled(True)
            dialog.say(words)
        else:
            self._desk.tell(words, icon="triangle-alert")
