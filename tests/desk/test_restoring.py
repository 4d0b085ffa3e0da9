"""A copy comes back, and what it replaces is kept."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from archive.conftest import reading
from copydesk.archive.archive import Archive
from copydesk.archive.care import backup
from copydesk.desk.backup import back_up, exchange, restore
from copydesk.desk.describe import trash
from copydesk.desk.doctor import look_over
from copydesk.desk.page import Page
from copydesk.desk.save import save
from copydesk.desk.take_in import take_in
from copydesk.model.phrase import CopydeskError

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.fixture
def copy(room):
    """A copy from before draft 1 went into the trash."""
    path = room.folder / "kopie.db"
    back_up(room.archive, path)
    trash(room.archive, 1, "Mia")
    room.archive.close()
    return path


def titles(path):
    with Archive(path, create=False) as archive:
        return [row.id for row in archive.drafts.list()]


def test_a_copy_takes_the_place_and_the_database_is_kept_beside_it(room, copy):
    restored = restore(room.archive.path, copy, NOW)
    assert titles(room.archive.path) == [2, 1]
    assert restored.kept.name == "desk.db.replaced-20260302T080000"
    assert titles(restored.kept) == [2]
    assert copy.exists()
    assert look_over(room.archive.path).report.well


def test_a_copy_that_is_not_sound_is_refused_and_nothing_is_touched(room, copy):
    with closing(sqlite3.connect(copy)) as file:
        file.execute("DROP TRIGGER versions_stay")
    before = room.bytes
    with pytest.raises(CopydeskError, match="is not a sound copy and was not put back"):
        restore(room.archive.path, copy, NOW)
    assert room.bytes == before


@pytest.mark.parametrize("name", ["fehlt.db", "desk.db"])
def test_what_is_no_copy_is_refused(room, copy, name):
    with pytest.raises(CopydeskError, match=r"There is no file|This is the database itself"):
        restore(room.archive.path, room.folder / name, NOW)


def test_a_database_that_somebody_is_writing_to_is_not_replaced(room, copy, monkeypatch):
    monkeypatch.setattr(backup, "PATIENCE", 0.05)
    with closing(sqlite3.connect(room.archive.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CopydeskError, match="Another program is writing"):
            restore(room.archive.path, copy, NOW)
    assert titles(room.archive.path) == [2]
    assert not list(room.folder.glob("*.incoming-*"))


def test_without_a_database_the_copy_becomes_it(room, copy):
    room.archive.path.unlink()
    assert restore(room.archive.path, copy, NOW).kept is None
    assert titles(room.archive.path) == [2, 1]


def test_the_doctor_names_the_newest_good_copy_of_a_damaged_database(room, copy):
    room.archive.path.with_name("desk.db.backups").mkdir()
    good = room.archive.path.with_name("desk.db.backups") / "2026-03-01.db"
    good.write_bytes(copy.read_bytes())
    with closing(sqlite3.connect(room.archive.path)) as file:
        file.execute("DROP TRIGGER versions_stay")
    health = look_over(room.archive.path)
    assert not health.report.well
    assert health.newest.path == good


def test_what_a_copy_does_not_hold_is_told_before_it_is_put_back(room, copy):
    with Archive(room.archive.path, create=False) as archive:
        take_in(archive, reading("Neu.\n", title="Neues"), "Jo")
        title = archive.drafts.get(2).title
        save(archive, 2, Page("Weiter.\n"), "Jo")
    before = room.bytes
    found = exchange(room.archive.path, copy)
    assert (found.copy.versions, found.versions, found.drafts) == (2, 4, (title, "Neues"))
    assert exchange(room.archive.path, copy).drafts == found.drafts
    assert room.bytes == before


def test_a_copy_of_a_database_that_is_damaged_or_gone_can_be_looked_at(room, copy):
    room.archive.path.write_bytes(b"SQLite format 3\0" + bytes(2000))
    assert (
        exchange(room.archive.path, copy).versions,
        exchange(room.archive.path, copy).drafts,
    ) == (None, ())
    room.archive.path.unlink()
    assert exchange(room.archive.path, copy).versions is None
    assert not room.archive.path.exists()


@pytest.mark.parametrize("name", ["fehlt.db", "desk.db"])
def test_what_is_no_copy_is_not_asked_about(room, copy, name):
    with pytest.raises(CopydeskError, match=r"There is no file|This is the database itself"):
        exchange(room.archive.path, room.folder / name)
