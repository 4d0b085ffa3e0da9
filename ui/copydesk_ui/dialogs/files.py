"""The system's dialogs for files: all of the program go through here, and each begins in the folder where the last file of its kind was."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from copydesk.engine.reader import supported_suffixes
from copydesk_ui.dialogs.sheet import Question

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_LONGEST = 80
"""Letters of a title that a proposed name takes."""


class Purpose(StrEnum):
    """What a file is for: each has a folder of its own."""

    DRAFTS = "drafts"
    EXPORTS = "exports"
    LETTERS = "letters"
    SHEETS = "sheets"
    NAMES = "names"
    STYLES = "styles"
    SOURCES = "sources"
    BACKUPS = "backups"


class Folders:
    """Where the last file of each purpose was."""

    def __init__(self) -> None:
        self._known: Mapping[str, str] = {}
        self._keep: Callable[[Mapping[str, str]], None] | None = None

    def follow(
        self, known: Mapping[str, str], keep: Callable[[Mapping[str, str]], None] | None
    ) -> None:
        """Begin with these; ``keep`` is told of every change."""
        self._known, self._keep = known, keep

    def of(self, purpose: Purpose) -> str:
        """Where a dialog begins: never in the folder that the program happened to be started from."""
        for each in (purpose, Purpose.DRAFTS):
            folder = self._known.get(each.value, "")
            if folder and Path(folder).is_dir():
                return folder
        documents = QStandardPaths.writableLocation(_DOCUMENTS)
        return documents if Path(documents).is_dir() else str(Path.home())

    def remember(self, purpose: Purpose, folder: Path) -> None:
        """A file of that purpose was chosen there."""
        if self._known.get(purpose.value) != str(folder):
            self._known = {**self._known, purpose.value: str(folder)}
            if self._keep is not None:
                self._keep(self._known)


folders = Folders()
"""Those of the process, as its theme and its language are."""


def choose_files(
    parent: QWidget,
    purpose: Purpose,
    title: str,
    then: Callable[[list[Path]], object],
    filters: Sequence[str] = (),
) -> None:
    """Ask for files that are there, and go on with them."""
    dialog = _dialog(parent, purpose, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: _taken(purpose, names, then))
    dialog.open()


def choose_file(
    parent: QWidget,
    purpose: Purpose,
    title: str,
    then: Callable[[Path], object],
    filters: Sequence[str] = (),
) -> None:
    """Ask for one file that is there, and go on with it."""
    dialog = _dialog(parent, purpose, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: _taken(purpose, [name], lambda paths: then(paths[0])))
    dialog.open()


def choose_folder(
    parent: QWidget, purpose: Purpose, title: str, then: Callable[[Path], object]
) -> None:
    """Ask for a folder, and go on with it; the one that it lies in is where the next dialog begins."""
    dialog = _dialog(parent, purpose, title, ())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: _taken(purpose, [name], lambda paths: then(paths[0])))
    dialog.open()


def choose_target(
    parent: QWidget,
    purpose: Purpose,
    title: str,
    name: str,
    then: Callable[[Path], object],
    filters: Mapping[str, str],
) -> None:
    """Ask where a file is to go.

    Args:
        name: without its suffix, as it is proposed.
        then: is given the path, with a suffix whatever was typed.
        filters: by their words the suffixes, ``.csv``; the first is proposed.
    """
    dialog = _dialog(parent, purpose, title, list(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def propose(words: str) -> None:
        suffix = filters[words]
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name + suffix)

    def taken(chosen: str) -> None:
        path = Path(chosen)
        folders.remember(purpose, path.parent)
        suffix = filters.get(dialog.selectedNameFilter(), next(iter(filters.values())))
        if path.name.lower().endswith(tuple(filters.values())):
            then(path)
            return
        whole = path.with_name(path.name + suffix)  # “Nr. 1” has no suffix, whatever Qt thinks
        if whole.exists():
            _ask_to_replace(parent, whole, lambda: then(whole))
        else:
            then(whole)

    propose(next(iter(filters)))
    dialog.filterSelected.connect(propose)
    dialog.fileSelected.connect(taken)
    dialog.open()


def draft_filters() -> list[str]:
    """What can be read as a draft, and everything."""
    patterns = " ".join(f"*{suffix}" for suffix in supported_suffixes())
    drafts = QCoreApplication.translate("DraftFiles", "Drafts ({patterns})")
    return [drafts.format(patterns=patterns), every_file()]


def every_file() -> str:
    """The filter that lets every file through."""
    return QCoreApplication.translate("DraftFiles", "All files (*)")


def name_of(title: str) -> str:
    """A title as a name of a file, without its suffix."""
    letters = (letter if letter.isalnum() or letter in " -_" else "_" for letter in title)
    return "".join(letters)[:_LONGEST].strip() or "copydesk"


def _dialog(parent: QWidget, purpose: Purpose, title: str, filters: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, folders.of(purpose))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if filters:
        dialog.setNameFilters(list(filters))
    return dialog


def _taken(purpose: Purpose, names: Sequence[str], then: Callable[[list[Path]], object]) -> None:
    paths = [Path(name) for name in names]
    if paths:
        folders.remember(purpose, paths[0].parent)
        then(paths)


def _ask_to_replace(parent: QWidget, path: Path, then: Callable[[], object]) -> None:
    words = QCoreApplication.translate("DraftFiles", "“{name}” is there already")
    question = Question(
        words.format(name=path.name),
        QCoreApplication.translate("DraftFiles", "What stands in it would be replaced."),
        QCoreApplication.translate("DraftFiles", "&Replace it"),
        parent,
    )
    question.stay_first(QCoreApplication.translate("DraftFiles", "&Leave it"))
    question.accepted.connect(then)
    question.open()
