"""The texts of versions: one whole copy in ten, the others by what differs from it. Every text is read and written here.

A text hangs on one other at most, never on a chain: what happens to a single row costs ten texts at the worst.
"""

import json
from collections.abc import Sequence

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.errors import DamagedError
from copydesk.archive.file.packing import UnreadableTextError, packed, unpacked
from copydesk.model.version import text_hash

TOGETHER = 10
"""Versions that share one whole copy."""
_LAST_WHOLE = """
SELECT t.version_id, v.number FROM version_texts t JOIN versions v ON v.id = t.version_id
WHERE v.draft_id = ? AND v.number < ? AND t.whole_id IS NULL ORDER BY v.number DESC LIMIT 1"""
_FOUND = """
SELECT v.id, v.sha256, t.packed, t.whole_id, w.packed AS whole FROM versions v
LEFT JOIN version_texts t ON t.version_id = v.id
LEFT JOIN version_texts w ON w.version_id = t.whole_id AND w.whole_id IS NULL
WHERE v.id IN (SELECT value FROM json_each(?))"""


class VersionTexts:
    """The texts of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, version_id: int, draft_id: int, number: int, text: str) -> None:
        """Write the text of a version. Only within a write.

        Raises:
            DamagedError: the text that it would hang on cannot be read.
        """
        whole_id, frame = None, packed(text)
        last = self._connection.row(_LAST_WHOLE, (draft_id, number))
        if last is not None and number - last["number"] < TOGETHER:
            differing = packed(text, self.read(last["version_id"]))
            if 2 * len(differing) <= len(frame):  # a text that was written anew stands by itself
                whole_id, frame = last["version_id"], differing
        row = {"version_id": version_id, "whole_id": whole_id, "packed": frame}
        self._connection.insert("version_texts", row)

    def read(self, version_id: int) -> str:
        """The text of a version, exactly as it was saved.

        Raises:
            DamagedError: it is not there any more, or is not what was saved.
        """
        try:
            return self.read_all((version_id,))[version_id]
        except KeyError as gone:
            raise DamagedError(self._connection.path) from gone

    def read_all(self, version_ids: Sequence[int]) -> dict[int, str]:
        """The same for several of them at once, by their numbers.

        Raises:
            DamagedError: one of the texts is not there any more, or is not what was saved.
        """
        read: dict[int, str] = {}
        for row in self._rows(version_ids):
            text = _text(row)
            if text is None or text_hash(text) != row["sha256"]:
                raise DamagedError(self._connection.path)
            read[row["id"]] = text
        return read

    def found(self, version_id: int) -> str | None:
        """What is there as the text of a version, whether it is what was saved or not; None for nothing that can be read."""
        return next(map(_text, self._rows((version_id,))), None)

    def _rows(self, version_ids: Sequence[int]) -> list[Row]:
        return self._connection.rows(_FOUND, (json.dumps(version_ids),))


def _text(row: Row) -> str | None:
    if row["packed"] is None or (row["whole_id"] is not None and row["whole"] is None):
        return None
    try:
        return unpacked(row["packed"], unpacked(row["whole"]) if row["whole"] is not None else None)
    except UnreadableTextError:
        return None
