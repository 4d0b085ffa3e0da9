"""The texts of versions: one whole copy in ten, the others by what differs from it. Every text is read and written here.

A text hangs on one other at most, never on a chain: what happens to a single row costs ten texts at the worst.
"""

from copydesk.archive.file.connection import Connection
from copydesk.archive.file.errors import DamagedError
from copydesk.archive.file.packing import UnreadableTextError, packed, unpacked
from copydesk.model.version import text_hash

TOGETHER = 10
"""Versions that share one whole copy."""
_LAST_WHOLE = """
SELECT t.version_id, v.number FROM version_texts t JOIN versions v ON v.id = t.version_id
WHERE v.draft_id = ? AND v.number < ? AND t.whole_id IS NULL ORDER BY v.number DESC LIMIT 1"""
_FOUND = """
SELECT t.packed, t.whole_id, w.packed AS whole FROM version_texts t
LEFT JOIN version_texts w ON w.version_id = t.whole_id AND w.whole_id IS NULL WHERE t.version_id = ?"""


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
        text = self.found(version_id)
        sha256 = self._connection.value("SELECT sha256 FROM versions WHERE id = ?", (version_id,))
        if text is None or text_hash(text) != sha256:
            raise DamagedError(self._connection.path)
        return text

    def found(self, version_id: int) -> str | None:
        """What is there as the text of a version, whether it is what was saved or not; None for nothing that can be read."""
        row = self._connection.row(_FOUND, (version_id,))
        if row is None or (row["whole_id"] is not None and row["whole"] is None):
            return None
        try:
            whole = None if row["whole_id"] is None else unpacked(row["whole"])
            return unpacked(row["packed"], whole)
        except UnreadableTextError:
            return None
