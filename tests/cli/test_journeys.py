"""Whole days at the desk, each command in a process of its own."""

import json

import pytest

from cli.conftest import DIRTY


def test_from_the_file_to_the_approved_text(start, dirty, user):
    assert start("add", dirty)[:2] == (0, "1\thafen\n")
    status, out, _ = start("check", dirty, "--format", "json")
    assert (status, [f["kind"] for f in json.loads(out)[0]["findings"]]) == (1, ["tag"])

    status, out, err = start("export", 1, "--format", "txt")
    assert (status, out) == (2, "")
    assert err == "copydesk: Version 0 of draft 1 is not approved. Approve it first.\n"

    status, out, err = start("approve", 1, "--by", "Eva")
    assert (status, out.startswith("1: tag: ")) == (1, True)
    assert "Traceback" not in err
    assert start("approve", 1, "--by", "Eva", "--reason", "Druckschluss")[0] == 0

    assert start("export", 1, "--format", "txt", "-o", "fertig.txt")[0] == 0
    assert (user / "fertig.txt").read_text("utf-8") == DIRTY
    status, out, _ = start("export", 1, "--format", "md")
    assert status == 0
    name = out.split(" was written")[0]
    assert (user / name).read_text("utf-8")
    assert start("export", 1, "--format", "md")[0] == 2, "a name of our own replaces nothing"

    log = json.loads(start("log", 1, "--json")[1])
    assert (log["status"], log["approvals"][0]["by"]) == ("approved", "Eva")
    assert start("doctor")[0] == 0
    assert start("backup", "copy.db")[0] == 0
    assert start("list", "--database", "copy.db")[1].split()[:2] == ["1", "approved"]


def test_a_draft_from_standard_input_goes_the_same_way(start):
    text = "Der Hafen wird tiefer. Die Stadt liegt am Meer.\n"
    assert start("add", "-", given=text.encode())[0] == 0
    assert start("show", 1)[1] == text
    assert start("approve", 1, "--by", "Eva")[0] == 0
    assert start("export", 1, "--format", "txt", "-o", "-")[1] == text


@pytest.mark.parametrize("suffix", [".html", ".docx", ".odt", ".rtf"])
def test_a_file_that_is_not_what_its_name_says_is_one_sentence(run, user, suffix):
    (user / f"kaputt{suffix}").write_bytes(b"PK\x03\x04" + bytes(range(256)) * 20)
    status, out, err = run("check", f"kaputt{suffix}")
    assert (status, out.startswith("0 drafts checked")) == (2, True)
    assert err.startswith("copydesk: ")
    assert err.count("\n") == 1


def test_structured_files_are_read_in_a_child(start, user):
    (user / "seite.html").write_text(
        "<html><body><h1>Hafen</h1><p>Er wird tiefer.&lt; /p&gt;</p></body></html>", "utf-8"
    )
    status, out, _ = start("check", "seite.html", "--language", "de")
    assert (status, "< /p>" in out) == (1, True)
    assert start("add", "seite.html")[0] == 0
    assert start("show", 1)[1].startswith("# Hafen")
