"""Confidential words in no byte that leaves or lies about, and nothing that lies about is ever run."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk.archive.archive import Archive
from copydesk.cli.main import main
from copydesk.desk.change_source import forget_source
from copydesk.export.writer import format_names
from export.approved import unpacked

ROOT = Path(__file__).resolve().parents[2]
SECRET = "Quaddelfisch"
TEXT = "Der Hafen kostet 40 Millionen Euro.\n"
PLANTED = (
    "json", "sqlite3", "argparse", "copydesk_resources", "sitecustomize", "usercustomize", "lxml", "numpy", "re2", "platformdirs",
)  # fmt: skip


def start(folder, *words):
    """Start the program as a user does, in that folder: its status."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "COPYDESK_DATABASE": str(folder / "desk.db"),
        "COPYDESK_HOUSE": str(folder / "house.toml"),
    }
    code = "from copydesk.cli.main import main; raise SystemExit(main())"
    if not (Path(sys.executable).parent / "copydesk").exists():
        environment["PYTHONPATH"] = f"{ROOT / 'app'}{os.pathsep}{ROOT / 'resources'}"
    return subprocess.run(
        [sys.executable, "-P", "-c", code, *words],
        capture_output=True,
        cwd=folder,
        env=environment,
        timeout=110,
        check=False,
    ).returncode


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run a command in this process, in its own folder: all that it says."""
    monkeypatch.chdir(tmp_path)

    def command(*words, given="", wanted=(0,)):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        assert status in wanted, said.err
        return said.out + said.err

    return command


@pytest.fixture
def story(tmp_path, run):
    """A draft with a claim that a confidential source proves, approved; every word of it came by standard input."""
    (tmp_path / "hafen.txt").write_text(TEXT, encoding="utf-8")
    run("add", "hafen.txt")
    names = ("title", "person", "role", "locator", "url", "archived", "note")
    fields = "".join(f"{name}: {SECRET}\n" for name in names)
    run("source", 1, "--confidential", "--stdin", given=fields)
    run("claim", 1, TEXT.strip())
    run("mark", 1, "verified", "--proof", 1, "--stdin", given=f"locator: {SECRET}")
    run("approve", 1, "--by", "Eva", "--reason", "eilt")
    return tmp_path


def test_no_word_of_a_confidential_source_is_said_or_written_by_any_command(story, run):
    for fmt in format_names():
        said = run("export", 1, "--format", fmt, "-o", f"aus.{fmt}")
        assert SECRET.encode() not in unpacked((story / f"aus.{fmt}").read_bytes()), fmt
        assert SECRET not in said
    for words in (
        ("log", 1), ("log", 1, "--json"), ("list", "--json"), ("search", "Hafen"), ("show", 1), ("diff", 1), ("doctor",),
        ("check", "hafen.txt"), ("save", 1, "hafen.txt"), ("backup", "kopie.db"), ("restore", "kopie.db"),
    ):  # fmt: skip
        assert SECRET not in run(*words, wanted=(0, 1)), words
    assert run("search", SECRET, wanted=(0, 1)).count(SECRET) <= 1, "the question itself at most"
    assert SECRET not in run("source", 1, "--stdin", given=f"{SECRET}: x", wanted=(2,))


def test_a_forgotten_source_is_in_no_byte_of_the_folder(story):
    with Archive(story / "desk.db") as archive:
        forget_source(archive, 1, 1, "Mia")
    for path in story.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            assert SECRET.lower().encode() not in data, path
            assert SECRET.lower().encode("utf-16-le") not in data, path


def test_modules_that_lie_beside_draft_and_database_are_never_run(tmp_path):
    for name in PLANTED:
        (tmp_path / f"{name}.py").write_text(
            f"open({str(tmp_path / 'PLANTED')!r}, 'a').write({name!r})\n", encoding="utf-8"
        )
    (tmp_path / "hafen.html").write_text(f"<p>{TEXT}</p>", encoding="utf-8")
    assert start(tmp_path, "add", "hafen.html") == 0, "an engine was started, too"
    assert start(tmp_path, "approve", "1", "--by", "Eva", "--reason", "eilt") == 0
    assert start(tmp_path, "export", "1", "--format", "docx") == 0
    assert not (tmp_path / "PLANTED").exists()
