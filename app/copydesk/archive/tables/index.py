"""What the full-text search knows, written in the same write as the rows themselves: version texts, public notes
(claims, sources, reasons), approved names and approved statements.

Triggers would keep it in step by themselves, but SQLite refuses a search table inside a trigger once
``trusted_schema`` is off, which protects us from foreign files. ``doctor`` compares the two instead.
"""

import json
from datetime import datetime

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_to_column
from copydesk.archive.search.words import long_words

SEARCH_TABLES = (
    "version_search",
    "note_search",
    "name_search",
    "statement_search",
    "long_word_search",
)
"""The tables of FTS5. No word of a confidential source is in any of them."""


def index_version(connection: Connection, version_id: int, title: str, text: str) -> None:
    """Make a version findable, within the write under way."""
    connection.run(
        "INSERT INTO version_search (rowid, title, text) VALUES (?, ?, ?)",
        (version_id, title, text),
    )
    _index_long_words(connection, long_words(f"{title}\n{text}"))


def _index_long_words(connection: Connection, words: dict[str, str]) -> None:
    """Note those of the words that no text held before."""
    rows = connection.rows(
        "SELECT word FROM long_words WHERE word IN (SELECT value FROM json_each(?))",
        (json.dumps(list(words)),),
    )
    for word in words.keys() - {row["word"] for row in rows}:
        row_id = connection.insert("long_words", {"word": word, "held": words[word]})
        connection.run("INSERT INTO long_word_search (rowid, word) VALUES (?, ?)", (row_id, word))


def index_note(
    connection: Connection,
    draft_id: int | None,
    text: str,
    at: datetime,
    *,
    title: str = "",
    source_id: int | None = None,
    decision_id: int | None = None,
    claim_id: int | None = None,
) -> None:
    """Make a public note findable, within the write under way; ``at`` is when it was written, UTC."""
    note_id = connection.insert(
        "public_notes",
        {
            "draft_id": draft_id,
            "source_id": source_id,
            "decision_id": decision_id,
            "claim_id": claim_id,
            "title": title,
            "text": text,
            "at": time_to_column(at),
        },
    )
    connection.run(
        "INSERT INTO note_search (rowid, title, text) VALUES (?, ?, ?)", (note_id, title, text)
    )


def index_name(connection: Connection, row_id: int, name: str) -> None:
    """Make a name of an approved version findable, within the write under way."""
    connection.run("INSERT INTO name_search (rowid, name) VALUES (?, ?)", (row_id, name))


def index_statement(connection: Connection, row_id: int, speaker: str, text: str) -> None:
    """Make what somebody said in an approved version findable, within the write under way."""
    connection.run(
        "INSERT INTO statement_search (rowid, speaker, text) VALUES (?, ?, ?)",
        (row_id, speaker, text),
    )


def forget_source(connection: Connection, source_id: int, *, with_decisions: bool) -> None:
    """Take a source's words out of the search and its bytes, and those of decisions that rest on it if asked.

    Forgetting alone leaves the words in the index until its parts are next merged, so they are merged now.
    """
    notes = connection.rows(
        """
        SELECT id, title, text FROM public_notes WHERE source_id = :source
            OR (:decisions AND decision_id IN (SELECT id FROM decisions WHERE source_id = :source))
        """,
        {"source": source_id, "decisions": int(with_decisions)},
    )
    _forget(connection, notes)
    if notes:
        connection.run("INSERT INTO note_search (note_search) VALUES ('optimize')")


def forget_claim(connection: Connection, claim_id: int) -> None:
    """Take what a claim said before out of the search. Its words are no secret, so no bytes are overwritten."""
    _forget(
        connection,
        connection.rows("SELECT id, title, text FROM public_notes WHERE claim_id = ?", (claim_id,)),
    )


def _forget(connection: Connection, notes: list[Row]) -> None:
    for note in notes:
        connection.run(
            "INSERT INTO note_search (note_search, rowid, title, text) VALUES ('delete', :id, :title, :text)",
            note,
        )
        connection.run("DELETE FROM public_notes WHERE id = :id", note)
