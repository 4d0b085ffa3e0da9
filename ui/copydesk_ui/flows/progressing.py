"""How far a draft has come: said by a person, and seen again where a claim was marked."""

from PySide6.QtCore import QObject

from copydesk.archive.values import DraftRecord
from copydesk.desk.describe import set_status
from copydesk.model.version import Status
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.kinds import status_name


class Progressing(QObject):
    """Offers the states that a person may give, and follows those that come of something else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.session.claimed.connect(self._look_again)
        desk.session.opened.connect(self._offer_status)
        desk.session.stated.connect(self._offer_status)

    def _look_again(self) -> None:
        """A claim was marked: where the approval rested on it, it holds no more, and that is said."""
        session = self._desk.session
        if session.draft is None or session.draft.record.status is not Status.APPROVED:
            return
        draft_id = session.draft.record.id

        def show(record: DraftRecord) -> None:
            if session.holds(draft_id) and record.status is not Status.APPROVED:
                session.described(record)
                self._desk.refresh_queue()

        self._desk.archive.ask(
            lambda archive: archive.drafts.get(draft_id), show, self._desk.complain
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

        def done(record: DraftRecord) -> None:
            session.described(record)
            self._desk.refresh_queue()

        self._desk.archive.ask(
            lambda archive: set_status(archive, draft_id, Status(value), by),
            done,
            self._desk.complain,
            what=self.tr("how far the draft has come"),
        )
