"""What a terminal is given, and what it must never be given."""

import os
import re
import sys

import pytest

from cli.conftest import ROOT
from copydesk.cli.terminal import excerpt, harmless, one_line

HOSTILE = "Titel \x1b]0;weg\x07 \x9b31m rot \u202e verdreht\r\n\ud800 Ende\u2028"


def test_control_characters_are_written_out():
    assert harmless("Straße\n\tüber 👩‍🚒") == "Straße\n\tüber 👩‍🚒"
    assert harmless(HOSTILE) == (
        "Titel \\u001b]0;weg\\u0007 \\u009b31m rot \\u202e verdreht\\u000d\n\\ud800 Ende\\u2028"
    )
    assert one_line("a\n\tb") == "a⏎⇥b"
    assert excerpt("x" * 99) == "x" * 59 + "…"


COMMANDS = [
    ["check", "böse.txt", "--hints"],
    ["check", "böse.txt", "--format", "json"],
    ["check", "böse.txt", "--format", "jsonl"],
    ["check", "böse.txt", "--format", "html"],
    ["claims", "1"],
    ["doctor"],
    ["show", "1"],
    ["diff", "1"],
    ["list"],
    ["search", "Titel"],
    ["log", "1"],
    ["export", "1", "--format", "txt", "-o", "-"],
]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a pseudo-terminal")
def test_no_command_gives_a_terminal_raw_control_characters(run, user):
    import pty

    (user / "böse.txt").write_text(HOSTILE.replace("\ud800", ""), encoding="utf-8")
    assert run("add", "böse.txt")[0] == 0
    assert run("approve", "1", "--by", "Eva", "--reason", "Druckschluss")[0] == 0
    child, terminal = pty.fork()
    if child == 0:
        code = (
            "from copydesk.cli.main import main\n"
            f"for words in {COMMANDS!r}: print('ran', words[0], main(words), flush=True)"
        )
        path = f"{ROOT / 'app'}{os.pathsep}{ROOT / 'resources'}"
        environment = {**os.environ, "PYTHONPATH": path}
        os.execve(sys.executable, [sys.executable, "-P", "-c", code], environment)
    printed = b""
    try:
        while piece := os.read(terminal, 4096):
            printed += piece
    except OSError:  # Linux ends a pseudo-terminal with an error
        pass
    os.close(terminal)
    os.waitpid(child, 0)
    text = printed.decode("utf-8").replace("\r\n", "\n")
    ran = re.findall(r"^ran (\w+) ([012])$", text, re.MULTILINE)
    assert ran == list(zip([words[0] for words in COMMANDS], "111100000002", strict=True))
    ours = re.sub("\r?\x1b\\[(K|3[12]m|0m)", "", text)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]", ours), ascii(ours)


def test_a_reader_that_goes_away_is_no_error(user):
    import subprocess

    (user / "lang.txt").write_text("Der Hafen.< /p> Und mehr.\n\n" * 3000, encoding="utf-8")
    path = f"{ROOT / 'app'}{os.pathsep}{ROOT / 'resources'}"
    with subprocess.Popen(
        [
            sys.executable,
            "-P",
            "-c",
            "from copydesk.cli.main import main; raise SystemExit(main())",
            "check",
            "lang.txt",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    ) as child:
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait() == 0
