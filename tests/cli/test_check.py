"""``copydesk check``, in all its formats."""

import json
import os
import re
import subprocess
import sys

import pytest

from cli.conftest import CLEAN, DIRTY, ROOT
from copydesk.cli.reading import read_draft


def test_a_clean_draft_ends_with_0_and_a_dirty_one_with_1(run, clean, dirty):
    assert run("check", clean)[0] == 0
    status, out, err = run("check", clean, dirty)
    assert (status, err) == (1, "")
    assert out.splitlines()[0].startswith("hafen.txt:1:23: tag: ")
    assert "< /p>" in out.splitlines()[0]
    assert out.splitlines()[0].endswith(" [fix: delete]")
    assert out.splitlines()[-1].startswith("2 drafts checked: 1 finding in 1, ")


def test_a_folder_means_every_draft_below_it(run, user):
    for name in ("b/zwei.txt", "a/eins.md", "a/.versteckt.txt", "a/bild.png"):
        (user / "mappe" / name).parent.mkdir(parents=True, exist_ok=True)
        (user / "mappe" / name).write_text(DIRTY, encoding="utf-8")
    _, out, _ = run("check", "mappe")
    assert [line.split(":")[0] for line in out.splitlines()[:-1]] == [
        "mappe/a/eins.md",
        "mappe/b/zwei.txt",
    ]


def test_json_names_path_line_and_column_and_the_offsets_hold(run, dirty):
    status, out, _ = run("check", dirty, "--format", "json")
    (draft,) = json.loads(out)
    (found,) = draft["findings"]
    assert (status, draft["path"], draft["language"]) == (1, "hafen.txt", "de")
    assert (found["line"], found["column"]) == (1, 23)
    assert DIRTY[found["start"] : found["end"]] == found["text"] == "< /p>"


def test_jsonl_is_a_line_a_draft(run, dirty, clean):
    _, out, _ = run("check", dirty, clean, "--format", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [(row["path"], len(row["findings"])) for row in rows] == [
        ("hafen.txt", 1),
        ("sauber.txt", 0),
    ]


def test_json_of_nothing_is_an_empty_list(run, user):
    (user / "leer").mkdir()
    status, out, _ = run("check", "leer", "--format", "json")
    assert (status, json.loads(out)) == (0, [])


def test_the_page_is_whole_by_itself_and_everything_in_it_is_escaped(run, user):
    (user / "<img src=x onerror=alert(1)>.txt").write_text(
        "Ein <script>alert('x')</script> & mehr.< /p>", encoding="utf-8"
    )
    status, out, _ = run("check", user, "--format", "html")
    assert status == 1
    assert out.startswith("<!doctype html>")
    assert out.rstrip().endswith("</html>")
    assert "<script" not in out
    assert "<img" not in out
    assert "&lt;script&gt;" in out
    assert not re.search(r"https?://|src=|href=|@import|url\(", out.replace("&lt;img src=x", ""))
    assert "prefers-color-scheme: dark" in out
    assert "default-src &#x27;none&#x27;" in out or "default-src 'none'" in out


def test_the_language_may_be_given(run, clean):
    for language in ("auto", "de", "en-GB"):
        _, out, _ = run("check", clean, "--language", language, "--format", "json")
        assert json.loads(out)[0]["language"] == {"auto": "de", "en-GB": "en"}.get(
            language, language
        )


def test_what_cannot_be_read_is_said_and_the_others_are_checked(run, dirty, user):
    (user / "bild.xyz").write_bytes(b"\x89PNG")
    status, out, err = run("check", "fehlt.txt", "bild.xyz", dirty)
    assert status == 2
    assert "hafen.txt:1:23" in out
    assert len(err.splitlines()) == 2
    assert all(line.startswith("copydesk: ") for line in err.splitlines())


def test_what_a_file_holds_beyond_its_text_is_said(run, user):
    (user / "alt.txt").write_bytes("Die Straße nach Köln ist gesperrt.".encode("cp1252"))
    status, _, err = run("check", "alt.txt")
    assert status in {0, 1}
    assert err.startswith("alt.txt: The file does not say its encoding")


def test_nothing_named_is_said(run):
    status, out, err = run("check")
    assert (status, out) == (2, "")
    assert err == "copydesk: Name a draft or a folder to check, or - for standard input.\n"


def test_standard_input_is_read_by_its_dash(start):
    status, out, err = start("check", "-", given=DIRTY.encode())
    assert (status, err) == (1, "")
    assert out.startswith("-:1:23: tag: ")


def test_lines_of_json_are_answered_in_order_and_bad_ones_named(start):
    lines = [
        json.dumps({"id": "a", "text": DIRTY, "language": "de"}),
        "kein JSON",
        json.dumps({"id": "c", "text": CLEAN, "format": "html"}),
        json.dumps({"id": "d", "text": "\ud800 " + CLEAN}),
        json.dumps([1]),
    ]
    status, out, _ = start("check", "--jsonl", "-", given="\n".join(lines).encode())
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 2
    assert [row["id"] for row in rows] == ["a", None, "c", "d", None]
    assert rows[0]["findings"][0]["text"] == "< /p>"
    assert all(rows[n]["error"].endswith(".") for n in (1, 2, 4))


def test_a_missing_file_of_lines_is_said(run):
    assert run("check", "--jsonl", "fehlt.jsonl")[0] == 2


def test_the_text_of_a_check_stays_in_its_line(run, user):
    (user / "schlimm.txt").write_text(
        "Der Hafen.\x1b[31m< /p\n> Rot \x9b und\u202e mehr < /b>", "utf-8"
    )
    _, out, _ = run("check", "schlimm.txt", "--hints")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out)


def test_checking_a_text_file_loads_nothing_that_it_does_not_need(clean):
    heavy = {
        "sqlite3",
        "sqlite_utils",
        "PySide6",
        "lxml.etree",
        "selectolax",
        "copydesk.intake.docx",
    }
    code = (
        "import sys; from copydesk.cli.main import main; main(['check', 'sauber.txt']);"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT / 'resources'}"},
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("data", [b"Der Hafen.\r\n", "Köln".encode("cp1252"), b"\xef\xbb\xbfx"])
def test_the_short_way_reads_text_as_the_front_door_does(user, data):
    from copydesk.intake.read import read_file

    (user / "text.txt").write_bytes(data)
    assert read_draft("text.txt") == read_file(user / "text.txt")


def test_a_text_file_without_text_is_said_in_the_words_of_the_front_door(run, user):
    (user / "leer.txt").touch()
    assert run("check", "leer.txt")[::2] == (2, "copydesk: leer.txt is empty.\n")
    (user / "daten.txt").write_bytes(b"\x00\x01\xff\xfe\x00")
    status, _, err = run("check", "daten.txt")
    assert (status, err[:55]) == (2, "copydesk: daten.txt cannot be read as a text file: it h")


@pytest.mark.parametrize("locale", ["de_DE.UTF-8", "de_AT"])
def test_a_german_user_is_answered_in_german(run, monkeypatch, locale):
    from copydesk.cli import terminal

    monkeypatch.setenv("LC_ALL", locale)
    terminal.catalogue.cache_clear()
    assert run("list")[2].startswith("copydesk: Unter ")
    terminal.catalogue.cache_clear()


def test_a_kind_of_text_is_named_for_drafts_and_for_lines(run, tmp_path):
    text = "Die Stadt zahlt dafür 14,2 Millionen Euro im Jahr."
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    assert run("check", file)[0] == 1
    assert run("check", file, "--kind", "release")[0] == 0
    assert run("check", file, "--kind", "auto")[0] == 1
    status, _, err = run("check", file, "--kind", "sonnet")
    assert (status, "is no kind of text" in err) == (2, True)
    rows = [{"id": kind, "text": text, "kind": kind} for kind in ("", "release", "sonnet")]
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = [json.loads(line) for line in run("check", "--jsonl", lines)[1].splitlines()]
    assert [len(row.get("findings", ())) for row in found] == [1, 0, 0]
    assert "is no kind of text" in found[2]["error"]
