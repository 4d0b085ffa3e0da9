"""One connection to one database, and the one door through which anything is written."""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from copydesk.archive.file.errors import DamagedError, explained
from copydesk.model.phrase import CopydeskError, Phrase

if TYPE_CHECKING:
    from sqlite_utils import Database

Column: TypeAlias = Any
"""What SQLite gives: text, number, bytes or None, as the table's STRICT types promise."""
Row: TypeAlias = dict[str, Column]
Words: TypeAlias = Sequence[Column] | Row

LOOKED_THROUGH = 256 * 1024 * 1024
"""Bytes. The structure of a file up to that size is looked through before the first write of a connection, in less than a
second; that of a larger one by the daily copy alone."""
PATIENCE = 5
"""Seconds to wait while another program writes."""
_SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # without it REPLACE slips past the guards of the history
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA cache_size = -16000",  # 16 MB: with the usual two a search reads its pages anew each time
)

_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_PART = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))
"""How a write begins, is kept and is dropped: one of its own, and one within another (the innermost of that name)."""


class Connection:
    """A database open for reading and, through ``write``, for writing. For the thread that made it alone.

    The rollback journal is used, not WAL: WAL loses rows when the file is copied or moved, fails on network
    folders, and cannot be read in a read-only one. Its price is that an open reader blocks writers, so every
    read here is read to its end.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, which must exist; what it is was asked before (``identity``).

        Raises:
            CopydeskError: it cannot be opened.
        """
        if find_spec("pysqlite3") is not None:  # sqlite-utils would take it
            raise CopydeskError(
                Phrase(
                    "The package pysqlite3 puts a second SQLite beside Python's, which can damage files. Remove it: pip uninstall pysqlite3."
                )
            )
        self.path = path
        self._looked_through = False
        with self._explaining():
            # mode=rw: a name that has gone since is an error, not a new empty database
            self.driver = sqlite3.connect(
                f"{_uri(path)}?mode=rw",
                uri=True,
                timeout=PATIENCE,
                isolation_level=None,
            )
            try:
                for setting in _SETTINGS:
                    self._execute(setting)
            except BaseException:
                self.driver.close()
                raise

    @cached_property
    def db(self) -> "Database":
        """The same connection as sqlite-utils has it, for looking after the file: it takes longer to load than all that a desk
        reads when it is opened.
        """
        from sqlite_utils import Database

        return Database(self.driver, execute_plugins=False)

    def close(self) -> None:
        """Give the file back."""
        self.driver.close()

    def rows(self, sql: str, words: Words = ()) -> list[Row]:
        """All rows of a query, read to the end.

        Raises:
            CopydeskError: the file cannot be read.
        """
        with self._explaining():
            cursor = self._execute(sql, words)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def tuples(self, sql: str, words: Words = ()) -> list[tuple[Column, ...]]:
        """All rows of a query as the driver gives them: for many rows that are looked at once.

        Raises:
            CopydeskError: the file cannot be read.
        """
        with self._explaining():
            return self._execute(sql, words).fetchall()

    def row(self, sql: str, words: Words = ()) -> Row | None:
        """The first row, None where there is none."""
        found = self.rows(sql, words)
        return found[0] if found else None

    def value(self, sql: str, words: Words = ()) -> Column:
        """The first column of the first row, None where there is none."""
        found = self.tuples(sql, words)
        return found[0][0] if found else None

    @contextmanager
    def write(self) -> Generator[None]:
        """The door: everything written in the block is kept when it ends well, and nothing of it otherwise.

        A block within another joins it: what it wrote is kept when the outer one ends well. Whoever catches an error
        of the inner block goes on without anything that it wrote.

        Raises:
            DamagedError: the file is damaged, so that nothing is written to it.
            CopydeskError: the file cannot be written; nothing was.
        """
        if not self._looked_through:
            self.look_through()
        begin, keep, drop = _PART if self.writing else _WHOLE
        with self._explaining():
            self._execute(begin)
            try:
                yield
                self._execute(keep)
            except BaseException:
                if self.writing:  # some errors end the transaction by themselves
                    for statement in drop:
                        self._execute(statement)
                raise

    def look_through(self) -> None:
        """Make sure that no page of the file is damaged: written to, it would be damaged more.

        Raises:
            DamagedError: one is.
            CopydeskError: the file cannot be read.
        """
        if self.path.exists() and self.path.stat().st_size <= LOOKED_THROUGH:
            said = self.value("PRAGMA quick_check(1)")
            if said != "ok":
                raise DamagedError(self.path)
        self._looked_through = True

    @property
    def writing(self) -> bool:
        """Whether a write is under way."""
        return bool(self.driver.in_transaction)

    def insert(self, table: str, row: Row) -> int:
        """Add a row to a table that exists; its id. Only within ``write``."""
        self._need_write()
        columns = ", ".join(row)
        places = ", ".join(f":{name}" for name in row)
        cursor = self._execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", row)
        return int(cursor.lastrowid or 0)

    def change(self, table: str, id: int, row: Row) -> None:  # noqa: A002
        """Set columns of the row of that id. Only within ``write``."""
        self._need_write()
        columns = ", ".join(f"{name} = :{name}" for name in row)
        self._execute(f"UPDATE {table} SET {columns} WHERE id = :id", {**row, "id": id})

    def run(self, sql: str, words: Words = ()) -> None:
        """Run any other statement. Only within ``write``."""
        self._need_write()
        self._execute(sql, words)

    def _execute(self, sql: str, words: Words = ()) -> sqlite3.Cursor:
        """Every statement of a desk goes through here."""
        return self.driver.execute(sql, words)

    def _need_write(self) -> None:
        if not self.writing:
            raise RuntimeError("a change outside of write()")

    @contextmanager
    def _explaining(self) -> Generator[None]:
        try:
            yield
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise  # a mistake of ours, not of the file
        except (sqlite3.Error, UnicodeEncodeError) as error:
            raise explained(error, self.path) from error


def _uri(path: Path) -> str:
    """The absolute path as SQLite reads URIs: a drive and a network share after ``file://``, too."""
    posix = path.as_posix()
    return "file://" + quote(posix if posix.startswith("/") else f"/{posix}", safe="/:")
