"""Trash, keys, and care for the database."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from copydesk import __version__
from copydesk.archive.values import DraftFilter, QueueRow
from copydesk.desk.describe import take_back, trash
from copydesk.desk.doctor import Health, look_over
from copydesk.model.kinds import Kind
from copydesk_resources import read_toml
from copydesk_ui.dialogs.help_dialog import HelpDialog, HelpEntry
from copydesk_ui.dialogs.manual import ManualDialog
from copydesk_ui.dialogs.notices import NoticesDialog
from copydesk_ui.dialogs.sheet import Question, TextSheet
from copydesk_ui.findings.rows import headline, visible
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.finding_all import FindingAll
from copydesk_ui.flows.opening import Opening
from copydesk_ui.window.actions import plain_words
from copydesk_ui.window.menu_bar import SPECS
from copydesk_ui.words.keys import key_name
from copydesk_ui.words.kinds import family_name, kind_name
from copydesk_ui.words.times import full
from copydesk_ui.words.translation import said, spoken


def _example(kind: Kind) -> str:
    """An example in the language of the window, else in another; what is found stands in marks. "" where a kind has none."""
    known: dict[str, str] = read_toml("examples.toml").get(kind.value, {})
    return known.get(spoken()) or next(iter(known.values()), "")


class Helping(QObject):
    """What is not about the text on the page."""

    def __init__(self, desk: Desk, opening: Opening, finding_all: FindingAll) -> None:
        super().__init__(desk.window)
        self._desk, self._finding_all = desk, finding_all
        self._opening = opening
        actions = desk.window.actions_
        actions["trash"].triggered.connect(self._trash_current)
        actions["show_trash"].triggered.connect(self._ask_trash)
        actions["keys"].triggered.connect(self._show_help)
        actions["manual"].triggered.connect(self._show_manual)
        actions["notices"].triggered.connect(self._show_notices)
        actions["doctor"].triggered.connect(self._examine)
        actions["about"].triggered.connect(self._about)
        desk.window.queue.trash_asked.connect(self.ask_before_trash)
        desk.window.queue.menu_asked.connect(self._queue_menu)

    def ask_before_trash(self, draft_id: int) -> None:
        """Ask whether the draft is to go to the trash, whichever way somebody came here: keys are pressed by a slip."""
        title = self._desk.window.queue.title_of(draft_id)
        asked = Question(
            self.tr("Move “{title}” to the trash?").format(title=title),
            self.tr("Versions, claims and sources stay with it. It can be taken back from there."),
            self.tr("&Move to the trash"),
            self._desk.window,
        )
        asked.accepted.connect(lambda: self._trash(draft_id))
        asked.open()

    def _trash(self, draft_id: int) -> None:
        """Put a draft out of sight; it can be taken back."""
        by = self._desk.user
        session = self._desk.session
        if session.draft is not None and session.draft.record.id == draft_id:
            self._opening.close()

        title = self._desk.window.queue.title_of(draft_id)

        def done(_: None) -> None:
            self._desk.refresh_queue()
            self._desk.tell(
                self.tr("“{title}” is in the trash.").format(title=title),
                (self.tr("Take it back"), lambda: self._untrash(draft_id)),
            )

        self._desk.archive.ask(
            lambda archive: trash(archive, draft_id, by), done, self._desk.complain
        )

    def _untrash(self, draft_id: int) -> None:
        by = self._desk.user

        def done(_: None) -> None:
            self._desk.refresh_queue()
            self._opening.open_draft(draft_id)

        self._desk.archive.ask(
            lambda archive: take_back(archive, draft_id, by), done, self._desk.complain
        )

    def _trash_current(self) -> None:
        """The draft that the queue's keys are at, else the one on the page."""
        draft = self._desk.session.draft
        if meant := self._desk.window.queue.meant() or (draft.record.id if draft else 0):
            self.ask_before_trash(meant)

    def _ask_trash(self) -> None:
        def show(rows: Sequence[QueueRow]) -> None:
            if not rows:
                self._desk.nothing(self.tr("The trash is empty."))
                return
            self._finding_all.open(
                [
                    self._finding_all.entry(
                        row, self.tr("Take it back"), partial(self._untrash, row.id)
                    )
                    for row in rows
                ]
            )

        self._desk.archive.ask(
            lambda archive: archive.drafts.list(DraftFilter(trashed=True)),
            show,
            self._desk.complain,
        )

    def _queue_menu(self, draft_id: int, at: QPoint) -> None:
        menu = QMenu(self._desk.window)
        menu.addAction(self.tr("&Open")).triggered.connect(
            lambda: self._opening.open_draft(draft_id)
        )
        details = self._desk.window.actions_["details"]
        menu.addAction(details.text()).triggered.connect(
            lambda: self._opening.open_draft(draft_id, details.trigger)
        )
        menu.addMenu(self._desk.window.submenu("queue_order"))
        menu.addSeparator()
        menu.addAction(self.tr("Move to &trash…")).triggered.connect(
            lambda: self.ask_before_trash(draft_id)
        )
        menu.aboutToHide.connect(self._desk.window.queue.let_go)
        menu.popup(at)

    def _show_help(self) -> None:
        """Keys and kinds; what has the keys now comes first."""
        dialog = HelpDialog([*self._keys(), *self._kinds()], self._desk.window)
        dialog.manual_asked.connect(self._desk.window.actions_["manual"].trigger)
        dialog.open()

    def _show_manual(self) -> None:
        """Beside the window, not in its way; there is one."""
        shown = self._desk.window.findChildren(ManualDialog)
        dialog = shown[0] if shown else ManualDialog(self._desk.window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _keys(self) -> list[HelpEntry]:
        window, entries = self._desk.window, list[HelpEntry]()
        in_findings, in_claims = window.findings.has_keys, window.claims.view.hasFocus()
        for spec in SPECS:
            action = window.actions_[spec.name]
            keys = list(dict.fromkeys(map(key_name, action.shortcuts())))
            of_claims = spec.name.startswith("claim_")
            if spec.panel_key:
                where = (
                    self.tr("{key} in the claims")
                    if of_claims
                    else self.tr("{key} in the findings")
                )
                keys.append(where.format(key=key_name(QKeySequence(spec.panel_key))))
            near = bool(spec.panel_key) and (in_claims if of_claims else in_findings)
            entries.append(HelpEntry(plain_words(action), ", ".join(keys), near=near))
        return entries

    def _kinds(self) -> list[HelpEntry]:
        """Every kind of finding, with the first one in this draft as its example."""
        found = {each.kind: each for each in reversed(self._desk.session.review.findings)}
        entries: list[HelpEntry] = []
        current = self._desk.window.findings.selected()
        near = current.finding.kind if current and self._desk.window.findings.has_keys else None
        for kind in Kind:
            more = said(kind.traits.about)
            if example := _example(kind):
                more += "\n" + self.tr("For example: {words}").format(words=visible(example))
            if kind in found:
                more += "\n" + self.tr("In this draft: {words}").format(words=headline(found[kind]))
            name, family = kind_name(kind), family_name(kind.family)
            entries.append(HelpEntry(name, family, more, near=kind is near))
        return entries

    def _show_notices(self) -> None:
        log = self._desk.window.page.banner.log
        if not log.entries:
            self._desk.nothing(self.tr("Nothing was said so far."))
            return
        NoticesDialog(log.entries, self._desk.window).open()

    def _examine(self) -> None:
        def show(health: Health) -> None:
            report = health.report
            lines = [
                self.tr("Database: {path}").format(path=report.path),
                self.tr("%n version(s)", "", report.versions),
                "",
            ]
            if report.well:
                lines.append(self.tr("Structure, links, history and search are sound."))
            lines.extend(f"• {said(trouble.sentence)}" for trouble in report.troubles)
            lines.extend(f"• {said(worry)}" for worry in health.worries)
            if health.newest is not None:
                lines.append(
                    self.tr("The newest good copy is {path}, of {time}.").format(
                        path=health.newest.path, time=full(health.newest.at)
                    )
                )
            TextSheet(self.tr("The database"), "\n".join(lines), self._desk.window).open()

        self._desk.archive.ask(lambda archive: look_over(archive.path), show, self._desk.complain)

    def _about(self) -> None:
        words = self.tr(
            "Copydesk {version}\n\nA desk for copy editors and fact-checkers: leftover markup, names and sources, from the "
            "draft to the sign-off. Everything stays on this machine.\n\nMIT licence. Qt and PySide6 under the LGPL 3; "
            "Inter and Literata under the SIL Open Font License; icons by Lucide under the ISC licence. See THIRD_PARTY.md."
        ).format(version=__version__)
        TextSheet(self.tr("About Copydesk"), words, self._desk.window).open()
