"""What kind of text a person said that a draft is: the newest row holds, an empty one leaves it to the words of the text."""

STATEMENTS = (
    """
CREATE TABLE chosen_kinds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES drafts (id),
    kind TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    "CREATE INDEX chosen_kinds_by_draft ON chosen_kinds (draft_id, id)",
    """
CREATE TRIGGER chosen_kinds_stay BEFORE UPDATE ON chosen_kinds
BEGIN SELECT RAISE (ABORT, 'what was chosen is only ever added to'); END""",
    """
CREATE TRIGGER chosen_kinds_are_kept BEFORE DELETE ON chosen_kinds
BEGIN SELECT RAISE (ABORT, 'what was chosen is only ever added to'); END""",
)
