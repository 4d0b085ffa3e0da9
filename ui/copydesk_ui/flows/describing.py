"""What a draft is called, where it came from, and how its file was read."""

from PySide6.QtCore import QObject

from copydesk.archive.values import DraftRecord
from copydesk.desk.describe import describe
from copydesk_ui.dialogs.details import Described, DetailsDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.opening import Opening


class Describing(QObject):
    """Shows the details of the open draft, changes its description, reads its original again."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        desk.window.actions_["details"].triggered.connect(self._ask)

    def _ask(self) -> None:
        draft = self._desk.session.draft
        if draft is None:
            return
        dialog = DetailsDialog(draft.record, self._desk.session.title, self._desk.window)
        dialog.described.connect(lambda described: self._describe(draft.record.id, described))
        dialog.read_again.connect(lambda encoding: self._opening.read_again(draft.record, encoding))
        hold(self._desk, dialog)

    def _describe(self, draft_id: int, described: Described) -> None:
        by = self._desk.user

        def done(record: DraftRecord) -> None:
            self._desk.session.described(record)
            self._desk.refresh_queue()

        self._desk.archive.ask(
            lambda archive: describe(
                archive,
                draft_id,
                by,
                title=described.title,
                desk=described.desk,
                author=described.author,
                deadline=described.deadline or "",
            ),
            done,
            self._desk.complain,
            what=self.tr("what is said of the draft"),
        )
