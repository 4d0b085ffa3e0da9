"""History cannot be altered through Copydesk, and what others altered is found and named."""

import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest

from archive.conftest import Clock, reading
from archive.test_claims import claim
from archive.test_versions import approve, decision, save
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import Area, examine
from copydesk.archive.file.errors import DamagedError
from copydesk.archive.file.packing import packed
from copydesk.archive.file.seal import SEALED
from copydesk.archive.migrations import CURRENT, MIGRATIONS, Migration
from copydesk.archive.migrations.migrate import bring_up_to_date
from copydesk.model.decision import Anchor
from copydesk.model.house import HouseName
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source
from copydesk.model.version import text_hash
from copydesk.model.voices import Statement, VoiceKind


@pytest.fixture
def desk(tmp_path):
    """A database with something in every table of history."""
    clock = Clock()
    with Archive(tmp_path / "desk.db", now=clock) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        archive.drafts.describe(draft.id, "Jo", kind="column")
        save(archive, draft, decisions=[decision(draft, clock, note="Bleibt so")])
        approve(archive, draft, clock)
        source = archive.sources.add(draft.id, Source(0, "Ratsprotokoll"), "Jo")
        (kept,) = archive.claims.record(claim(draft, clock, source, instead="Er wird verkauft."))
        archive.quotations.renew(draft.id, 1, claims={kept.id: Anchor("x", "vor")}, decisions={})
        approve(archive, draft, clock)
        archive.house_names.propose(HouseName(("Ada Petersen",), ("Ada Petersen",)), "Mia")
        archive.approved_names.record(draft.id, 1, [("Ada Petersen", 2)])
        said = Statement("Ada Petersen", VoiceKind.NAMED, "Das sagte sie am Montag.")
        archive.statements.record(draft.id, 1, [said])
    return tmp_path / "desk.db"


def tamper(path, *statements):
    """Change the file as another program would, past the guards, which are put back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        guards = other.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in guards:
            other.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            other.execute(statement)
        for _, sql in guards:
            other.execute(sql)


def said(path):
    return {trouble.area: trouble.sentence.said() for trouble in examine(path).troubles}


UNSEALED = (
    "originals", "version_texts", "claims", "decision_notes", "approved_sources", "approved_names", "approved_statements",
)  # fmt: skip
"""Tables that are only ever added to and are vouched for by a hash, or hold no words of their own."""


@pytest.mark.parametrize("table", [*SEALED, *UNSEALED])
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE {} SET rowid = rowid",
        "DELETE FROM {}",
        "INSERT OR REPLACE INTO {} SELECT * FROM {}",
    ],
)
def test_history_refuses_change(desk, table, change):
    with (
        Archive(desk) as archive,
        pytest.raises(sqlite3.IntegrityError, match="only ever added"),
        archive._connection.write(),
    ):
        archive._connection.run(change.format(table, table))
    assert examine(desk).well


def test_the_guards_stand_after_every_migration(desk):
    with Archive(desk) as archive:
        tables = {trigger.table for trigger in archive._connection.db.triggers}
    assert tables == {*SEALED, *UNSEALED}


def test_a_sound_database_is_well_and_stays_as_it_is(desk):
    before = sha256(desk.read_bytes()).hexdigest()
    report = examine(desk)
    assert (report.well, report.versions, report.troubles) == (True, 2, ())
    assert sha256(desk.read_bytes()).hexdigest() == before


def test_one_flipped_letter_in_a_text_names_the_version(desk):
    data = desk.read_bytes()
    with closing(sqlite3.connect(desk)) as file:
        ((frame,),) = file.execute(
            "SELECT packed FROM version_texts WHERE version_id = 2"
        ).fetchall()
    assert (data.count(frame), frame.count(b"Neu")) == (1, 1)
    desk.write_bytes(data.replace(frame, frame.replace(b"Neu", b"neu")))
    sentences = said(desk)
    assert sentences[Area.HISTORY] == (
        "The text of version 1 of draft 1 was changed after it was saved."
    )
    assert Area.STRUCTURE not in sentences, "SQLite alone would not have seen it"


@pytest.mark.parametrize(
    ("statement", "area", "sentence"),
    [
        (
            "UPDATE versions SET saved_by = 'Max' WHERE number = 1",
            Area.HISTORY,
            "Row 2 of versions was",
        ),
        ("UPDATE decisions SET verdict = 'fixed'", Area.HISTORY, "Row 1 of decisions was changed"),
        ("UPDATE approvals SET reason = ''", Area.HISTORY, "Row 1 of approvals was changed"),
        ("DELETE FROM log WHERE id = 2", Area.HISTORY, "Row 3 of log was changed after it was"),
        ("UPDATE originals SET bytes = x'00'", Area.HISTORY, "The original file of draft 1 is not"),
        (
            "UPDATE approvals SET text_sha256 = 'x'",
            Area.HISTORY,
            "The approval of version 1 of draft 1",
        ),
        (
            "UPDATE versions SET number = 5 WHERE number = 1",
            Area.LINKS,
            "Row 1 of approvals points to",
        ),
        ("DELETE FROM public_notes", Area.SEARCH, "The search (note_search) is out of step"),
        ("DELETE FROM approved_names", Area.SEARCH, "The search (name_search) is out of step"),
        (
            "UPDATE approved_statements SET speaker = 'Eva'",
            Area.SEARCH,
            "The search (statement_search) is out of step",
        ),
        ("UPDATE sources SET confidential = 1", Area.SEARCH, "1 confidential notes can be found"),
        ("UPDATE drafts SET title = 'Anders'", Area.HISTORY, "What is said of draft 1"),
        ("UPDATE drafts SET status = 'published'", Area.HISTORY, "What is said of draft 1"),
        ("UPDATE drafts SET trashed = 1", Area.HISTORY, "What is said of draft 1"),
        ("UPDATE sources SET url = 'x'", Area.HISTORY, "Source 1 of draft 1 was changed"),
        ("UPDATE sources SET removed = 1", Area.HISTORY, "Source 1 of draft 1 was changed"),
        ("UPDATE decision_notes SET text = 'x'", Area.HISTORY, "The note of decision 1 is not"),
        ("DELETE FROM decision_notes", Area.HISTORY, "The note of decision 1 is not"),
        (
            "DELETE FROM version_texts WHERE version_id = 2",
            Area.HISTORY,
            "The text of version 1 of draft 1 was changed",
        ),
        (
            "UPDATE version_texts SET packed = x'28b52ffd' WHERE version_id = 1",
            Area.HISTORY,
            "The text of version 0 of draft 1 was changed",
        ),
        ("DELETE FROM quotations", Area.HISTORY, "The newest rows of quotations are gone"),
        (
            "DELETE FROM versions WHERE number = 1",
            Area.HISTORY,
            "Version 1 of draft 1 is gone, though the log says that it was saved.",
        ),
        ("DELETE FROM versions WHERE number = 1", Area.HISTORY, "The newest rows of versions"),
        ("DELETE FROM sources", Area.HISTORY, "Source 1 of draft 1 is gone, though the log says"),
        ("DROP INDEX log_by_draft", Area.TABLES, "log_by_draft is missing"),
        ("CREATE TABLE loot (x)", Area.TABLES, "loot is not Copydesk's"),
        ("PRAGMA journal_mode = WAL", Area.STRUCTURE, "Another program switched the file to WAL"),
    ],
)
def test_what_another_program_did_is_told_in_plain_words(desk, statement, area, sentence):
    tamper(desk, statement)
    assert said(desk)[area].startswith(sentence) or any(
        t.sentence.said().startswith(sentence) for t in examine(desk).troubles if t.area is area
    )


def forged(text):
    return f"UPDATE version_texts SET whole_id = NULL, packed = x'{packed(text).hex()}' WHERE version_id = 2"


def test_a_text_that_was_changed_is_read_by_nobody(desk):
    tamper(desk, forged("Gefälscht"))
    with Archive(desk) as archive, pytest.raises(DamagedError):
        archive.versions.get(1, 1)
    with Archive(desk) as archive, pytest.raises(DamagedError):
        archive.search.find("Neu")


def test_a_text_that_was_changed_after_its_approval_does_not_leave(desk):
    tamper(
        desk,
        forged("Gefälscht"),
        f"UPDATE versions SET sha256 = '{text_hash('Gefälscht')}' WHERE number = 1",
    )
    with Archive(desk) as archive, pytest.raises(CopydeskError, match="not the one that was app"):
        archive.approvals.approved(1)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM version_search_docsize WHERE id = 2",
        "INSERT INTO version_search (rowid, title, text) VALUES (3, 'x', 'y')",
        "INSERT INTO version_search (version_search, rowid, title, text) VALUES ('delete', 2, 'Neu', 'Neu')",
        "UPDATE versions SET title = 'Ganz anders' WHERE number = 1",
    ],
)
def test_a_search_that_lacks_words_of_a_text_or_has_others_is_told(desk, statement):
    tamper(desk, statement)
    assert said(desk)[Area.SEARCH] == (
        "The search (version_search) is out of step with the texts: some will not be found."
    )


def test_a_damaged_page_is_told_and_the_file_stays_as_it_is(desk):
    data = bytearray(desk.read_bytes())
    data[4096 * 3 : 4096 * 3 + 64] = b"\xff" * 64
    desk.write_bytes(data)
    report = examine(desk)
    assert not report.well
    assert desk.read_bytes() == data


SECOND = Migration(CURRENT + 1, ("ALTER TABLE drafts ADD COLUMN edition TEXT NOT NULL DEFAULT ''",))
BROKEN = Migration(CURRENT + 1, (*SECOND.statements, "CREATE TABLE drafts (id INTEGER)"))


def migrated(path, second, back_up):
    with Archive(path) as archive:
        bring_up_to_date(archive._connection, back_up, (*MIGRATIONS, second))
        return archive._connection.value("PRAGMA user_version")


def test_a_copy_is_taken_before_the_tables_change(desk):
    with Archive(desk) as archive:
        taken = []
        back_up = archive.backups.before_migration
        assert migrated(desk, SECOND, lambda version: taken.append(back_up(version))) == CURRENT + 1
    (backup,) = taken
    assert backup.path.name.startswith(f"tables-{CURRENT}-")
    with Archive(backup.path) as older:
        assert older.versions.latest(1).number == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(desk):
    before = sha256(desk.read_bytes()).hexdigest()
    with pytest.raises(CopydeskError, match="already exists"):
        migrated(desk, BROKEN, lambda _: None)
    assert sha256(desk.read_bytes()).hexdigest() == before
    with Archive(desk) as archive:
        assert archive.versions.latest(1).number == 1


def test_no_copy_no_migration(desk):
    def full_disk(_):
        raise CopydeskError(SAID)

    from copydesk.model.phrase import Phrase

    SAID = Phrase("The disk is full.")  # noqa: N806
    with pytest.raises(CopydeskError, match="disk is full"):
        migrated(desk, SECOND, full_disk)
    assert examine(desk).well
