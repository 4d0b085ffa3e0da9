"""A database as the tables of version 6 had it: notes of decisions within their sealed rows, no seals on what may change."""

import sqlite3
from contextlib import closing

from archive.conftest import Clock, reading
from archive.test_versions import decision, save
from copydesk.archive.archive import Archive
from copydesk.archive.file.packing import unpacked
from copydesk.archive.file.seal import SEALED, seal
from copydesk.archive.migrations import MIGRATIONS
from copydesk.archive.migrations.schema import expected_schema
from copydesk.model.source import Source

NOTE = "laut Quaddelfisch"


def texts_in_rows(old):
    """Bring a file without guards back to texts that stand in the rows of their versions, where the search reads them."""
    texts = {}
    for version, packed_text, whole in old.execute(
        "SELECT t.version_id, t.packed, w.packed FROM version_texts t LEFT JOIN version_texts w ON w.version_id = t.whole_id"
    ).fetchall():
        texts[version] = unpacked(packed_text, None if whole is None else unpacked(whole))
    for table in ("version_texts", "version_search"):
        old.execute(f"DROP TABLE {table}")
    old.execute("ALTER TABLE versions ADD COLUMN text TEXT NOT NULL DEFAULT ''")
    for version, text in texts.items():
        old.execute("UPDATE versions SET text = ? WHERE id = ?", (text, version))
    old.execute(
        next(step for step in MIGRATIONS[3].statements if "TABLE version_search USING" in step)
    )
    old.execute("INSERT INTO version_search (version_search) VALUES ('rebuild')")


def as_tables_were(number, new, path):
    """Write at ``path`` what the tables of that version could hold of the desk ``new``, which is used up; the path.

    Of versions that kept whole texts in their rows only.
    """
    with closing(sqlite3.connect(new, isolation_level=None)) as today:
        today.execute("DROP TRIGGER versions_stay")
        texts_in_rows(today)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for migration in MIGRATIONS[:number]:
            for step in migration.statements:
                if isinstance(step, str):
                    file.execute(step)
        file.execute("ATTACH ? AS new", (str(new),))
        for kind, table in expected_schema(number):
            if kind == "table" and "_search" not in table:
                columns = ", ".join(
                    row[1] for row in file.execute(f"PRAGMA main.table_info({table})")
                )
                file.execute(
                    f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}"
                )
        for kind, table in expected_schema(number):
            if kind == "table" and table.endswith("_search"):
                file.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        (identity,) = file.execute("PRAGMA new.application_id").fetchone()
        file.execute(f"PRAGMA application_id = {identity}")
        file.execute(f"PRAGMA user_version = {number}")
    return path


def earlier_desk(path):
    """Write it: a draft, two versions, a source, and two decisions, one with a note; the path."""
    clock = Clock()
    with Archive(path, now=clock) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        source = archive.sources.add(draft.id, Source(0, "Quaddelfisch"), "Jo")
        archive.decisions.add(decision(draft, clock, note=NOTE, source_id=source.id))
        save(archive, draft, decisions=[decision(draft, clock)])
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.row_factory = sqlite3.Row
        guards = [
            (name, sql)
            for name, sql in old.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            )
        ]
        for name, _ in guards:
            old.execute(f"DROP TRIGGER {name}")
        texts_in_rows(old)
        previous = ""
        for row in map(dict, old.execute("SELECT * FROM decisions ORDER BY id").fetchall()):
            row["note"] = NOTE if row["note"] else ""
            previous = seal(
                previous, "decisions", {name: row[name] for name in SEALED["decisions"]}
            )
            old.execute(
                "UPDATE decisions SET note = ?, seal = ? WHERE id = ?",
                (row["note"], previous, row["id"]),
            )
        for table in (
            "decision_notes",
            "long_word_search",
            "long_words",
            "claim_rights",
            "chosen_kinds",
        ):
            old.execute(f"DROP TABLE {table}")
        for table in ("drafts", "sources"):
            old.execute(f"ALTER TABLE {table} DROP COLUMN seal")
        old.execute("ALTER TABLE drafts DROP COLUMN deadline")
        known = {step for each in MIGRATIONS[:6] for step in each.statements}
        for _, sql in guards:
            if any(isinstance(step, str) and step.strip() == sql.strip() for step in known):
                old.execute(sql)
        old.execute("PRAGMA user_version = 6")
    return path
