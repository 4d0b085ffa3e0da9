"""What a file held beside its text is told, how its changes are read is chosen, and what may be a source is listed."""

import json
from pathlib import Path

FILES = Path(__file__).parent.parent / "intake" / "files"


def test_add_tells_how_tracked_changes_were_read_and_takes_the_other_reading(run):
    _, _, said = run("add", FILES / "tracked.docx")
    assert "Tracked changes, read as accepted: 1." in said
    assert run("show", 1)[1] == "He did resign."
    _, _, said = run("add", FILES / "tracked.docx", "--changes", "original")
    assert "read as if they had not been made: 1." in said
    assert run("show", 2)[1] == "He did not resign."


def test_check_tells_the_same(run):
    _, _, said = run("check", FILES / "tracked.docx")
    assert "Tracked changes, read as accepted: 1." in said


def test_notes_are_counted_and_listed_as_candidates_for_sources(run):
    _, _, said = run("add", FILES / "footnote.docx")
    assert "kept as candidates for sources: 1." in said
    assert run("show", 1, "--remarks")[1] == "footnote\t\t\tThe ministry denied this.\n"
    assert "The ministry denied this." in run("log", 1)[1]
    (remark,) = json.loads(run("log", 1, "--json")[1])["remarks"]
    assert (remark["kind"], remark["text"]) == ("footnote", "The ministry denied this.")


def test_a_file_that_is_a_draft_already_is_told(run):
    run("add", FILES / "footnote.docx")
    _, out, said = run("add", FILES / "footnote.docx")
    assert "The same file is draft 1 already, version 0" in said
    assert out.startswith("2\t")


def test_a_page_is_read_whole_where_that_is_asked_for(run):
    assert "left out around it" in run("add", FILES / "headline_outside.html")[2]
    run("add", FILES / "headline_outside.html", "--whole-page")
    assert "Menu item" not in run("show", 1)[1]
    assert "Menu item" in run("show", 2)[1]


def test_save_tells_the_same_and_that_notes_are_not_kept(run):
    run("add", FILES / "tracked.docx", "--changes", "original")
    _, _, said = run("save", 1, FILES / "tracked.docx")
    assert "Tracked changes, read as accepted: 1." in said
    run("add", FILES / "tracked.docx")
    _, _, said = run("save", 2, FILES / "footnote.docx")
    assert "Comments and notes that came with it, not kept: 1." in said
