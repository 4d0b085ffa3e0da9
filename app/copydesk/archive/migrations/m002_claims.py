"""The ledger: claims and their history, sources with all their fields and files, what an approval bound together.

Words of confidential sources must be erasable, so history holds their hash and keeps the words beside it.
"""

_TEXT = "TEXT NOT NULL DEFAULT ''"

STATEMENTS = (
    "ALTER TABLE sources ADD COLUMN is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))",
    f"ALTER TABLE sources ADD COLUMN archived_url {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN published {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN accessed {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN person {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN role {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN interviewed {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN medium {_TEXT}",
    f"ALTER TABLE sources ADD COLUMN attribution {_TEXT}",
    """
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT""",
    "CREATE INDEX attachments_by_source ON attachments (source_id)",
    """
CREATE TABLE claims (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES drafts (id)
) STRICT""",
    "CREATE INDEX claims_by_draft ON claims (draft_id)",
    """
CREATE TABLE claim_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL REFERENCES claims (id),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    statement TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    concerns TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    remark TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    "CREATE INDEX claim_entries_by_claim ON claim_entries (claim_id)",
    """
CREATE TABLE claim_links (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL REFERENCES claims (id),
    source_id INTEGER NOT NULL REFERENCES sources (id),
    use TEXT NOT NULL,
    linked INTEGER NOT NULL CHECK (linked IN (0, 1)),
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    locator TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    "CREATE INDEX claim_links_by_claim ON claim_links (claim_id)",
    "CREATE INDEX claim_links_by_source ON claim_links (source_id)",
    """
CREATE TABLE approval_records (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    approval_id INTEGER NOT NULL UNIQUE REFERENCES approvals (id),
    release TEXT NOT NULL,
    change TEXT NOT NULL,
    dossier TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE approved_sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    approval_id INTEGER NOT NULL REFERENCES approvals (id),
    source_id INTEGER NOT NULL REFERENCES sources (id),
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT""",
    "CREATE INDEX approved_sources_by_approval ON approved_sources (approval_id)",
    "CREATE INDEX approved_sources_by_source ON approved_sources (source_id)",
    "ALTER TABLE public_notes ADD COLUMN claim_id INTEGER REFERENCES claims (id)",
    "CREATE INDEX public_notes_by_claim ON public_notes (claim_id)",
    """
CREATE TRIGGER claims_stay BEFORE UPDATE ON claims
BEGIN SELECT RAISE (ABORT, 'claims are only ever added'); END""",
    """
CREATE TRIGGER claims_are_kept BEFORE DELETE ON claims
BEGIN SELECT RAISE (ABORT, 'claims are only ever added'); END""",
    """
CREATE TRIGGER claim_entries_stay BEFORE UPDATE ON claim_entries
BEGIN SELECT RAISE (ABORT, 'the history of claims is only ever added to'); END""",
    """
CREATE TRIGGER claim_entries_are_kept BEFORE DELETE ON claim_entries
BEGIN SELECT RAISE (ABORT, 'the history of claims is only ever added to'); END""",
    """
CREATE TRIGGER claim_links_stay BEFORE UPDATE ON claim_links
WHEN NEW.locator <> '' OR (NEW.id, NEW.claim_id, NEW.source_id, NEW.use, NEW.linked, NEW.made_by, NEW.made_at, NEW.seal)
    IS NOT (OLD.id, OLD.claim_id, OLD.source_id, OLD.use, OLD.linked, OLD.made_by, OLD.made_at, OLD.seal)
BEGIN SELECT RAISE (ABORT, 'links of claims are only ever added; of one, where in the source can be erased'); END""",
    """
CREATE TRIGGER claim_links_are_kept BEFORE DELETE ON claim_links
BEGIN SELECT RAISE (ABORT, 'links of claims are only ever added'); END""",
    """
CREATE TRIGGER approval_records_stay BEFORE UPDATE ON approval_records
BEGIN SELECT RAISE (ABORT, 'approvals are only ever added'); END""",
    """
CREATE TRIGGER approval_records_are_kept BEFORE DELETE ON approval_records
BEGIN SELECT RAISE (ABORT, 'approvals are only ever added'); END""",
    """
CREATE TRIGGER approved_sources_stay BEFORE UPDATE ON approved_sources
WHEN NEW.content <> '' OR (NEW.id, NEW.approval_id, NEW.source_id, NEW.sha256)
    IS NOT (OLD.id, OLD.approval_id, OLD.source_id, OLD.sha256)
BEGIN SELECT RAISE (ABORT, 'approvals are only ever added; of one, the words of a source can be erased'); END""",
    """
CREATE TRIGGER approved_sources_are_kept BEFORE DELETE ON approved_sources
BEGIN SELECT RAISE (ABORT, 'approvals are only ever added'); END""",
)
