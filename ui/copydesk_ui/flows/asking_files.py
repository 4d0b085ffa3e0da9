"""Which files or which folder shall be opened."""

from PySide6.QtCore import QObject

from copydesk_ui.dialogs.files import Purpose, choose_files, choose_folder, draft_filters
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening


class AskingFiles(QObject):
    """Opens the system's dialogs for the menu's first two entries."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        desk.window.actions_["open"].triggered.connect(self._ask_files)
        desk.window.actions_["open_folder"].triggered.connect(self._ask_folder)

    def _ask_files(self) -> None:
        window, title = self._desk.window, self.tr("Open drafts")
        choose_files(window, Purpose.DRAFTS, title, self._opening.open_paths, draft_filters())

    def _ask_folder(self) -> None:
        choose_folder(
            self._desk.window,
            Purpose.DRAFTS,
            self.tr("Open a folder of drafts"),
            lambda path: self._opening.open_paths([path]),
        )
