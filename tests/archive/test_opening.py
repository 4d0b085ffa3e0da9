"""Which files are opened, and that the others stay as they are."""

import os
import sqlite3
import stat
from contextlib import closing
from hashlib import sha256

import pytest

from archive.conftest import Clock, reading
from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import put_back
from copydesk.archive.file.identity import APPLICATION_ID
from copydesk.archive.file.paths import LONGEST_NAME, database_path
from copydesk.archive.migrations import CURRENT
from copydesk.model.phrase import CopydeskError


def digest(path):
    return sha256(path.read_bytes()).hexdigest()


def alter(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


@pytest.fixture
def desk(tmp_path):
    with Archive(tmp_path / "desk.db", now=Clock()) as archive:
        archive.drafts.add(reading(), by="Jo")
    return tmp_path / "desk.db"


def refused(path, match):
    before = digest(path)
    with pytest.raises(CopydeskError, match=match):
        Archive(path)
    assert digest(path) == before
    assert [p.name for p in path.parent.glob(f"{path.name}-*")] == []


def test_a_database_of_a_newer_copydesk_is_refused_unchanged(desk):
    alter(desk, f"PRAGMA user_version = {CURRENT + 3}")
    refused(desk, f"newer Copydesk .tables {CURRENT + 3}, this one knows {CURRENT}.")


def test_another_programs_database_is_refused_unchanged(tmp_path):
    alter(tmp_path / "zoo.db", "CREATE TABLE animals (name TEXT)")
    refused(tmp_path / "zoo.db", "database of another program")


def test_a_file_that_is_no_database_is_refused_unchanged(tmp_path):
    (tmp_path / "note.db").write_text("Nur ein Zettel. " * 20)
    refused(tmp_path / "note.db", "not a database")
    (tmp_path / "short.db").write_text("x")
    refused(tmp_path / "short.db", "not a database")


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("CREATE TRIGGER spy AFTER INSERT ON drafts BEGIN DELETE FROM settings; END", "spy"),
        ("CREATE VIEW shadow AS SELECT * FROM drafts", "shadow"),
        ("CREATE TABLE loot (x)", "loot"),
    ],
)
def test_a_database_with_tables_or_guards_of_others_is_refused_unchanged(desk, statement, name):
    alter(desk, statement)
    refused(desk, f"holds {name}, which Copydesk did not make")


def test_a_database_without_its_guards_is_refused_unchanged(desk):
    alter(desk, "DROP TRIGGER versions_stay")
    refused(desk, "lacks versions_stay")


def test_a_guard_that_was_weakened_is_refused(desk):
    alter(
        desk,
        "DROP TRIGGER log_is_kept",
        "CREATE TRIGGER log_is_kept BEFORE DELETE ON log BEGIN SELECT 1; END",
    )
    refused(desk, "holds log_is_kept")


def test_a_missing_database_is_made_only_where_it_may_be(tmp_path):
    with pytest.raises(CopydeskError, match="There is no database at"):
        Archive(tmp_path / "none.db", create=False)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(CopydeskError, match="cannot be made: there is no such file"):
        Archive(tmp_path / "no folder" / "desk.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a?mode=ro#b.db", "100 % Köln & Umland.db", "a;b'c.db", "%41.db"])
def test_any_file_name_is_taken_as_it_stands(tmp_path, name):
    with Archive(tmp_path / name, now=Clock()) as archive:
        archive.drafts.add(reading(), by="Jo")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_or_a_pipe_in_the_databases_place_is_said(tmp_path):
    os.mkfifo(tmp_path / "pipe.db")
    for path in (tmp_path, tmp_path / "pipe.db"):
        with pytest.raises(CopydeskError, match="is not a file"):
            Archive(path)


@pytest.mark.parametrize("letters", [201, 249, 255, 300])
def test_a_name_that_is_too_long_is_said(tmp_path, letters):
    with pytest.raises(CopydeskError, match="too long"):
        Archive(tmp_path / ("x" * (letters - 3) + ".db"))
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_has_room_for_all_that_lies_beside_it(tmp_path):
    path = tmp_path / ("x" * (LONGEST_NAME - 3) + ".db")
    clock = Clock()
    with Archive(path, now=clock) as archive:
        archive.drafts.add(reading(), by="Jo")
        copy = archive.backups.daily()
    assert put_back(copy, path, clock()) is not None
    with Archive(path) as again:
        assert again.versions.latest(1).number == 0


@pytest.mark.parametrize("bytes_lost", [16, 100, 4096])
def test_a_database_whose_beginning_was_overwritten_is_told_from_another_programs_file(
    desk, bytes_lost
):
    desk.write_bytes(bytes(bytes_lost) + desk.read_bytes()[bytes_lost:])
    refused(desk, "is damaged and is left as it is")


def test_files_and_folders_are_the_owners_alone_from_the_first_byte(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("COPYDESK_DATABASE", raising=False)
    modes = {}

    def look():
        for path in (tmp_path / "data").rglob("*"):
            modes.setdefault(stat.S_IMODE(path.stat().st_mode), []).append(path.name)

    before = os.umask(0)
    try:
        with Archive(database_path(), now=Clock()) as archive:
            draft = archive.drafts.add(reading(), by="Jo")
            with archive.write():
                archive.drafts.describe(draft.id, "Jo", slug="x")
                look()
            archive.backups.daily()
            archive.backups.write(tmp_path / "data" / "copy.db")
            look()
    finally:
        os.umask(before)
    assert set(modes) == {0o600, 0o700}
    assert "copydesk.db-journal" in modes[0o600]
    assert "copy.db" in modes[0o600]


def test_the_database_is_the_one_given_then_the_variables_then_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setenv("COPYDESK_DATABASE", str(tmp_path / "env.db"))
    assert database_path("given.db").name == "given.db"
    assert database_path() == tmp_path / "env.db"
    monkeypatch.delenv("COPYDESK_DATABASE")
    assert database_path().name == "copydesk.db"


def test_the_settings_of_the_connection_hold(archive):
    def pragma(name):
        return archive._connection.value(f"PRAGMA {name}")

    assert pragma("journal_mode") == "delete"
    assert (pragma("synchronous"), pragma("foreign_keys"), pragma("recursive_triggers")) == (
        3,
        1,
        1,
    )
    assert (pragma("trusted_schema"), pragma("secure_delete")) == (0, 1)
    assert (pragma("application_id"), pragma("user_version")) == (APPLICATION_ID, CURRENT)


def test_a_database_that_was_switched_to_wal_is_switched_back(desk):
    alter(desk, "PRAGMA journal_mode = WAL")
    with Archive(desk) as archive:
        assert archive._connection.value("PRAGMA journal_mode") == "delete"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
def test_a_read_only_database_can_be_read_and_says_why_it_cannot_be_written(desk):
    child = os.fork()
    if child == 0:  # root may write anything: be nobody
        code = 9
        try:
            desk.chmod(0o444)
            for folder in (desk.parent, *desk.parent.parents):
                if folder.name:
                    folder.chmod(folder.stat().st_mode | 0o555)
            desk.parent.chmod(0o555)
            if os.geteuid() == 0:
                os.setuid(65534)
            with Archive(desk) as archive:
                assert archive.versions.latest(1).number == 0
                with pytest.raises(CopydeskError, match="is read-only; nothing was saved"):
                    archive.drafts.rename(1, "Neu", "Jo")
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    desk.parent.chmod(0o755)
