"""One place of the file flipped, zeroed or cut off: a sentence or a sound answer, never a traceback, never a "repair"."""

import sqlite3
from datetime import timedelta

import pytest

from archive.conftest import Clock, reading
from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import good_backups
from copydesk.archive.care.doctor import examine
from copydesk.archive.file.errors import DamagedError
from copydesk.desk.backup import keep_daily_copy, restore
from copydesk.desk.doctor import look_over
from copydesk.model.phrase import CopydeskError
from desk.conftest import set_up


def flipped(data, chance):
    place = chance.randrange(len(data))
    data[place] ^= 1 << chance.randrange(8)
    return data


def zeroed(data, chance):
    place = chance.randrange(len(data))
    length = min(chance.choice((16, 512, 4096)), len(data) - place)
    data[place : place + length] = bytes(length)
    return data


def cut_off(data, chance):
    return data[: chance.randrange(len(data))]


@pytest.fixture
def desk(tmp_path):
    clock = Clock()
    with Archive(tmp_path / "desk.db", now=clock) as archive:
        set_up(archive)
        keep_daily_copy(archive)
    return tmp_path / "desk.db", clock


@pytest.mark.parametrize("damage", [flipped, zeroed, cut_off])
def test_damage_of_one_place(desk, damage, rounds, chance, count):
    path, clock = desk
    sound = path.read_bytes()
    told = refused = harmless = 0
    for number in rounds(10, 100):
        damaged = bytes(damage(bytearray(sound), chance))
        path.write_bytes(damaged)
        try:
            well = look_over(path).report.well
        except CopydeskError:
            well = False
        assert path.read_bytes() == damaged, "the doctor changes nothing"
        try:
            with Archive(path, now=clock) as archive:
                for row in archive.drafts.list():
                    archive.versions.latest(row.id)
                archive.drafts.add(reading("Neu.", title="Neu"), by="Jo")
                clock.time += timedelta(days=1)
                keep_daily_copy(archive)
        except (CopydeskError, sqlite3.IntegrityError):
            refused += 1
        told += not well
        harmless += well
        assert good_backups(path, most=1), f"round {number}: a good copy is still there"
        if not path.exists() or path.read_bytes() != damaged:
            continue
        assert not well or damaged == sound or examine(path).well
    restored = restore(path, good_backups(path)[0].path, clock())
    assert restored.kept is not None
    assert examine(path).well
    count(told=told, refused=refused, harmless=harmless)


def test_a_value_that_is_none_of_ours_is_told_as_damage(desk):
    path, clock = desk
    with sqlite3.connect(path) as driver:
        driver.execute("PRAGMA ignore_check_constraints = ON")
        driver.execute("UPDATE drafts SET status = char(0, 0, 0)")
    driver.close()
    with pytest.raises(DamagedError, match="is damaged"), Archive(path, now=clock) as archive:
        archive.drafts.list()


def test_a_mistake_of_ours_stays_one_where_the_file_is_sound(desk):
    path, clock = desk
    with Archive(path, now=clock) as archive:
        archive.blame(ZeroDivisionError())
