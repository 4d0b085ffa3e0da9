"""The window over a draft, driven in a process of its own: opening, stalls, keys, F8, and the engine's memory."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from speed.measuring import FailedError, p95
from speed.peers import ROOT
from speed.table import Row, missing

_SHORT, _LONG, _200_000_WORDS = 5_000, 1_000_000, 1_240_000
"""Code points."""


def _probe(size: int, language: str, *measures: str) -> dict[str, Any]:
    """What the probe printed.

    Raises:
        FailedError: it did not come to its end.
    """
    places = ["app", "ui", "resources", "tests"]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(str(ROOT / place) for place in places)
    }
    ran = subprocess.run(
        [sys.executable, "-m", "speed.probe", str(size), language, *measures],
        capture_output=True, encoding="utf-8", env=environment, check=False,
    )  # fmt: skip
    if ran.returncode:
        raise FailedError((ran.stderr.strip().splitlines() or ["no word"])[-1])
    found: dict[str, Any] = json.loads(ran.stdout.strip().splitlines()[-1])
    return found


def opening() -> Iterator[Row]:
    """A megabyte of English, opened."""
    rows = (
        ("1 MB opened → first marks", "s", 0.15, 0.05),
        ("1 MB opened → all marks", "s", 3, 1),
        ("longest stall of the event loop while 1 MB is analysed", "× idle", 2, 1.5),
    )
    try:
        found = _probe(_LONG, "en", "opening")
    except FailedError as error:
        for what, unit, reach, then in rows:
            yield missing(what, unit, reach, then, error)
        return
    told = (
        f"on the page after {found['page']:.2f} s, {found['findings']:,} findings",
        found["trouble"],
        f"{found['stall']:.0f} ms, idle {found['idle']:.1f} ms",
    )
    figures = (
        found["first"],
        None if found["trouble"] else found["all"],
        found["stall"] / found["idle"],
    )
    for (what, unit, reach, then), here, words in zip(rows, figures, told, strict=True):
        yield Row(what, here, unit, reach, then, words)


def keys() -> Iterator[Row]:
    """A key in the middle of a text."""
    found: dict[int, dict[str, Any]] = {}
    for size in (_SHORT, _LONG):
        try:
            found[size] = _probe(size, "en", "keys")
        except FailedError as error:
            found[size] = {"marked": None, "trouble": str(error)}
    marked: dict[int, float] = {}
    for size, name in ((_SHORT, "5 kB"), (_LONG, "1 MB")):
        took, what = found[size], f"key → marks of the paragraph, {name}, p95"
        if took["marked"] is None:
            yield missing(what, "ms", 16, 8, took["trouble"])
        else:
            marked[size] = p95(took["marked"])
            told = f"median {statistics.median(took['marked']):.1f}, the key alone {statistics.median(took['painted']):.1f}"
            yield Row(what, marked[size], "ms", 16, 8, told)
    ratio = marked[_LONG] / marked[_SHORT] if len(marked) == 2 else None
    yield Row("the same, 1 MB to 5 kB", ratio, "×", 1.3, 1.3)
    for size, name, reach, then in ((_SHORT, "5 kB", 40, 20), (_LONG, "1 MB", 250, 100)):
        what, took = f"key → findings of the whole text, {name}, median", found[size]
        if took["marked"] is None or took["trouble"]:
            yield missing(what, "ms", reach, then, took["trouble"])
        else:
            yield Row(what, statistics.median(took["whole"]), "ms", reach, then)


def stepping() -> Iterator[Row]:
    """F8 in a very long draft."""
    what = "F8 in a draft of 200,000 words, p95"
    try:
        found = _probe(_200_000_WORDS, "en", "stepping")
    except FailedError as error:
        yield missing(what, "ms", 50, 20, error)
        return
    told = f"median {statistics.median(found['steps']):.1f}, {found['findings']:,} findings"
    yield Row(what, p95(found["steps"]), "ms", 50, 20, told)


def memory() -> Iterator[Row]:
    """The engine with all data, after an article in German."""
    what = "memory of the engine with all data, German"
    try:
        most = _probe(_SHORT, "de", "memory")["engine"]
    except FailedError as error:
        yield missing(what, "MB", 200, 150, error)
        return
    if not most:
        yield missing(what, "MB", 200, 150, "the system does not tell")
    else:
        yield Row(what, most, "MB", 200, 150, "the most it had")
