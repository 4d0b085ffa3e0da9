"""Bringing a file's tables up to date: whole or not at all, and never without a copy from before."""

from collections.abc import Callable

from copydesk.archive.file.connection import Connection
from copydesk.archive.file.identity import APPLICATION_ID
from copydesk.archive.migrations import MIGRATIONS, Migration
from copydesk.archive.migrations.schema import QUERY, expected_schema, missing, schema_of, strangers
from copydesk.model.phrase import CopydeskError, Phrase


def bring_up_to_date(
    connection: Connection,
    back_up: Callable[[int], object],
    migrations: tuple[Migration, ...] = MIGRATIONS,
) -> None:
    """Take the steps that the file has not taken yet.

    Args:
        back_up: makes a checked copy of a file that holds something; is given the version it has.

    Raises:
        CopydeskError: the file holds tables or guards that are not ours, or a step failed. It is as it was.
    """
    before = _version(connection)
    check_schema(connection, before, migrations)
    if before == migrations[-1].number:
        return
    if before:
        back_up(before)
    with connection.write():
        reached = _version(connection)  # again: another program may have been faster
        for migration in migrations:
            if migration.number > reached:
                for step in migration.statements:
                    connection.run(step) if isinstance(step, str) else step(connection)
                connection.run(f"PRAGMA user_version = {migration.number}")
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        check_schema(connection, migrations[-1].number, migrations)
        if connection.rows("PRAGMA foreign_key_check"):
            raise CopydeskError(
                Phrase(
                    "{file} could not be brought up to date: rows would point nowhere. It was left as it is.",
                    file=str(connection.path),
                )
            )


def check_schema(
    connection: Connection, version: int, migrations: tuple[Migration, ...] = MIGRATIONS
) -> None:
    """Refuse a file with tables, views or guards that Copydesk did not make, or without those that it did.

    Raises:
        CopydeskError: naming the first of them. The file was only read.
    """
    found = schema_of((r["type"], r["name"], r["sql"]) for r in connection.rows(QUERY))
    expected = expected_schema(version, migrations)
    if unknown := strangers(found, expected):
        raise CopydeskError(
            Phrase(
                "{file} holds {name}, which Copydesk did not make. It was left as it is; see copydesk doctor.",
                file=str(connection.path),
                name=unknown[0],
            )
        )
    if lost := missing(found, expected):
        raise CopydeskError(
            Phrase(
                "{file} lacks {name}: another program changed it. It was left as it is; see copydesk doctor.",
                file=str(connection.path),
                name=lost[0],
            )
        )


def _version(connection: Connection) -> int:
    return int(connection.value("PRAGMA user_version"))
