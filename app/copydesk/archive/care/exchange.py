"""What a database holds that a copy of it does not: what is out of sight once the copy takes its place."""

import sqlite3
from contextlib import closing
from pathlib import Path

from copydesk.archive.file.connection import Connection
from copydesk.model.phrase import CopydeskError

_NEWEST = """
    SELECT d.guid, d.title, (SELECT max(v.number) FROM versions v WHERE v.draft_id = d.id) AS newest
    FROM drafts d ORDER BY d.id
"""


def drafts_since(database: Path, copy: Path) -> tuple[str, ...]:
    """The titles of drafts that came in, or were saved, since the copy was written; none where one of the two cannot be read."""
    known = {guid: newest for guid, _, newest in _drafts(copy)}
    return tuple(title for guid, title, newest in _drafts(database) if newest > known.get(guid, -1))


def _drafts(path: Path) -> tuple[tuple[str, str, int], ...]:
    try:
        with closing(Connection(path)) as connection:
            rows = connection.rows(_NEWEST)
            return tuple((row["guid"], row["title"], int(row["newest"] or 0)) for row in rows)
    except (CopydeskError, sqlite3.Error):
        return ()
