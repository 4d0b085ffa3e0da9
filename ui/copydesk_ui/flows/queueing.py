"""Keeps the queue in step with the page: what is unsaved, done, and approved no longer."""

from PySide6.QtCore import QObject

from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.queue.queue_model import Live


class Queueing(QObject):
    """Tells the queue what the archive does not know yet."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        session = desk.session
        for changed in (session.opened, session.stated, session.reviewed, opening.waiting_changed):
            changed.connect(self._show)

    def _show(self) -> None:
        session = self._desk.session
        live = None
        if session.draft is not None:
            done, total = session.review.progress
            fixed = len(session.fixed)
            live = Live(
                session.draft.record.id,
                session.status,
                session.unsaved,
                session.changed_since is not None,
                done + fixed,
                total + fixed,
            )
        self._desk.window.queue.show_live(live, self._opening.parked)
