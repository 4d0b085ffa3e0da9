"""Full-text search over the texts, claims, sources, reasons, names and statements of all drafts, newest first."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge

from copydesk.archive.connection import Connection, Row
from copydesk.archive.earlier_uses import uses_of
from copydesk.archive.hits import Hit, HitKind, Passage, Said, SearchFilter, Uses
from copydesk.archive.match import as_match, unmarked
from copydesk.archive.narrowing import Narrowed, narrowed, people
from copydesk.archive.rows import time_from_column
from copydesk.archive.shelves import SHELVES, STATEMENTS, VERSIONS, Shelf
from copydesk.model.source import Source
from copydesk.model.version import Status
from copydesk.model.voices import VoiceKind

_PAGE = 100
"""Hits of one shelf that are looked at to begin with; then ever more, until there are drafts enough."""
_MOST = 8_000
"""At most this many: a draft with thousands of matching versions hides no other for long."""
_RANKED, _FREQUENT = 2_000, 10_000
"""Ranking costs as much as there are hits: only the newest so many of each shelf are ranked, and words that more hits
hold than the second number (the first, for words held together) tell nothing of which is best. There titles count, then
age."""
_EACH = 2
"""Passages of one kind that a draft is shown with; of versions the newest alone."""


@dataclass(slots=True)
class _Look:
    """One shelf, as it is searched."""

    shelf: Shelf
    match: str
    narrowed: Narrowed
    rows: list[Row] = field(default_factory=list[Row])
    """The hits that were read so far."""

    @property
    def phrase(self) -> bool:
        """Whether words are held together, which costs a look at their places in every hit."""
        return any(" " in words for words in self.match.split('"')[1::2])


class Search:
    """The search of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(
        self,
        query: str,
        limit: int = 50,
        *,
        rank: bool = False,
        wanted: SearchFilter | None = None,
    ) -> tuple[Hit, ...]:
        """Drafts that hold all the words in one text, claim, source, reason, name or statement, each draft once.

        A draft comes with those of its passages that are among the newest hundred or more of their kind.

        Args:
            query: words as the user types them; the last may be unfinished, ``"…"`` holds words together.
                Nothing in it can break the search.
            limit: at most so many drafts.
            rank: best first instead of newest first, among the newest two thousand hits of each kind.
        """
        looks = self._looks(query, wanted or SearchFilter())
        streams = [self._ranked(look) if rank else self._newest(look) for look in looks]
        ordered = merge(*streams, key=_score if rank else _time, reverse=not rank)
        chosen: dict[int, None] = {}
        while len(chosen) < limit and (row := next(ordered, None)) is not None:
            chosen.setdefault(row["draft_id"])
        passages: dict[int, list[Passage]] = {}
        for look in looks:
            for draft_id, passage in self._passages(look, chosen):
                passages.setdefault(draft_id, []).append(passage)
        return self._hits([draft_id for draft_id in chosen if draft_id in passages], passages)

    def said(self, query: str, limit: int = 50, *, person: str = "") -> tuple[Said, ...]:
        """Who said what in approved texts, the last approved first; a sentence that stood in several versions once.

        Args:
            query: words of the sentence or of the speaker.
            person: words of the speaker alone.
        """
        speaker = as_match(person, "speaker")
        match = " AND ".join(f"({m})" for m in (as_match(query), speaker) if m)
        if not match:
            return ()
        rows = self._connection.rows(
            f"""
            SELECT {STATEMENTS.shown}, r.draft_id, r.approved_at AS at, d.title
            FROM statement_search s CROSS JOIN approved_statements r ON r.id = s.rowid
            CROSS JOIN drafts d ON d.id = r.draft_id
            WHERE statement_search MATCH :match AND NOT d.trashed
                AND r.number = (SELECT max(number) FROM approved_statements WHERE draft_id = r.draft_id)
            ORDER BY s.rowid DESC LIMIT :limit
            """,
            {"match": match, "limit": limit},
        )
        return tuple(_said(row) for row in rows)

    def uses_of(self, source: Source, *, but: int = 0) -> Uses:
        """Where a source stood before: one with its title, its address or its person.

        Args:
            but: the number of a draft to leave out: the one that is on the desk.
        """
        return uses_of(self._connection, source, but)

    def _looks(self, query: str, wanted: SearchFilter) -> list[_Look]:
        """The shelves to search, none where there are no words, or nobody of that name."""
        names = people(self._connection, wanted.person) if wanted.person.strip() else ()
        if not as_match(query) or (wanted.person.strip() and not names):
            return []
        looks: list[_Look] = []
        for shelf in SHELVES:
            kinds = shelf.kinds & wanted.kinds
            if kinds:
                (kind,) = kinds if len(kinds) == 1 else ("",)
                match = as_match(query, kind if shelf is VERSIONS else "")
                looks.append(_Look(shelf, match, narrowed(self._connection, shelf, wanted, names)))
        return looks

    def _newest(self, look: _Look, most: int = _MOST) -> Iterator[Row]:
        below, page, end = look.narrowed.below, _PAGE, len(look.rows) + most
        while len(look.rows) < end:
            read = self._read(look, "s.rowid DESC", look.narrowed.lowest, below, page)
            look.rows += read
            yield from read
            if len(read) < page:
                return
            below, page = read[-1]["hit"], page * 4

    def _ranked(self, look: _Look) -> Iterator[Row]:
        if self._has(look, _RANKED if look.phrase else _FREQUENT):
            if look.shelf is VERSIONS:
                titled = replace(look, match=f"{{title}} : ({look.match})", rows=look.rows)
                yield from ({**row, "score": -1.0} for row in self._newest(titled, most=_PAGE))
            yield from ({**row, "score": 0.0} for row in self._newest(look, most=_PAGE))
            return
        oldest = self._has(look, _RANKED)
        look.rows += self._read(
            look, "s.rank", oldest or look.narrowed.lowest, look.narrowed.below, _PAGE
        )
        yield from look.rows

    def _has(self, look: _Look, many: int) -> int:
        """The row of the hit of that number, counted from the newest; 0 where there are fewer."""
        row = self._connection.value(
            f"""
            SELECT rowid FROM {look.shelf.search} WHERE {look.shelf.search} MATCH ? AND rowid >= ? AND rowid < ?
            ORDER BY rowid DESC LIMIT 1 OFFSET {many - 1}
            """,
            (look.match, look.narrowed.lowest, look.narrowed.below),
        )
        return int(row or 0)

    def _read(self, look: _Look, order: str, lowest: int, below: int, page: int) -> list[Row]:
        return self._connection.rows(
            look.shelf.find(order, look.narrowed.conditions),
            {
                "match": look.match,
                "lowest": lowest,
                "below": below,
                "page": page,
                **look.narrowed.words,
            },
        )

    def _passages(self, look: _Look, chosen: dict[int, None]) -> Iterator[tuple[int, Passage]]:
        """The passages of the chosen drafts among the hits that were read, in their order."""
        taken: dict[tuple[int, str], int] = {}
        newest: dict[int, int] = {}
        hits: list[int] = []
        for row in look.rows:
            draft_id, number = row["draft_id"], row["number"]
            key = (draft_id, row["kind"])
            most = 1 if look.shelf is VERSIONS else _EACH
            repeated = number is not None and newest.setdefault(draft_id, number) != number
            if draft_id in chosen and not repeated and taken.get(key, 0) < most:
                taken[key] = taken.get(key, 0) + 1
                hits.append(row["hit"])
        shown = {row["hit"]: row for row in self._show(look, hits)}
        for hit in hits:
            for passage in look.shelf.passages(shown[hit]):
                yield shown[hit]["draft_id"], passage

    def _show(self, look: _Look, hits: Sequence[int]) -> list[Row]:
        """What these hits show: read in one go from the first to the last, for between them are few others."""
        if not hits:
            return []
        words = {"match": look.match, "first": min(hits), "last": max(hits)}
        return self._connection.rows(look.shelf.show, {**words, "hits": json.dumps(hits)})

    def _hits(self, chosen: Sequence[int], passages: dict[int, list[Passage]]) -> tuple[Hit, ...]:
        rows = self._connection.rows(
            "SELECT id, title, status FROM drafts WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(chosen),),
        )
        drafts = {row["id"]: row for row in rows}
        order = list(HitKind)
        return tuple(
            Hit(
                draft_id,
                drafts[draft_id]["title"],
                Status(drafts[draft_id]["status"]),
                tuple(sorted(passages[draft_id], key=lambda p: order.index(p.kind))),
            )
            for draft_id in chosen
        )


def _time(row: Row) -> str:
    return str(row["at"])


def _score(row: Row) -> float:
    return float(row["score"])


def _said(row: Row) -> Said:
    _, marks = unmarked(row["text"])
    return Said(
        speaker=row["by"],
        kind=VoiceKind(row["detail"]),
        sentence=row["quote"],
        marks=marks,
        draft_id=row["draft_id"],
        title=row["title"],
        number=row["number"],
        at=time_from_column(row["at"]),
    )
