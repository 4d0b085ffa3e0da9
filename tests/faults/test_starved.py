"""A full disk, no permission, a lock, a file that is gone: a sentence, nothing acknowledged, and what was there before."""

import os
import resource
import shutil
import sqlite3
from contextlib import closing

import pytest

from archive.conftest import Clock, reading
from archive.earlier import earlier_desk
from archive.test_versions import save
from copydesk.archive.archive import Archive
from copydesk.archive.file import connection
from copydesk.desk.backup import back_up
from copydesk.desk.export import export
from copydesk.model.phrase import CopydeskError
from desk.conftest import set_up
from faults.conftest import assert_well, at_work, be_nobody

STEP = 4096


def rows_of(path):
    with closing(sqlite3.connect(path)) as found:
        return list(found.iterdump())


def with_room_for(more, path, work):
    """What ``work`` says in a child that may make no file larger than the database is now and ``more`` bytes."""

    def starved(say):
        most = path.stat().st_size + more
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        try:
            work()
        except CopydeskError as error:
            say(f"refused {error}".replace("\n", " "))
        else:
            say("done")

    (line,) = at_work(starved).end()
    return line


def test_a_disk_that_fills_up_during_a_save(path, rounds, count):
    refused = 0
    for number in rounds(6, 40):
        before = path.read_bytes()

        def work():
            with Archive(path, now=Clock()) as archive:
                save(archive, archive.drafts.get(1), "Neu " * 20_000, base=0)

        said = with_room_for(number * STEP, path, work)
        if said.startswith("refused"):
            refused += 1
            assert said.startswith("refused The disk is full")
            assert path.read_bytes() == before
        else:
            shutil.copyfile(path, path.with_name("later.db"))
            path.write_bytes(before)
    assert refused
    assert_well(path)
    count(refused=refused)


def test_a_disk_that_fills_up_while_tables_are_brought_up_to_date(tmp_path, rounds, count):
    pattern = earlier_desk(tmp_path / "pattern.db")
    refused = 0
    for number in rounds(4, 30):
        path = tmp_path / f"desk{number}.db"
        shutil.copy(pattern, path)

        said = with_room_for(
            (number - 1) * STEP, path, lambda path=path: Archive(path, now=Clock()).close()
        )
        if said.startswith("refused"):
            refused += 1
            # row by row: of free pages, which hold nothing, SQLite keeps no bytes to take back
            assert rows_of(path) == rows_of(pattern)
        with Archive(path, now=Clock()) as archive:
            assert archive.versions.latest(1).number == 1
        assert_well(path)
    assert refused
    count(refused=refused)


def test_a_disk_that_fills_up_during_export_and_backup(tmp_path, count):
    path, target = tmp_path / "desk.db", tmp_path / "bau.docx"
    with Archive(path, now=Clock()) as archive:
        set_up(archive)
        export(archive, 2, "docx", target, "Eva")
        back_up(archive, tmp_path / "kopie.db")
    old, copy = target.read_bytes(), (tmp_path / "kopie.db").read_bytes()

    def starved(say):
        with Archive(path, now=Clock()) as archive:
            resource.setrlimit(resource.RLIMIT_FSIZE, (STEP, STEP))
            for work in (
                lambda: export(archive, 2, "docx", target, "Eva"),
                lambda: back_up(archive, tmp_path / "kopie.db"),
            ):
                try:
                    work()
                except CopydeskError as error:
                    say(str(error))

    said = at_work(starved).end()
    assert "bau.docx could not be written" in said[0]
    assert "kopie.db" in said[1]
    assert "desk.db" not in said[1], "the right disk is blamed"
    assert (target.read_bytes(), (tmp_path / "kopie.db").read_bytes()) == (old, copy)
    assert not list(tmp_path.glob(".copydesk-*")), "no part is left"


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_database_that_may_not_be_written(path, mode):
    before = path.read_bytes()
    path.chmod(mode)

    def work(say):
        be_nobody(path.parent)
        try:
            with Archive(path, now=Clock()) as archive:
                archive.drafts.add(reading(), by="Jo")
        except CopydeskError as error:
            say(str(error))

    (said,) = at_work(work).end()
    assert "read-only" in said or "cannot be read" in said
    assert path.read_bytes() == before


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_database_that_another_program_holds(path, monkeypatch, how):
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    with (
        Archive(path, now=Clock()) as archive,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute(f"BEGIN {how}")
        with pytest.raises(CopydeskError, match="Another program is writing"):
            archive.drafts.rename(1, "Neu", "Jo")
        other.execute("ROLLBACK")
        archive.drafts.rename(1, "Neu", "Jo")
        assert archive.drafts.get(1).title == "Neu"


@pytest.mark.parametrize("fate", ["moved", "deleted", "replaced"])
def test_a_database_that_is_moved_deleted_or_replaced_under_our_hands(path, fate):
    with Archive(path, now=Clock()) as archive:
        other = path.with_name("other.db")
        shutil.copy(path, other)
        before = other.read_bytes()
        if fate == "moved":
            path.rename(path.with_name("moved.db"))
        elif fate == "deleted":
            path.unlink()
        else:
            other.replace(path)
        with pytest.raises(CopydeskError):
            archive.drafts.rename(1, "Neu", "Jo")
    if fate == "replaced":
        assert path.read_bytes() == before
    else:
        assert not path.exists()


def test_everything_is_its_owners_alone_whatever_the_mask_says(tmp_path):
    before = os.umask(0)
    try:
        with Archive(tmp_path / "desk.db", now=Clock()) as archive:
            set_up(archive)
            archive.backups.daily()
            back_up(archive, tmp_path / "kopie.db")
            export(archive, 2, "report-json", tmp_path / "b.json", "Eva", confidential=True)
    finally:
        os.umask(before)
    for each in tmp_path.rglob("*"):
        assert each.stat().st_mode & 0o077 == 0, each
