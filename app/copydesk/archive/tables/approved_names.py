"""What this house has approved before: the names of approved versions, only ever added to."""

from collections.abc import Iterable

from copydesk.archive.file.connection import Connection
from copydesk.archive.file.rows import time_from_column
from copydesk.archive.tables.index import index_name
from copydesk.model.house import ApprovedName

SEVERAL = 3
"""Drafts in which a name must have been approved before the house is said to write it so."""
_LONGEST, _MOST = 120, 5_000
"""Characters of a name that is kept, and names of one version: beyond them is noise."""
_KNOWN = """
SELECT n.name, sum(n.count) AS count, max(n.approved_at) AS last FROM approved_names n
JOIN (SELECT draft_id, max(number) AS number FROM approvals GROUP BY draft_id) newest
    ON newest.draft_id = n.draft_id AND newest.number = n.number
GROUP BY n.name HAVING count(*) >= ? ORDER BY n.name
"""
"""Of each draft its last approved version counts, so that approving a correction does not count a name twice."""


class ApprovedNames:
    """The approved names of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def newest(self) -> int:
        """Grows with every name that is kept: whether there is anything new to know."""
        return int(self._connection.value("SELECT max(id) FROM approved_names") or 0)

    def record(self, draft_id: int, number: int, names: Iterable[tuple[str, int]]) -> bool:
        """Keep the names of an approved version with their counts; whether there was anything to keep.

        A version that is not approved, and one whose names are kept already, is left as it is.

        Raises:
            CopydeskError: they could not be saved; none was.
        """
        kept = {name: count for name, count in names if 0 < len(name) <= _LONGEST and count > 0}
        with self._connection.write():
            at = self._connection.value(
                "SELECT max(approved_at) FROM approvals WHERE draft_id = ? AND number = ?",
                (draft_id, number),
            )
            if at is None or self._has(draft_id, number):
                return False
            for name, count in list(kept.items())[:_MOST]:
                row_id = self._connection.insert(
                    "approved_names",
                    {
                        "draft_id": draft_id,
                        "number": number,
                        "name": name,
                        "count": count,
                        "approved_at": at,
                    },
                )
                index_name(self._connection, row_id, name)
        return bool(kept)

    def known(self, drafts: int = SEVERAL) -> frozenset[ApprovedName]:
        """The names that stand in the last approved version of at least so many drafts."""
        return frozenset(
            ApprovedName(row["name"], row["count"], time_from_column(row["last"]).date())
            for row in self._connection.rows(_KNOWN, (drafts,))
        )

    def _has(self, draft_id: int, number: int) -> bool:
        found = self._connection.value(
            "SELECT 1 FROM approved_names WHERE draft_id = ? AND number = ? LIMIT 1",
            (draft_id, number),
        )
        return found is not None
