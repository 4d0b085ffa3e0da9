"""Words that stand in texts as parts of longer ones, or with joints that nobody sees."""

from copydesk.archive.file.connection import Connection
from copydesk.archive.search.words import folded, is_part, spellings

_SHORTEST = 4
"""Letters of a word that is looked for within others: shorter ones are in too many."""
_MOST = 40
"""Longer words that are looked for in place of one: each costs as much as a word of its own."""
_LOOKED_AT = 400
_HELD = "SELECT held FROM long_words WHERE word = ? AND held <> word"
_WITHIN = """
SELECT w.word, w.held FROM long_word_search s CROSS JOIN long_words w ON w.id = s.rowid
WHERE s.word LIKE ? AND w.word <> ? LIMIT ?"""


def longer_words(connection: Connection, word: str) -> tuple[str, ...]:
    """How the index holds other words that a search for this one is to find: the shortest first."""
    found: dict[str, str] = {}
    for spelled in dict.fromkeys(map(folded, spellings(word))):
        for row in connection.rows(_HELD, (spelled,)):
            found[spelled] = row["held"]
        if len(spelled) < _SHORTEST:
            continue
        for row in connection.rows(_WITHIN, (f"%{spelled}%", spelled, _LOOKED_AT)):
            if is_part(spelled, row["word"]):
                found[row["word"]] = row["held"]
    shortest = sorted(found, key=lambda key: (len(key), key))[:_MOST]
    return tuple(found[key] for key in shortest)
