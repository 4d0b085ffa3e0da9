"""Files that are there whole or not at all, and private ones that only their owner may read from their first byte."""

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

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


@contextmanager
def replacing(path: Path, *, shared: bool = False) -> Generator[Path]:
    """An empty private file beside ``path`` that takes its place when the block ends well.

    A ``shared`` one is then for all whom the user lets read new files, otherwise it stays its owner's.
    If the block fails, ``path`` is as it was and the file beside it is gone.
    """
    # A name that nobody can foresee, so that nobody can lay a link in its way.
    part = path.with_name(f".copydesk-{secrets.token_hex(8)}.part")
    create_file(part)
    try:
        yield part
        _flush(part)
        if shared:
            part.chmod(_SHARED_MODE & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def write_whole(data: bytes, path: Path, *, private: bool = False) -> None:
    """Write a file whole; what was there before stays until then.

    Args:
        private: for the owner alone; otherwise for all whom the user lets read new files.

    Raises:
        CopydeskError: the file cannot be written.
    """
    try:
        with replacing(path, shared=not private) as part:
            part.write_bytes(data)
    except OSError as error:
        raise CopydeskError(
            Phrase(
                "{file} could not be written: {why}. What was there before is unchanged.",
                file=str(path),
                why=error.strerror or str(error),
            )
        ) from error


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
