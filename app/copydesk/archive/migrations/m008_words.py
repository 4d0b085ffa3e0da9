"""The long words of all texts, so that a search finds what a compound is made of, and words that hold hyphens nobody sees.

The index of texts knows whole words and their beginnings. Its own list of words costs a walk through all of it; this one
holds each word once, by three letters in a row. Words of texts only: what is secret is in no text.
"""

from typing import TYPE_CHECKING

from copydesk.archive.search.words import long_words

if TYPE_CHECKING:
    from copydesk.archive.file.connection import Connection

_JOINED = "SELECT title, text FROM versions WHERE instr(text, char(173)) OR instr(text, char(8203)) OR instr(text, char(8205))"


def note_joints(connection: "Connection") -> None:
    """Note words with joints that nobody sees, which the index of texts holds in parts."""
    for version in connection.rows(_JOINED):
        for word, held in long_words(f"{version['title']}\n{version['text']}").items():
            if held != word:
                connection.run(
                    "INSERT OR IGNORE INTO long_words (word, held) VALUES (?, ?)", (word, held)
                )


STATEMENTS = (
    """
CREATE TABLE long_words (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE,
    held TEXT NOT NULL
) STRICT""",
    """
CREATE VIRTUAL TABLE long_word_search USING fts5 (
    word, content = 'long_words', content_rowid = 'id', tokenize = 'trigram', detail = 'none'
)""",
    "CREATE VIRTUAL TABLE temp.words_of_texts USING fts5vocab (main, version_search, row)",
    """
INSERT INTO long_words (word, held)
SELECT term, term FROM temp.words_of_texts WHERE length (term) BETWEEN 9 AND 80 AND term NOT GLOB '*[0-9]*'""",
    "DROP TABLE temp.words_of_texts",
    note_joints,
    "INSERT INTO long_word_search (long_word_search) VALUES ('rebuild')",
)
