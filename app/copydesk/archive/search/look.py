"""One search table as one search reads it: its hits in order, page by page, and what the chosen ones show."""

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.search.hits import Passage
from copydesk.archive.search.marking import marked_texts
from copydesk.archive.search.narrowing import Narrowed
from copydesk.archive.search.shelves import VERSIONS, Found, Shelf

_PER_DRAFT, _FEWEST = 5, 40
"""Hits that are looked at to begin with for each draft that is wanted, and in all; then ever more, until there are drafts
enough."""
_MOST = 8_000
"""At most this many: a draft with thousands of matching versions hides no other for long."""
_RANKED, _FREQUENT = 2_000, 10_000
"""Ranking costs as much as there are hits: only the newest so many are ranked, and words that more hits hold than the
second number tell nothing of which is best. There titles count, then age."""
_HELD_TOGETHER = 500
"""The same for words held together: each hit costs a look at where its words stand, and all of them several times."""


@dataclass(slots=True)
class Look:
    """One shelf, what is looked for on it, and the hits that were read so far."""

    connection: Connection
    shelf: Shelf
    match: str
    narrowed: Narrowed
    wanted: int
    """Drafts."""
    each: int
    """Passages of one kind that a draft is shown with at most; of versions it is the newest alone."""
    read: list[Found] = field(default_factory=list[Found])

    @property
    def page(self) -> int:
        """Hits that are read at once to begin with."""
        return max(_FEWEST, _PER_DRAFT * self.wanted)

    def newest(self, most: int = _MOST, match: str = "") -> Iterator[Found]:
        """The hits, the last written first.

        Args:
            most: read no more than so many, and what is left of a page.
            match: look for this instead.
        """
        below, page, count = self.narrowed.below, self.page, 0
        while count < most:
            hits = self._page(
                match or self.match, "s.rowid DESC", self.narrowed.lowest, below, page
            )
            self.read += hits
            yield from hits
            if len(hits) < page:
                return
            count += page
            below, page = hits[-1].hit, page * 4

    def best(self) -> Iterator[Found]:
        """The best hits first; where ranking would be dear, those in titles, then the newest."""
        phrase = any(" " in words for words in self.match.split('"')[1::2])
        oldest = self._nth(_HELD_TOGETHER if phrase else _RANKED, self.narrowed.below)
        if oldest and (phrase or self._nth(_FREQUENT - _RANKED, oldest)):
            if self.shelf is VERSIONS:
                titled = self.newest(self.page, f"{{title}} : ({self.match})")
                yield from (found._replace(score=-1.0) for found in titled)
            yield from self.newest(self.page)
            return
        lowest = oldest or self.narrowed.lowest
        hits = self._page(self.match, "s.rank", lowest, self.narrowed.below, self.page)
        self.read += hits
        yield from hits

    def passages(self, drafts: Container[int]) -> Iterator[tuple[int, Passage]]:
        """The passages of these drafts among the hits that were read, in their order."""
        taken: dict[tuple[int, str], int] = {}
        newest: dict[int, int | None] = {}
        hits: list[int] = []
        most = 1 if self.shelf is VERSIONS else self.each
        for found in self.read:
            if found.draft_id not in drafts:
                continue
            key = (found.draft_id, found.kind)
            count = taken.get(key, 0)
            if count < most and newest.setdefault(found.draft_id, found.number) == found.number:
                taken[key] = count + 1
                hits.append(found.hit)
        shown = {row["hit"]: row for row in self._show(hits)}
        for hit in hits:
            row = shown[hit]
            for passage in self.shelf.passages(row):
                yield row["draft_id"], passage

    def _show(self, hits: list[int]) -> list[Row]:
        """What these hits show: read in one go from the first to the last, for between them are few others."""
        if not hits:
            return []
        words: Row = {"hits": json.dumps(hits)}
        if self.shelf.packed:
            rows = self.connection.rows(self.shelf.show, words)
            return marked_texts(self.connection, self.match, rows)
        words |= {"match": self.match, "first": min(hits), "last": max(hits)}
        return self.connection.rows(self.shelf.show, words)

    def _nth(self, number: int, below: int) -> int:
        """The row of the hit of that number before ``below``, counted from the newest; 0 where there are fewer."""
        table = self.shelf.search
        row = self.connection.value(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",
            (self.match, self.narrowed.lowest, below, number - 1),
        )
        return int(row or 0)

    def _page(self, match: str, order: str, lowest: int, below: int, page: int) -> list[Found]:
        words = {"match": match, "lowest": lowest, "below": below, "page": page}
        query = self.shelf.find(order, self.narrowed.conditions)
        rows = self.connection.tuples(query, {**words, **self.narrowed.words})
        return [Found(*row) for row in rows]
