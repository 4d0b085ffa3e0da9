"""Whether a database is sound, where it lies, and what could take its place."""

from dataclasses import dataclass
from pathlib import Path

from copydesk.archive.care.backup import Backup, good_backups
from copydesk.archive.care.doctor import Report, examine
from copydesk.archive.file.errors import LostError
from copydesk.archive.search.surroundings import worries
from copydesk.model.phrase import Phrase


@dataclass(frozen=True)
class Health:
    """What was found."""

    report: Report
    worries: tuple[Phrase, ...]
    """What is not wrong, but may become so: where the file lies, for one."""
    newest: Backup | None
    """The newest good copy, where something is wrong and there is one."""


def look_over(database: Path) -> Health:
    """Look at a database and around it; nothing is changed.

    Raises:
        CopydeskError: there is none, or it is not Copydesk's.
    """
    empty = database.is_file() and not database.stat().st_size
    lost = empty or not database.exists()
    if lost and (kept := good_backups(database, most=1)):
        raise LostError(database, kept[0].path, empty=empty)
    report = examine(database)
    newest = None if report.well else next(iter(good_backups(database, most=1)), None)
    return Health(report, tuple(worries(database)), newest)
