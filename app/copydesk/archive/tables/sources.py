"""The sources of drafts, and the files kept with them."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.seal import change_standing, insert_standing
from copydesk.archive.tables.decisions import Decisions
from copydesk.archive.tables.erasing import erase_source, hide_source
from copydesk.archive.tables.index import forget_source, index_note
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.source_rows import (
    attachment_from_row,
    searchable_words,
    source_from_row,
    source_to_row,
)
from copydesk.archive.values import Event
from copydesk.files.reasons import reason
from copydesk.model.decision import Decision, Verdict
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Attachment, Source, is_date

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of one file kept with a source; a longer one is better named by its place."""


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
            CopydeskError: a date is none, or it could not be saved.
        """
        _check(source)
        with self._connection.write():
            row = {"draft_id": draft_id, **source_to_row(source)}
            number = insert_standing(self._connection, "sources", row)
            kept = replace(source, id=number, attachments=())
            if remark_id is not None:
                self._connection.change("remarks", remark_id, {"source_id": number})
            if source.confidential:
                hide_source(self._connection, row, kept)
            at = self._log.add(draft_id, by, Event.SOURCE_ADDED, source=number)
            self._index(draft_id, kept, at)
        return kept

    def change(self, source: Source, by: str) -> None:
        """Replace what is said of a source. Words that are confidential now leave every place but the source itself.

        Raises:
            CopydeskError: there is no such source, a date is none, or it could not be saved.
        """
        _check(source)
        with self._connection.write():
            draft_id = self._draft_of(source.id)
            before = self._connection.row("SELECT * FROM sources WHERE id = ?", (source.id,)) or {}
            change_standing(self._connection, "sources", source.id, source_to_row(source))
            if source.confidential:
                hide_source(self._connection, before, source)
            else:
                forget_source(self._connection, source.id, with_decisions=False)
            at = self._log.add(draft_id, by, Event.SOURCE_CHANGED, source=source.id)
            self._index(draft_id, replace(source, attachments=self._files(source.id)), at)

    def remove(self, source_id: int, by: str) -> None:
        """Forget a source: its words and files are overwritten, in approved states, too; only its number stays.

        Raises:
            CopydeskError: there is no such source, or it could not be saved.
        """
        with self._connection.write():
            draft_id = self._draft_of(source_id)
            erase_source(self._connection, source_id)
            self._log.add(draft_id, by, Event.SOURCE_REMOVED, source=source_id)

    def of_draft(self, draft_id: int) -> tuple[Source, ...]:
        """The draft's sources in the order in which they were added."""
        rows = self._connection.rows(
            "SELECT * FROM sources WHERE draft_id = ? AND NOT removed ORDER BY id", (draft_id,)
        )
        files: dict[int, list[Attachment]] = {}
        for row in self._connection.rows(
            """
            SELECT a.id, a.source_id, a.name, a.size, a.sha256 FROM attachments a
            JOIN sources s ON s.id = a.source_id WHERE s.draft_id = ? ORDER BY a.id
            """,
            (draft_id,),
        ):
            files.setdefault(row["source_id"], []).append(attachment_from_row(row))
        return tuple(source_from_row(row, files.get(row["id"], ())) for row in rows)

    def attach(self, source_id: int, name: str, data: bytes, by: str) -> Attachment:
        """Keep a file with a source, hashed.

        Raises:
            CopydeskError: there is no such source, the file is too large, or it could not be saved.
        """
        _guard_size(name, len(data))
        digest = sha256(data).hexdigest()
        with self._connection.write():
            draft_id = self._draft_of(source_id)
            row: Row = {"name": name, "size": len(data), "sha256": digest, "bytes": data}
            number = self._connection.insert("attachments", {"source_id": source_id, **row})
            forget_source(self._connection, source_id, with_decisions=False)
            stored = self._connection.row("SELECT * FROM sources WHERE id = ?", (source_id,))
            at = self._log.add(draft_id, by, Event.FILE_ATTACHED, source=source_id, file=number)
            self._index(draft_id, source_from_row(stored or {}, self._files(source_id)), at)
        return Attachment(number, name, len(data), digest)

    def file(self, attachment_id: int) -> bytes:
        """The bytes of a file kept with a source.

        Raises:
            CopydeskError: there is no such file, or its bytes are not those that came.
        """
        row = self._connection.row("SELECT * FROM attachments WHERE id = ?", (attachment_id,))
        if row is None:
            raise CopydeskError(Phrase("There is no file {id}.", id=attachment_id))
        data = bytes(row["bytes"])
        if sha256(data).hexdigest() != row["sha256"]:
            raise CopydeskError(
                Phrase("{name} is not as it came in. See copydesk doctor.", name=row["name"])
            )
        return data

    def link(self, source_id: int, decision: Decision) -> Decision:
        """Say that a source vouches for what the decision hangs on; the decision kept, as ``sourced``.

        Raises:
            CopydeskError: there is no such source, or it could not be saved.
        """
        with self._connection.write():
            self._draft_of(source_id)
            sourced = replace(decision, verdict=Verdict.SOURCED, source_id=source_id)
            return self._decisions.add(sourced)[0]

    def _files(self, source_id: int) -> tuple[Attachment, ...]:
        rows = self._connection.rows(
            "SELECT id, name, size, sha256 FROM attachments WHERE source_id = ? ORDER BY id",
            (source_id,),
        )
        return tuple(map(attachment_from_row, rows))

    def _index(self, draft_id: int, source: Source, at: datetime) -> None:
        words = searchable_words(source)
        if not source.confidential and (source.title or words):
            index_note(
                self._connection, draft_id, words, at, title=source.title, source_id=source.id
            )

    def _draft_of(self, source_id: int) -> int:
        found = self._connection.value(
            "SELECT draft_id FROM sources WHERE id = ? AND NOT removed", (source_id,)
        )
        if found is None:
            raise CopydeskError(Phrase("There is no source {id}.", id=source_id))
        return int(found)


def read_proof(path: Path) -> tuple[str, bytes]:
    """A file that is to be kept with a source: its name and its bytes, read before anything is written.

    Raises:
        CopydeskError: it cannot be read, or is too large.
    """
    try:
        _guard_size(path.name, path.stat().st_size)
        return path.name, path.read_bytes()
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=str(path), why=reason(error))
        ) from error


def _guard_size(name: str, size: int) -> None:
    if size > LARGEST_FILE:
        raise CopydeskError(
            Phrase(
                "{name} is larger than {most} MB. Note in the source where it lies instead.",
                name=name,
                most=LARGEST_FILE // 1024 // 1024,
            )
        )


def _check(source: Source) -> None:
    for date in (source.published, source.accessed, source.interviewed):
        if not is_date(date):
            raise CopydeskError(
                Phrase("“{date}” is no date. Write 2024, 2024-03 or 2024-03-15.", date=date)
            )
