"""What a filter asks of hits, as SQL."""

import json
from dataclasses import dataclass, field

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_to_column
from copydesk.archive.search.hits import SearchFilter
from copydesk.archive.search.shelves import NOTES, Shelf

_ALWAYS, _NEVER = "", "9999"
"""Before and after every time of a column."""
_SIGNED = (
    ("drafts", "author"),
    ("versions", "saved_by"),
    ("approvals", "approved_by"),
    ("claim_entries", "made_by"),
    ("decisions", "made_by"),
)
"""Tables and columns that say who had a hand in a draft; each column begins an index."""
_NAMES = """
WITH RECURSIVE known (name) AS (
    SELECT min({column}) FROM {table}
    UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE {column} > name) FROM known WHERE name IS NOT NULL
) SELECT name FROM known WHERE name IS NOT NULL"""
"""From name to name through the index: there are few among many rows."""
_THEIRS = """d.id IN (
    SELECT id FROM drafts WHERE author IN (SELECT value FROM json_each(:names))
    UNION SELECT draft_id FROM versions WHERE saved_by IN (SELECT value FROM json_each(:names))
    UNION SELECT draft_id FROM approvals WHERE approved_by IN (SELECT value FROM json_each(:names))
    UNION SELECT c.draft_id FROM claim_entries e JOIN claims c ON c.id = e.claim_id
        WHERE e.made_by IN (SELECT value FROM json_each(:names))
    UNION SELECT draft_id FROM decisions WHERE made_by IN (SELECT value FROM json_each(:names))
)"""
"""All their drafts, gathered once: for people who had a hand in few."""
_THEIRS_ONE_BY_ONE = """(
    d.author IN (SELECT value FROM json_each(:names))
    OR EXISTS (SELECT 1 FROM versions WHERE draft_id = d.id AND saved_by IN (SELECT value FROM json_each(:names)))
    OR EXISTS (SELECT 1 FROM approvals WHERE draft_id = d.id AND approved_by IN (SELECT value FROM json_each(:names)))
    OR EXISTS (SELECT 1 FROM claims c CROSS JOIN claim_entries e ON e.claim_id = c.id
        WHERE c.draft_id = d.id AND e.made_by IN (SELECT value FROM json_each(:names)))
    OR EXISTS (SELECT 1 FROM decisions WHERE draft_id = d.id AND made_by IN (SELECT value FROM json_each(:names)))
)"""
"""Each hit's draft asked by itself: for people who had a hand in so many that the first hits are soon found."""
_MANY = 2_000
"""Rows of one table that somebody signed, from which on it is the second."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The conditions of one shelf, and the rows between which hits can be."""

    conditions: str = ""
    words: Row = field(default_factory=dict[str, object])
    lowest: int = 0
    below: int = 1 << 62


def people(connection: Connection, person: str) -> tuple[str, ...]:
    """The names in the archive that hold all these words, in any case."""
    wanted = person.casefold().split()
    names = {
        row["name"]
        for table, column in _SIGNED
        for row in connection.rows(_NAMES.format(table=table, column=column))
    }
    return tuple(sorted(name for name in names if all(word in name.casefold() for word in wanted)))


def narrowed(
    connection: Connection, shelf: Shelf, wanted: SearchFilter, names: tuple[str, ...]
) -> Narrowed:
    """What the filter asks of the hits of a shelf; ``names`` are those of the person, if one is asked for."""
    conditions: list[str] = []
    words: Row = {}
    if wanted.status is not None:
        conditions.append("d.status = :status")
        words["status"] = wanted.status.value
    if wanted.person.strip():
        conditions.append(_THEIRS_ONE_BY_ONE if _busy(connection, names) else _THEIRS)
        words["names"] = json.dumps(names)
    kinds = shelf.kinds & wanted.kinds
    if shelf is NOTES and kinds != shelf.kinds:
        conditions.append(f"{shelf.kind} IN (SELECT value FROM json_each(:kinds))")
        words["kinds"] = json.dumps(sorted(kinds))
    lowest, below = 0, 1 << 62
    if wanted.since is not None or wanted.until is not None:
        words["since"] = time_to_column(wanted.since) if wanted.since else _ALWAYS
        words["until"] = time_to_column(wanted.until) if wanted.until else _NEVER
        conditions.append(f"r.{shelf.at} >= :since AND r.{shelf.at} < :until")
        bounds = connection.row(
            f"SELECT min(id) AS first, max(id) AS last FROM {shelf.rows} WHERE {shelf.at} >= :since AND {shelf.at} < :until",
            {"since": words["since"], "until": words["until"]},
        )
        if bounds is None or bounds["first"] is None:
            lowest, below = 0, 0
        else:
            lowest, below = bounds["first"], bounds["last"] + 1
    return Narrowed("".join(f" AND {c}" for c in conditions), words, lowest, below)


def _busy(connection: Connection, names: tuple[str, ...]) -> bool:
    """Whether somebody of these names signed many rows; counted no further than that."""
    return any(
        connection.value(
            f"""SELECT count(*) FROM (
                SELECT 1 FROM {table} WHERE {column} IN (SELECT value FROM json_each(?)) LIMIT {_MANY}
            )""",
            (json.dumps(names),),
        )
        == _MANY
        for table, column in _SIGNED
    )
