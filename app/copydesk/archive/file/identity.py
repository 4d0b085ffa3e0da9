"""What a file is, told from its first bytes: before SQLite opens it, so that nothing in it can change."""

import stat
import struct
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from copydesk.archive.file.errors import DamagedError
from copydesk.files.reasons import reason
from copydesk.model.phrase import CopydeskError, Phrase

APPLICATION_ID = 0x43504459
"""``CPDY``: marks a SQLite file as Copydesk's (https://www.sqlite.org/fileformat.html, offset 68)."""
_OURS = struct.pack(">I", APPLICATION_ID)
_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_USER_VERSION, _APPLICATION_ID = 60, 68
_SIGNS = (b"CREATE TABLE drafts", b"CREATE TABLE claim_entries")
"""What stands near the beginning of every file of ours, whatever happened to its header."""
_LOOKED_AT = 1024 * 1024


class FileKind(Enum):
    """What lies at a path."""

    MISSING = auto()
    EMPTY = auto()
    COPYDESK = auto()


@dataclass(frozen=True, slots=True)
class Identity:
    """What the file is, and the version of its tables."""

    kind: FileKind
    schema: int = 0


def identify(path: Path, newest: int) -> Identity:
    """What the file is; it is only read.

    Args:
        newest: the highest version of the tables that this program knows.

    Raises:
        DamagedError: it was a database of Copydesk's, and its beginning is not as it should be.
        CopydeskError: it is not a file, not a database, another program's, or made by a newer Copydesk.
    """
    file = str(path)
    try:
        if not path.exists():
            return Identity(FileKind.MISSING)
        if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe waits for ever
            raise CopydeskError(Phrase("{file} is not a file. Name another one.", file=file))
        with path.open("rb") as handle:
            header = handle.read(_HEADER)
            intact = header.startswith(_MAGIC) and header[_APPLICATION_ID:][:4] == _OURS
            ours = not intact and any(sign in handle.read(_LOOKED_AT) for sign in _SIGNS)
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=file, why=reason(error))
        ) from error
    if not header:
        return Identity(FileKind.EMPTY)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        if ours:
            raise DamagedError(path)
        raise CopydeskError(
            Phrase("{file} is not a database. It was left as it is; name another file.", file=file)
        )
    (application,) = struct.unpack_from(">I", header, _APPLICATION_ID)
    (schema,) = struct.unpack_from(">i", header, _USER_VERSION)
    if application != APPLICATION_ID:
        if ours:
            raise DamagedError(path)
        raise CopydeskError(
            Phrase(
                "{file} is the database of another program. It was left as it is; name another file.",
                file=file,
            )
        )
    if schema > newest:
        raise CopydeskError(
            Phrase(
                "{file} was made by a newer Copydesk (tables {theirs}, this one knows {ours}). It was left as it is; update Copydesk.",
                file=file,
                theirs=schema,
                ours=newest,
            )
        )
    return Identity(FileKind.COPYDESK, schema)
