"""From a reviewed text to an approved one, and out of the house."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord, Event, VersionRow
from copydesk.export.writer import Writer, all_writers
from copydesk.model.version import ApprovedVersion, Status, Version
from copydesk.review.compare import edits_between
from copydesk.review.gate import OpenItem, gate
from copydesk.review.sign_off import approve
from copydesk_ui.dialogs.approve import ApproveDialog, SignOff
from copydesk_ui.dialogs.export import ExportDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.saving import Saving
from copydesk_ui.history.compare_dialog import CompareDialog, Side
from copydesk_ui.words.kinds import status_name
from copydesk_ui.words.times import full
from copydesk_ui.words.translation import said


class Signing(QObject):
    """Approve, export, compare, restore, and say how far a draft has come."""

    def __init__(self, desk: Desk, saving: Saving) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._saving = saving
        actions = desk.window.actions_
        actions["approve"].triggered.connect(self.ask_approval)
        actions["export"].triggered.connect(self.ask_export)
        actions["compare"].triggered.connect(lambda: self.compare())
        actions["restore_version"].triggered.connect(self._restore_selected)
        desk.window.history.compare_asked.connect(self.compare)
        desk.window.history.restore_asked.connect(self.restore)
        desk.session.opened.connect(self._offer_status)
        desk.session.stated.connect(self._offer_status)

    def ask_approval(self) -> None:
        """Save what is unsaved, hold the text against the gate, and ask for the sign-off."""
        session = self._desk.session
        if session.draft is None:
            return
        if session.trouble or session.stage[0] != session.stage[1] or not session.stage[1]:
            self._desk.nothing(self.tr("The checks are not done yet: try again in a moment."))
            return
        self._saving.save(then=self._ask_sign_off)

    def ask_export(self) -> None:
        """Ask where the approved version is to go."""
        draft = self._desk.session.draft
        if draft is None:
            return

        def fetch(archive: Archive) -> ApprovedVersion:
            all_writers()  # loaded here, so that the window does not wait for them
            return archive.approvals.approved(draft.record.id)

        self._desk.archive.ask(fetch, self._ask_target, self._desk.complain)

    def write(
        self, approved: ApprovedVersion, path: Path, fmt: str, *, confidential: bool = False
    ) -> None:
        """Write the approved version; a failure leaves an older file as it was."""
        by = self._desk.user

        def export(archive: Archive) -> None:
            from copydesk.export.write import save

            save(approved, fmt, path, confidential=confidential)
            version = approved.version
            archive.log.add(
                version.draft_id,
                by,
                Event.EXPORTED,
                version=version.number,
                format=fmt,
                confidential=int(confidential),
            )

        def done(_: None) -> None:
            self._desk.tell(
                self.tr("Version {number} was written to {path}.").format(
                    number=approved.version.number, path=path
                ),
                icon="circle-check",
            )

        self._desk.archive.ask(export, done, self._desk.complain)

    def compare(self, number: int = -1) -> None:
        """Compare a version with the page: by default the approved one that it was changed since, else the one before."""
        session = self._desk.session
        if session.draft is None:
            return
        draft_id = session.draft.record.id
        approved = session.changed_since
        wanted = approved if number < 0 and approved is not None else number

        def show(rows: Sequence[VersionRow]) -> None:
            self._show_comparison(draft_id, rows, wanted)

        self._desk.archive.ask(
            lambda archive: archive.versions.list(draft_id), show, self._desk.complain
        )

    def restore(self, number: int) -> None:
        """Put an older version's text on the page as one edit, and save it as a new version."""
        session = self._desk.session
        if session.draft is None:
            return
        draft_id = session.draft.record.id

        def put(version: Version) -> None:
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

    def _ask_sign_off(self) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        draft_id = session.draft.record.id

        def show(before: Sequence[object]) -> None:
            items = gate(session.review, session.rules, session.ledger)
            words = [said(item.sentence) for item in items]
            dialog = ApproveDialog(
                session.title, words, self._desk.user, self._desk.window, released=bool(before)
            )
            dialog.signed.connect(lambda given: self._sign(items, given))
            dialog.open()

        self._desk.archive.ask(
            lambda archive: archive.approvals.of_draft(draft_id), show, self._desk.complain
        )

    def _sign(self, items: Sequence[OpenItem], given: SignOff) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        version, draft_id, rules = session.draft.version, session.draft.record.id, session.rules
        if session.unsaved:
            self._desk.nothing(
                self.tr("The text has changed since the gate was shown. Approve it again.")
            )
            return

        def write(archive: Archive) -> tuple[ApprovedVersion, DraftRecord]:
            signed = approve(
                version,
                items,
                given.by,
                datetime.now(UTC),
                given.reason,
                rules=rules,
                release=given.release,
                change=given.change,
            )
            approved = archive.approvals.approve(draft_id, version.number, signed.approval)
            return approved, archive.drafts.get(draft_id)

        def done(answer: tuple[ApprovedVersion, DraftRecord]) -> None:
            approved, record = answer
            session.released(record, approved.version)
            self._desk.refresh_queue()
            if given.export:
                self._ask_target(approved)

        self._desk.archive.ask(write, done, self._desk.complain)

    def _ask_target(self, approved: ApprovedVersion) -> None:
        dialog = ExportDialog(approved, self._desk.window)
        dialog.chosen.connect(
            lambda writer, secret: self._ask_file(approved, writer, confidential=secret)
        )
        dialog.open()

    def _ask_file(self, approved: ApprovedVersion, writer: Writer, *, confidential: bool) -> None:
        from copydesk.export.write import file_name

        title, fmt = said(writer.title), writer.format
        dialog = QFileDialog(self._desk.window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{title} (*{writer.suffix})")
        dialog.setDefaultSuffix(writer.suffix.removeprefix("."))
        name = file_name(approved, fmt)
        dialog.selectFile(name)
        dialog.fileSelected.connect(
            lambda path: self.write(approved, Path(path), fmt, confidential=confidential)
        )
        dialog.open()

    def _show_comparison(self, draft_id: int, versions: Sequence[VersionRow], number: int) -> None:
        session = self._desk.session
        sides = [
            Side(
                self.tr("Version {number} · {time} · {name}").format(
                    number=row.number, time=full(row.at), name=row.by
                ),
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
        CompareDialog(sides, old, len(sides) - 1, self._desk.window).open()

    def _fetch(self, draft_id: int, number: int, take: Callable[[str], None]) -> None:
        self._desk.archive.ask(
            lambda archive: archive.versions.get(draft_id, number).text, take, self._desk.complain
        )

    def _offer_status(self) -> None:
        session = self._desk.session
        menu = self._desk.window.submenu("status")
        menu.setEnabled(session.draft is not None)
        choices = [
            (s.value, status_name(s)) for s in (Status.NEW, Status.IN_REVIEW, Status.FACT_CHECK)
        ]
        self._desk.window.offer_choice("status", choices, session.status.value, self._set_status)

    def _set_status(self, value: str) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        draft_id, by = session.draft.record.id, self._desk.user

        def write(archive: Archive) -> DraftRecord:
            archive.drafts.set_status(draft_id, Status(value), by)
            return archive.drafts.get(draft_id)

        def done(record: DraftRecord) -> None:
            session.described(record)
            self._desk.refresh_queue()

        self._desk.archive.ask(write, done, self._desk.complain)
