"""What ``.gitignore`` files leave out of a folder: git's own rules, without git."""

from dataclasses import dataclass
from pathlib import Path

from pathspec import GitIgnoreSpec

from copydesk.files.reasons import reason
from copydesk.model.phrase import CopydeskError, Phrase

NAME = ".gitignore"


@dataclass(frozen=True, slots=True)
class Ignoring:
    """The ``.gitignore`` files that hold for one folder, the innermost first."""

    specs: tuple[tuple[Path, GitIgnoreSpec], ...] = ()

    def within(self, folder: Path) -> "Ignoring":
        """Those that hold for a folder within this one."""
        found = _read(folder)
        return Ignoring((found, *self.specs)) if found else self

    def leaves_out(self, path: Path, *, is_folder: bool) -> bool:
        """Whether the file or folder is left out: the innermost file that speaks of it decides."""
        for folder, spec in self.specs:
            name = path.relative_to(folder).as_posix() + "/" * is_folder
            answer = spec.check_file(name).include
            if answer is not None:
                return answer
        return False


def ignoring(folder: Path) -> Ignoring:
    """What holds for a folder, named from the root: its own ``.gitignore`` and those above it, up to the top of its repository.

    A folder that those above leave out was asked for by name: then its own alone holds.

    Raises:
        CopydeskError: one of them is there and cannot be read.
    """
    above = [folder]
    for parent in folder.parents:
        if (above[-1] / ".git").exists():
            break
        above.append(parent)
    else:
        above = [folder]  # in no repository: what lies above is somebody else's
    held = Ignoring()
    for each in reversed(above[1:]):
        held = held.within(each)
    if held.leaves_out(folder, is_folder=True):
        held = Ignoring()
    return held.within(folder)


def _read(folder: Path) -> tuple[Path, GitIgnoreSpec] | None:
    """The rules in the folder's own file, if it has one."""
    file = folder / NAME
    try:
        lines = file.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except (FileNotFoundError, IsADirectoryError):
        return None
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=str(file), why=reason(error))
        ) from error
    return folder, GitIgnoreSpec.from_lines(lines)
