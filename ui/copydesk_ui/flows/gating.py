"""Keeps the gate in step with the page, and goes to what is open."""

from PySide6.QtCore import QObject

from copydesk.model.finding import Finding
from copydesk.model.version import Status
from copydesk.review.gate import OpenItem, gate
from copydesk.review.ledger import Standing
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.navigating import Navigating


class Gating(QObject):
    """Asks the gate after every change; the rules are the house's."""

    def __init__(self, desk: Desk, navigating: Navigating) -> None:
        super().__init__(desk.window)
        self._desk, self._navigating = desk, navigating
        self._said = ""
        """What was said of an approval that holds no more."""
        session, box = desk.session, desk.window.gate
        for changed in (
            session.opened,
            session.reviewed,
            session.claimed,
            session.progressed,
            session.stated,
        ):
            changed.connect(self._show)
        session.stated.connect(self._stated)
        session.opened.connect(self._stated)
        box.shown.connect(self._go)
        box.approve.clicked.connect(desk.window.actions_["approve"].trigger)
        box.approve.setToolTip(desk.window.actions_["approve"].toolTip())

    def _show(self) -> None:
        session, box = self._desk.session, self._desk.window.gate
        if session.draft is None:
            box.show_nothing()
            return
        done, of = session.stage
        items = gate(session.review, session.rules, session.ledger)
        approved = session.status is Status.APPROVED
        hints = self._desk.settings.hints
        left = sum(hints or not finding.hint for finding in session.review.open_findings)
        box.show_items(items, checked=0 < of == done, approved=approved, left=left)

    def _stated(self) -> None:
        """An approval that holds no more is said where it is seen, until it holds again or somebody closes it."""
        session = self._desk.session
        words = ""
        if session.changed_since is not None:
            words = self.tr("No longer approved: changed since version {number}.").format(
                number=session.changed_since
            )
        self._desk.window.gate.say_lost(words)
        if words == self._said:
            return
        if self._said:
            self._desk.settle(self._said)
        self._said = words
        if words:
            compare = self._desk.window.actions_["compare"]
            self._desk.tell(words, (self.tr("Compare…"), compare.trigger), icon="triangle-alert")

    def _go(self, item: OpenItem) -> None:
        window = self._desk.window
        if isinstance(item.subject, Finding):
            window.show_side(window.findings)
            self._navigating.select(item.subject)
        elif isinstance(item.subject, Standing):
            window.show_side(window.claims)
            window.claims.select(item.subject.claim.id)
