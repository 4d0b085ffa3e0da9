"""A user in an English locale with a database of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk.cli import terminal
from copydesk.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
DIRTY = "Der Hafen wird tiefer.< /p>\n\nDie Stadt liegt am Meer.\n"
CLEAN = "Der Hafen wird tiefer.\n\nDie Stadt liegt am Meer.\n"


@pytest.fixture(autouse=True)
def user(monkeypatch, tmp_path):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")
    monkeypatch.setenv("COPYDESK_DATABASE", str(tmp_path / "desk.db"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    terminal.catalogue.cache_clear()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys):
    """Run a command in this process: exit status, standard output, standard error."""

    def command(*words):
        try:
            status = main([str(word) for word in words])
        except SystemExit as leaving:  # argparse
            status = leaving.code
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


@pytest.fixture
def start():
    """Run a command as a user does, in a process of its own."""

    def command(*words, given=b"", **environment):
        done = subprocess.run(
            [
                sys.executable,
                "-P",
                "-c",
                "from copydesk.cli.main import main; raise SystemExit(main())",
            ]
            + [str(word) for word in words],
            input=given,
            capture_output=True,
            timeout=60,
            check=False,
            env={
                **os.environ,
                "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT / 'resources'}",
                **environment,
            },
        )
        return done.returncode, done.stdout.decode("utf-8", "surrogatepass"), done.stderr.decode()

    return command


@pytest.fixture
def dirty(user):
    (user / "hafen.txt").write_text(DIRTY, encoding="utf-8")
    return "hafen.txt"


@pytest.fixture
def clean(user):
    (user / "sauber.txt").write_text(CLEAN, encoding="utf-8")
    return "sauber.txt"
