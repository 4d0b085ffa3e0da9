"""The first tables. What is history (originals, versions, approvals, decisions, log) refuses change."""

STATEMENTS = (
    """
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    slug TEXT NOT NULL DEFAULT '',
    desk TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL CHECK (format IN ('plain', 'markdown')),
    language TEXT NOT NULL,
    origin TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    left_out TEXT NOT NULL,
    tracked_changes INTEGER NOT NULL,
    status TEXT NOT NULL,
    findings INTEGER NOT NULL,
    done INTEGER NOT NULL,
    words INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    changed INTEGER NOT NULL DEFAULT 0,
    trashed INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1))
) STRICT""",
    "CREATE INDEX drafts_by_change ON drafts (changed)",
    """
CREATE TABLE originals (
    draft_id INTEGER PRIMARY KEY REFERENCES drafts (id),
    bytes BLOB NOT NULL
) STRICT""",
    """
CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES drafts (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    base INTEGER,
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    previous_sha256 TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    status TEXT NOT NULL,
    findings INTEGER NOT NULL,
    done INTEGER NOT NULL,
    words INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    comment TEXT NOT NULL,
    seal TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (draft_id, number)
) STRICT""",
    """
CREATE TABLE approvals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    open_items TEXT NOT NULL,
    reason TEXT NOT NULL,
    seal TEXT NOT NULL,
    FOREIGN KEY (draft_id, number) REFERENCES versions (draft_id, number)
) STRICT""",
    "CREATE INDEX approvals_by_version ON approvals (draft_id, number)",
    """
CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES drafts (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    locator TEXT NOT NULL,
    url TEXT NOT NULL,
    note TEXT NOT NULL,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT""",
    "CREATE INDEX sources_by_draft ON sources (draft_id)",
    """
CREATE TABLE remarks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES drafts (id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    quoted TEXT NOT NULL,
    start INTEGER,
    source_id INTEGER REFERENCES sources (id)
) STRICT""",
    "CREATE INDEX remarks_by_draft ON remarks (draft_id)",
    """
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER REFERENCES drafts (id),
    kind TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    scope TEXT NOT NULL,
    note TEXT NOT NULL,
    source_id INTEGER REFERENCES sources (id),
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    revokes INTEGER UNIQUE REFERENCES decisions (id),
    seal TEXT NOT NULL
) STRICT""",
    "CREATE INDEX decisions_by_draft ON decisions (draft_id)",
    """
CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER REFERENCES drafts (id),
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    event TEXT NOT NULL,
    details TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    "CREATE INDEX log_by_draft ON log (draft_id)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # What the search may know of notes. Confidential words never enter here, so they cannot be in its index.
    """
CREATE TABLE public_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER REFERENCES drafts (id),
    source_id INTEGER UNIQUE REFERENCES sources (id),
    decision_id INTEGER UNIQUE REFERENCES decisions (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT""",
    """
CREATE VIRTUAL TABLE version_search USING fts5 (
    title, text, content = 'versions', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
)""",
    """
CREATE VIRTUAL TABLE note_search USING fts5 (
    title, text, content = 'public_notes', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
)""",
    """
CREATE TRIGGER originals_stay BEFORE UPDATE ON originals
BEGIN SELECT RAISE (ABORT, 'originals are only ever added'); END""",
    """
CREATE TRIGGER originals_are_kept BEFORE DELETE ON originals
BEGIN SELECT RAISE (ABORT, 'originals are only ever added'); END""",
    """
CREATE TRIGGER versions_stay BEFORE UPDATE ON versions
BEGIN SELECT RAISE (ABORT, 'versions are only ever added'); END""",
    """
CREATE TRIGGER versions_are_kept BEFORE DELETE ON versions
BEGIN SELECT RAISE (ABORT, 'versions are only ever added'); END""",
    """
CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals
BEGIN SELECT RAISE (ABORT, 'approvals are only ever added'); END""",
    """
CREATE TRIGGER approvals_are_kept BEFORE DELETE ON approvals
BEGIN SELECT RAISE (ABORT, 'approvals are only ever added'); END""",
    """
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
BEGIN SELECT RAISE (ABORT, 'decisions are only ever added'); END""",
    """
CREATE TRIGGER decisions_are_kept BEFORE DELETE ON decisions
BEGIN SELECT RAISE (ABORT, 'decisions are only ever added'); END""",
    """
CREATE TRIGGER log_stays BEFORE UPDATE ON log
BEGIN SELECT RAISE (ABORT, 'the log is only ever added to'); END""",
    """
CREATE TRIGGER log_is_kept BEFORE DELETE ON log
BEGIN SELECT RAISE (ABORT, 'the log is only ever added to'); END""",
)
