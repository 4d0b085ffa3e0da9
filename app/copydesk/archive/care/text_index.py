"""Whether the search knows the texts of versions: FTS5 has none of them to compare its index with, so they are indexed once more
beside it, some at a time, and both are held together.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing

from copydesk.archive.file.connection import Connection
from copydesk.archive.file.version_texts import VersionTexts

_BATCH = 200
"""Versions that are indexed at once: their index lies in memory."""
_BESIDE = (
    "CREATE VIRTUAL TABLE beside USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE words USING fts5vocab (beside, row)",
)
_KNOWN = "CREATE VIRTUAL TABLE temp.known_words USING fts5vocab (main, version_search, row)"
_LENGTHS = "SELECT id, sz FROM version_search_docsize WHERE id BETWEEN ? AND ? ORDER BY id"
_WORDS = "SELECT term, doc, cnt FROM {}"


def texts_out_of_step(connection: Connection) -> bool:
    """Whether a word of a text is not where the index has it: each version's number of words, and of each word how often it
    stands in all texts and in how many.
    """
    versions, places, count = Counter[str](), Counter[str](), 0
    for lengths, words in _indexed(connection):
        first, last = lengths[0][0], lengths[-1][0]
        if connection.tuples(_LENGTHS, (first, last)) != lengths:
            return True
        count += len(lengths)
        for word, in_versions, often in words:
            versions[word] += in_versions
            places[word] += often
    if count != connection.value("SELECT count(*) FROM version_search_docsize"):
        return True
    connection.db.execute(_KNOWN)
    try:
        known = connection.tuples(_WORDS.format("temp.known_words"))
    finally:
        connection.db.execute("DROP TABLE temp.known_words")
    return known != [(word, versions[word], places[word]) for word in sorted(versions)]


def _indexed(
    connection: Connection,
) -> Iterator[tuple[list[tuple[int, bytes]], list[tuple[str, int, int]]]]:
    """Of some versions at a time their lengths, as FTS5 writes them, and their words with two counts."""
    texts, last = VersionTexts(connection), 0
    while rows := connection.tuples(
        f"SELECT id, title FROM versions WHERE id > ? ORDER BY id LIMIT {_BATCH}", (last,)
    ):
        last = rows[-1][0]
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
            for statement in _BESIDE:
                memory.execute(statement)
            memory.execute("BEGIN")
            memory.executemany(
                "INSERT INTO beside (rowid, title, text) VALUES (?, ?, ?)",
                ((number, title, texts.found(number) or "") for number, title in rows),
            )
            lengths = memory.execute("SELECT id, sz FROM beside_docsize ORDER BY id").fetchall()
            yield lengths, memory.execute(_WORDS.format("words")).fetchall()
