"""Files that only their owner may read, from their first byte, and that are replaced whole or not at all."""

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700


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
        FileExistsError: something of that name is there already.
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, FILE_MODE))


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """An empty private file beside ``path`` that takes its place when the block ends well.

    If the block fails, ``path`` is as it was and the file beside it is gone.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(6)}.part")
    create_file(part)
    try:
        yield part
        _flush(part)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


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
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
