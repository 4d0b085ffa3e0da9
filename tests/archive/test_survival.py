"""What was said to be saved is there: after a kill, on a full disk, with two programs, with a failing statement."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing, suppress

import pytest

from archive.conftest import Clock, reading
from archive.test_versions import decision, save
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine
from copydesk.archive.file import connection as connection_module
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Counts, Status, text_hash

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")


def in_child(work):
    """Run ``work(say)`` in a child; its pid and the pipe on which it says lines."""
    receive, send = os.pipe()
    child = os.fork()
    if child:
        os.close(send)
        return child, os.fdopen(receive, encoding="utf-8")
    try:
        work(lambda line: os.write(send, f"{line}\n".encode()))
    finally:
        os._exit(0)


def add_draft(path):
    with Archive(path, now=Clock()) as archive:
        return archive.drafts.add(reading(), by="Jo")


def test_every_acknowledged_version_survives_a_kill_and_is_whole(tmp_path):
    path, chance = tmp_path / "desk.db", random.Random(4)
    draft = add_draft(path)
    acknowledged = {}

    def work(say):
        with Archive(path, now=Clock()) as archive:
            while True:
                base = archive.versions.latest(draft.id).number
                kept = decision(draft, Clock(), note=f"zu {base + 1}")
                text = f"Fassung {base + 1} " + "Wort " * 1000
                saved = save(archive, draft, text, base=base, decisions=[kept])
                say(f"{saved.version.number} {saved.version.sha256}")

    for _ in range(20):
        child, lines = in_child(work)
        first = lines.readline()
        time.sleep(chance.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        whole = [line for line in [first, *lines] if line.endswith("\n")]
        lines.close()
        acknowledged.update(line.split() for line in whole)

    with Archive(path, create=False) as archive:
        rows = archive.versions.list(draft.id)
        texts = {str(row.number): archive.versions.get(draft.id, row.number).text for row in rows}
        decided = {d.note for d in archive.decisions.of_draft(draft.id)}
        logged = [
            e.details["version"] for e in archive.log.of_draft(draft.id) if "version" in e.details
        ]
    assert len(acknowledged) >= 20
    for number, digest in acknowledged.items():
        assert text_hash(texts[number]) == digest
    assert [row.number for row in rows] == list(range(len(rows)))
    assert decided == {f"zu {row.number}" for row in rows[1:]}
    assert logged == [row.number for row in rows[1:]]
    assert examine(path).well


def test_a_full_disk_is_said_and_what_was_saved_before_is_there(tmp_path):
    import resource

    path = tmp_path / "desk.db"
    draft = add_draft(path)

    def work(say):
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
        with Archive(path, now=Clock()) as archive:
            for number in range(100):
                try:
                    save(archive, draft, f"{number} " + "Wort " * 4000, base=number)
                except CopydeskError as error:
                    return say(f"error {error}")
                say(f"saved {number + 1}")
        return None

    child, lines = in_child(work)
    with closing(lines):
        *saved, last = list(lines)
    os.waitpid(child, 0)
    assert last.startswith("error The disk is full; nothing was saved to ")
    assert saved
    with Archive(path, create=False) as archive:
        assert archive.versions.latest(draft.id).number == len(saved)
    assert examine(path).well


def test_two_programs_lose_nothing_of_each_other(tmp_path):
    path = tmp_path / "desk.db"
    draft = add_draft(path)

    def work(say):
        with Archive(path, now=Clock()) as archive:
            for turn in range(40):
                base = archive.versions.latest(draft.id).number
                saved = save(
                    archive, draft, f"{os.getpid()} {turn}", base=base, by=str(os.getpid())
                )
                say(saved.version.sha256)

    children = [in_child(work) for _ in range(2)]
    said = [list(lines) for _, lines in children]
    for child, lines in children:
        os.waitpid(child, 0)
        lines.close()
    assert [len(lines) for lines in said] == [40, 40]
    with Archive(path, create=False) as archive:
        rows = archive.versions.list(draft.id)
    assert [row.number for row in rows] == list(range(81))
    assert {row.by for row in rows[1:]} == {str(child) for child, _ in children}
    assert examine(path).well


class Failing(sqlite3.Connection):
    """Fails at the statement of that number, as a disk might."""

    left = 10**9

    def execute(self, *arguments):
        Failing.left -= 1
        if Failing.left == 0:
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(*arguments)


def test_a_save_that_fails_at_any_statement_leaves_nothing_behind(tmp_path, monkeypatch):
    path = tmp_path / "desk.db"
    real = sqlite3.connect
    monkeypatch.setattr(
        connection_module.sqlite3, "connect", lambda *a, **k: real(*a, **k, factory=Failing)
    )
    with Archive(path, now=Clock()) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        kept = [decision(draft, Clock(), note="Notiz")]
        failed = 0
        while True:
            base = archive.versions.latest(draft.id).number
            Failing.left = failed + 1
            try:
                save(archive, draft, base=base, decisions=kept)
            except CopydeskError:
                Failing.left = 10**9
                failed += 1
                assert archive.versions.latest(draft.id).number == 0
                assert archive.decisions.of_draft(draft.id) == ()
                assert len(archive.log.of_draft(draft.id)) == 1
                assert archive.search.find("Neu") == ()
            else:
                Failing.left = 10**9
                break
            assert failed < 100
        assert failed >= 10
        assert archive.versions.latest(draft.id).number == 1


def test_a_write_within_a_write_is_kept_with_it_or_dropped_with_it(archive):
    def break_off():
        with archive.write():
            archive.settings.set("a", 1)
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert archive.settings.all() == {}
    with archive.write():
        archive.settings.set("a", 1)
        archive.settings.set("b", 2)
    assert archive.settings.all() == {"a": 1, "b": 2}


def test_who_goes_on_after_an_inner_write_failed_has_nothing_of_it(archive):
    with archive.write():
        archive.settings.set("a", 1)
        with suppress(ZeroDivisionError), archive.write():
            archive.settings.set("b", 2)
            _ = 1 / 0
        archive.settings.set("c", 3)
    assert archive.settings.all() == {"a": 1, "c": 3}


def test_a_locked_database_is_said_and_the_text_is_not_half_saved(tmp_path, monkeypatch):
    monkeypatch.setattr(connection_module, "PATIENCE", 0.05)
    path = tmp_path / "desk.db"
    draft = add_draft(path)
    with Archive(path, now=Clock()) as first, Archive(path, now=Clock()) as second:
        refused = pytest.raises(CopydeskError, match="Another program is writing")
        with first._connection.write(), refused:
            save(second, draft)
        assert save(second, draft).version.number == 1


def test_a_file_that_was_moved_while_open_is_said(tmp_path):
    path = tmp_path / "desk.db"
    draft = add_draft(path)
    with Archive(path, now=Clock()) as archive:
        path.rename(tmp_path / "moved.db")
        with pytest.raises(CopydeskError, match="moved or deleted while it was open"):
            save(archive, draft)
        assert not path.exists()


def test_all_that_is_written_goes_through_one_door():
    from pathlib import Path

    import copydesk.archive

    folder = Path(copydesk.archive.__file__).parent
    for file in folder.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        for banned in ("atomic()", "db.begin", "executescript", "with db.conn", "transform("):
            assert banned not in source, f"{file.name}: {banned}"
        if "COMMIT" in source:
            assert file.name == "connection.py"


def test_counts_and_status_are_saved_in_the_same_write(archive, draft):
    save(archive, draft, counts=Counts(7, 3, 2, 1), status=Status.FACT_CHECK)
    (row,) = archive.drafts.list()
    assert (row.total, row.done, row.words, row.status) == (7, 3, 2, Status.FACT_CHECK)
