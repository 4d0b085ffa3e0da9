"""Copies are examined before they count, and a bad one never pushes out a good one."""

import os
import random
import stat
from datetime import timedelta
from hashlib import sha256

import pytest

from archive.conftest import TEXT, Clock, reading
from archive.test_versions import save
from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import good_backups, put_back
from copydesk.archive.file.errors import LostError
from copydesk.archive.file.paths import backup_folder
from copydesk.model.phrase import CopydeskError


def test_a_copy_holds_everything_and_is_the_owners_alone(archive, draft, tmp_path):
    save(archive, draft)
    written = archive.backups.write(tmp_path / "copy.db")
    assert (written.path, written.versions) == (tmp_path / "copy.db", 2)
    assert stat.S_IMODE(written.path.stat().st_mode) == 0o600
    with Archive(written.path, create=False) as copy:
        assert copy.versions.latest(draft.id) == archive.versions.latest(draft.id)
    assert [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


def test_a_copy_replaces_an_older_copy_and_nothing_else(archive, draft, tmp_path):
    archive.backups.write(tmp_path / "copy.db")
    save(archive, draft)
    assert archive.backups.write(tmp_path / "copy.db").versions == 2
    manuscript = tmp_path / "roman.txt"
    manuscript.write_text("Mein Roman. " * 30)
    with pytest.raises(CopydeskError, match="not a database"):
        archive.backups.write(manuscript)
    assert manuscript.read_text() == "Mein Roman. " * 30
    with pytest.raises(CopydeskError, match="own place"):
        archive.backups.write(archive.path)
    with pytest.raises(CopydeskError, match="cannot be written: there is no such file"):
        archive.backups.write(tmp_path / "nowhere" / "copy.db")


def test_a_copy_of_a_damaged_database_is_not_kept(archive, draft, tmp_path):
    good = archive.backups.write(tmp_path / "copy.db")
    before = sha256(good.path.read_bytes()).hexdigest()
    frame = archive._connection.value("SELECT packed FROM version_texts")
    archive.close()
    data = archive.path.read_bytes()
    archive.path.write_bytes(data.replace(frame, frame[:-1] + bytes([frame[-1] ^ 1])))
    said = "text of version 0 of draft 1 was changed"
    with Archive(archive.path) as damaged, pytest.raises(CopydeskError, match=said):
        damaged.backups.write(tmp_path / "copy.db")
    assert sha256(good.path.read_bytes()).hexdigest() == before


def test_one_copy_a_day_is_kept_for_a_week(archive, draft, clock):
    for day in range(12):
        clock.time += timedelta(days=1)
        save(archive, draft, f"Tag {day}", base=day)
        assert archive.backups.daily().versions == day + 2
        assert archive.backups.daily() is None
    days = sorted(p.name for p in backup_folder(archive.path).iterdir())
    assert len(days) == 7
    assert days[-1] == "2026-03-13.db"


def test_damage_never_pushes_out_the_good_copies(archive, draft, clock):
    chance = random.Random(7)
    archive.backups.daily()
    archive.close()
    sound = archive.path.read_bytes()
    for _ in range(30):
        clock.time += timedelta(days=1)
        data = bytearray(sound)
        place = chance.randrange(100, len(data) - 600)
        data[place : place + 500] = chance.randbytes(500)
        archive.path.write_bytes(data)
        try:
            with Archive(archive.path, now=clock) as damaged:
                damaged.backups.daily()
        except CopydeskError:
            assert archive.path.read_bytes() == data
    best = good_backups(archive.path)
    assert best
    assert all(backup.versions == 1 for backup in best)


def test_a_lost_database_is_not_made_anew_but_its_copy_is_named(archive, draft, clock):
    copy = archive.backups.daily()
    archive.close()
    archive.path.unlink()
    for create in (True, False):
        with pytest.raises(LostError, match=f"is gone, but there is a good copy.*{copy.path}"):
            Archive(archive.path, create=create)
    assert not archive.path.exists()


def test_a_new_database_in_the_place_of_a_lost_one_drops_no_copy(archive, draft, clock, tmp_path):
    for day in range(7):
        clock.time += timedelta(days=1)
        save(archive, draft, f"Tag {day}", base=day)
        archive.backups.daily()
    archive.close()
    with Archive(tmp_path / "other.db", now=clock):
        pass
    (tmp_path / "other.db").replace(archive.path)
    with Archive(archive.path, now=clock) as new:
        for _ in range(9):
            clock.time += timedelta(days=1)
            new.backups.daily()
    assert [b for b in good_backups(archive.path, most=99) if b.versions == 8]


def test_copies_of_a_clock_that_was_ahead_do_not_push_out_todays(archive, draft, clock):
    right = clock.time
    clock.time += timedelta(days=400)
    for day in range(9):
        clock.time += timedelta(days=1)
        save(archive, draft, f"Zukunft {day}", base=day)
        archive.backups.daily()
    clock.time = right
    for day in range(9, 12):
        clock.time += timedelta(days=1)
        save(archive, draft, f"Heute {day}", base=day)
        written = archive.backups.daily()
        assert written.versions == day + 2
        assert written.path.exists()
    names = sorted(path.name for path in backup_folder(archive.path).iterdir())
    assert len(names) == 7
    assert names[:3] == ["2026-03-02.db", "2026-03-03.db", "2026-03-04.db"]


def test_a_day_that_comes_again_has_its_copy_again(archive, draft, clock):
    first = clock.time
    for day in range(3):
        save(archive, draft, f"Tag {day}", base=day)
        archive.backups.daily()
        clock.time += timedelta(days=1)
    clock.time = first
    save(archive, draft, "Noch einmal", base=3)
    written = archive.backups.daily()
    assert (written.path.name, written.versions) == ("2026-03-01.db", 5)
    assert archive.backups.daily() is None, "one a day, again"


def test_a_copy_that_finds_no_room_blames_its_own_disk(archive, draft, tmp_path):
    import resource

    (tmp_path / "stick").mkdir()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        said = ""
        try:
            archive.backups.write(tmp_path / "stick" / "kopie.db")
        except CopydeskError as error:
            said = str(error)
        right = said.startswith("The disk is full") and "kopie.db" in said and "desk.db" not in said
        os._exit(0 if right else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_an_emptied_file_points_to_the_good_copy_that_can_take_its_place(archive, draft, clock):
    archive.backups.daily()
    archive.close()
    archive.path.write_bytes(b"")
    with pytest.raises(CopydeskError, match="is empty, but there is a good copy"):
        Archive(archive.path)
    (good,) = good_backups(archive.path)
    kept = put_back(good, archive.path, clock())
    assert kept.read_bytes() == b""
    with Archive(archive.path, create=False) as again:
        assert again.versions.latest(draft.id).text == TEXT


def test_a_restored_copy_keeps_the_damaged_file_beside_it(tmp_path):
    clock = Clock()
    with Archive(tmp_path / "desk.db", now=clock) as archive:
        archive.drafts.add(reading(), by="Jo")
        backup = archive.backups.daily()
    (tmp_path / "desk.db").write_bytes(b"garbage" * 100)
    kept = put_back(backup, tmp_path / "desk.db", clock())
    assert kept.read_bytes() == b"garbage" * 100
    with Archive(tmp_path / "desk.db", create=False) as again:
        assert len(again.drafts.list()) == 1
