"""Where a source stood before: asked of the search, which no confidential source is in."""

import json
import re

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_from_column
from copydesk.archive.search.hits import EarlierUse, Uses
from copydesk.archive.search.match import as_phrase
from copydesk.model.source import Source

_CANDIDATES = """
SELECT s.rowid AS hit, n.draft_id, n.at, n.source_id, o.title, o.url, o.person, d.title AS draft
FROM note_search s CROSS JOIN public_notes n ON n.id = s.rowid
CROSS JOIN sources o ON o.id = n.source_id CROSS JOIN drafts d ON d.id = n.draft_id
WHERE note_search MATCH :match AND NOT d.trashed AND NOT o.removed AND NOT o.confidential AND n.draft_id <> :but
ORDER BY s.rowid DESC LIMIT 2000"""
_LINKS = """
SELECT l.source_id, l.claim_id, l.use, l.linked, l.made_at FROM claim_links l
WHERE l.source_id IN (SELECT value FROM json_each(?)) ORDER BY l.id"""
_WEB = re.compile(r"^https?://(?:www\.)?|#.*$|/+$", re.IGNORECASE)


def uses_of(connection: Connection, source: Source, but: int = 0) -> Uses:
    """The drafts in which a source with this title, address or person stood, the last used first.

    A confidential source has none: nobody is to learn of it by its absence or presence elsewhere.

    Args:
        but: the number of a draft to leave out.
    """
    if source.confidential:
        return Uses()
    asked = (
        as_phrase(source.title, "title"),
        as_phrase(_address(source.url), "text"),
        as_phrase(source.person, "text"),
    )
    found: dict[int, Row] = {}
    for match in filter(None, asked):
        for row in connection.rows(_CANDIDATES, {"match": match, "but": but}):
            if _same(source, row):
                found.setdefault(row["source_id"], row)
    verified, linked = _links(connection, found)
    drafts: dict[int, EarlierUse] = {}
    for source_id, row in found.items():
        at = max(row["at"], linked.get(source_id, ""))
        use = drafts.get(row["draft_id"])
        drafts[row["draft_id"]] = EarlierUse(
            row["draft_id"],
            row["draft"],
            verified.get(source_id, 0) + (use.verified if use else 0),
            max(time_from_column(at), use.at) if use else time_from_column(at),
        )
    return Uses(tuple(sorted(drafts.values(), key=lambda use: use.at, reverse=True)))


def _same(source: Source, row: Row) -> bool:
    """Whether they have a title, an address or a person in common: FTS5 finds these within longer ones, too."""
    return any(
        plain(mine) and plain(mine) == plain(theirs)
        for plain, mine, theirs in (
            (_plain, source.title, row["title"]),
            (_address, source.url, row["url"]),
            (_plain, source.person, row["person"]),
        )
    )


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _address(url: str) -> str:
    return _WEB.sub("", url.strip()).casefold()


def _links(
    connection: Connection, sources: dict[int, Row]
) -> tuple[dict[int, int], dict[int, str]]:
    """How many claims each source verifies now, and when it was last linked to any."""
    standing: dict[tuple[int, int], bool] = {}
    last: dict[int, str] = {}
    for row in connection.rows(_LINKS, (json.dumps(list(sources)),)):
        last[row["source_id"]] = max(last.get(row["source_id"], ""), row["made_at"])
        if row["use"] == "verified":
            standing[row["source_id"], row["claim_id"]] = bool(row["linked"])
    verified: dict[int, int] = {}
    for (source_id, _), there in standing.items():
        verified[source_id] = verified.get(source_id, 0) + there
    return verified, last
