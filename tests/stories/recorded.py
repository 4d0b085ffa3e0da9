"""Plays what was typed at a terminal and writes down what came: ``python tests/stories/recorded.py`` records the run anew.

A line that begins with ``$`` is a command, one with ``#`` a remark, all others are what the command printed. ``copydesk`` is
the program itself; ``sed`` stands for the editor's hand.
"""

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

from copydesk.cli import terminal
from copydesk.cli.main import main
from copydesk_resources import sample_paths

RUN = Path(__file__).with_name("a_correction.txt")
_MASKS = (
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(?: UTC)?"), "2026-11-23 18:00"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "0" * 64),
)
"""What is another in every run."""


def played(lines: list[str]) -> list[str]:
    """The same run, with what the commands print now. Works in the present folder."""
    told: list[str] = []
    for number, line in enumerate(lines):
        if line.startswith("#"):
            told += [line] if number == 0 else ["", line]
        elif line.startswith("$ "):
            told += [line, *_answer(line[2:])]
    return told


def _answer(command: str) -> list[str]:
    words = shlex.split(command)
    target = words[words.index(">") + 1] if ">" in words else ""
    words = words[: words.index(">")] if target else words
    if words[0] == "sed":
        _, old, new, _ = words[1].split("/")
        printed, status = Path(words[2]).read_text("utf-8").replace(old, new), 0
    else:
        printed, status = _copydesk(words[1:])
    if target:
        Path(target).write_text(printed, "utf-8")
        printed = ""
    printed = printed.replace(f"{Path.cwd()}{os.sep}", "")
    for pattern, same in _MASKS:
        printed = pattern.sub(same, printed)
    ends = [f"(status {status})"] if status else []
    return [*printed.rstrip("\n").splitlines(), *ends]


def _copydesk(words: list[str]) -> tuple[str, int]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        status = main(words)
    return out.getvalue(), status


def settle(folder: Path) -> None:
    """Make the folder a desk of its own, with the sample draft on it."""
    os.environ["COPYDESK_DATABASE"] = str(folder / "desk.db")
    os.environ["COPYDESK_HOUSE"] = str(folder / "house.toml")
    os.environ["XDG_DATA_HOME"] = str(folder / "data")
    os.environ["LC_ALL"] = "C.UTF-8"
    terminal.catalogue.cache_clear()
    german = next(path for path in sample_paths() if path.name.endswith(".de.txt"))
    (folder / german.name).write_bytes(german.read_bytes())
    os.chdir(folder)


if __name__ == "__main__":
    before = RUN.read_text("utf-8").splitlines()
    with tempfile.TemporaryDirectory() as place:
        settle(Path(place))
        RUN.write_text("\n".join(played(before)) + "\n", "utf-8")
        os.chdir(RUN.parent)
    sys.stdout.write(f"{RUN}\n")
