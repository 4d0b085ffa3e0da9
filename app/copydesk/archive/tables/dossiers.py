"""What stands behind a draft, its claims and sources: as it is now, and as it was when it was signed."""

from dataclasses import replace
from datetime import datetime

from copydesk.archive.file.connection import Connection
from copydesk.archive.file.rows import time_from_column
from copydesk.archive.tables.claims import Claims
from copydesk.archive.tables.frozen import Frozen, thaw
from copydesk.archive.tables.sources import Sources
from copydesk.archive.tables.versions import Versions
from copydesk.model.dossier import Dossier
from copydesk.model.draft import WORD, RemarkKind


class Dossiers:
    """The dossiers of one database."""

    def __init__(
        self, connection: Connection, versions: Versions, claims: Claims, sources: Sources
    ) -> None:
        self._connection = connection
        self._versions = versions
        self._claims = claims
        self._sources = sources

    def standing(self, draft_id: int) -> Dossier:
        """What stands behind the draft now."""
        return replace(
            self._names(draft_id),
            claims=tuple(c for c in self._claims.of_draft(draft_id) if not c.withdrawn),
            sources=self._sources.of_draft(draft_id),
        )

    def keep(self, approval_id: int, frozen: Frozen) -> None:
        """Keep the sources as they were signed. Only within a write."""
        for source_id, digest, content in frozen.sources:
            self._connection.insert(
                "approved_sources",
                {
                    "approval_id": approval_id,
                    "source_id": source_id,
                    "sha256": digest,
                    "content": content,
                },
            )

    def signed(
        self, draft_id: int, approval_id: int, content: str | None, sha256: str, first: datetime
    ) -> Dossier:
        """What was signed. A source that has become confidential since is so in what was signed before, too.

        Args:
            content: the frozen dossier; None where it was signed before there were claims.
            first: when the draft was approved first, in UTC.
        """
        original = self._versions.get(draft_id, 0)
        created = self._connection.value("SELECT created_at FROM drafts WHERE id = ?", (draft_id,))
        rest = Dossier(
            created_at=time_from_column(created),
            first_approved_at=first,
            original=original.text,
            original_title=original.title,
            manuscript=self._manuscript(draft_id),
        )
        rest = self._with_comments(draft_id, rest)
        if content is None:
            names = self._names(draft_id)
            return replace(
                rest, guid=names.guid, slug=names.slug, desk=names.desk, byline=names.byline
            )
        kept = self._connection.rows(
            """
            SELECT a.source_id, a.sha256, a.content, s.confidential FROM approved_sources a
            JOIN sources s ON s.id = a.source_id WHERE a.approval_id = ? ORDER BY a.id
            """,
            (approval_id,),
        )
        sources = tuple((row["source_id"], row["sha256"], row["content"]) for row in kept)
        secret = {row["source_id"] for row in kept if row["confidential"]}
        dossier = thaw(Frozen(content, sources, sha256), rest)
        return replace(
            dossier,
            sources=tuple(
                replace(source, confidential=source.confidential or source.id in secret)
                for source in dossier.sources
            ),
        )

    def _manuscript(self, draft_id: int) -> bytes:
        row = self._connection.row(
            "SELECT o.bytes FROM originals o JOIN drafts d ON d.id = o.draft_id WHERE d.id = ? AND d.media_type = ?",
            (draft_id, WORD),
        )
        return bytes(row["bytes"]) if row is not None else b""

    def _with_comments(self, draft_id: int, dossier: Dossier) -> Dossier:
        """With what may not leave of the comments of its file: those that are sources to be kept quiet."""
        if not dossier.manuscript:
            return dossier
        rows = self._connection.rows(
            """
            SELECT r.source_id, s.confidential, s.removed FROM remarks r LEFT JOIN sources s ON s.id = r.source_id
            WHERE r.draft_id = ? AND r.kind = ? ORDER BY r.id
            """,
            (draft_id, RemarkKind.COMMENT.value),
        )
        taken = [(number, row) for number, row in enumerate(rows) if row["source_id"] is not None]
        return replace(
            dossier,
            comments=len(rows),
            secret_comments=frozenset(n for n, row in taken if row["confidential"]),
            forgotten_comments=frozenset(n for n, row in taken if row["removed"]),
        )

    def _names(self, draft_id: int) -> Dossier:
        """What the story is called, and by whom it is."""
        row = self._connection.row(
            "SELECT guid, slug, desk, author FROM drafts WHERE id = ?", (draft_id,)
        )
        assert row is not None, "its version was just read"
        return Dossier(guid=row["guid"], slug=row["slug"], desk=row["desk"], byline=row["author"])
