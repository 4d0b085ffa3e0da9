"""Copies of the database: on request, one a day, and back in its place."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import Backup, good_copy, put_back


@dataclass(frozen=True)
class Restored:
    """A copy that took the database's place."""

    copy: Backup
    kept: Path | None
    """Where the database that it replaced lies now; None where there was none."""


def back_up(archive: Archive, path: Path) -> Backup:
    """Write a checked copy; an older one there is replaced only by a good one.

    Raises:
        CopydeskError: the place is none for it, or the copy is not sound; what was there is unchanged.
    """
    return archive.backups.write(path.absolute())


def keep_daily_copy(archive: Archive) -> Backup | None:
    """Write today's copy beside the database, if there is none yet.

    Raises:
        CopydeskError: it could not be written; the older ones are as they were.
    """
    return archive.backups.daily()


def restore(database: Path, copy: Path, at: datetime) -> Restored:
    """Put a copy in the database's place. What was there, sound or not, is kept beside it.

    Args:
        at: UTC; part of the name of what is kept.

    Raises:
        CopydeskError: the copy is not sound, somebody is writing to the database, or it cannot be replaced; the
            database is as it was.
    """
    good = good_copy(copy.absolute())
    return Restored(good, put_back(good, database, at))
