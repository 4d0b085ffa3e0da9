"""From a reviewed text to an approved one, and out of the house."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from copydesk.archive.archive import Archive
from copydesk.desk.approve import Approved, AtTheGate, approve, at_the_gate
from copydesk.desk.copy_out import CopiedOut, copy_out
from copydesk.desk.export import Exported, export, exportable
from copydesk.desk.save import OvertakenError
from copydesk.export.writer import Writer
from copydesk.model.analysed import Analysed
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import ApprovedVersion, Version, text_hash
from copydesk.review.compare import edits_between
from copydesk.review.sign_off import refusal
from copydesk_ui.dialogs.approve import ApproveDialog, SignOff
from copydesk_ui.dialogs.export import ExportDialog
from copydesk_ui.dialogs.files import Purpose, choose_target
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.leaving import may_leave
from copydesk_ui.flows.saving import Saving, Taken
from copydesk_ui.words.translation import said


class Signing(QObject):
    """Approve, export, restore."""

    approved = Signal()
    """A version was signed off: what the house has approved before has grown."""

    def __init__(self, desk: Desk, saving: Saving) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._saving = saving
        actions = desk.window.actions_
        actions["approve"].triggered.connect(self.ask_approval)
        actions["export"].triggered.connect(self.ask_export)
        actions["copy_rich"].triggered.connect(self.copy_rich)
        actions["restore_version"].triggered.connect(self._restore_selected)
        desk.window.history.restore_asked.connect(self.restore)

    def ask_approval(self) -> None:
        """Have the page looked at in full, hold it against the gate, ask for the sign-off; it is saved with that and not before."""
        taken = self._saving.look()
        if taken is not None:
            self._look(taken)

    def ask_export(self) -> None:
        """Ask where the approved version is to go."""
        draft = self._desk.session.draft
        if draft is None or self._changed():
            return

        self._desk.archive.ask(
            lambda archive: exportable(archive, draft.record.id),
            self._ask_target,
            self._desk.complain,
        )

    def _changed(self) -> bool:
        """Whether the page says something else than what is saved; then nothing leaves, and it is said why."""
        if not self._desk.session.unsaved:
            return False
        self._desk.tell(
            self.tr("The text on the page is not approved: it was changed. Approve it first."),
            icon="triangle-alert",
        )
        return True

    def copy_rich(self) -> None:
        """Put the approved text on the clipboard, for a content system or another document."""
        draft = self._desk.session.draft
        if draft is None or self._changed():
            return
        self._desk.archive.ask(
            lambda archive: exportable(archive, draft.record.id),
            lambda approved: may_leave(approved, self._desk.window, partial(self._copy, approved)),
            self._desk.complain,
        )

    def _copy(self, version: ApprovedVersion, reason: str) -> None:
        draft_id, by = version.version.draft_id, self._desk.user

        def done(copied: CopiedOut) -> None:
            clipboard_data = QMimeData()
            clipboard_data.setHtml(copied.text.html)
            clipboard_data.setText(copied.text.plain)
            QGuiApplication.clipboard().setMimeData(clipboard_data)
            words = self.tr("Version {number} is on the clipboard, to be pasted anywhere.").format(
                number=copied.version
            )
            self._tell_left(words, copied.unlogged)

        self._desk.archive.ask(
            lambda archive: copy_out(archive, draft_id, by, reason), done, self._desk.complain
        )

    def write(
        self,
        approved: ApprovedVersion,
        path: Path,
        fmt: str,
        *,
        confidential: bool = False,
        reason: str = "",
    ) -> None:
        """Write the approved version; a failure leaves an older file as it was."""
        by, draft_id, number = self._desk.user, approved.version.draft_id, approved.version.number

        def done(exported: Exported) -> None:
            words = self.tr("Version {number} was written to {path}.").format(
                number=number, path=path
            )
            self._tell_left(words, exported.unlogged)

        self._desk.archive.ask(
            lambda archive: export(
                archive,
                draft_id,
                fmt,
                path,
                by,
                version=number,
                confidential=confidential,
                reason=reason,
            ),
            done,
            self._desk.complain,
        )

    def _tell_left(self, words: str, unlogged: Phrase | None) -> None:
        """Something has left the house; that the log has no entry of it is trouble."""
        if unlogged is None:
            self._desk.tell(words, icon="circle-check")
        else:
            self._desk.tell(f"{words} {said(unlogged)}", icon="triangle-alert")

    def restore(self, number: int) -> None:
        """Put an older version's text on the page as one edit, and save it as a new version.

        What was typed since the last save becomes a version first: it would live on in the undo history only.
        """
        session = self._desk.session
        if session.draft is None:
            return
        draft_id = session.draft.record.id
        if session.unsaved:
            comment = self.tr("Before version {number} was restored").format(number=number)
            self._saving.save(partial(self._put_back, draft_id, number), comment)
        else:
            self._put_back(draft_id, number)

    def _put_back(self, draft_id: int, number: int) -> None:
        session = self._desk.session

        def put(version: Version) -> None:
            if not session.holds(draft_id):
                return
            edits = edits_between(session.text, version.text)
            if not edits:
                self._desk.nothing(self.tr("The page shows exactly this text."))
                return
            self._desk.window.page.editor.apply(edits)
            self._saving.save(
                comment=self.tr("Restored from version {number}").format(number=number)
            )

        self._desk.archive.ask(
            lambda archive: archive.versions.get(draft_id, number), put, self._desk.complain
        )

    def _restore_selected(self) -> None:
        row = self._desk.window.history.selected()
        if row is not None:
            self.restore(row.number)

    def _look(self, taken: Taken) -> None:
        """The engine looks at the page as it stands now, whatever comes onto it meanwhile."""
        session = self._desk.session
        if session.draft is None:
            return
        record, rules = taken.record, session.rules
        sha256 = text_hash(taken.text)
        page = replace(session.draft.version, text=taken.text, sha256=sha256)

        def not_looked(error: CopydeskError) -> None:
            self._desk.complain(error)
            looked(Analysed(sha256, page.language, (), checked=False))

        def overtaken(error: CopydeskError) -> None:
            if isinstance(error, OvertakenError):
                self._saving.ask_newest(record.id, taken.text, self.ask_approval)
            else:
                self._desk.complain(error)

        def looked(found: Analysed) -> None:
            self._desk.archive.ask(
                lambda archive: at_the_gate(archive, record.id, found, rules, taken.unsaved),
                lambda gate: self._ask_sign_off(found, gate),
                overtaken,
            )

        self._desk.engine.analyse(record, page, looked, not_looked)

    def _ask_sign_off(self, found: Analysed, gate: AtTheGate) -> None:
        session = self._desk.session
        if not session.holds(gate.version.draft_id):
            return  # it was left before anybody could sign
        dialog = ApproveDialog(
            session.title,
            [said(item.sentence) for item in gate.items],
            self._desk.user,
            self._desk.window,
            released=gate.released,
            unsaved=gate.unsaved,
            refusal=partial(self._refusal, gate),
        )
        dialog.signed.connect(lambda given: self._sign(gate.version.draft_id, found, given))
        hold(self._desk, dialog)

    def _refusal(self, gate: AtTheGate, who: str) -> str:
        """Why the house does not let this person sign; "" where it does."""
        rules = self._desk.session.rules
        refused = refusal(who, gate.saved_by, rules, blocked=bool(gate.items))
        return said(refused) if refused is not None else ""

    def _sign(self, draft_id: int, found: Analysed, given: SignOff) -> None:
        session, rules = self._desk.session, self._desk.session.rules
        if text_hash(session.text) != found.sha256:
            self._desk.nothing(
                self.tr("The text has changed since the gate was shown. Approve it again.")
            )
            return
        taken = self._saving.take()
        if taken is None or not session.holds(draft_id):
            return

        def sign(archive: Archive) -> Approved:
            approved = approve(
                archive, draft_id, found, given.by, rules=rules, reason=given.reason,
                release=given.release, change=given.change, unsaved=taken.unsaved,
            )  # fmt: skip
            if approved.saved is not None:
                taken.lineage.went_on(approved.saved)
            return approved

        def done(approved: Approved) -> None:
            if approved.saved is not None:
                self._saving.done(taken, approved.saved)
            session.released(approved.record, approved.version.version)
            self._desk.refresh_queue()
            self.approved.emit()
            if given.export:
                self._ask_target(approved.version)

        def failed(error: CopydeskError) -> None:
            self._saving.failed(taken)
            self._desk.complain(error)

        self._desk.archive.ask(sign, done, failed, what=self.tr("an approval"))

    def _ask_target(self, approved: ApprovedVersion) -> None:
        dialog = ExportDialog(approved, self._desk.window)
        dialog.chosen.connect(
            lambda writer, secret, why: self._ask_file(
                approved, writer, confidential=secret, reason=why
            )
        )
        dialog.open()

    def _ask_file(
        self, approved: ApprovedVersion, writer: Writer, *, confidential: bool, reason: str
    ) -> None:
        from copydesk.export.write import file_name

        title, fmt = said(writer.title), writer.format
        choose_target(
            self._desk.window,
            Purpose.EXPORTS,
            title,
            file_name(approved, fmt).removesuffix(writer.suffix),
            lambda path: self.write(approved, path, fmt, confidential=confidential, reason=reason),
            {f"{title} (*{writer.suffix})": writer.suffix},
        )
