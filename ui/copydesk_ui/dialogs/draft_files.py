"""The system's dialog for files of drafts."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from copydesk.engine.reader import supported_suffixes


def draft_files_dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """A dialog that offers the files that can be read as drafts; to be connected and opened."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    patterns = " ".join(f"*{suffix}" for suffix in supported_suffixes())
    drafts = QCoreApplication.translate("DraftFiles", "Drafts ({patterns})")
    every = QCoreApplication.translate("DraftFiles", "All files (*)")
    dialog.setNameFilters([drafts.format(patterns=patterns), every])
    return dialog
