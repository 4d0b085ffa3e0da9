"""Keeps notes, claims and queries beside their words, and goes on with the one that is chosen there."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from copydesk.model.draft import Remark
from copydesk.model.edit import Edit
from copydesk.review.margin import Thread, Voice, hung, threads
from copydesk.review.places import Places
from copydesk.review.rewriting import rewritten
from copydesk_ui.dialogs.sheet import TextSheet
from copydesk_ui.flows.choosing import Choosing
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.navigating import Navigating


class Annotating(QObject):
    """Fills the margin of the page from the session."""

    def __init__(self, desk: Desk, navigating: Navigating, choosing: Choosing) -> None:
        super().__init__(desk.window)
        self._desk, self._navigating, self._choosing = desk, navigating, choosing
        window, session = desk.window, desk.session
        self._margin = window.page.margin
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        self._comments: tuple[Remark, ...] = ()
        self._places = Places("")
        """Where the words of the file's comments stand: they stay beside them, whatever is typed there."""
        session.opened.connect(self._hang)
        session.edited.connect(self._follow)
        for news in (session.opened, session.reviewed, session.claimed):
            news.connect(self._soon.start)
        self._margin.chosen.connect(self._go)
        self._margin.opened.connect(self._go_on)
        window.actions_["margin"].triggered.connect(self._take_keys)
        window.actions_["margin_notes"].setChecked(desk.settings.margin_notes)
        window.actions_["margin_notes"].toggled.connect(self._switch)
        choosing.findings_changed.connect(self._soon.start)

    def _hang(self) -> None:
        draft, text = self._desk.session.draft, self._desk.session.text
        remarks = [stored.remark for stored in draft.remarks] if draft else []
        before = draft.version.text if draft else ""
        self._comments, self._places = hung(before, remarks)
        if before != text:
            self._places = rewritten(self._places, text)

    def _follow(self, edit: Edit) -> None:
        if self._comments:
            self._places = self._places.followed((edit,), self._desk.session.text)

    def _show(self) -> None:
        session, found = self._desk.session, tuple[Thread, ...]()
        if session.draft is not None and self._desk.settings.margin_notes:
            places = ((each, self._places.read(n)) for n, each in enumerate(self._comments))
            comments = [(each, place) for each, place in places if place]
            found = threads(session.review, session.ledger.standings, comments)
        self._margin.show_threads(found)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._choosing.take(replace(self._desk.settings, margin_notes=on))
        self._show()

    def _take_keys(self) -> None:
        """The keys go to the margin, and stay there: what is pressed next would else be typed. Escape goes back to the text."""
        if not self._desk.settings.margin_notes:
            self._desk.window.actions_["margin_notes"].setChecked(True)
        if self._margin.threads:
            self._margin.setFocus()
        else:
            self._desk.nothing(self.tr("Nothing was noted or claimed in this text yet."))

    def _go(self, thread: Thread) -> None:
        """Show the words, and select the card that belongs to them."""
        window, session = self._desk.window, self._desk.session
        finding = session.open_at(thread.span.start)
        if thread.standing is not None:
            window.claims.select(thread.standing.claim.id)
        elif finding is not None:
            self._navigating.select(finding)
        window.page.editor.go_to(thread.span)
        window.page.editor.show_current((thread.span,))
        window.announce(self._margin.accessibleDescription())

    def _go_on(self, thread: Thread) -> None:
        """A claim is shown in full, and what the file brought along; a note is answered by another."""
        self._go(thread)
        if thread.said[0].voice is Voice.COMMENT:
            said = "\n\n".join("\n".join(filter(None, (one.words, one.by))) for one in thread.said)
            TextSheet(self.tr("Comment of the file"), said, self._desk.window).open()
            return
        actions = self._desk.window.actions_
        actions["note" if thread.standing is None else "claim_details"].trigger()
