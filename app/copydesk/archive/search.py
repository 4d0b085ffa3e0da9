"""Full-text search over titles, version texts and public notes, newest first."""

from collections.abc import Iterator

from copydesk.archive.connection import Connection, Row
from copydesk.archive.rows import time_from_column
from copydesk.archive.values import Hit
from copydesk.model.span import Span

_BEGIN, _END = "\x02", "\x03"
_SNIPPET = 24
"""Words of a snippet."""
_PAGE = 200
_PAGES = 20
"""At most this many pages of hits are walked: a draft with thousands of matching versions hides no other for long."""
_RANKED = 2000
"""Ranking costs as much as there are hits, so only the newest so many are ranked."""
_MOST_WORDS = 32

_FOUND = {
    "version_search": """
        SELECT s.rowid AS hit, v.draft_id FROM version_search s
        JOIN versions v ON v.id = s.rowid JOIN drafts d ON d.id = v.draft_id
        WHERE version_search MATCH :match AND NOT d.trashed""",
    "note_search": """
        SELECT s.rowid AS hit, n.draft_id FROM note_search s
        JOIN public_notes n ON n.id = s.rowid JOIN drafts d ON d.id = n.draft_id
        WHERE note_search MATCH :match AND NOT d.trashed""",
}
"""Search table to the query that names hits and their drafts, without the snippets, which are dear."""
_SHOWN = {
    "version_search": f"""
        SELECT v.draft_id, v.number, v.saved_at AS at, v.title,
            snippet(version_search, -1, '{_BEGIN}', '{_END}', '…', {_SNIPPET}) AS snippet
        FROM version_search s JOIN versions v ON v.id = s.rowid
        WHERE version_search MATCH :match AND s.rowid = :hit""",
    "note_search": f"""
        SELECT n.draft_id, NULL AS number, NULL AS at, d.title,
            snippet(note_search, -1, '{_BEGIN}', '{_END}', '…', {_SNIPPET}) AS snippet
        FROM note_search s JOIN public_notes n ON n.id = s.rowid JOIN drafts d ON d.id = n.draft_id
        WHERE note_search MATCH :match AND s.rowid = :hit""",
}
"""Search table to the query that shows one hit."""


class Search:
    """The search of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: str, limit: int = 50, *, rank: bool = False) -> tuple[Hit, ...]:
        """Drafts that hold all the words, each once: those found by a version, then those found by a note.

        Args:
            query: words as the user types them; the last may be unfinished, ``"…"`` holds words together.
                Nothing in it can break the search.
            rank: best first instead of newest first, among the newest two thousand hits.
        """
        match = as_match(query)
        chosen: dict[int, tuple[str, int]] = {}
        for table in _FOUND if match else ():
            rows = self._ranked(table, match) if rank else self._newest(table, match)
            for row in rows:
                if len(chosen) == limit:
                    break
                chosen.setdefault(row["draft_id"], (table, row["hit"]))
        return tuple(
            _hit(row)
            for table, hit in chosen.values()
            for row in self._connection.rows(_SHOWN[table], {"match": match, "hit": hit})
        )

    def _newest(self, table: str, match: str) -> Iterator[Row]:
        below = 1 << 62
        for _ in range(_PAGES):
            page = self._connection.rows(
                f"{_FOUND[table]} AND s.rowid < :below ORDER BY s.rowid DESC LIMIT {_PAGE}",
                {"match": match, "below": below},
            )
            yield from page
            if len(page) < _PAGE:
                return
            below = page[-1]["hit"]

    def _ranked(self, table: str, match: str) -> Iterator[Row]:
        oldest = self._connection.value(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET {_RANKED - 1}",
            (match,),
        )
        yield from self._connection.rows(
            f"{_FOUND[table]} AND s.rowid >= :oldest ORDER BY s.rank LIMIT {_PAGE}",
            {"match": match, "oldest": oldest or 0},
        )


def as_match(query: str) -> str:
    """The user's words as a query of FTS5 that holds nothing but quoted words; "" where there are none."""
    clean = query.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    pieces: list[str] = []
    for number, part in enumerate(clean.split('"')):
        quoted = number % 2 == 1
        pieces += [part] if quoted else part.split()
    words = [piece for piece in pieces if any(c.isalnum() for c in piece)][:_MOST_WORDS]
    unfinished = clean[-1:].isalnum()
    quoted_words = [f'"{word}"' for word in words]
    return " ".join(quoted_words) + ("*" if quoted_words and unfinished else "")


def _hit(row: Row) -> Hit:
    snippet, marks = "", []
    for number, piece in enumerate(row["snippet"].replace(_END, _BEGIN).split(_BEGIN)):
        if number % 2:
            marks.append(Span(len(snippet), len(snippet) + len(piece)))
        snippet += piece
    return Hit(
        draft_id=row["draft_id"],
        title=row["title"],
        number=row["number"],
        snippet=snippet,
        marks=tuple(marks),
        at=time_from_column(row["at"]) if row["at"] else None,
    )
