"""What is right where a claim is wrong: beside the entry that says so, whose seal covers no later column."""

STATEMENTS = (
    """
CREATE TABLE claim_rights (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim_entry_id INTEGER NOT NULL UNIQUE REFERENCES claim_entries (id),
    instead TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    """
CREATE TRIGGER claim_rights_stay BEFORE UPDATE ON claim_rights
BEGIN SELECT RAISE (ABORT, 'the history of claims is only ever added to'); END""",
    """
CREATE TRIGGER claim_rights_are_kept BEFORE DELETE ON claim_rights
BEGIN SELECT RAISE (ABORT, 'the history of claims is only ever added to'); END""",
)
