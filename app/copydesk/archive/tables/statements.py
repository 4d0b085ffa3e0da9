"""Who said what in approved versions: only ever added to, and found by speaker and by words."""

from collections.abc import Iterable

from copydesk.archive.file.connection import Connection
from copydesk.archive.tables.index import index_statement
from copydesk.model.voices import Statement

_LONGEST, _MOST = 2_000, 5_000
"""Characters of a statement that are kept, and statements of one version: beyond them is noise."""


class Statements:
    """The approved statements of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has(self, draft_id: int, number: int) -> bool:
        """Whether the statements of a version are kept, or there is nothing to keep as it is not approved."""
        approved = self._approved_at(draft_id, number)
        kept = self._connection.value(
            "SELECT 1 FROM approved_statements WHERE draft_id = ? AND number = ? LIMIT 1",
            (draft_id, number),
        )
        return approved is None or kept is not None

    def record(self, draft_id: int, number: int, statements: Iterable[Statement]) -> bool:
        """Keep who said what in an approved version; whether there was anything to keep.

        A version that is not approved, and one whose statements are kept already, is left as it is.

        Raises:
            CopydeskError: they could not be saved; none was.
        """
        kept = [s for s in statements if s.speaker and s.text][:_MOST]
        with self._connection.write():
            if self.has(draft_id, number):
                return False
            at = self._approved_at(draft_id, number)
            for said in kept:
                text = said.text[:_LONGEST]
                row_id = self._connection.insert(
                    "approved_statements",
                    {
                        "draft_id": draft_id,
                        "number": number,
                        "speaker": said.speaker,
                        "kind": said.kind.value,
                        "text": text,
                        "approved_at": at,
                    },
                )
                index_statement(self._connection, row_id, said.speaker, text)
        return bool(kept)

    def _approved_at(self, draft_id: int, number: int) -> str | None:
        found = self._connection.value(
            "SELECT max(approved_at) FROM approvals WHERE draft_id = ? AND number = ?",
            (draft_id, number),
        )
        return None if found is None else str(found)
