"""Each row of history carries a seal over its own content and the seal before it, so a changed byte is found."""

import json
from hashlib import sha256

from copydesk.archive.file.connection import Connection, Row

SEALED: dict[str, tuple[str, ...]] = {
    "versions": (
        "draft_id", "number", "base", "title", "format", "language", "sha256", "previous_sha256", "saved_by",
        "saved_at", "status", "findings", "done", "words", "characters", "comment",
    ),
    "approvals": (
        "draft_id", "number", "approved_by", "approved_at", "text_sha256", "open_items", "reason",
    ),
    "decisions": (
        "draft_id", "kind", "exact", "prefix", "suffix", "ordinal", "verdict", "scope", "note", "source_id",
        "made_by", "made_at", "revokes",
    ),
    "claim_entries": (
        "claim_id", "exact", "prefix", "suffix", "ordinal", "statement", "kind", "status", "concerns", "question",
        "answer", "remark", "made_by", "made_at",
    ),
    "claim_rights": ("claim_entry_id", "instead"),
    "claim_links": ("claim_id", "source_id", "use", "linked", "made_by", "made_at"),
    "approval_records": ("approval_id", "release", "change", "dossier", "sha256"),
    "house_names": ("entry", "step", "german", "english", "note", "made_by", "made_at"),
    "quotations": (
        "draft_id", "number", "claim_entry_id", "decision_id", "prefix", "suffix", "ordinal",
    ),
    "chosen_kinds": ("draft_id", "kind", "made_by", "made_at"),
    "log": ("draft_id", "at", "by", "event", "details"),
}  # fmt: skip
"""The columns under each table's seal, in this order for ever: a later column is not covered by old seals.

A version's text is covered through its hash. Where in a source a claim is proved can be erased, so no seal covers it.
"""


STANDING: dict[str, tuple[str, ...]] = {
    "drafts": (
        "id", "guid", "title", "slug", "desk", "author", "format", "language", "declared", "origin", "media_type",
        "encoding", "original_sha256", "left_out", "tracked_changes", "status", "created_at", "trashed",
    ),
    "sources": (
        "id", "draft_id", "title", "kind", "locator", "url", "note", "confidential", "removed", "is_primary",
        "archived_url", "published", "accessed", "person", "role", "interviewed", "medium", "attribution",
    ),
}  # fmt: skip
"""What is no history, but matters: these columns of each row are under a seal of its own, renewed with every change of ours."""


def seal(previous: str, table: str, row: Row) -> str:
    """SHA-256 over the seal before ("" for the first row) and the row's sealed columns, in hexadecimal."""
    content = json.dumps([previous, *(row[name] for name in SEALED[table])], ensure_ascii=True)
    return sha256(content.encode("ascii")).hexdigest()


def standing_seal(table: str, row: Row) -> str:
    """SHA-256 over the columns of a row that may change, in hexadecimal."""
    content = json.dumps([row[name] for name in STANDING[table]], ensure_ascii=True)
    return sha256(content.encode("ascii")).hexdigest()


def insert_standing(connection: Connection, table: str, row: Row) -> int:
    """Add a row that may change, sealed; its id. Only within ``write``."""
    number = connection.insert(table, {**row, "seal": ""})
    change_standing(connection, table, number, {})
    return number


def change_standing(connection: Connection, table: str, id: int, row: Row) -> None:  # noqa: A002
    """Set columns of a row that may change, and renew its seal. Only within ``write``."""
    if row:
        connection.change(table, id, row)
    columns = ", ".join(STANDING[table])
    standing = connection.row(f"SELECT {columns} FROM {table} WHERE id = ?", (id,))
    if standing is not None:
        connection.change(table, id, {"seal": standing_seal(table, standing)})


def insert_sealed(connection: Connection, table: str, row: Row) -> int:
    """Add a row to a table of history, sealed; its id. Only within ``write``."""
    previous = connection.value(f"SELECT seal FROM {table} ORDER BY id DESC LIMIT 1") or ""
    return connection.insert(table, {**row, "seal": seal(previous, table, row)})
