"""The words that a search found in texts of versions, marked: FTS5 has the index of those alone, so it is given the few texts again."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.version_texts import VersionTexts
from copydesk.archive.search.snippet import BEGIN, END

_TABLE = "CREATE VIRTUAL TABLE shown USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2')"
"""Words as the index of the search has them."""
_MARKED = "SELECT rowid, highlight(shown, 0, ?, ?), highlight(shown, 1, ?, ?) FROM shown WHERE shown MATCH ?"


def marked_texts(connection: Connection, match: str, rows: Sequence[Row]) -> list[Row]:
    """The rows of versions (``hit``, ``title``) with their texts, what matches marked in both.

    Raises:
        DamagedError: a text is not what was saved.
    """
    texts = VersionTexts(connection).read_all([row["hit"] for row in rows])
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        memory.execute(_TABLE)
        memory.execute("BEGIN")
        memory.executemany(
            "INSERT INTO shown (rowid, title, text) VALUES (?, ?, ?)",
            ((row["hit"], row["title"], texts[row["hit"]]) for row in rows),
        )
        marked = {
            hit: {"title": title, "text": text}
            for hit, title, text in memory.execute(_MARKED, (BEGIN, END, BEGIN, END, match))
        }
    return [row | marked[row["hit"]] for row in rows]
