"""The comments and footnotes that came with a draft's file: candidates for sources."""

from collections.abc import Iterable

from copydesk.archive.file.connection import Connection
from copydesk.archive.values import StoredRemark
from copydesk.model.draft import Remark, RemarkKind


class Remarks:
    """The remarks of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft_id: int, remarks: Iterable[Remark]) -> None:
        """Keep the remarks of a file. Only within a write."""
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

    def of_draft(self, draft_id: int) -> tuple[StoredRemark, ...]:
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
