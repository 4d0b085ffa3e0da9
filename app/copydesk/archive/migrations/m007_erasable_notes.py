"""Notes of decisions that can be forgotten, and seals on drafts and sources.

A note stood in the sealed row of its decision, where nothing can be erased. It moves beside it: the row keeps its hash, made with
a nonce, so that the words cannot be guessed from it. The seals of all decisions are made anew for that; the copy that is taken
before every migration was examined, so that what is sealed here is what was sealed before.
"""

import json
import secrets
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from copydesk.archive.file.connection import Connection

_DECISION = (
    "draft_id", "kind", "exact", "prefix", "suffix", "ordinal", "verdict", "scope", "note", "source_id", "made_by",
    "made_at", "revokes",
)  # fmt: skip
_STANDING = {
    "drafts": (
        "id", "guid", "title", "slug", "desk", "author", "format", "language", "declared", "origin", "media_type",
        "encoding", "original_sha256", "left_out", "tracked_changes", "status", "created_at", "trashed",
    ),
    "sources": (
        "id", "draft_id", "title", "kind", "locator", "url", "note", "confidential", "removed", "is_primary",
        "archived_url", "published", "accessed", "person", "role", "interviewed", "medium", "attribution",
    ),
}  # fmt: skip


def move_notes(connection: "Connection") -> None:
    """Put each note beside its decision, and seal the decisions anew."""
    previous = ""
    for row in connection.rows("SELECT * FROM decisions ORDER BY id"):
        if row["note"]:
            nonce = secrets.token_hex(16)
            kept = {"decision_id": row["id"], "nonce": nonce, "text": row["note"]}
            connection.insert("decision_notes", kept)
            row["note"] = sha256(f"{nonce}{row['note']}".encode()).hexdigest()
        previous = _hash([previous, *(row[name] for name in _DECISION)])
        connection.change("decisions", row["id"], {"note": row["note"], "seal": previous})


def seal_what_stands(connection: "Connection") -> None:
    """Seal every draft and every source as it is."""
    for table, columns in _STANDING.items():
        for row in connection.rows(f"SELECT * FROM {table} ORDER BY id"):
            seal = _hash([row[name] for name in columns])
            connection.change(table, row["id"], {"seal": seal})


def _hash(values: list[Any]) -> str:
    return sha256(json.dumps(values, ensure_ascii=True).encode("ascii")).hexdigest()


STATEMENTS = (
    """
CREATE TABLE decision_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    decision_id INTEGER NOT NULL UNIQUE REFERENCES decisions (id),
    nonce TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT""",
    "DROP TRIGGER decisions_stay",
    move_notes,
    """
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
BEGIN SELECT RAISE (ABORT, 'decisions are only ever added'); END""",
    """
CREATE TRIGGER decision_notes_stay BEFORE UPDATE ON decision_notes
WHEN NEW.text <> '' OR NEW.nonce <> '' OR (NEW.id, NEW.decision_id) IS NOT (OLD.id, OLD.decision_id)
BEGIN SELECT RAISE (ABORT, 'notes of decisions are only ever added; one can be erased'); END""",
    """
CREATE TRIGGER decision_notes_are_kept BEFORE DELETE ON decision_notes
BEGIN SELECT RAISE (ABORT, 'notes of decisions are only ever added'); END""",
    "ALTER TABLE drafts ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sources ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    seal_what_stands,
)
