"""What about the place of a database may lose what is in it: network folders, synced folders, conflict copies.

Nothing here stops anybody: the archive works on such a place as safely as the place allows (no WAL, whole writes).
"""

import re
from pathlib import Path, PurePosixPath

from copydesk.model.phrase import Phrase

_NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "9p", "davfs", "webdav", "ceph", "glusterfs", "lustre",
        "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs",
    }
)  # fmt: skip
"""Types of file systems whose locks cannot be relied on (https://www.sqlite.org/howtocorrupt.html, 2.1)."""
_SYNCED = re.compile(
    r"(?i)^(?:dropbox|onedrive|google ?drive|nextcloud|owncloud|icloud|mobile documents|com~apple~clouddocs|syncthing|pcloud|seafile)\b"
)
_MARKS = (
    ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log", ".sync_*.db", "._sync_*.db", ".stfolder",
    ".849C9593-D756-4E56-8D6E-42412F2A707B", ".tmp.drivedownload",
)  # fmt: skip
"""What sync programs leave in a folder that they keep in step: Dropbox, ownCloud, Nextcloud, Syncthing, OneDrive, Google Drive."""
_CONFLICT = re.compile(r"(?i)conflict|konflikt|in konflikt stehend|^ ?\(\d{1,3}\)$|^ \d{1,2}$")
"""What they put behind a file's name: "(Kim's conflicted copy)", ".sync-conflict-20260301", " (1)", " 2"."""
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
    synced = _synced_folder(database)
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


def _synced_folder(database: Path) -> str | None:
    """The folder above that a sync program keeps in step, told by its name or by what the program left in it."""
    for folder in database.parents:
        if _SYNCED.match(folder.name) or any(
            next(folder.glob(mark), None) is not None for mark in _MARKS
        ):
            return folder.name
    return None


def _conflict_copies(database: Path) -> list[Path]:
    return sorted(
        path
        for path in database.parent.glob("*")
        if path.name.startswith(database.stem)
        and path.suffix == database.suffix
        and _CONFLICT.search(path.stem.removeprefix(database.stem))
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
