"""Copies of the database: on request, one a day, and back in its place."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import Backup, good_copy, put_back, refuse_itself
from copydesk.archive.care.doctor import examine
from copydesk.archive.care.exchange import drafts_since
from copydesk.archive.file.errors import DamagedError, LostError
from copydesk.model.phrase import CopydeskError


@dataclass(frozen=True)
class Restored:
    """A copy that took the database's place."""

    copy: Backup
    kept: Path | None
    """Where the database that it replaced lies now; None where there was none."""


@dataclass(frozen=True)
class Exchange:
    """What it would mean to put a copy back."""

    copy: Backup
    versions: int | None
    """How many versions the database holds that it would replace; None where that is damaged or gone."""
    drafts: tuple[str, ...]
    """The titles of drafts that came in or were saved since the copy was written."""


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


def is_mended_by_a_copy(error: CopydeskError) -> bool:
    """Whether the database is damaged or gone, so that a copy of it is what helps."""
    return isinstance(error, DamagedError | LostError)


def exchange(database: Path, copy: Path) -> Exchange:
    """Look at a copy and at the database whose place it shall take; nothing is written.

    Raises:
        CopydeskError: the copy is not sound, or is the database itself.
    """
    good = good_copy(copy.absolute())
    refuse_itself(good.path, database)
    try:
        report = examine(database)
    except CopydeskError:
        return Exchange(good, None, ())
    versions = report.versions if report.well else None
    return Exchange(good, versions, drafts_since(database, good.path))


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
