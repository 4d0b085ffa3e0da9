"""``check --fix`` repairs what is safe in bulk, in the file itself, and nothing else of it changes."""

import io
import json
import sys
from types import SimpleNamespace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from copydesk.cli.fixing import _bytes
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import CopydeskError

DIRTY = "Der Hafen kostet viel.< /p>\n\nAm&nbsp;Kai wird gebaut.\n"
CLEAN = "Der Hafen kostet viel.\n\nAm Kai wird gebaut.\n"


@pytest.fixture
def dirty(tmp_path):
    path = tmp_path / "hafen.txt"
    path.write_text(DIRTY, encoding="utf-8")
    return path


def test_a_text_is_repaired_and_is_clean_afterwards(run, dirty):
    status, out, err = run("check", "--fix", dirty)
    assert status == 0
    assert "2 findings repaired." in err
    assert out.startswith("1 draft checked: 0 findings")
    assert dirty.read_text("utf-8") == CLEAN
    assert run("check", "--fix", dirty)[2] == ""


def test_differences_are_shown_and_the_file_is_left_alone(run, dirty):
    status, out, _ = run("check", "--diff", dirty)
    assert status == 1
    assert "-Der Hafen kostet viel.< /p>\n+Der Hafen kostet viel.\n" in out
    assert dirty.read_text("utf-8") == DIRTY


def test_what_only_a_person_can_decide_stays(run, tmp_path):
    path = tmp_path / "namen.md"
    text = "Bürgermeisterin Ada Petersen lachte.< /p>\n\nDann ging Ada Peterson nach Hause.\n"
    path.write_text(text, encoding="utf-8")
    assert run("check", "--fix", path)[0] == 1
    assert path.read_text("utf-8") == text.replace("< /p>", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbf" + DIRTY.encode(), b"\xef\xbb\xbf" + CLEAN.encode()),
        (DIRTY.replace("\n", "\r\n").encode(), CLEAN.replace("\n", "\r\n").encode()),
    ],
    ids=["a byte order mark", "line ends of Windows"],
)
def test_the_rest_of_the_file_is_as_it_was(run, tmp_path, before, after):
    path = tmp_path / "a.txt"
    path.write_bytes(before)
    assert run("check", "--fix", path)[0] == 0
    assert path.read_bytes() == after


def test_front_matter_stays_before_the_text(run, tmp_path):
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Hafen\n---\n\n" + DIRTY, encoding="utf-8")
    assert run("check", "--fix", path)[0] == 0
    assert path.read_text("utf-8") == "---\ntitle: Hafen\n---\n\n" + CLEAN


@pytest.mark.parametrize(
    "data", [DIRTY.encode("cp1252").replace(b"kostet", b"k\xf6stet"), DIRTY.replace("\n", "\r\n", 1).encode()],
    ids=["another encoding", "mixed line ends"],
)  # fmt: skip
def test_a_file_that_could_not_be_put_back_is_left_as_it_was(run, tmp_path, data):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    status, _, err = run("check", "--fix", path)
    assert status == 2
    assert "left as it is" in err
    assert path.read_bytes() == data


def test_standard_input_is_repaired_onto_standard_output(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(DIRTY.encode())))
    status, out, _ = run("check", "--fix", "-")
    assert (status, out) == (0, CLEAN)


LINES = st.lists(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=8),
    min_size=1,
    max_size=5,
)


@given(
    LINES,
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([b"", b"\xef\xbb\xbf"]),
)
def test_a_text_that_was_not_changed_gives_the_same_bytes(lines, end, mark):
    data = mark + end.join(lines).encode()
    text = "\n".join(lines)
    reading = Reading("a", text, TextFormat.PLAIN, "a.txt", "text/plain", data)
    assume(mark or not data.startswith(b"\xef\xbb\xbf"))
    assert _bytes(reading, text, "a.txt") == data


def test_only_texts_are_repaired():
    reading = Reading("a", "x", TextFormat.PLAIN, "a.docx", "", b"x")
    with pytest.raises(CopydeskError):
        _bytes(reading, "y", "a.docx")


def test_only_what_is_asked_for_is_shown_and_counted(run, dirty):
    def kinds(*words):
        found = json.loads(run("check", dirty, "--format", "json", *words)[1])
        return [finding["kind"] for finding in found[0]["findings"]]

    assert kinds() == ["tag", "entity"]
    assert kinds("--kinds", "entity") == ["entity"]
    assert kinds("--min-severity", "error", "--kinds", "tag") == ["tag"]
    assert run("check", dirty, "--kinds", "claims")[0] == 2
    assert "There is no kind “claims”" in run("check", dirty, "--kinds", "claims")[2]
    assert run("check", dirty, "--exit-zero")[0] == 0
    assert run("check", dirty, "--quiet")[1].count("\n") == 2
    assert run("check", "nothing.txt", "--exit-zero")[0] == 2


def test_several_at_a_time_say_the_same_in_the_same_order(run, dirty, clean, tmp_path):
    third = tmp_path / "c.txt"
    third.write_text("Zwei &amp; drei.\n", encoding="utf-8")
    names = [dirty, clean, tmp_path / "gone.txt", third]
    assert run("check", *names, "--jobs", "2") == run("check", *names)


def test_the_result_goes_into_a_file_whole(run, dirty, tmp_path):
    target = tmp_path / "out.json"
    status, out, _ = run("check", dirty, "--format", "json", "--output", target)
    assert (status, out) == (1, "")
    assert json.loads(target.read_text("utf-8"))[0]["findings"]


def test_other_formats_say_the_same_places(run, dirty):
    from xml.etree import ElementTree as ET

    log = json.loads(run("check", dirty, "--format", "sarif")[1])
    results = log["runs"][0]["results"]
    regions = [r["locations"][0]["physicalLocation"]["region"] for r in results]
    assert [(r["startLine"], r["startColumn"], r["endColumn"]) for r in regions] == [
        (1, 23, 28),
        (3, 3, 9),
    ]
    assert results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {
        "text": ""
    }
    rules = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in results} <= rules
    commands = run("check", dirty, "--format", "github")[1].splitlines()
    assert f"file={dirty},line=1,col=23,title=tag::" in commands[0]
    errors = ET.fromstring(run("check", dirty, "--format", "checkstyle")[1]).findall("file/error")
    assert [(e.get("line"), e.get("column"), e.get("severity")) for e in errors] == [
        ("1", "23", "error"),
        ("3", "3", "error"),
    ]
