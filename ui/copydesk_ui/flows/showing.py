"""Keeps page, cards, queue, title and status line in step with the session."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from copydesk.archive.values import DraftRecord, QueueRow, VersionRow
from copydesk.desk.describe import describe
from copydesk.model.draft import TextFormat
from copydesk.model.edit import Edit
from copydesk.text.kinds_of_text import AS_FOUND
from copydesk.text.words import count_words
from copydesk_ui.findings.cards import cards_of, marks_of
from copydesk_ui.findings.rows import explanation
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.kinds import kind_name, status_name
from copydesk_ui.words.times import clock

_AGE_TICK = 60_000
"""Milliseconds: the ages in the queue are of minutes."""


class Showing(QObject):
    """Listens to the session; writes to widgets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        session, window = desk.session, desk.window
        session.opened.connect(self._opened)
        session.edited.connect(self._edited)
        session.reviewed.connect(self.review)
        session.progressed.connect(self._progressed)
        session.stated.connect(self._stated)
        window.page.editor.edited.connect(self._follow)
        window.page.editor.hover = self._hover
        window.status.language_chosen.connect(self._choose_language)
        window.status.kind.chosen.connect(self._choose_kind)
        window.actions_["kind"].triggered.connect(window.status.kind.ask)
        window.actions_["check"].triggered.connect(self.check_again)
        desk.engine.answered.connect(session.take)
        desk.engine.failed.connect(session.fail)
        desk.engine.troubled.connect(self._engine_trouble)
        desk.engine.mended.connect(self._engine_mended)
        self._troubles: list[str] = []
        desk.refresh_queue, desk.renew_cards = self.refresh_queue, self.review
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(200)
        self._counting.timeout.connect(self._figures)
        ages = QTimer(self)
        ages.timeout.connect(window.queue.view.viewport().update)
        ages.start(_AGE_TICK)
        window.actions_.enable_for_draft(there=False)
        window.page.show_draft(shown=False)
        self._say_why_nothing_is_found()

    def refresh_queue(self) -> None:
        """Ask the archive for the drafts and, where one is open, for its versions."""

        def show(rows: Sequence[QueueRow]) -> None:
            self._desk.window.queue.show_rows(rows)

        def show_versions(rows: Sequence[VersionRow]) -> None:
            self._desk.window.history.show_versions(rows)

        self._desk.archive.ask(lambda archive: archive.drafts.list(), show, self._desk.complain)
        draft = self._desk.session.draft
        if draft is not None:
            number = draft.record.id
            self._desk.archive.ask(
                lambda archive: archive.versions.list(number), show_versions, self._desk.complain
            )

    def check_again(self) -> None:
        """Run all checks on the whole text, now."""
        session = self._desk.session
        session.stage, session.trouble = (0, 0), ""
        self._send_text()
        self._progressed()

    def review(self) -> None:
        """Show findings and decisions as they are."""
        review, hints = self._desk.session.review, self._desk.settings.hints
        editor = self._desk.window.page.editor
        cards = cards_of(review, hints=hints, line_of=editor.line_of)
        self._desk.window.findings.show_cards(cards, grouped=self._desk.settings.grouped)
        if not self._desk.window.actions_["check_view"].isChecked():
            editor.show_marks(marks_of(review, hints=hints))

    def _opened(self) -> None:
        session, window = self._desk.session, self._desk.window
        there = session.draft is not None
        window.actions_.enable_for_draft(there=there)
        window.page.editor.show_text(
            session.text,
            markdown=session.format is TextFormat.MARKDOWN,
            headline=session.title,
            name=session.draft.record.guid if session.draft else "",
        )
        window.page.show_draft(shown=there)
        self.review()
        if there:
            self._send_text()
            window.page.editor.setFocus()
        else:
            window.status.clear_draft()
            window.history.show_versions(())
        self._stated()
        self._figures()
        self._progressed()
        self.refresh_queue()

    def _send_text(self) -> None:
        session = self._desk.session
        record = session.draft.record if session.draft else None
        self._desk.engine.open(
            session.text,
            session.format,
            session.language_choice,
            session.revision,
            record.declared if record else "",
            record.kind if record else AS_FOUND,
        )

    def _follow(self, edit: Edit) -> None:
        self._desk.session.follow(edit, self._desk.window.page.editor.text)

    def _edited(self, edit: Edit) -> None:
        session = self._desk.session
        self._desk.engine.edit(edit, session.text, session.revision)
        self._counting.start()

    def _figures(self) -> None:
        session = self._desk.session
        if session.draft is not None:
            self._desk.window.status.show_figures(count_words(session.text), len(session.text))

    def _engine_trouble(self, words: str) -> None:
        self._engine_mended()  # what was said of it before is over
        self._troubles.append(words)
        self._desk.tell(words, icon="triangle-alert")

    def _engine_mended(self) -> None:
        while self._troubles:
            self._desk.settle(self._troubles.pop())

    def _progressed(self) -> None:
        session, status = self._desk.session, self._desk.window.status
        self._say_why_nothing_is_found()
        if session.draft is None:
            return
        done, of = session.stage
        if session.trouble:
            status.checked.setText(self.tr("The checks have stopped: F7 starts them again"))
            status.checked.setToolTip(session.trouble)
            status.show_progress(0, 0)
            return
        status.checked.setToolTip("")
        complete = of > 0 and done == of
        status.checked.setText(self.tr("Checked") if complete else self.tr("Checking …"))
        if complete:
            status.show_progress(0, 0)
        elif len(session.text) > 50_000:
            status.show_progress(done, max(of, 3))
        status.show_language(session.language, session.language_choice)
        status.kind.show_kind(session.kind, session.draft.record.kind)

    def _say_why_nothing_is_found(self) -> None:
        """What is said in place of findings and names while it is not known that there are none."""
        session, window = self._desk.session, self._desk.window
        done, of = session.stage
        words = "" if 0 < of == done else self.tr("The text is being checked …")
        if session.trouble:
            words = self.tr("The checks have stopped: F7 starts them again")
        there = session.draft is not None
        window.findings.wait(
            words if there else self.tr("Open a draft to see what is found in it.")
        )
        window.names.wait(words if there else self.tr("Open a draft to see the names in it."))

    def _stated(self) -> None:
        session, window = self._desk.session, self._desk.window
        if session.draft is None:
            window.setWindowTitle("Copydesk")
            return
        draft = session.draft
        mark = " •" if session.unsaved else ""
        window.setWindowTitle(f"{session.title}{mark} – Copydesk")
        window.page.origin.setText(draft.record.origin or self.tr("pasted text"))
        version = draft.version
        saved = self.tr("Version {number} · saved {time} by {name}").format(
            number=version.number, time=clock(version.at), name=version.by
        )
        if version.number == 0:
            saved = self.tr("Version 0 · came in {time}").format(time=clock(version.at))
        state = status_name(session.status)
        if session.changed_since is not None:
            state = self.tr("changed since version {number} was approved").format(
                number=session.changed_since
            )
        window.page.state.setText(f"{saved} · {state}")
        window.status.saved.setText(
            self.tr("Unsaved changes") if session.unsaved else self.tr("Saved")
        )

    def _hover(self, position: int) -> str:
        finding = self._desk.session.open_at(position)
        if finding is None or (finding.hint and not self._desk.settings.hints):
            return ""
        return f"{kind_name(finding.kind)}: {explanation(finding)}"

    def _choose_language(self, code: str) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        session.language_choice = code
        draft_id, by = session.draft.record.id, self._desk.user
        self._desk.archive.ask(
            lambda archive: describe(archive, draft_id, by, language=code),
            session.described,
            self._desk.complain,
        )
        self.check_again()

    def _choose_kind(self, kind: str) -> None:
        session, by = self._desk.session, self._desk.user
        if session.draft is None or kind == session.draft.record.kind:
            return
        draft_id = session.draft.record.id

        def done(record: DraftRecord) -> None:
            session.described(record)
            if session.holds(draft_id):
                self.check_again()

        self._desk.archive.ask(
            lambda archive: describe(archive, draft_id, by, kind=kind), done, self._desk.complain
        )
