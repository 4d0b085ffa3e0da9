"""Which files or which folder shall be opened."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from copydesk_ui.dialogs.draft_files import draft_files_dialog
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
        mode = QFileDialog.FileMode.ExistingFiles
        dialog = draft_files_dialog(self._desk.window, self.tr("Open drafts"), mode)
        dialog.filesSelected.connect(
            lambda names: self._opening.open_paths([Path(name) for name in names])
        )
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self._desk.window, self.tr("Open a folder of drafts"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._opening.open_paths([Path(name)]))
        dialog.open()
