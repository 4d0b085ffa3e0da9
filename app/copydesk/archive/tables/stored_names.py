"""The names that a database knows, read without bringing it up to date: for checks that need nothing else of it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.archive.file.identity import FileKind, identify
from copydesk.archive.migrations import CURRENT
from copydesk.model.house import House

if TYPE_CHECKING:
    from copydesk.archive.file.connection import Connection

_SINCE = 3
"""The version of the tables that brought names."""


def with_stored_names(house: House, path: Path) -> House:
    """The house with the names of the database at ``path``; as it is where there is none, or an older one.

    Raises:
        CopydeskError: what lies there is not Copydesk's, or cannot be read.
    """
    identity = identify(path, CURRENT)
    if identity.kind is not FileKind.COPYDESK or identity.schema < _SINCE:
        return house
    from copydesk.archive.file.connection import (
        Connection,
    )  # an eighth of a second, for those who need it

    connection = Connection(path)
    try:
        return with_names(house, connection)
    finally:
        connection.close()


def with_names(house: House, connection: "Connection") -> House:
    """The house with its accepted names, and those that it has approved in several drafts."""
    from copydesk.archive.tables.approved_names import ApprovedNames
    from copydesk.archive.tables.house_names import read_entries

    accepted = (entry.in_force for entry in read_entries(connection))
    return replace(
        house,
        listed=frozenset(name for name in accepted if name is not None),
        approved=ApprovedNames(connection).known(),
    )
