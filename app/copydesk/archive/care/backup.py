"""Copies of the database, each opened and examined before it counts."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from copydesk.archive.care.doctor import examine
from copydesk.archive.file.connection import PATIENCE, Connection
from copydesk.archive.file.errors import explained
from copydesk.archive.file.identity import identify
from copydesk.archive.file.paths import LONGEST_NAME, backup_folder
from copydesk.archive.migrations import CURRENT
from copydesk.archive.values import Event
from copydesk.files.reasons import reason
from copydesk.files.whole import make_folder, refuse_to_replace, replacing
from copydesk.model.phrase import CopydeskError, Phrase

KEPT = 7
"""Daily copies kept beside the database."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that passed its examination."""

    path: Path
    at: datetime
    """When it was written, UTC."""
    versions: int


class Backups:
    """The copies of one open database."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def write(self, target: Path) -> Backup:
        """Write a checked copy, for the owner alone; an older copy there is replaced only by a good one.

        Raises:
            CopydeskError: the target is no place for it, or the copy is not sound. The target is as it was.
        """
        if target.absolute() == self._connection.path:
            raise CopydeskError(
                Phrase("A copy cannot take the database's own place. Name another file.")
            )
        identify(target, CURRENT)  # a file of somebody else's is not replaced
        self._connection.look_through()
        try:
            refuse_to_replace(target)
            with replacing(target) as part:
                self._copy(part, target)
                report = examine(part)
                if not report.well:
                    raise CopydeskError(
                        Phrase(
                            "The copy is not sound and was not kept: {why} See copydesk doctor.",
                            why=report.troubles[0].sentence,
                        )
                    )
        except OSError as error:
            raise CopydeskError(
                Phrase(
                    "The copy {file} cannot be written: {why}.",
                    file=str(target),
                    why=reason(error),
                )
            ) from error
        return Backup(target, _written(target), report.versions)

    def daily(self) -> Backup | None:
        """Write today's copy beside the database, if there is none yet, and drop those beyond seven that hold least.

        How far its log reaches tells the age of a copy, not the day that it is named after: the clock may have been wrong. One
        that holds more versions than today's is not dropped: history only grows, so today's database is then a new one in the
        place of a lost one.

        Raises:
            CopydeskError: the copy could not be written, or is not sound. The older ones are as they were.
        """
        folder = backup_folder(self._connection.path)
        target = folder / f"{self._now().astimezone(UTC).date().isoformat()}.db"
        if target.exists() and reach(target) >= self._clock_went_back():
            return None
        self._make(folder)
        written = self.write(target)
        fullest = sorted(_dailies(folder), key=lambda each: (reach(each), each.name), reverse=True)
        for old in fullest[KEPT:]:
            if old != target and _versions_in(old) <= written.versions:
                old.unlink()
        return written

    def before_migration(self, version: int) -> Backup:
        """Write a copy of the database with the tables that it has now, before they change.

        Raises:
            CopydeskError: the copy could not be written, or is not sound.
        """
        folder = backup_folder(self._connection.path)
        self._make(folder)
        moment = self._now().astimezone(UTC).strftime("%Y%m%dT%H%M%S")
        return self.write(folder / f"tables-{version}-{moment}.db")

    def _clock_went_back(self) -> int:
        """Where the log says so last; 0 for never. A copy from before may bear the name of a day that has come again."""
        found = self._connection.value(
            "SELECT max(id) FROM log WHERE event = ?", (Event.CLOCK_WENT_BACK.value,)
        )
        return int(found or 0)

    def _copy(self, part: Path, target: Path) -> None:
        copy = sqlite3.connect(part, isolation_level=None)
        try:
            self._connection.driver.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        except sqlite3.Error as error:
            raise explained(
                error, target if _of_the_target(error) else self._connection.path
            ) from error
        finally:
            copy.close()

    @staticmethod
    def _make(folder: Path) -> None:
        try:
            make_folder(folder)
        except OSError as error:
            raise CopydeskError(
                Phrase(
                    "The folder {folder} cannot be made: {why}. Make it, or name another database.",
                    folder=str(folder),
                    why=reason(error),
                )
            ) from error


def good_backups(database: Path, most: int = KEPT) -> tuple[Backup, ...]:
    """The newest copies beside the database that are sound, newest first; each is examined now."""
    found: list[Backup] = []
    if len(os.fsencode(database.name)) > LONGEST_NAME:
        return ()  # it has no copies: their names would be too long
    for path in sorted(backup_folder(database).glob("*.db"), key=_written, reverse=True):
        try:
            report = examine(path)
        except CopydeskError:
            continue  # a damaged copy is left where it is and never offered
        if report.well:
            found.append(Backup(path, _written(path), report.versions))
        if len(found) >= most:
            break
    return tuple(found)


def good_copy(path: Path) -> Backup:
    """The file as a copy that may be put back: it is examined now.

    Raises:
        CopydeskError: there is none, it is not Copydesk's, or it is not sound.
    """
    if not path.exists():
        raise CopydeskError(Phrase("There is no file {file}.", file=str(path)))
    report = examine(path)
    if not report.well:
        raise CopydeskError(
            Phrase(
                "{file} is not a sound copy and was not put back: {why}",
                file=str(path),
                why=report.troubles[0].sentence,
            )
        )
    return Backup(path, _written(path), report.versions)


def put_back(backup: Backup, database: Path, now: datetime) -> Path | None:
    """Put a copy in the database's place. What was there is kept beside it; its new name, None if nothing was.

    The old file is kept before the new one takes its name in one step: at no moment is there no database.

    Raises:
        CopydeskError: it cannot be done, or somebody is writing to the database; it is as it was.
    """
    moment = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S")
    kept = database.with_name(f"{database.name}.replaced-{moment}")
    incoming = database.with_name(f"{database.name}.incoming-{moment}")
    refuse_itself(backup.path, database)
    was_there = database.exists()
    source = Connection(backup.path)
    try:
        Backups(source, lambda: now).write(incoming)
        _refuse_while_written(database)
        for suffix in ("", "-journal"):  # a journal belongs to its file
            beside = database.with_name(database.name + suffix)
            if beside.exists():
                _link(beside, kept.with_name(kept.name + suffix))
        # a journal that stayed would be played into the copy
        database.with_name(f"{database.name}-journal").unlink(missing_ok=True)
        incoming.replace(database)
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be replaced: {why}.", file=str(database), why=reason(error))
        ) from error
    finally:
        source.close()
        incoming.unlink(missing_ok=True)
    return kept if was_there else None


def refuse_itself(copy: Path, database: Path) -> None:
    """A database is no copy of itself.

    Raises:
        CopydeskError: both are one file.
    """
    if copy.absolute() == database.absolute():
        raise CopydeskError(
            Phrase("This is the database itself. Name the copy that shall take its place.")
        )


def _refuse_while_written(database: Path) -> None:
    """What is no sound database is nobody's to write to, and no reason to wait.

    Raises:
        CopydeskError: another program is writing to it.
    """
    if not database.exists() or not database.stat().st_size:
        return
    connection = sqlite3.connect(database, isolation_level=None, timeout=PATIENCE)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise explained(error, database) from error
    finally:
        connection.close()


def _link(file: Path, name: Path) -> None:
    """Give a file a second name; where the file system has no such thing, copy it."""
    try:
        name.hardlink_to(file)
    except OSError:
        shutil.copy2(file, name)


def _versions_in(path: Path) -> int:
    """How many versions a copy holds; 0 for one that is damaged."""
    try:
        report = examine(path)
    except CopydeskError:
        return 0
    return report.versions if report.well else 0


def reach(path: Path) -> int:
    """How far the log of a copy reaches: the number of its last entry; 0 for a damaged one."""
    try:
        connection = Connection(path)
        try:
            return int(connection.value("SELECT max(id) FROM log") or 0)
        finally:
            connection.close()
    except (CopydeskError, sqlite3.Error):
        return 0


def _of_the_target(error: sqlite3.Error) -> bool:
    """Whether the file that is written is to blame, and not the one that is read."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(
        ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_READONLY", "SQLITE_IOERR_TRUNCATE")
    )


def _dailies(folder: Path) -> list[Path]:
    """The daily copies."""
    found: list[Path] = []
    for path in folder.glob("????-??-??.db"):
        try:
            date.fromisoformat(path.stem)
        except ValueError:
            continue  # somebody else's file
        found.append(path)
    return found


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
