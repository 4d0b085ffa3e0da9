"""What tables and guards a file should have, and how the ones it has differ."""

import sqlite3
from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from copydesk.archive.migrations import MIGRATIONS, Migration

Schema: TypeAlias = dict[tuple[str, str], str]
"""Kind (table, index, trigger, view) and name, to the SQL that made it."""
QUERY = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
_SQLITES_OWN = "sqlite_"


def schema_of(rows: Iterable[tuple[str, str, str]]) -> Schema:
    """The rows of ``QUERY`` as a schema, without what SQLite makes for itself."""
    return {(kind, name): sql for kind, name, sql in rows if not name.startswith(_SQLITES_OWN)}


@cache
def expected_schema(version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> Schema:
    """What a file of that version holds: the migrations, taken in memory."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for migration in migrations:
            if migration.number <= version:
                for step in migration.statements:
                    if isinstance(step, str):
                        memory.execute(step)
        return schema_of(memory.execute(QUERY).fetchall())
    finally:
        memory.close()


def strangers(found: Schema, expected: Schema) -> tuple[str, ...]:
    """Names in the file that Copydesk did not put there, and guards that say something else than ours."""
    return tuple(
        name
        for (kind, name), sql in found.items()
        if (kind, name) not in expected or (kind == "trigger" and sql != expected[kind, name])
    )


def missing(found: Schema, expected: Schema) -> tuple[str, ...]:
    """Names that should be in the file and are not."""
    return tuple(name for kind, name in expected if (kind, name) not in found)
