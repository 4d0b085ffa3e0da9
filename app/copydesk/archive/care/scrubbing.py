"""What is forgotten in the database is forgotten in its copies, too."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from copydesk.archive.care.doctor import examine
from copydesk.archive.file.connection import Connection
from copydesk.archive.file.paths import backup_folder
from copydesk.archive.migrations.migrate import bring_up_to_date
from copydesk.archive.tables.erasing import erase_source
from copydesk.files.whole import replacing
from copydesk.model.phrase import CopydeskError


def scrub_copies(database: Path, guid: str, source_id: int) -> tuple[Path, ...]:
    """Erase a forgotten source from the copies beside the database; those that may still hold its words.

    A copy is changed as a whole or not at all, and stays only if it is sound then; one that cannot be read is left as it is.

    Args:
        guid: of the draft that the source belongs to.
    """
    left: list[Path] = []
    for copy in _copies(database):
        try:
            if _holds(copy, guid, source_id):
                _scrub(copy, source_id)
        except (CopydeskError, sqlite3.Error, OSError):
            left.append(copy)
    return tuple(left)


def _copies(database: Path) -> Iterator[Path]:
    yield from sorted(backup_folder(database).glob("*.db"))
    for replaced in sorted(database.parent.glob(f"{database.name}.replaced-*")):
        if not replaced.name.endswith("-journal"):
            yield replaced


def _holds(copy: Path, guid: str, source_id: int) -> bool:
    connection = Connection(copy)
    try:
        return bool(
            connection.value(
                "SELECT count(*) FROM sources s JOIN drafts d ON d.id = s.draft_id"
                " WHERE d.guid = ? AND s.id = ? AND NOT s.removed",
                (guid, source_id),
            )
        )
    finally:
        connection.close()


def _scrub(copy: Path, source_id: int) -> None:
    written = copy.stat()
    with replacing(copy) as part:
        shutil.copyfile(copy, part)
        connection = Connection(part)
        try:
            bring_up_to_date(connection, lambda _: None)
            with connection.write():
                erase_source(connection, source_id)
        finally:
            connection.close()
        report = examine(part)
        if not report.well:
            raise CopydeskError(report.troubles[0].sentence)
    # it is as old as it was
    os.utime(copy, ns=(written.st_atime_ns, written.st_mtime_ns))
