"""Texts of versions are kept packed: one whole copy in ten, the others by what differs from it.

They stood whole in their rows, where the index of the search read them from. That index keeps no text now, but is the same
otherwise. Each text is held against its hash before it moves and once it was read back: where one differs, nothing is changed.
"""

from typing import TYPE_CHECKING

from copydesk.archive.file.errors import DamagedError
from copydesk.model.version import text_hash

if TYPE_CHECKING:
    from copydesk.archive.file.connection import Connection

_WAITING = "SELECT id, draft_id, number, sha256, title, text FROM versions WHERE id > ? ORDER BY id LIMIT 100"


def pack_texts(connection: "Connection") -> None:
    """Pack every text, and make it findable again.

    Raises:
        DamagedError: a text is not the one that was saved, or would not be read as it was.
    """
    from copydesk.archive.file.version_texts import (
        VersionTexts,
    )  # who asks what a file is needs no SQLite

    texts, last = VersionTexts(connection), 0
    while rows := connection.rows(_WAITING, (last,)):
        for row in rows:
            if text_hash(row["text"]) != row["sha256"]:
                raise DamagedError(connection.path)
            texts.keep(row["id"], row["draft_id"], row["number"], row["text"])
            if texts.read(row["id"]) != row["text"]:
                raise DamagedError(connection.path)
            connection.run(
                "INSERT INTO version_search (rowid, title, text) VALUES (:id, :title, :text)",
                {name: row[name] for name in ("id", "title", "text")},
            )
        last = rows[-1]["id"]


STATEMENTS = (
    """
CREATE TABLE version_texts (
    version_id INTEGER PRIMARY KEY REFERENCES versions (id),
    whole_id INTEGER REFERENCES version_texts (version_id),
    packed BLOB NOT NULL
) STRICT""",
    """
CREATE TRIGGER version_texts_stay BEFORE UPDATE ON version_texts
BEGIN SELECT RAISE (ABORT, 'texts of versions are only ever added'); END""",
    """
CREATE TRIGGER version_texts_are_kept BEFORE DELETE ON version_texts
BEGIN SELECT RAISE (ABORT, 'texts of versions are only ever added'); END""",
    "DROP TABLE version_search",
    """
CREATE VIRTUAL TABLE version_search USING fts5 (
    title, text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)""",
    pack_texts,
    "ALTER TABLE versions DROP COLUMN text",
)
