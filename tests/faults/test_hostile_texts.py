"""Texts made to be slow: the command line says what it found, or what it did not finish, within ten seconds of work."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

LIMIT = 10.0
"""Seconds of processor time: a busy machine takes longer, and works no more."""
TOO_LONG = "takes too long to look at; not finished:"
"""A slow machine may not come to the end within the limit: then the command says so, and which checks."""


def near_names(count: int) -> Iterator[str]:
    """Sentences about people whose surnames are all a slip or two from one another."""
    dice = random.Random(1)
    for _ in range(count):
        letters = list("Schmidtbauer")
        for _ in range(2):
            letters[dice.randrange(1, len(letters))] = dice.choice("aeiounrst")
        yield f"Herr {dice.choice(('Udo', 'Karl'))} {''.join(letters)} sprach. "


CASES = {
    "cdata": "<![CDATA[" * 10_000,
    "carriage returns": "a\r" * 50_000,
    "latex": "\\emph{" * 15_000,
    "latex environments": "\\begin{a}" * 10_000,
    "zero-width": "a\u200b" * 30_000,
    "directions": "a\u202e" * 30_000,
    "ticks": "`" * 100_000,
    "ticks in pairs": "``a''" * 20_000,
    "addresses": "http://" * 15_000,
    "one address": "https://blatt.example/?" + "a=b&" * 25_000,
    "addresses in addresses": "https://blatt.example/?url=" * 4_000,
    "a tag with 50,000 attributes": "<p " + 'a="b" ' * 50_000 + ">",
    "a tag without an end": "<p " + "a " * 50_000,
    "brackets": "[a][" * 25_000,
    "blanks": "a" + " " * 100_000 + "b",
    "marks of speech": "„" * 60_000,
    "short lines": "a\n" * 30_000,
    "empty lines": "\n" * 4_000_000,
    "near names": "".join(near_names(30_000)),
}


def checked(path: Path) -> tuple[int, str, float]:
    """The status of ``copydesk check``, what it said beside its findings, and the processor time that it took."""
    code = "from copydesk.cli.main import main; raise SystemExit(main())"
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", code, "check", "--format", "jsonl", str(path)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert process.stderr
    said = process.stderr.read().decode()
    _, status, used = os.wait4(process.pid, 0)
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    assert "Traceback" not in said
    return process.returncode, said, used.ru_utime + used.ru_stime


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="processor time of a child is not told here")
@pytest.mark.parametrize("name", CASES)
def test_a_text_made_to_be_slow_ends_in_time(name, tmp_path):
    path = tmp_path / "entwurf.txt"
    path.write_text(CASES[name], encoding="utf-8", newline="")
    status, said, seconds = checked(path)
    assert status in {0, 1} or TOO_LONG in said, "looked at to its end, or said what was not"
    assert seconds < LIMIT
