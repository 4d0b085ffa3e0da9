"""The search: when a note was written, the names of approved versions, who said what in them, unfinished words.

Without an index of word beginnings two letters of a hundred thousand texts take a quarter of a second; it costs a third
of the file. Search tables cannot be altered, so those of the first tables are made anew.
"""

_HOW = "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'"

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
    "DROP TABLE version_search",
    f"""
CREATE VIRTUAL TABLE version_search USING fts5 (
    title, text, content = 'versions', content_rowid = 'id', {_HOW}
)""",
    "INSERT INTO version_search (version_search) VALUES ('rebuild')",
    "DROP TABLE note_search",
    f"""
CREATE VIRTUAL TABLE note_search USING fts5 (
    title, text, content = 'public_notes', content_rowid = 'id', {_HOW}
)""",
    "INSERT INTO note_search (note_search) VALUES ('rebuild')",
    f"""
CREATE VIRTUAL TABLE name_search USING fts5 (
    name, content = 'approved_names', content_rowid = 'id', {_HOW}
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
    f"""
CREATE VIRTUAL TABLE statement_search USING fts5 (
    speaker, text, content = 'approved_statements', content_rowid = 'id', {_HOW}
)""",
    # for the filters: who had a hand in which draft, and which rows are of a time
    "CREATE INDEX drafts_by_author ON drafts (author)",
    "CREATE INDEX approvals_by_person ON approvals (approved_by, draft_id)",
    "CREATE INDEX versions_by_person ON versions (saved_by, draft_id)",
    "CREATE INDEX claim_entries_by_person ON claim_entries (made_by, claim_id)",
    "CREATE INDEX decisions_by_person ON decisions (made_by, draft_id)",
    "CREATE INDEX versions_by_time ON versions (saved_at)",
    "CREATE INDEX public_notes_by_time ON public_notes (at)",
    "CREATE INDEX approved_names_by_time ON approved_names (approved_at)",
    "CREATE INDEX approved_statements_by_time ON approved_statements (approved_at)",
)
