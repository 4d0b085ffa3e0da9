"""The archive: one open database, its stores by name."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from copydesk.archive.care.backup import Backups, good_backups
from copydesk.archive.file.connection import Connection
from copydesk.archive.file.errors import DamagedError, LostError
from copydesk.archive.file.identity import FileKind, identify
from copydesk.archive.file.paths import LONGEST_NAME, ensure_data_folder
from copydesk.archive.migrations import CURRENT
from copydesk.archive.migrations.migrate import bring_up_to_date
from copydesk.archive.search.search import Search
from copydesk.archive.tables.approvals import Approvals
from copydesk.archive.tables.approved_names import ApprovedNames
from copydesk.archive.tables.claims import Claims
from copydesk.archive.tables.decisions import Decisions
from copydesk.archive.tables.dossiers import Dossiers
from copydesk.archive.tables.drafts import Drafts
from copydesk.archive.tables.house_names import HouseNames
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.quotations import Quotations
from copydesk.archive.tables.remarks import Remarks
from copydesk.archive.tables.settings import Settings
from copydesk.archive.tables.sources import Sources
from copydesk.archive.tables.statements import Statements
from copydesk.archive.tables.stored_names import with_names
from copydesk.archive.tables.versions import Versions
from copydesk.files.reasons import reason
from copydesk.files.whole import create_file
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError, Phrase


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Archive:
    """One database: drafts, versions, approvals, decisions, claims, sources, settings, log, search and backups.

    Everything is synchronous and belongs to the thread that opened it. Each write is whole or absent, and
    on the disk when the call returns.
    """

    def __init__(
        self, path: Path, *, create: bool = True, now: Callable[[], datetime] = utc_now
    ) -> None:
        """Open the database, bringing an older one up to date after a copy of it was taken.

        Args:
            create: make the database where there is none. With False that is an error, so that a wrong name
                never looks like an empty desk.
            now: the clock, in UTC.

        Raises:
            CopydeskError: it cannot be opened, or is not ours, or is newer than this program. It is as it was.
        """
        self.path = path.absolute()
        self.now = now
        """The clock, in UTC."""
        self._prepare(create=create)
        self._connection = Connection(self.path)
        try:
            self.backups = Backups(self._connection, now)
            bring_up_to_date(self._connection, self.backups.before_migration)
            if self._connection.value("PRAGMA journal_mode") == "wal":
                self._connection.rows("PRAGMA journal_mode = DELETE")
        except BaseException:
            self._connection.close()
            raise
        self.log = Log(self._connection, now)
        self.quotations = Quotations(self._connection)
        self.decisions = Decisions(self._connection, self.log, self.quotations)
        self.sources = Sources(self._connection, self.log, self.decisions)
        self.remarks = Remarks(self._connection)
        self.claims = Claims(self._connection, self.log, self.quotations)
        self.versions = Versions(self._connection, self.log, self.decisions, self.claims)
        self.drafts = Drafts(self._connection, self.log, self.versions, self.remarks)
        dossiers = Dossiers(self._connection, self.versions, self.claims, self.sources)
        self.approvals = Approvals(self._connection, self.log, self.versions, dossiers)
        self.settings = Settings(self._connection)
        self.search = Search(self._connection)
        self.house_names = HouseNames(self._connection, self.settings, self.log, now)
        self.approved_names = ApprovedNames(self._connection)
        self.statements = Statements(self._connection)

    def write(self) -> AbstractContextManager[None]:
        """One write of several stores: what the block has them write is kept when it ends well, and else none of it.

        Raises:
            CopydeskError: the file cannot be written; nothing was.
        """
        return self._connection.write()

    def with_names(self, house: House) -> House:
        """The house with its accepted names, and those that it has approved in several drafts."""
        return with_names(house, self._connection)

    def blame(self, error: BaseException) -> None:
        """After an error that nobody expected: where the file is not as it was written, that is why.

        Raises:
            DamagedError: the doctor finds something wrong.
        """
        if isinstance(error, CopydeskError) or not isinstance(error, Exception):
            return
        from copydesk.archive.care.doctor import examine

        if not examine(self.path).well:
            raise DamagedError(self.path) from error

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        if error is not None:
            self.blame(error)

    def _prepare(self, *, create: bool) -> None:
        """Refuse what is not ours before SQLite touches it; make the file if it may be made."""
        kind = identify(self.path, CURRENT).kind
        if kind is FileKind.COPYDESK:
            return
        file = str(self.path)
        if kept := good_backups(self.path, most=1):
            raise LostError(self.path, kept[0].path, empty=kind is FileKind.EMPTY)
        if kind is FileKind.EMPTY:
            return
        if not create:
            raise CopydeskError(
                Phrase(
                    "There is no database at {file}. Take in a draft with copydesk add to make one.",
                    file=file,
                )
            )
        if len(os.fsencode(self.path.name)) > LONGEST_NAME:
            raise CopydeskError(
                Phrase(
                    "The name of {file} is too long: of its copies, too, which are named after it. Take one of at most {most} letters.",
                    file=file,
                    most=LONGEST_NAME,
                )
            )
        ensure_data_folder(self.path)
        try:
            create_file(self.path)
        except FileExistsError:
            return  # another program was faster
        except OSError as error:
            raise CopydeskError(
                Phrase("{file} cannot be made: {why}.", file=file, why=reason(error))
            ) from error
