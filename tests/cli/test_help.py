"""Help in the user's language, commands that were mistyped, and options on either side of the command."""

import subprocess
import sys
from importlib import import_module

import pytest

from copydesk.cli import main as main_module
from copydesk.cli import parser as parser_module
from copydesk.cli.main import COMMANDS, command_first, main, meant
from copydesk.cli.terminal import catalogue
from copydesk_resources import read_toml
from copydesk_ui.start import main as start


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    catalogue.cache_clear()
    yield
    catalogue.cache_clear()


def test_every_word_of_help_has_a_german_one(monkeypatch, capsys):
    asked = set()

    def said(words):
        asked.add(words)
        return words

    monkeypatch.setattr(parser_module, "said", said)
    monkeypatch.setattr(main_module, "said", said)
    for name in COMMANDS:
        import_module(f"copydesk.cli.{name}_command").configure(parser_module.Parser(prog=name))
    with pytest.raises(SystemExit):
        main(["--help"])
    assert capsys.readouterr().out
    assert asked <= set(read_toml("phrases/help.de.toml")) | set(read_toml("phrases/cli.de.toml"))


def test_help_is_german_and_tells_of_the_window(german, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert out.startswith("Aufruf: copydesk [DATEI …]")
    assert "öffnet das Fenster" in " ".join(out.split())
    assert "die Warteschlange der Entwürfe" in out
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    assert "so viele Entwürfe zugleich" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "command"),
    [("chekc", "check"), ("exprot", "export"), ("serach", "search"), ("hafen.txt", ""), ("x", "")],
)
def test_a_mistyped_command_is_guessed(word, command):
    assert meant(word) == command


def test_it_is_asked_about_and_no_window_opens(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["copydesk", "chekc", "a.txt"])
    assert start() == 2
    assert "Did you mean copydesk check?" in capsys.readouterr().err


def test_the_database_may_be_named_before_the_command_and_after_it(run, tmp_path, clean):
    database = tmp_path / "other.db"
    assert run("--database", database, "add", clean)[0] == 0
    assert run("--database", database, "list") == run("list", "--database", database)
    assert run(f"--database={database}", "list")[0] == 0
    assert command_first(["--language", "de", "check", "a"]) == ["check", "--language", "de", "a"]
    assert command_first(["a.txt", "check"]) == ["a.txt", "check"]


def test_it_runs_as_a_module(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "copydesk", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Copydesk ")
