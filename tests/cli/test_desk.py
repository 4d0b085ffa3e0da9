"""The commands that work with the database."""

import json
import sqlite3
from contextlib import closing

import pytest

from cli.conftest import CLEAN, DIRTY
from copydesk.archive.archive import Archive
from copydesk.cli.main import COMMANDS
from copydesk.model.version import Counts, Status


@pytest.fixture
def desk(run, dirty, clean, user):
    """Two drafts; the first with a second version."""
    assert run("add", dirty, clean, "--by", "Jo")[0] == 0
    with Archive(user / "desk.db") as archive:
        archive.versions.save(
            1,
            DIRTY.replace("tiefer", "breiter"),
            title="Hafen",
            by="Mia",
            status=Status.IN_REVIEW,
            counts=Counts(3, 1),
            base=0,
            comment="Verb getauscht",
        )
    return user / "desk.db"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run, command):
    status, out, _ = run(command, "--help")
    assert status == 0
    assert out.startswith(f"usage: copydesk {command}")


@pytest.mark.parametrize(
    "command", [["list"], ["log", "1"], ["show", "1"], ["search", "x"], ["doctor"]]
)
def test_a_missing_database_is_said_and_not_made(run, user, command):
    status, out, err = run(*command)
    assert (status, out) == (2, "")
    assert "There is no database at" in err
    assert not (user / "desk.db").exists()


def test_drafts_are_taken_in_with_number_and_title(run, dirty, clean, user):
    status, out, err = run("add", dirty, clean)
    assert (status, err) == (0, "")
    assert out == "1\thafen\n2\tsauber\n"
    with Archive(user / "desk.db") as archive:
        assert archive.drafts.original(1) == DIRTY.encode()
        assert archive.drafts.get(1).language == "", "nobody chose one"
        assert archive.versions.latest(1).language == "de"
    assert (user / "desk.db.backups").is_dir()


def test_one_that_cannot_be_taken_in_is_said_and_the_others_are(run, clean):
    status, out, err = run("add", "fehlt.txt", clean, "--database", "other.db")
    assert (status, out) == (2, "1\tsauber\n")
    assert err.count("\n") == 1


def test_the_queue_lists_the_last_changed_first(run, desk):
    _, out, _ = run("list")
    first, second = out.splitlines()
    assert first.split()[:3] == ["1", "in", "review"]
    assert "1/3" in first
    assert second.endswith("sauber")
    rows = json.loads(run("list", "--json")[1])
    assert [(row["id"], row["status"], row["total"]) for row in rows] == [
        (1, "in review", 3),
        (2, "new", 0),
    ]


def test_the_log_tells_versions_approvals_and_decisions(run, desk):
    run("approve", 1, "--by", "Eva", "--reason", "Druckschluss")
    _, out, _ = run("log", 1)
    assert [line.split()[2:4] for line in out.splitlines()] == [
        ["Jo", "version"],
        ["Mia", "version"],
        ["Eva", "approved"],
    ]
    assert "Verb getauscht" in out
    log = json.loads(run("log", 1, "--json")[1])
    assert [version["approved"] for version in log["versions"]] == [False, True]
    assert log["approvals"][0]["reason"] == "Druckschluss"
    assert log["decisions"] == []


def test_a_text_is_shown_exactly(run, desk):
    assert run("show", 1, "--version", 0)[1] == DIRTY
    assert run("show", 1)[1] == DIRTY.replace("tiefer", "breiter")
    assert run("show", 1, "--version", 9)[0] == 2
    assert run("show", 77)[0] == 2


def test_versions_are_compared_word_by_word(run, desk):
    status, out, _ = run("diff", 1)
    assert (status, out) == (0, DIRTY.replace("tiefer", "[-tiefer-]{+breiter+}"))
    assert run("diff", 1, 1, 0)[1] == DIRTY.replace("tiefer", "[-breiter-]{+tiefer+}")
    assert run("diff", 2)[1] == CLEAN


def test_words_are_found_in_old_versions_too(run, desk):
    assert run("search", "tiefer")[1].splitlines()[0].split() == ["2", "sauber"]
    rows = json.loads(run("search", "Stadt Meer", "--json")[1])
    assert [(row["id"], row["version"]) for row in rows] == [(1, 1), (2, 0)]
    assert rows[0]["snippet"][slice(*rows[0]["marks"][0])] == "Stadt"
    assert run("search", '"((')[0:2] == (0, "")


def test_the_gate_refuses_with_what_is_open_until_a_reason_is_given(run, desk):
    status, out, err = run("approve", 1, "--by", "Eva")
    assert status == 1
    assert out.startswith("1: tag: ")
    assert "Draft 1 is not approved: 1 open." in err
    status, out, _ = run("approve", 1, "--by", "Eva", "--reason", "Druckschluss")
    assert (status, out) == (0, "Version 1 of draft 1 is approved by Eva.\n")
    with Archive(desk) as archive:
        approval = archive.approvals.approved(1).approval
    assert approval.reason == "Druckschluss"
    assert len(approval.open_items) == 1


def test_a_clean_draft_is_approved_without_a_reason(run, desk):
    assert run("approve", 2, "--by", "Eva")[0] == 0
    assert run("approve", 2, "--by", "  ")[0] == 2


def test_the_doctor_says_what_is_wrong_and_where_the_good_copy_is(run, desk):
    status, out, _ = run("doctor")
    assert (status, "is well" in out) == (0, True)
    with closing(sqlite3.connect(desk)) as other:
        other.execute("DROP TRIGGER version_texts_stay")
        other.execute("UPDATE version_texts SET packed = x'00' WHERE version_id = 1")
        other.commit()
    status, out, _ = run("doctor")
    assert status == 1
    assert "version_texts_stay is missing" in out
    assert "The text of version 0 of draft 1 was changed" in out
    assert "The newest good copy is " in out
    assert run("list")[0] == 2


def test_a_mistake_of_the_program_is_one_sentence_unless_asked_for(run, desk, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("durch\nnull")

    monkeypatch.setattr(Archive, "close", broken)
    status, _, err = run("list")
    assert (status, err.count("\n")) == (2, 1)
    assert err.startswith("copydesk: Copydesk made a mistake (ZeroDivisionError: durch⏎null).")
    monkeypatch.setenv("COPYDESK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("list")


def test_a_checked_copy_is_written(run, desk, user):
    status, out, _ = run("backup", "copy.db")
    assert (status, out) == (0, "copy.db is a good copy (3 versions).\n")
    assert run("show", 1, "--database", user / "copy.db")[1] == run("show", 1)[1]
    assert run("backup", "hafen.txt")[0] == 2
    assert (user / "hafen.txt").read_text("utf-8") == DIRTY


@pytest.mark.parametrize("given", ["2031-03-01T18:00", "2031-03-01 18:00"])
def test_a_deadline_is_given_told_in_the_queue_and_taken_away(run, desk, given):
    status, said, _ = run("describe", 1, "--deadline", given, "--desk", "Lokales")
    assert (status, "2031-03-01 18:00" in said) == (0, True)
    assert "(due 2031-03-01 18:00)" in run("list")[1]
    (row,) = [each for each in json.loads(run("list", "--json")[1]) if each["id"] == 1]
    assert row["desk"] == "Lokales"
    assert run("describe", 1, "--deadline", "none")[0] == 0
    assert "(due" not in run("list")[1]


def test_a_time_of_today_is_enough_and_what_is_none_is_refused(run, desk):
    assert "23:59" in run("describe", 1, "--deadline", "23:59")[1]
    for wrong in ("morgen", "25:61", "2031-13-01"):
        assert run("describe", 1, "--deadline", wrong)[0] == 2
    assert run("describe", 1)[0] == 2
    assert "23:59)" in run("list")[1]


def test_a_kind_of_text_is_said_of_a_draft_followed_by_the_gate_and_taken_back(run, user):
    file = user / "mitteilung.txt"
    file.write_text("Die Stadt zahlt dafür 14,2 Millionen Euro im Jahr.\n", encoding="utf-8")
    run("add", file, "--by", "Jo")
    assert run("approve", 1, "--by", "Eva")[0] == 1, "a claim is open"
    status, said, _ = run("describe", 1, "--kind", "release")
    assert (status, "Draft 1 is taken for: Press release." in said) == (0, True)
    assert run("approve", 1, "--by", "Eva")[0] == 0
    assert "taken for" not in run("describe", 1, "--kind", "auto")[1]
    status, _, err = run("describe", 1, "--kind", "sonnet")
    assert (status, "is no kind of text" in err) == (2, True)
    with Archive(user / "desk.db") as archive:
        assert archive.drafts.get(1).kind == ""


def test_a_folder_without_drafts_is_told(run, clean, tmp_path):
    (tmp_path / "leer").mkdir()
    status, out, err = run("add", str(tmp_path / "leer"), clean)
    assert status == 0
    assert len(out.splitlines()) == 1
    assert "No draft lies in this folder." in err
    assert "leer" in err
