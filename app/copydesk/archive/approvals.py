"""Who signed which version off: only ever added to."""

import json

from copydesk.archive.connection import Connection, Row
from copydesk.archive.rows import time_from_column, time_to_column
from copydesk.archive.seal import insert_sealed
from copydesk.model.version import Approval


class Approvals:
    """The approvals of one database; ``Versions`` decides when one may be given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_within(self, draft_id: int, number: int, approval: Approval) -> None:
        """Write an approval within the write under way."""
        insert_sealed(
            self._connection,
            "approvals",
            {
                "draft_id": draft_id,
                "number": number,
                "approved_by": approval.by,
                "approved_at": time_to_column(approval.at),
                "text_sha256": approval.text_sha256,
                "open_items": json.dumps(approval.open_items, ensure_ascii=True),
                "reason": approval.reason,
            },
        )

    def of_version(self, draft_id: int, number: int) -> Approval | None:
        """The last approval of the version, None where it has none."""
        row = self._connection.row(
            "SELECT * FROM approvals WHERE draft_id = ? AND number = ? ORDER BY id DESC LIMIT 1",
            (draft_id, number),
        )
        return None if row is None else _approval(row)

    def of_draft(self, draft_id: int) -> tuple[tuple[int, Approval], ...]:
        """Every approval of the draft with its version's number, oldest first."""
        rows = self._connection.rows(
            "SELECT * FROM approvals WHERE draft_id = ? ORDER BY id", (draft_id,)
        )
        return tuple((row["number"], _approval(row)) for row in rows)


def _approval(row: Row) -> Approval:
    return Approval(
        by=row["approved_by"],
        at=time_from_column(row["approved_at"]),
        text_sha256=row["text_sha256"],
        open_items=tuple(json.loads(row["open_items"])),
        reason=row["reason"],
    )
