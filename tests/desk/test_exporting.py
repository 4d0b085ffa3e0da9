"""The file first and whole, then the entry; what could not be noted is said."""

import os
import sqlite3
from contextlib import closing

import pytest

from copydesk.archive.file import connection
from copydesk.archive.values import Event
from copydesk.desk.export import export
from copydesk.model.phrase import CopydeskError


def exports(room):
    return [e.details for e in room.archive.log.of_draft(2) if e.event is Event.EXPORTED]


def test_a_file_is_written_and_noted(room):
    exported = export(room.archive, 2, "txt", room.folder / "bau.txt", "Eva")
    assert (room.folder / "bau.txt").read_text("utf-8").endswith("am Montag.\n")
    assert exported.unlogged is None
    assert exports(room) == [{"version": 0, "format": "txt", "confidential": 0}]


def test_a_name_of_our_own_never_replaces_a_file(room, monkeypatch):
    monkeypatch.chdir(room.folder)
    first = export(room.archive, 2, "txt", None, "Eva")
    assert first.path.name == "der-bau-v0.txt"
    with pytest.raises(CopydeskError, match="is there already"):
        export(room.archive, 2, "txt", None, "Eva")


def test_the_bytes_can_be_taken_by_whoever_wants_them(room):
    taken = []
    exported = export(room.archive, 2, "txt", taken.append, "Eva")
    assert (exported.path, len(taken)) == (None, 1)


def test_under_a_lock_the_export_stands_and_the_missing_entry_is_said(room, monkeypatch):
    room.archive._connection.db.execute("PRAGMA busy_timeout = 50")
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    with closing(sqlite3.connect(room.archive.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        exported = export(room.archive, 2, "txt", room.folder / "bau.txt", "Eva")
    said = str(exported.unlogged)
    assert (room.folder / "bau.txt").exists()
    assert "the log has no entry of it. Another program is writing to" in said
    assert "nothing was saved" not in said
    assert exports(room) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write to anything")
def test_on_a_read_only_database_it_is_the_same(room):
    room.archive.path.chmod(0o400)
    exported = export(room.archive, 2, "txt", room.folder / "bau.txt", "Eva")
    assert "is read-only" in str(exported.unlogged)


def test_a_file_that_cannot_be_written_is_no_export_and_no_entry(room):
    with pytest.raises(CopydeskError, match="could not be written"):
        export(room.archive, 2, "txt", room.folder / "fehlt" / "bau.txt", "Eva")
    assert exports(room) == []
