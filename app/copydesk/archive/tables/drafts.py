"""The drafts: what came in, and how far each has come."""

from datetime import datetime
from typing import Literal
from uuid import uuid4

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import (
    counts_from_columns,
    counts_to_columns,
    phrases_from_column,
    phrases_to_column,
    time_from_column,
    time_to_column,
)
from copydesk.archive.file.seal import change_standing, insert_sealed, insert_standing
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.remarks import Remarks
from copydesk.archive.tables.versions import Versions
from copydesk.archive.values import DraftFilter, DraftRecord, Event, QueueRow
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Counts, Status, Version, text_hash
from copydesk.text.language import language_of
from copydesk.text.words import count_words

_SELECT = """
SELECT *, (SELECT kind FROM chosen_kinds WHERE draft_id = drafts.id ORDER BY id DESC LIMIT 1) AS kind FROM drafts"""


class Drafts:
    """The drafts of one database."""

    def __init__(
        self, connection: Connection, log: Log, versions: Versions, remarks: Remarks
    ) -> None:
        self._connection = connection
        self._log = log
        self._versions = versions
        self._remarks = remarks

    def add(self, reading: Reading, by: str, language: str = "") -> DraftRecord:
        """Take in what was read: the draft, its original bytes, its remarks and its text as version 0.

        Args:
            language: as a person chose it; "" leaves it to the text, and to what the file declares.

        Raises:
            CopydeskError: it could not be saved; nothing of it was.
        """
        counts = Counts(words=count_words(reading.text), characters=len(reading.text))
        with self._connection.write():
            draft_id = insert_standing(
                self._connection,
                "drafts",
                {
                    "guid": str(uuid4()),
                    "title": reading.title,
                    "format": reading.format.value,
                    "language": language,
                    "declared": reading.language,
                    "origin": reading.origin,
                    "media_type": reading.media_type,
                    "encoding": reading.encoding,
                    "original_sha256": reading.original_sha256,
                    "left_out": phrases_to_column(reading.left_out),
                    "tracked_changes": reading.tracked_changes,
                    "status": Status.NEW.value,
                    **counts_to_columns(counts),
                    "created_at": "",
                    "updated_at": "",
                },
            )
            self._connection.insert("originals", {"draft_id": draft_id, "bytes": reading.original})
            at = self._log.add(draft_id, by, Event.ADDED, origin=reading.origin)
            created = {"created_at": time_to_column(at)}
            change_standing(self._connection, "drafts", draft_id, created)
            self._versions.insert(
                Version(
                    draft_id=draft_id,
                    number=0,
                    title=reading.title,
                    text=reading.text,
                    format=reading.format,
                    language=language_of(reading.text, language, reading.language),
                    sha256=text_hash(reading.text),
                    previous_sha256="",
                    by=by,
                    at=at,
                    status=Status.NEW,
                    counts=counts,
                )
            )
            self._remarks.add(draft_id, reading.remarks)
            return self.get(draft_id)

    def get(self, draft_id: int) -> DraftRecord:
        """The draft of that id.

        Raises:
            CopydeskError: there is none.
        """
        row = self._connection.row(f"{_SELECT} WHERE id = ?", (draft_id,))
        if row is None:
            raise no_such_draft(draft_id)
        return _record(row)

    def of_guid(self, guid: str) -> DraftRecord | None:
        """The draft of that name, which is the same in every copy of its database; None where it is not here."""
        row = self._connection.row(f"{_SELECT} WHERE guid = ?", (guid,))
        return _record(row) if row else None

    def of_file(self, sha256: str, before: int | None = None) -> DraftRecord | None:
        """The last draft that was made of exactly these bytes and is not in the trash; None where there is none.

        Args:
            before: the number of a draft; only those that came in earlier are asked.
        """
        row = self._connection.row(
            f"""
            {_SELECT} WHERE original_sha256 = ? AND NOT trashed AND (? IS NULL OR id < ?)
            ORDER BY id DESC LIMIT 1
            """,
            (sha256, before, before),
        )
        return _record(row) if row else None

    def first_guid(self) -> str:
        """The name of the first draft: it tells this database from every other, wherever its file lies; "" while it is empty."""
        return str(self._connection.value("SELECT guid FROM drafts ORDER BY id LIMIT 1") or "")

    def list(self, wanted: DraftFilter | None = None) -> tuple[QueueRow, ...]:
        """The drafts that the filter lets through (all but the trash, without one), last changed first."""
        wanted = wanted or DraftFilter()
        rows = self._connection.rows(
            """
            SELECT id, title, desk, author, origin, status, done, findings, words, updated_at, deadline,
                EXISTS (SELECT 1 FROM approvals WHERE draft_id = drafts.id) AS released
            FROM drafts WHERE trashed = :trashed AND :status IN ('', status) AND :desk IN ('', desk) ORDER BY changed DESC
            """,
            {
                "trashed": int(wanted.trashed),
                "status": wanted.status.value if wanted.status else "",
                "desk": wanted.desk,
            },
        )
        words = wanted.title.casefold().split()
        return tuple(
            QueueRow(
                id=row["id"],
                title=row["title"],
                desk=row["desk"],
                author=row["author"],
                origin=row["origin"],
                status=Status(row["status"]),
                done=row["done"],
                total=row["findings"],
                words=row["words"],
                updated_at=time_from_column(row["updated_at"]),
                deadline=_deadline(row),
                released=bool(row["released"]),
            )
            for row in rows
            if all(word in row["title"].casefold() for word in words)
        )

    def original(self, draft_id: int) -> bytes:
        """The bytes as they came in.

        Raises:
            CopydeskError: there is no such draft.
        """
        row = self._connection.row("SELECT bytes FROM originals WHERE draft_id = ?", (draft_id,))
        if row is None:
            raise no_such_draft(draft_id)
        return bytes(row["bytes"])

    def rename(self, draft_id: int, title: str, by: str) -> None:
        """Give the draft another title in the queue; its versions keep theirs.

        Raises:
            CopydeskError: there is no such draft, or it could not be saved.
        """
        self.describe(draft_id, by, title=title)

    def describe(
        self,
        draft_id: int,
        by: str,
        *,
        title: str | None = None,
        slug: str | None = None,
        desk: str | None = None,
        author: str | None = None,
        language: str | None = None,
        deadline: datetime | Literal[""] | None = None,
        kind: str | None = None,
    ) -> None:
        """Set what is said about the draft; None leaves a thing as it is, "" takes the deadline away, which is UTC, and the kind of text.

        Raises:
            CopydeskError: there is no such draft, or it could not be saved.
        """
        given = {
            "title": title, "slug": slug, "desk": desk, "author": author, "language": language,
        }  # fmt: skip
        changes: Row = {name: value for name, value in given.items() if value is not None}
        if deadline is not None:
            changes["deadline"] = "" if deadline == "" else time_to_column(deadline)
        named = [*changes, *(["kind"] if kind is not None else [])]
        if not named:
            return
        with self._connection.write():
            at = self._change(draft_id, by, Event.DESCRIBED, changes, changed=", ".join(named))
            if kind is not None:
                chosen = {
                    "draft_id": draft_id,
                    "kind": kind,
                    "made_by": by,
                    "made_at": time_to_column(at),
                }
                insert_sealed(self._connection, "chosen_kinds", chosen)

    def set_status(self, draft_id: int, status: Status, by: str) -> None:
        """Say how far the draft has come. Leaving ``approved`` withdraws the approval.

        Raises:
            CopydeskError: there is no such draft, or it could not be saved.
            ValueError: ``approved`` is given by ``approvals.approve`` alone.
        """
        if status is Status.APPROVED:
            raise ValueError("only an approval approves")
        self._change(draft_id, by, Event.STATUS, {"status": status.value}, status=status.value)

    def set_counts(self, draft_id: int, counts: Counts) -> None:
        """Keep how much is done where no version is saved for it. Not worth a log entry."""
        with self._connection.write():
            self._connection.change("drafts", draft_id, counts_to_columns(counts))

    def trash(self, draft_id: int, by: str) -> None:
        """Put the draft out of sight. Nothing is ever deleted."""
        self._change(draft_id, by, Event.TRASHED, {"trashed": 1})

    def restore(self, draft_id: int, by: str) -> None:
        """Take the draft out of the trash."""
        self._change(draft_id, by, Event.RESTORED, {"trashed": 0})

    def _change(
        self, draft_id: int, by: str, event: Event, row: Row, **details: str | int | None
    ) -> datetime:
        self.get(draft_id)
        with self._connection.write():
            change_standing(self._connection, "drafts", draft_id, row)
            return self._log.add(draft_id, by, event, **details)


def no_such_draft(draft_id: int) -> CopydeskError:
    """The error for an id that no draft has."""
    return CopydeskError(Phrase("There is no draft {id}. See copydesk list.", id=draft_id))


def _deadline(row: Row) -> datetime | None:
    return time_from_column(row["deadline"]) if row["deadline"] else None


def _record(row: Row) -> DraftRecord:
    return DraftRecord(
        id=row["id"],
        guid=row["guid"],
        title=row["title"],
        slug=row["slug"],
        desk=row["desk"],
        author=row["author"],
        format=TextFormat(row["format"]),
        language=row["language"],
        kind=row["kind"] or "",
        declared=row["declared"],
        origin=row["origin"],
        media_type=row["media_type"],
        encoding=row["encoding"],
        original_sha256=row["original_sha256"],
        left_out=phrases_from_column(row["left_out"]),
        tracked_changes=row["tracked_changes"],
        status=Status(row["status"]),
        counts=counts_from_columns(row),
        created_at=time_from_column(row["created_at"]),
        updated_at=time_from_column(row["updated_at"]),
        trashed=bool(row["trashed"]),
        deadline=_deadline(row),
    )
