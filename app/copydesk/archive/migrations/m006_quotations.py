"""What stands around the words of a claim or a decision in the newest version: renewed with every save, so that a sentence that
nobody touched is found however often its neighbours change.
"""

STATEMENTS = (
    """
CREATE TABLE quotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    claim_entry_id INTEGER REFERENCES claim_entries (id),
    decision_id INTEGER REFERENCES decisions (id),
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    seal TEXT NOT NULL,
    CHECK ((claim_entry_id IS NULL) <> (decision_id IS NULL)),
    FOREIGN KEY (draft_id, number) REFERENCES versions (draft_id, number)
) STRICT""",
    "CREATE INDEX quotations_by_claim_entry ON quotations (claim_entry_id)",
    "CREATE INDEX quotations_by_decision ON quotations (decision_id)",
    """
CREATE TRIGGER quotations_stay BEFORE UPDATE ON quotations
BEGIN SELECT RAISE (ABORT, 'quotations are only ever added'); END""",
    """
CREATE TRIGGER quotations_are_kept BEFORE DELETE ON quotations
BEGIN SELECT RAISE (ABORT, 'quotations are only ever added'); END""",
)
