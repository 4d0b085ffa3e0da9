"""The house list of names, and the names of approved versions: both are only ever added to."""

STATEMENTS = (
    # A step of an entry's life. The first step of an entry has no entry; later ones name the first.
    """
CREATE TABLE house_names (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER REFERENCES house_names (id),
    step TEXT NOT NULL CHECK (step IN ('proposed', 'accepted', 'declined', 'withdrawn')),
    german TEXT NOT NULL,
    english TEXT NOT NULL,
    note TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT""",
    "CREATE INDEX house_names_by_entry ON house_names (entry)",
    """
CREATE TRIGGER house_names_stay BEFORE UPDATE ON house_names
BEGIN SELECT RAISE (ABORT, 'the house list is only ever added to'); END""",
    """
CREATE TRIGGER house_names_are_kept BEFORE DELETE ON house_names
BEGIN SELECT RAISE (ABORT, 'the house list is only ever added to'); END""",
    """
CREATE TABLE approved_names (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    approved_at TEXT NOT NULL,
    UNIQUE (draft_id, number, name),
    FOREIGN KEY (draft_id, number) REFERENCES versions (draft_id, number)
) STRICT""",
    "CREATE INDEX approved_names_by_name ON approved_names (name)",
    """
CREATE TRIGGER approved_names_stay BEFORE UPDATE ON approved_names
BEGIN SELECT RAISE (ABORT, 'approved names are only ever added'); END""",
    """
CREATE TRIGGER approved_names_are_kept BEFORE DELETE ON approved_names
BEGIN SELECT RAISE (ABORT, 'approved names are only ever added'); END""",
)
