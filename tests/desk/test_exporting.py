"""The file first and whole, then the entry; what could not be noted is said."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime

import pytest

from copydesk.archive.archive import Archive
from copydesk.archive.file import connection
from copydesk.archive.values import Event
from copydesk.desk.copy_out import copy_out
from copydesk.desk.export import export
from copydesk.model.phrase import CopydeskError
from copydesk.review.embargo import Embargo


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


def test_a_text_under_an_embargo_leaves_only_with_a_reason_that_is_noted(room, monkeypatch):
    line = Embargo("Sperrfrist: 8. Mai 2126", datetime(2126, 5, 8, tzinfo=UTC))
    monkeypatch.setattr("copydesk.desk.export.embargo_of", lambda approved: line)
    target = room.folder / "bau.txt"
    with pytest.raises(CopydeskError, match="under an embargo until 2126-05-0"):
        export(room.archive, 2, "txt", target, "Eva", reason="  ")
    assert not target.exists()
    assert exports(room) == []
    export(room.archive, 2, "txt", target, "Eva", reason="Vorab an die Druckerei")
    assert exports(room) == [
        {"version": 0, "format": "txt", "confidential": 0, "reason": "Vorab an die Druckerei"}
    ]


def test_an_embargo_that_is_over_or_names_no_day_is_told_apart(room, monkeypatch):
    over = Embargo("Sperrfrist: 8. Mai 2020", datetime(2020, 5, 8, tzinfo=UTC))
    monkeypatch.setattr("copydesk.desk.export.embargo_of", lambda approved: over)
    export(room.archive, 2, "txt", room.folder / "bau.txt", "Eva", reason="unnötig")
    assert exports(room) == [{"version": 0, "format": "txt", "confidential": 0}]
    monkeypatch.setattr(
        "copydesk.desk.export.embargo_of", lambda approved: Embargo("EMBARGO WEDNESDAY", None)
    )
    with pytest.raises(CopydeskError, match="EMBARGO WEDNESDAY"):
        export(room.archive, 2, "txt", room.folder / "zwei.txt", "Eva")


def test_no_embargo_ends_at_the_clipboard(room, monkeypatch):
    line = Embargo("Sperrfrist: 8. Mai 2126", datetime(2126, 5, 8, tzinfo=UTC))
    monkeypatch.setattr("copydesk.desk.export.embargo_of", lambda approved: line)
    with pytest.raises(CopydeskError, match="under an embargo until 2126-05-0"):
        copy_out(room.archive, 2, "Eva")
    assert exports(room) == []
    assert copy_out(room.archive, 2, "Eva", "Vorab").text.plain
    assert [entry["reason"] for entry in exports(room)] == ["Vorab"]


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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="permissions of POSIX")
def test_on_a_read_only_database_it_is_the_same(room):
    room.archive.close()
    room.archive.path.chmod(0o444)
    for folder in (room.folder, *room.folder.parents):
        if folder.name:
            folder.chmod(folder.stat().st_mode | 0o555)
    out = room.folder / "out"
    out.mkdir()
    out.chmod(0o777)
    child = os.fork()
    if child == 0:  # root may write to anything: be nobody
        said = ""
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            with Archive(room.archive.path) as archive:
                said = str(export(archive, 2, "txt", out / "bau.txt", "Eva").unlogged)
        finally:
            right = "the log has no entry of it" in said and "is read-only." in said
            os._exit(0 if right and "nothing was saved" not in said else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert (out / "bau.txt").read_text("utf-8").endswith("am Montag.\n")


def test_an_export_that_tells_confidential_sources_is_the_owners_alone(room):
    for confidential, mode in ((False, 0o644), (True, 0o600)):
        path = room.folder / f"bericht-{confidential}.json"
        before = os.umask(0o022)
        export(room.archive, 2, "report-json", path, "Eva", confidential=confidential)
        os.umask(before)
        assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_link_to_nowhere_with_the_name_of_our_own_is_not_written_through(room, monkeypatch):
    monkeypatch.chdir(room.folder)
    (room.folder / "der-bau-v0.txt").symlink_to(room.folder / "anderswo.txt")
    with pytest.raises(CopydeskError, match="is there already"):
        export(room.archive, 2, "txt", None, "Eva")
    assert not (room.folder / "anderswo.txt").exists()


def test_a_file_that_cannot_be_written_is_no_export_and_no_entry(room):
    with pytest.raises(CopydeskError, match="could not be written"):
        export(room.archive, 2, "txt", room.folder / "fehlt" / "bau.txt", "Eva")
    assert exports(room) == []
