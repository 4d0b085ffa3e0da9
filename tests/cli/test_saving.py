"""Edited texts, copies that come back, and exports that could not be noted, by command line."""

import sqlite3
from contextlib import closing

import pytest

from copydesk.archive.archive import Archive
from copydesk.archive.file import connection
from copydesk.model.version import Status


@pytest.fixture
def desk(run, clean, user):
    run("add", clean, "--by", "Jo")
    (user / "neu.txt").write_text("Der Hafen wird breiter.\n", encoding="utf-8")
    return user


def versions(desk):
    with Archive(desk / "desk.db") as archive:
        return [(row.number, row.base, row.by) for row in archive.versions.list(1)]


def test_without_a_base_the_newest_is_it_and_that_is_said(run, desk):
    status, out, _ = run("save", 1, "neu.txt", "--by", "Mia")
    assert (status, out) == (
        0,
        "Version 1 of draft 1 was saved, as made from version 0, the newest.\n",
    )
    assert versions(desk)[-1] == (1, 0, "Mia")


def test_with_the_newest_as_its_base_it_is_saved(run, desk):
    assert run("save", 1, "neu.txt", "--base", 0)[:2] == (0, "Version 1 of draft 1 was saved.\n")


def test_with_an_older_base_nothing_is_saved(run, desk):
    run("save", 1, "neu.txt")
    (desk / "anders.txt").write_text("Ganz anders.\n", encoding="utf-8")
    status, out, err = run("save", 1, "anders.txt", "--base", 0)
    assert (status, out) == (1, "")
    assert "made from version 0 of draft 1, but version 1 is the newest" in err
    assert len(versions(desk)) == 2


def test_the_counts_of_a_saved_text_are_those_of_its_findings(run, desk):
    (desk / "neu.txt").write_text("Der Hafen wird breiter.< /p>\n", encoding="utf-8")
    run("save", 1, "neu.txt")
    with Archive(desk / "desk.db") as archive:
        draft = archive.drafts.get(1)
    assert (draft.counts.findings, draft.status) == (1, Status.IN_REVIEW)


def test_a_copy_is_put_back_and_what_it_replaces_is_kept(run, desk):
    run("backup", "kopie.db")
    run("save", 1, "neu.txt")
    status, out, err = run("restore", "kopie.db")
    assert (status, err) == (0, "")
    assert "kopie.db now (1 versions)" in out
    assert len(versions(desk)) == 1
    (kept,) = desk.glob("desk.db.replaced-*")
    assert str(kept) in out


def test_what_is_no_copy_is_not_put_back(run, desk):
    status, _, err = run("restore", "neu.txt")
    assert status == 2
    assert "is not a database" in err
    assert len(versions(desk)) == 1


def test_an_export_under_a_lock_stands_and_says_what_is_missing(run, desk, monkeypatch):
    run("approve", 1, "--by", "Eva", "--reason", "eilt")
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    with closing(sqlite3.connect(desk / "desk.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        status, out, err = run("export", 1, "--format", "txt", "-o", "raus.txt")
    assert (status, out) == (0, "raus.txt was written.\n")
    assert "the log has no entry of it. Another program is writing" in err
    assert "nothing was saved" not in err


def test_a_short_text_is_checked_in_its_own_language_whatever_its_file_declares(run, user):
    (user / "a.html").write_text('<html lang="en-US"><p>Der Hafen wird tiefer.</p></html>', "utf-8")
    assert '"language": "de"' in run("check", "a.html", "--format", "json")[1]
    assert '"language": "fr"' in run("check", "a.html", "--format", "json", "--language", "fr")[1]
