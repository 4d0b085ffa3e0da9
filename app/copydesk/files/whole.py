"""Files that are there whole or not at all, and private ones that only their owner may read from their first byte."""

import os
import secrets
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from copydesk.files.reasons import reason
from copydesk.model.phrase import CopydeskError, Phrase

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_SHARED_MODE = 0o644


def make_folder(folder: Path) -> None:
    """Make the folder, and those above that are missing, for the owner alone.

    Raises:
        OSError: it cannot be made.
    """
    missing = [f for f in (folder, *folder.parents) if not f.exists()]
    for one in reversed(missing):
        one.mkdir(mode=FOLDER_MODE, exist_ok=True)


def create_file(path: Path) -> None:
    """Make an empty file for the owner alone.

    Raises:
        FileExistsError: something of that name is there already, be it a link to nowhere.
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, FILE_MODE))


def refuse_to_replace(path: Path) -> None:
    """Make sure that a file may take that name: that nothing is there, or a file that its owner may write to.

    Raises:
        CopydeskError: a link, a device, a folder or a read-only file is there; it stays as it is.
        OSError: it cannot be looked at.
    """
    try:
        there = path.lstat()
    except FileNotFoundError:
        return
    file = str(path)
    if stat.S_ISLNK(there.st_mode):
        raise CopydeskError(
            Phrase(
                "{file} is a link, which is not replaced. Name the file that it leads to: {target}.",
                file=file,
                target=str(path.resolve()),
            )
        )
    if not stat.S_ISREG(there.st_mode):
        raise CopydeskError(
            Phrase("{file} is not a file, and is not replaced. Name another one.", file=file)
        )
    if not there.st_mode & stat.S_IWUSR or not os.access(path, os.W_OK):
        raise CopydeskError(
            Phrase(
                "{file} is read-only, and is not replaced. Name another file, or change its permissions.",
                file=file,
            )
        )


@contextmanager
def replacing(path: Path, *, mode: int = FILE_MODE) -> Generator[Path]:
    """An empty private file beside ``path`` that takes its place when the block ends well, with that mode.

    If the block fails, ``path`` is as it was and the file beside it is gone.
    """
    # A name that nobody can foresee, so that nobody can lay a link in its way.
    part = path.with_name(f".copydesk-{secrets.token_hex(8)}.part")
    create_file(part)
    try:
        yield part
        _flush(part)
        if mode != FILE_MODE:
            part.chmod(mode)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def write_whole(data: bytes, path: Path, *, private: bool = False) -> None:
    """Write a file whole; what was there before stays until then.

    Args:
        private: for the owner alone; otherwise for those who could read the file before, a new one for all whom the user lets
            read new files.

    Raises:
        CopydeskError: the file cannot be written, or something is there that is not replaced (``refuse_to_replace``).
    """
    try:
        refuse_to_replace(path)
        with replacing(path, mode=FILE_MODE if private else _mode(path)) as part:
            part.write_bytes(data)
    except OSError as error:
        raise CopydeskError(
            Phrase(
                "{file} could not be written: {why}. What was there before is unchanged.",
                file=str(path),
                why=reason(error),
            )
        ) from error


def _mode(path: Path) -> int:
    """That of the file there, else that of a new one."""
    return stat.S_IMODE(path.stat().st_mode) if path.exists() else _SHARED_MODE & ~_umask()


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _flush(path: Path) -> None:
    """Wait until the bytes are on the disk: a name must never point at bytes that a power cut can take."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows keeps names safe by itself and opens no folder
        return
    # Some folders cannot be opened or forced. The file is whole under the old name or the new one all the same.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
