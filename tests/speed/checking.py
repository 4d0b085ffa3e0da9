"""``copydesk check`` as a whole process: one article, a megabyte, ten; the peers in turn with it."""

import math
import tempfile
from collections.abc import Iterator
from pathlib import Path

from speed.drafts import draft
from speed.measuring import Command, FailedError, Used, in_turn, run
from speed.peers import ROOT, proselint, write_good
from speed.table import Row, missing

_COPYDESK = ROOT / ".venv" / "bin" / "copydesk"
_ARTICLE, _MEGABYTE = 5_000, 1_000_000


def _check(path: Path, language: str) -> Command:
    return (_COPYDESK, "check", "--language", language, "--format", "json", path)


def _write(folder: str, language: str, size: int) -> tuple[Path, int]:
    """A draft as a file, and its words."""
    path, text = Path(folder, f"{language}-{size}.txt"), draft(language, size)
    path.write_text(text, encoding="utf-8")
    return path, len(text.split())


def _beside(english: Path, ours: dict[str, Command], times: int) -> dict[str, Used]:
    """Ours and the peers in turn.

    Raises:
        FailedError: one of ours did not do its work, or proselint cannot be had.
    """
    peers = {"proselint": proselint(), "write-good": write_good()}
    if peers["proselint"] is None:
        raise FailedError("proselint cannot be installed here")
    commands = ours | {name: (*there, english) for name, there in peers.items() if there}
    return in_turn(commands, times, lenient=tuple(peers))


def cold() -> Iterator[Row]:
    """One article, from the start of the process to its end."""
    bounds = (("English, all checks", 2, 1), ("German with tagging", 3, 1.5))
    with tempfile.TemporaryDirectory() as folder:
        english, german = _write(folder, "en", _ARTICLE)[0], _write(folder, "de", _ARTICLE)[0]
        ours = {
            "English, all checks": _check(english, "en"),
            "German with tagging": _check(german, "de"),
        }
        try:
            used = _beside(english, ours, 7)
        except FailedError as error:
            for name, reach, then in bounds:
                yield missing(f"cold check, {name}", "× proselint", reach, then, error)
            return
    peers = _told(used)
    for name, reach, then in bounds:
        cpu = used[name].cpu
        told = f"{cpu:.3f} s; {peers}"
        yield Row(
            f"cold check, {name}", cpu / used["proselint"].cpu, "× proselint", reach, then, told
        )


def throughput() -> Iterator[Row]:
    """Words a second of one core, a megabyte at a time."""
    with tempfile.TemporaryDirectory() as folder:
        (english, words), (german, woerter) = (
            _write(folder, code, _MEGABYTE) for code in ("en", "de")
        )
        try:
            used = _beside(english, {"en": _check(english, "en"), "de": _check(german, "de")}, 2)
        except FailedError as error:
            yield missing("1 MB English, words a second", "× proselint", 0.75, 2, error)
            yield missing("1 MB German, words a second", "words/s", 25_000, 40_000, error)
            return
    rate, peer = words / used["en"].cpu, words / used["proselint"].cpu
    told = f"{rate:,.0f} words/s, {used['en'].memory / 1e6:.0f} MB; {_told(used)}"
    yield Row("1 MB English, words a second", rate / peer, "× proselint", 0.75, 2, told, more=True)
    told = f"{used['de'].cpu:.1f} s, {used['de'].memory / 1e6:.0f} MB; proselint {peer:,.0f} words/s in English"
    yield Row(
        "1 MB German, words a second",
        woerter / used["de"].cpu,
        "words/s",
        25_000,
        40_000,
        told,
        more=True,
    )


def growth() -> Iterator[Row]:
    """How the time grows from 100 kB to 10 MB, without the start of the process."""
    sizes = (_ARTICLE, 100_000, 10 * _MEGABYTE)
    names = ("time from 100 kB to 10 MB, n to the power of", "memory at 10 MB")
    with tempfile.TemporaryDirectory() as folder:
        try:
            small, middle, large = (
                run(_check(_write(folder, "en", size)[0], "en")) for size in sizes
            )
        except FailedError as error:
            yield missing(names[0], "", 1.05, 1.05, error)
            yield missing(names[1], "MB", 300, 200, error)
            return
    power = math.log((large.cpu - small.cpu) / (middle.cpu - small.cpu), sizes[2] / sizes[1])
    yield Row(names[0], power, "", 1.05, 1.05, f"{middle.cpu:.2f} s and {large.cpu:.1f} s")
    yield Row(names[1], large.memory / 1e6, "MB", 300, 200)


def _told(used: dict[str, Used]) -> str:
    return ", ".join(
        f"{name} {used[name].cpu:.3f} s" for name in ("proselint", "write-good") if name in used
    )
