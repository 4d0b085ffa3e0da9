"""The search tables and what they index: how hits of each are found, and how they are shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from copydesk.archive.file.connection import Row
from copydesk.archive.file.rows import time_from_column
from copydesk.archive.search.hits import HitKind, Passage
from copydesk.archive.search.snippet import BEGIN, END, snippet


class Found(NamedTuple):
    """A hit, before anything of it is shown."""

    hit: int
    """The row of the search table."""
    draft_id: int
    at: str
    """When it was written, as columns hold it."""
    number: int | None
    """The version that it is of, where an older version's rows say nothing new."""
    kind: str
    score: float
    """How well it fits, less is better; 0 where that was not asked."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One search table."""

    search: str
    """The table of FTS5."""
    rows: str
    """The table that it indexes."""
    at: str
    """The column that tells when a row was written."""
    kinds: frozenset[HitKind]
    kind: str
    """SQL for the kind of a row ``r``; "" where a row can be of several kinds at once."""
    number: str
    """SQL for the version that a row is of, where an older version's rows say nothing new; else NULL."""
    shown: str
    """SQL for the columns of a row that ``passages`` wants."""
    more: str
    """SQL of joins for them."""
    passages: Callable[[Row], tuple[Passage, ...]]
    packed: bool = False
    """Whether FTS5 has only the index: then the rows' texts are unpacked and marked by ``marking.py``."""

    def find(self, order: str, conditions: str) -> str:
        """The query for hits, without what is dear: the columns of ``Found``."""
        return f"""
            SELECT s.rowid AS hit, r.draft_id, r.{self.at} AS at, {self.number} AS number,
                {self.kind or "''"} AS kind, {"s.rank" if order == "s.rank" else 0.0} AS score
            FROM {self.search} s CROSS JOIN {self.rows} r ON r.id = s.rowid
            CROSS JOIN drafts d ON d.id = r.draft_id
            WHERE {self.search} MATCH :match AND s.rowid >= :lowest AND s.rowid < :below AND NOT d.trashed
                {conditions} ORDER BY {order} LIMIT :page"""

    @property
    def show(self) -> str:
        """The query for what hits show. The plus keeps SQLite from seeking each by itself, which is dearer."""
        if self.packed:
            return f"""
            SELECT r.id AS hit, r.draft_id, r.{self.at} AS at, {self.shown}
            FROM {self.rows} r WHERE r.id IN (SELECT value FROM json_each(:hits))"""
        return f"""
            SELECT s.rowid AS hit, r.draft_id, r.{self.at} AS at, {self.shown}
            FROM {self.search} s CROSS JOIN {self.rows} r ON r.id = s.rowid {self.more}
            WHERE {self.search} MATCH :match AND s.rowid BETWEEN :first AND :last
                AND +s.rowid IN (SELECT value FROM json_each(:hits))"""


def _marked(table: str, column: int) -> str:
    return f"highlight({table}, {column}, '{BEGIN}', '{END}')"


def _of_version(row: Row) -> tuple[Passage, ...]:
    columns = ((HitKind.TEXT, row["text"]), (HitKind.TITLE, row["title"]))
    return tuple(_passage(kind, marked, row) for kind, marked in columns if BEGIN in marked)


def _of_note(row: Row) -> tuple[Passage, ...]:
    marked = row["title"] if BEGIN in row["title"] else row["text"]
    return (_passage(HitKind(row["kind"]), marked, row),)


def _of_name(row: Row) -> tuple[Passage, ...]:
    return (_passage(HitKind.NAME, row["text"], row),)


def _of_statement(row: Row) -> tuple[Passage, ...]:
    return (_passage(HitKind.SAID, row["text"], row),)


def _passage(kind: HitKind, marked: str, row: Row) -> Passage:
    text, marks = snippet(marked)
    at = time_from_column(row["at"])
    return Passage(
        kind, text, marks, at, row["by"], row["detail"], row["number"], row["quote"], row["subject"]
    )


_NOTE_KIND = (
    f"CASE WHEN r.claim_id IS NOT NULL THEN '{HitKind.CLAIM}' "
    f"WHEN r.source_id IS NOT NULL THEN '{HitKind.SOURCE}' ELSE '{HitKind.NOTE}' END"
)
VERSIONS = Shelf(
    search="version_search",
    rows="versions",
    at="saved_at",
    kinds=frozenset({HitKind.TEXT, HitKind.TITLE}),
    kind="",
    number="r.number",
    shown="r.number, r.saved_by AS by, '' AS detail, '' AS quote, '' AS subject, r.title",
    more="",
    passages=_of_version,
    packed=True,
)
NOTES = Shelf(
    search="note_search",
    rows="public_notes",
    at="at",
    kinds=frozenset({HitKind.CLAIM, HitKind.SOURCE, HitKind.NOTE}),
    kind=_NOTE_KIND,
    number="NULL",
    shown=f"""{_NOTE_KIND} AS kind, NULL AS number, coalesce(e.made_by, c.made_by, '') AS by, coalesce(e.status, o.kind, '') AS detail,
        coalesce(e.exact, c.exact, '') AS quote,
        CASE WHEN r.source_id IS NOT NULL THEN r.title ELSE '' END AS subject, {_marked("note_search", 0)} AS title, {_marked("note_search", 1)} AS text""",
    more="""LEFT JOIN claim_entries e ON e.id = (SELECT max(id) FROM claim_entries WHERE claim_id = r.claim_id)
        LEFT JOIN decisions c ON c.id = r.decision_id LEFT JOIN sources o ON o.id = r.source_id""",
    passages=_of_note,
)
NAMES = Shelf(
    search="name_search",
    rows="approved_names",
    at="approved_at",
    kinds=frozenset({HitKind.NAME}),
    kind=f"'{HitKind.NAME}'",
    number="r.number",
    shown=f"r.number, '' AS by, '' AS detail, r.name AS quote, '' AS subject, {_marked('name_search', 0)} AS text",
    more="",
    passages=_of_name,
)
STATEMENTS = Shelf(
    search="statement_search",
    rows="approved_statements",
    at="approved_at",
    kinds=frozenset({HitKind.SAID}),
    kind=f"'{HitKind.SAID}'",
    number="r.number",
    shown=f"""r.number, r.speaker AS by, r.kind AS detail, r.text AS quote, '' AS subject,
        {_marked("statement_search", 1)} AS text""",
    more="",
    passages=_of_statement,
)
SHELVES = (VERSIONS, NOTES, NAMES, STATEMENTS)
