"""Is the database sound? What was looked at, in plain words. Nothing is changed, nothing is "repaired"."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from copydesk.archive.care.history import damaged_history
from copydesk.archive.care.text_index import texts_out_of_step
from copydesk.archive.file.connection import Connection
from copydesk.archive.file.errors import DamagedError
from copydesk.archive.file.identity import FileKind, identify
from copydesk.archive.migrations import CURRENT
from copydesk.archive.migrations.schema import QUERY, expected_schema, missing, schema_of, strangers
from copydesk.archive.tables.index import SEARCH_TABLES
from copydesk.model.phrase import CopydeskError, Phrase


class Area(StrEnum):
    """What the doctor looks at, in this order."""

    STRUCTURE = "structure"
    TABLES = "tables and guards"
    LINKS = "links between rows"
    HISTORY = "history"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong, and what to do."""

    area: Area
    sentence: Phrase


@dataclass(frozen=True, slots=True)
class Report:
    """What the doctor found."""

    path: Path
    versions: int
    """How many versions the database holds; 0 where they cannot be counted."""
    troubles: tuple[Trouble, ...]

    @property
    def well(self) -> bool:
        """Whether nothing is wrong."""
        return not self.troubles


def examine(path: Path) -> Report:
    """Look at everything in the database. The file stays as it is, byte for byte.

    Raises:
        CopydeskError: there is no database of Copydesk's, or it cannot be opened.
    """
    try:
        identity = identify(path, CURRENT)
    except DamagedError:
        damaged = Phrase(
            "The beginning of the file is overwritten: no database can be read from it."
        )
        return Report(path, 0, (Trouble(Area.STRUCTURE, damaged),))
    if identity.kind is not FileKind.COPYDESK:
        raise CopydeskError(Phrase("There is no database at {file}.", file=str(path)))
    connection = Connection(path)
    looks: dict[Area, Callable[[Connection], Iterator[Phrase]]] = {
        Area.STRUCTURE: _structure,
        Area.TABLES: _tables,
        Area.LINKS: _links,
        Area.HISTORY: damaged_history,
        Area.SEARCH: _search,
    }
    try:
        troubles = tuple(
            Trouble(area, sentence)
            for area, look in looks.items()
            for sentence in _looked(look, connection)
        )
        return Report(path, _versions(connection), troubles)
    finally:
        connection.close()


def _looked(
    look: Callable[[Connection], Iterator[Phrase]], connection: Connection
) -> tuple[Phrase, ...]:
    """What the look says; that it could not be finished is something to say, too."""
    try:
        return tuple(look(connection))
    except (CopydeskError, sqlite3.Error) as error:
        return (Phrase("This could not be read to its end: {why}", why=str(error)),)


def _versions(connection: Connection) -> int:
    try:
        return int(connection.value("SELECT count(*) FROM versions"))
    except (CopydeskError, sqlite3.Error):
        return 0  # said among the troubles already


def _structure(connection: Connection) -> Iterator[Phrase]:
    for row in connection.rows("PRAGMA integrity_check(20)"):
        if row["integrity_check"] != "ok":
            yield Phrase("SQLite finds the file damaged: {what}.", what=row["integrity_check"])
    if connection.value("PRAGMA journal_mode") == "wal":
        yield Phrase(
            "Another program switched the file to WAL, which loses rows when it is copied. Opening it in Copydesk switches it back."
        )


def _tables(connection: Connection) -> Iterator[Phrase]:
    found = schema_of((r["type"], r["name"], r["sql"]) for r in connection.rows(QUERY))
    expected = expected_schema(int(connection.value("PRAGMA user_version")))
    for name in strangers(found, expected):
        yield Phrase(
            "{name} is not Copydesk's, or was changed: another program wrote to this file.",
            name=name,
        )
    for name in missing(found, expected):
        yield Phrase("{name} is missing: another program wrote to this file.", name=name)


def _links(connection: Connection) -> Iterator[Phrase]:
    for row in connection.rows("PRAGMA foreign_key_check"):
        yield Phrase(
            "Row {row} of {table} points to a row of {other} that is not there.",
            row=row["rowid"] or 0,
            table=row["table"],
            other=row["parent"],
        )


def _search(connection: Connection) -> Iterator[Phrase]:
    secret = connection.value(
        """
        SELECT count(*) FROM public_notes n LEFT JOIN decisions d ON d.id = n.decision_id
        JOIN sources s ON s.id = coalesce(n.source_id, d.source_id) WHERE s.confidential
        """
    )
    if secret:
        yield Phrase("{count} confidential notes can be found by the search.", count=secret)
    there = {row["name"] for row in connection.rows(QUERY)}
    for table in filter(there.__contains__, SEARCH_TABLES):  # an older file lacks some
        yield from _out_of_step(connection, table)
    if "version_texts" in there and texts_out_of_step(connection):
        yield _lagging("version_search")


def _out_of_step(connection: Connection, table: str) -> Iterator[Phrase]:
    """Ask the search table to compare itself with what it indexes, where it can reach that: a command of FTS5, taken back at once."""
    connection.db.execute("BEGIN")
    try:
        connection.db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith("SQLITE_READONLY"):
            yield Phrase("The search was not looked at: the file is read-only.")
        elif error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            yield _lagging(table)
        else:
            raise
    finally:
        connection.db.execute("ROLLBACK")


def _lagging(table: str) -> Phrase:
    return Phrase(
        "The search ({table}) is out of step with the texts: some will not be found.",
        table=table,
    )
