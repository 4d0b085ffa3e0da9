"""Full-text search over the texts, claims, sources, reasons, names and statements of all drafts, newest first."""

import json
from functools import cache
from heapq import merge
from operator import attrgetter

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_from_column
from copydesk.archive.search.compounds import longer_words
from copydesk.archive.search.earlier_uses import uses_of
from copydesk.archive.search.hits import EVERY_KIND, Hit, HitKind, Passage, Said, SearchFilter, Uses
from copydesk.archive.search.look import Look
from copydesk.archive.search.match import as_match
from copydesk.archive.search.narrowing import narrowed, people
from copydesk.archive.search.shelves import SHELVES, STATEMENTS, VERSIONS
from copydesk.archive.search.snippet import unmarked
from copydesk.model.source import Source
from copydesk.model.version import Status
from copydesk.model.voices import VoiceKind

_MANY = 5
"""Passages of a kind that a draft is shown with where not every kind is looked for; else it is one."""
_TIME, _SCORE = attrgetter("at"), attrgetter("score")
_ORDER = {kind: number for number, kind in enumerate(HitKind)}


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

        A draft comes with those of its passages that are among the newest forty or more of their kind.

        Args:
            query: words as the user types them; the last may be unfinished, ``"…"`` holds words together.
                Nothing in it can break the search.
            limit: at most so many drafts.
            rank: best first instead of newest first, among the newest two thousand hits of each kind.
        """
        looks = self._looks(query, wanted or SearchFilter(), limit)
        streams = [look.best() if rank else look.newest() for look in looks]
        ordered = merge(*streams, key=_SCORE if rank else _TIME, reverse=not rank)
        chosen: dict[int, list[Passage]] = {}
        while len(chosen) < limit and (found := next(ordered, None)) is not None:
            chosen.setdefault(found.draft_id, [])
        for look in looks:
            for draft_id, passage in look.passages(chosen):
                chosen[draft_id].append(passage)
        return self._hits({draft_id: told for draft_id, told in chosen.items() if told})

    def said(self, query: str, limit: int = 50, *, person: str = "") -> tuple[Said, ...]:
        """Who said what in approved texts, the last approved first; a sentence that stood in several versions once.

        Args:
            query: words of the sentence or of the speaker.
            person: words of the speaker alone.
        """
        speaker = as_match(person, "speaker", self._longer)
        words = as_match(query, more=self._longer)
        match = " AND ".join(f"({m})" for m in (words, speaker) if m)
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

    def _looks(self, query: str, wanted: SearchFilter, limit: int) -> list[Look]:
        """The shelves to search, none where there are no words, or nobody of that name."""
        names = people(self._connection, wanted.person) if wanted.person.strip() else ()
        if not as_match(query) or (wanted.person.strip() and not names):
            return []
        looks: list[Look] = []
        more = cache(self._longer)
        each = 1 if wanted.kinds == EVERY_KIND else _MANY
        for shelf in SHELVES:
            kinds = shelf.kinds & wanted.kinds
            if kinds:
                (kind,) = kinds if len(kinds) == 1 else ("",)
                match = as_match(query, kind if shelf is VERSIONS else "", more)
                where = narrowed(self._connection, shelf, wanted, names)
                looks.append(Look(self._connection, shelf, match, where, limit, each))
        return looks

    def _longer(self, word: str) -> tuple[str, ...]:
        return longer_words(self._connection, word)

    def _hits(self, chosen: dict[int, list[Passage]]) -> tuple[Hit, ...]:
        """The drafts with their passages, by kind."""
        rows = self._connection.tuples(
            "SELECT id, title, status FROM drafts WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(chosen)),),
        )
        drafts = {draft_id: (title, Status(status)) for draft_id, title, status in rows}
        return tuple(
            Hit(draft_id, *drafts[draft_id], tuple(sorted(passages, key=_kind)))
            for draft_id, passages in chosen.items()
        )


def _kind(passage: Passage) -> int:
    return _ORDER[passage.kind]


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
