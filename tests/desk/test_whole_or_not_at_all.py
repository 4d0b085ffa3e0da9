"""Whatever happens between two statements of an operation, there is all of its record or none."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from copydesk.archive.care.doctor import examine
from copydesk.model.phrase import CopydeskError
from desk.operations import OPERATIONS, lay_out, operations_of_the_desk

COPIES = ("back_up", "keep_daily_copy")
"""They copy page by page and say no statement."""
NAMES = {operation.__name__: operation for operation in OPERATIONS}


class Broken(BaseException):
    """Something went wrong that nobody foresaw."""


def full_disk():
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorname = "SQLITE_FULL"
    return error


@pytest.fixture(params=NAMES)
def ready(request, room):
    """One operation, with all that it needs laid out."""
    lay_out(room.folder)
    return OPERATIONS[NAMES[request.param]](room)


def traced(room, run, at_each):
    """Run it; ``at_each`` is called with the number of each statement before that is executed."""
    done: list[str] = []
    connection = room.archive._connection
    execute = connection._execute

    def trace(sql, words=()):
        done.append(sql)
        at_each(len(done))
        return execute(sql, words)

    connection._execute = trace
    try:
        return run(), done
    finally:
        del connection._execute


def content(path, into):
    """Every row of a database that was left as it is at ``path``: a hot journal is played back as after a kill."""
    for suffix in ("", "-journal"):
        if path.with_name(path.name + suffix).exists():
            shutil.copy(path.with_name(path.name + suffix), into.with_name(into.name + suffix))
    with closing(sqlite3.connect(into)) as found:
        return list(found.iterdump())


def left_behind(room):
    return {
        path.name: path.read_bytes()
        for path in room.folder.iterdir()
        if path.is_file() and not path.name.startswith("desk.db")
    }


def test_every_operation_of_the_desk_is_walked():
    assert set(OPERATIONS) == set(operations_of_the_desk())


def test_a_kill_between_any_two_statements_leaves_no_half_record(ready, room, tmp_path):
    states: list[list[str]] = []
    seen: list[bytes] = []

    def look(_):
        journal = room.archive.path.with_name("desk.db-journal")
        here = room.bytes + (journal.read_bytes() if journal.exists() else b"")
        if not seen or here != seen[-1]:
            seen.append(here)
            states.append(content(room.archive.path, tmp_path / f"killed-{len(seen)}"))

    before = content(room.archive.path, tmp_path / "before")
    _, statements = traced(room, ready, look)
    after = content(room.archive.path, tmp_path / "after")
    assert all(state in (before, after) for state in states)
    assert statements.count("COMMIT") == (before != after), "one operation is one write"
    assert examine(room.archive.path).well


@pytest.mark.parametrize("fault", [Broken, full_disk])
def test_a_fault_at_any_statement_leaves_no_half_record(ready, room, fault, request):
    untouched, files = room.bytes, left_behind(room)

    def run_and_break(at):
        def strike(number):
            if number == at:
                raise fault()

        try:
            _, statements = traced(room, ready, strike)
        except (Broken, CopydeskError, sqlite3.OperationalError):
            return True
        return len(statements) >= at  # the operation went on without it

    at = 1
    while run_and_break(at):
        assert room.bytes == untouched, f"after statement {at}"
        written = {name: data for name, data in left_behind(room).items() if name not in files}
        assert not [name for name in written if ".tmp" in name or ".part" in name]
        assert all(written.values()), "a file is whole or not there"
        at += 1
    assert at > 1 or request.node.callspec.params["ready"] in COPIES
    assert examine(room.archive.path).well
