"""What about the place of a database may lose what is in it: network folders, synced folders, conflict copies.

Nothing here stops anybody: the archive works on such a place as safely as the place allows (no WAL, whole writes).
"""

import re
from pathlib import Path, PurePosixPath

from copydesk.model.phrase import Phrase

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs2"}
)
"""Types of file systems whose locks cannot be relied on (https://www.sqlite.org/howtocorrupt.html, 2.1)."""
_SYNCED = re.compile(
    r"(?i)^(?:dropbox|onedrive|google ?drive|nextcloud|owncloud|icloud|mobile documents|syncthing)\b"
)
_CONFLICT = re.compile(r"(?i)conflict|konflikt")
_MOUNTS = Path("/proc/mounts")


def worries(database: Path, mounts: str | None = None) -> tuple[Phrase, ...]:
    """What the user should know of the place where the database lies, a sentence each.

    Args:
        mounts: the system's table of mounts; None reads it, where there is one (Linux).
    """
    found: list[Phrase] = []
    if mounts is None:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.exists() else ""
    kind = _type_of(database, mounts)
    if kind in _NETWORK or str(database).startswith(("//", "\\\\")):
        found.append(
            Phrase(
                "{file} lies on a network folder, where two writers can damage it. Keep it on this computer, and copies elsewhere.",
                file=str(database),
            )
        )
    synced = next((part for part in database.parts[:-1] if _SYNCED.match(part)), None)
    if synced:
        found.append(
            Phrase(
                "{file} lies in a synced folder ({folder}), which may put an older file in its place. Keep it elsewhere, and copies there.",
                file=str(database),
                folder=synced,
            )
        )
    found += [
        Phrase(
            "{copy} lies beside the database: a sync program found two states of it. Look which one is right.",
            copy=str(copy),
        )
        for copy in _conflict_copies(database)
    ]
    return tuple(found)


def _conflict_copies(database: Path) -> list[Path]:
    return sorted(
        path
        for path in database.parent.glob("*")
        if path.name.startswith(database.stem)
        and path.suffix == database.suffix
        and _CONFLICT.search(path.name.removeprefix(database.stem))
    )


def _type_of(path: Path, mounts: str) -> str:
    """The type of the file system at the longest mount point above the path."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            point = fields[1].replace("\\040", " ")
            if len(point) > len(best) and PurePosixPath(path).is_relative_to(point):
                best, kind = point, fields[2]
    return kind
