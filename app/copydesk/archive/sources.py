"""The sources of drafts, and the remarks in their files that may become some."""

from collections.abc import Iterable
from dataclasses import replace

from copydesk.archive.connection import Connection, Row
from copydesk.archive.decisions import Decisions
from copydesk.archive.index import forget_source, index_note
from copydesk.archive.log import Log
from copydesk.archive.values import Event, StoredRemark
from copydesk.model.decision import Decision, Verdict
from copydesk.model.draft import Remark, RemarkKind
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Source, SourceKind


class Sources:
    """The sources of one database. Confidential ones are never in the search, nor in the log."""

    def __init__(self, connection: Connection, log: Log, decisions: Decisions) -> None:
        self._connection = connection
        self._log = log
        self._decisions = decisions

    def add(self, draft_id: int, source: Source, by: str, remark_id: int | None = None) -> Source:
        """Keep a source of the draft; the same with its number.

        Args:
            remark_id: the remark that it was made of.

        Raises:
            CopydeskError: it could not be saved.
        """
        with self._connection.write():
            number = self._connection.insert("sources", {"draft_id": draft_id, **_row(source)})
            self._index(draft_id, replace(source, id=number))
            if remark_id is not None:
                self._connection.change("remarks", remark_id, {"source_id": number})
            self._log.add_within(draft_id, by, Event.SOURCE_ADDED, source=number)
        return replace(source, id=number)

    def change(self, source: Source, by: str) -> None:
        """Replace what is said of a source. Words that are confidential now leave the search and its bytes.

        Raises:
            CopydeskError: there is no such source, or it could not be saved.
        """
        self._replace(source, by, Event.SOURCE_CHANGED, removed=False)

    def remove(self, source_id: int, by: str) -> None:
        """Forget a source: its words are overwritten; only its number stays, for decisions that name it.

        Raises:
            CopydeskError: there is no such source, or it could not be saved.
        """
        self._replace(Source(source_id, ""), by, Event.SOURCE_REMOVED, removed=True)

    def of_draft(self, draft_id: int) -> tuple[Source, ...]:
        """The draft's sources in the order in which they were added."""
        rows = self._connection.rows(
            "SELECT * FROM sources WHERE draft_id = ? AND NOT removed ORDER BY id", (draft_id,)
        )
        return tuple(_source(row) for row in rows)

    def link(self, source_id: int, decision: Decision) -> Decision:
        """Say that a source vouches for what the decision hangs on; the decision kept, as ``sourced``.

        Raises:
            CopydeskError: there is no such source, or it could not be saved.
        """
        with self._connection.write():
            self._draft_of(source_id)
            sourced = replace(decision, verdict=Verdict.SOURCED, source_id=source_id)
            return self._decisions.add_within(sourced)

    def add_remarks(self, draft_id: int, remarks: Iterable[Remark]) -> None:
        """Keep the remarks of a file within the write under way."""
        for remark in remarks:
            self._connection.insert(
                "remarks",
                {
                    "draft_id": draft_id,
                    "kind": remark.kind.value,
                    "text": remark.text,
                    "author": remark.author,
                    "quoted": remark.quoted,
                    "start": remark.start,
                },
            )

    def remarks(self, draft_id: int) -> tuple[StoredRemark, ...]:
        """The comments and footnotes that came with the draft, in its order."""
        rows = self._connection.rows(
            "SELECT * FROM remarks WHERE draft_id = ? ORDER BY id", (draft_id,)
        )
        return tuple(
            StoredRemark(
                id=row["id"],
                remark=Remark(
                    kind=RemarkKind(row["kind"]),
                    text=row["text"],
                    author=row["author"],
                    quoted=row["quoted"],
                    start=row["start"],
                ),
                source_id=row["source_id"],
            )
            for row in rows
        )

    def _replace(self, source: Source, by: str, event: Event, *, removed: bool) -> None:
        with self._connection.write():
            draft_id = self._draft_of(source.id)
            self._connection.change("sources", source.id, {**_row(source), "removed": int(removed)})
            forget_source(
                self._connection, source.id, with_decisions=source.confidential or removed
            )
            if not removed:
                self._index(draft_id, source)
            self._log.add_within(draft_id, by, event, source=source.id)

    def _index(self, draft_id: int, source: Source) -> None:
        words = "\n".join(filter(None, (source.note, source.locator, source.url)))
        if not source.confidential and (source.title or words):
            index_note(self._connection, draft_id, words, title=source.title, source_id=source.id)

    def _draft_of(self, source_id: int) -> int:
        found = self._connection.value(
            "SELECT draft_id FROM sources WHERE id = ? AND NOT removed", (source_id,)
        )
        if found is None:
            raise CopydeskError(Phrase("There is no source {id}.", id=source_id))
        return int(found)


def _row(source: Source) -> Row:
    return {
        "title": source.title,
        "kind": source.kind.value,
        "locator": source.locator,
        "url": source.url,
        "note": source.note,
        "confidential": int(source.confidential),
    }


def _source(row: Row) -> Source:
    return Source(
        id=row["id"],
        title=row["title"],
        kind=SourceKind(row["kind"]),
        locator=row["locator"],
        url=row["url"],
        note=row["note"],
        confidential=bool(row["confidential"]),
    )
