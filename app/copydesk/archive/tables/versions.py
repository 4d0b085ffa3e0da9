"""The versions of drafts, only ever added to."""

from collections.abc import Iterable

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import (
    counts_from_columns,
    counts_to_columns,
    time_from_column,
    time_to_column,
)
from copydesk.archive.file.seal import change_standing, insert_sealed
from copydesk.archive.file.version_texts import VersionTexts
from copydesk.archive.tables.claims import Claims
from copydesk.archive.tables.decisions import Decisions
from copydesk.archive.tables.index import index_version
from copydesk.archive.tables.log import Log
from copydesk.archive.values import Event, VersionRow, VersionSaved
from copydesk.model.claim import Claim
from copydesk.model.decision import Decision
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Counts, Release, Status, Version, text_hash
from copydesk.text.language import language_of

_NEWEST = "SELECT * FROM versions WHERE draft_id = ? ORDER BY number DESC LIMIT 1"


class Versions:
    """The versions of one database."""

    def __init__(
        self, connection: Connection, log: Log, decisions: Decisions, claims: Claims
    ) -> None:
        self._connection = connection
        self._log = log
        self._decisions = decisions
        self._claims = claims
        self._texts = VersionTexts(connection)

    def save(
        self,
        draft_id: int,
        text: str,
        *,
        title: str,
        by: str,
        status: Status,
        counts: Counts,
        base: int,
        comment: str = "",
        decisions: Iterable[Decision] = (),
        claims: Iterable[Claim] = (),
    ) -> VersionSaved:
        """Save a state of the text, and the decisions and claims that changed on the way, whole or not at all.

        Args:
            base: the number of the version that the text was made from. Where somebody saved another since,
                both are kept, and the answer says so.
            status: ``approved`` stays only where nothing changed: an edit voids the approval, and the draft is
                in review again.
            decisions: new ones, with id 0.
            claims: new states of known ones: the checks that an edit undid.

        Raises:
            CopydeskError: there is no such draft, or it could not be saved; nothing of it was.
        """
        with self._connection.write():
            head = self._newest(draft_id)
            numbered = self._decisions.add(*decisions)
            self._claims.record(*claims)
            standing, chosen, declared = self._connection.tuples(
                "SELECT status, language, declared FROM drafts WHERE id = ?", (draft_id,)
            )[0]
            language = language_of(text, chosen, declared)
            same = (
                head["sha256"] == text_hash(text)
                and head["title"] == title
                and (not chosen or head["language"] == language)
            )
            if status is Status.APPROVED and not (same and standing == status.value):
                status = Status.IN_REVIEW
            new = not same or standing != status.value
            if new:
                at = self._log.add(draft_id, by, Event.SAVED, version=head["number"] + 1)
                self.insert(
                    Version(
                        draft_id=draft_id,
                        number=head["number"] + 1,
                        title=title,
                        text=text,
                        format=TextFormat(head["format"]),
                        language=language,
                        sha256=text_hash(text),
                        previous_sha256=head["sha256"],
                        by=by,
                        at=at,
                        status=status,
                        counts=counts,
                        comment=comment,
                        base=base,
                    )
                )
            change_standing(
                self._connection,
                "drafts",
                draft_id,
                {
                    **counts_to_columns(counts),
                    **({"title": title, "status": status.value} if new else {}),
                },
            )
            diverged = head["number"] if new and base != head["number"] else None
            # read before the commit: nothing may fail between it and the answer
            return VersionSaved(self.latest(draft_id), new, diverged, numbered)

    def list(self, draft_id: int) -> tuple[VersionRow, ...]:
        """The draft's versions without their texts, oldest first.

        Raises:
            CopydeskError: there is no such draft.
        """
        rows = self._connection.rows(
            """
            SELECT v.draft_id, v.number, v.base, v.title, v.sha256, v.saved_by, v.saved_at, v.status, v.findings, v.done,
                v.words, v.characters, v.comment, a.approved_by, r.release
            FROM versions v LEFT JOIN approvals a ON a.id = (
                SELECT max(id) FROM approvals WHERE draft_id = v.draft_id AND number = v.number
            ) LEFT JOIN approval_records r ON r.approval_id = a.id
            WHERE v.draft_id = ? ORDER BY v.number
            """,
            (draft_id,),
        )
        if not rows:
            raise _no_version(draft_id)
        return tuple(
            VersionRow(
                draft_id=row["draft_id"],
                number=row["number"],
                base=row["base"],
                title=row["title"],
                sha256=row["sha256"],
                by=row["saved_by"],
                at=time_from_column(row["saved_at"]),
                status=Status(row["status"]),
                counts=counts_from_columns(row),
                comment=row["comment"],
                approved_by=row["approved_by"] or "",
                release=Release(row["release"]) if row["release"] else None,
            )
            for row in rows
        )

    def get(self, draft_id: int, number: int) -> Version:
        """The version of that number.

        Raises:
            CopydeskError: there is none.
            DamagedError: its text is not what was saved.
        """
        row = self._connection.row(
            "SELECT * FROM versions WHERE draft_id = ? AND number = ?", (draft_id, number)
        )
        if row is None:
            raise _no_version(draft_id, number)
        return self._version(row)

    def latest(self, draft_id: int) -> Version:
        """The newest version.

        Raises:
            CopydeskError: there is no such draft.
            DamagedError: its text is not what was saved.
        """
        return self._version(self._newest(draft_id))

    def _newest(self, draft_id: int) -> Row:
        row = self._connection.row(_NEWEST, (draft_id,))
        if row is None:
            raise _no_version(draft_id)
        return row

    def _version(self, row: Row) -> Version:
        return Version(
            draft_id=row["draft_id"],
            number=row["number"],
            title=row["title"],
            text=self._texts.read(row["id"]),
            format=TextFormat(row["format"]),
            language=row["language"],
            sha256=row["sha256"],
            previous_sha256=row["previous_sha256"],
            by=row["saved_by"],
            at=time_from_column(row["saved_at"]),
            status=Status(row["status"]),
            counts=counts_from_columns(row),
            comment=row["comment"],
            base=row["base"],
        )

    def insert(self, version: Version) -> None:
        """Write a version, and make it findable. Only within a write."""
        row = {
            "draft_id": version.draft_id,
            "number": version.number,
            "base": version.base,
            "title": version.title,
            "format": version.format.value,
            "language": version.language,
            "sha256": version.sha256,
            "previous_sha256": version.previous_sha256,
            "saved_by": version.by,
            "saved_at": time_to_column(version.at),
            "status": version.status.value,
            **counts_to_columns(version.counts),
            "comment": version.comment,
        }
        version_id = insert_sealed(self._connection, "versions", row)
        self._texts.keep(version_id, version.draft_id, version.number, version.text)
        index_version(self._connection, version_id, version.title, version.text)


def _no_version(draft_id: int, number: int | None = None) -> CopydeskError:
    if number is None:
        return CopydeskError(Phrase("There is no draft {id}. See copydesk list.", id=draft_id))
    return CopydeskError(
        Phrase(
            "Draft {id} has no version {number}. See copydesk log {id}.", id=draft_id, number=number
        )
    )
