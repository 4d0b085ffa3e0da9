"""The search: when a note was written, the names of approved versions, and who said what in them."""

STATEMENTS = (
    "ALTER TABLE public_notes ADD COLUMN at TEXT NOT NULL DEFAULT ''",
    """
UPDATE public_notes SET at = coalesce (
    (SELECT max(e.made_at) FROM claim_entries e WHERE e.claim_id = public_notes.claim_id),
    (SELECT d.made_at FROM decisions d WHERE d.id = public_notes.decision_id),
    (
        SELECT max(l.at) FROM log l WHERE l.draft_id = public_notes.draft_id
        AND l.event IN ('source added', 'source changed', 'file attached')
        AND json_extract(l.details, '$.source') = public_notes.source_id
    ),
    (SELECT d.created_at FROM drafts d WHERE d.id = public_notes.draft_id),
    ''
)""",
    "CREATE INDEX public_notes_by_draft ON public_notes (draft_id)",
    """
CREATE VIRTUAL TABLE name_search USING fts5 (
    name, content = 'approved_names', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
)""",
    "INSERT INTO name_search (name_search) VALUES ('rebuild')",
    # A sentence of an approved version that the text gives to somebody. Only what the text says: no source's words.
    """
CREATE TABLE approved_statements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    approved_at TEXT NOT NULL,
    FOREIGN KEY (draft_id, number) REFERENCES versions (draft_id, number)
) STRICT""",
    "CREATE INDEX approved_statements_by_version ON approved_statements (draft_id, number)",
    """
CREATE TRIGGER approved_statements_stay BEFORE UPDATE ON approved_statements
BEGIN SELECT RAISE (ABORT, 'approved statements are only ever added'); END""",
    """
CREATE TRIGGER approved_statements_are_kept BEFORE DELETE ON approved_statements
BEGIN SELECT RAISE (ABORT, 'approved statements are only ever added'); END""",
    """
CREATE VIRTUAL TABLE statement_search USING fts5 (
    speaker, text, content = 'approved_statements', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
)""",
)
