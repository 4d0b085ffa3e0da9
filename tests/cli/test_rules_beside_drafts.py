"""``copydesk.toml``, ``.gitignore`` and ignores in the text: what lies with the drafts, and how far it reaches."""

import io

import pytest

from copydesk.cli import style
from copydesk.cli.terminal import Progress

FLAGGED = "Der Rat tagt jetzt am Montag."


@pytest.fixture
def folder(user):
    style._style_in.cache_clear()
    (user / ".git").mkdir()
    (user / "kultur").mkdir()
    for name in ("rat.txt", "kultur/oper.txt"):
        (user / name).write_text(FLAGGED + "\n", encoding="utf-8")
    yield user
    style._style_in.cache_clear()


def rules(folder, text):
    (folder / "copydesk.toml").write_text(text, encoding="utf-8")


def test_rules_are_found_upwards_followed_and_named(folder, run):
    rules(folder, 'flag = ["tagt jetzt"]')
    status, out, err = run("check", "kultur/oper.txt")
    assert (status, out.count("boilerplate")) == (1, 1)
    assert err == f"{folder / 'copydesk.toml'}: These rules are followed, beside the house's own.\n"


def test_a_part_holds_for_its_drafts_alone(folder, run):
    rules(folder, 'flag = ["tagt jetzt"]\n[[path]]\nmatch = ["kultur/"]\nallow = ["tagt jetzt"]\n')
    out = run("check", ".")[1]
    assert "rat.txt:1:9: boilerplate" in out
    assert "oper.txt" not in out
    assert run("check", ".", "--jobs", 2)[1] == out


def test_the_rules_are_added_to_those_of_the_house(folder, run, monkeypatch):
    (folder / "house.toml").write_text('flag = ["am Montag"]', encoding="utf-8")
    monkeypatch.setenv("COPYDESK_HOUSE", str(folder / "house.toml"))
    rules(folder, 'flag = ["tagt jetzt"]')
    assert run("check", "rat.txt")[1].count("boilerplate") == 2


def test_nothing_above_the_top_of_a_repository_is_followed(folder, run):
    rules(folder, 'flag = ["tagt jetzt"]')
    (folder / "kultur" / ".git").mkdir()
    assert run("check", "kultur/oper.txt") == (
        0, "1 draft checked: 0 findings in 0, 0 hints not shown.\n", "",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("flag = [", "These rules cannot be read"),
        ("[gate]\nblock = []", "The gate is the desk's own"),
        ("[[path]]\nflag = ['x']", "does not say in “match”"),
        ("[[path]]\nmatch = [3]", "does not say in “match”"),
        ("flagg = ['x']", "Nobody knows what “flagg” is"),
        ("claims = 'none'", "claims is"),
    ],
)
def test_what_is_wrong_with_rules_is_named_and_the_draft_is_checked(folder, run, text, said):
    rules(folder, text)
    status, out, err = run("check", "rat.txt")
    assert status == 0
    assert "1 draft checked" in out
    assert said in err


def test_add_follows_the_desks_own_style_alone(folder, run, monkeypatch):
    monkeypatch.setenv("COPYDESK_DATABASE", str(folder / "desk.db"))
    rules(folder, 'flag = ["tagt jetzt"]')
    status, _, err = run("add", "rat.txt")
    assert (status, err) == (0, "")
    assert run("approve", "1", "--by", "Eva")[0] == 0


def test_a_folder_is_checked_as_git_sees_it_and_a_named_file_always_is(folder, run):
    (folder / ".gitignore").write_text("node_modules/\n*.txt\n!rat.txt\n", encoding="utf-8")
    (folder / "kultur" / ".gitignore").write_text("!oper.txt\n", encoding="utf-8")
    (folder / "node_modules").mkdir()
    for name in ("node_modules/rat.txt", "alt.txt", "kultur/alt.txt"):
        (folder / name).write_text("Alt.\n", encoding="utf-8")
    assert "2 drafts checked" in run("check", ".")[1]
    assert "1 draft checked" in run("check", "kultur")[1]
    assert "1 draft checked" in run("check", "alt.txt")[1]
    assert "1 draft checked" in run("check", "node_modules")[1]
    assert len(run("add", ".")[1].splitlines()) == 5  # whoever takes drafts in says which


IGNORED = "Eins < /p> zwei. <!-- copydesk-ignore tag -->\n\n<!-- copydesk-ignore tag, spacing -->\nDrei < /p>\nvier  fünf.\n\nSechs < /p>.\n"


def test_an_ignore_holds_for_its_line_or_the_paragraph_after_it_and_is_itself_found(folder, run):
    (folder / "a.md").write_text(IGNORED, encoding="utf-8")
    status, out, err = run("check", "a.md", "--kinds", "tag")
    lines = [line.split(":")[1] for line in out.splitlines() if ": tag:" in line]
    assert (status, lines) == (1, ["1", "3", "7"])
    assert out.count("must not reach a reader") == 2
    assert "findings are ignored, as the text asks." in err


def test_a_repair_leaves_an_ignore_where_it_is(folder, run):
    (folder / "a.md").write_text(IGNORED, encoding="utf-8")
    run("check", "a.md", "--fix", "--kinds", "tag")
    left = (folder / "a.md").read_text(encoding="utf-8")
    assert left.count("copydesk-ignore") == 2
    assert left.count("< /p>") == 2


def test_an_ignore_of_no_kind_is_said_and_ignores_nothing(folder, run):
    (folder / "a.md").write_text(
        "Eins < /p> zwei. <!-- copydesk-ignore tags -->\n", encoding="utf-8"
    )
    _, out, err = run("check", "a.md")
    assert out.count(": tag:") == 2
    assert "An ignore names the kind “tags”, which there is not." in err


def test_for_everybody_else_an_ignore_is_markup_like_any_other(folder, run, monkeypatch):
    monkeypatch.setenv("COPYDESK_DATABASE", str(folder / "desk.db"))
    (folder / "a.md").write_text(IGNORED, encoding="utf-8")
    run("add", "a.md")
    status, out, err = run("approve", "1", "--by", "Eva")
    assert status == 1
    assert (out + err).count("< /p>") == 3


def test_a_long_run_shows_a_bar_on_a_terminal(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    progress = Progress(4)
    progress.at(3, "rat.txt")
    assert terminal.getvalue() == "\r\x1b[K" + "█" * 10 + "░" * 10 + " 3/4 rat.txt"
