"""What saving a version costs, in time and in room."""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from copydesk.archive.archive import Archive
from copydesk.archive.file.connection import _SETTINGS
from copydesk.archive.tables.index import SEARCH_TABLES
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.version import Counts, Status
from speed.drafts import draft
from speed.table import Row

_SAVES, _DRAFTS, _VERSIONS, _SIZE = 40, 40, 10, 5_000


def saving() -> Iterator[Row]:
    """The same text into the archive and, beside it, as a bare row into a bare file under the same settings."""
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder, "desk.db")) as archive:
        bare = sqlite3.connect(Path(folder, "bare.db"), isolation_level=None)
        with closing(bare):
            for setting in _SETTINGS:
                bare.execute(setting)
            bare.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT)")
            text = draft("en", _SIZE)
            number = add(archive, text)
            ours, raw = list[float](), list[float]()
            for round_ in range(_SAVES):
                began = time.perf_counter()
                save(archive, number, f"{text} {round_}", round_)
                ours.append(1000 * (time.perf_counter() - began))
                began = time.perf_counter()
                bare.execute("BEGIN IMMEDIATE")
                bare.execute("INSERT INTO texts (text) VALUES (?)", (f"{text} {round_}",))
                bare.execute("COMMIT")
                raw.append(1000 * (time.perf_counter() - began))
    mine, floor = statistics.median(ours), statistics.median(raw)
    yield Row(
        "a saved version, durable",
        mine / floor,
        "× a raw commit",
        2,
        1.2,
        f"{mine:.2f} and {floor:.2f} ms",
    )


def room() -> Iterator[Row]:
    """Forty drafts of ten versions with a word changed in each: the file, without the tables of the search."""
    dice, raw = Random(3), 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "desk.db")
        with Archive(path) as archive:
            for each in range(_DRAFTS):
                text = draft("en", 6 * _SIZE)[each * 100 :][:_SIZE]
                number = add(archive, text)
                raw += len(text.encode())
                for base in range(_VERSIONS - 1):
                    words = text.split(" ")
                    words[dice.randrange(len(words))] = f"word{dice.randrange(1000)}"
                    text = " ".join(words)
                    save(archive, number, text, base)
                    raw += len(text.encode())
        whole, empty = path.stat().st_size, _without_search(Path(folder, "empty.db"))
        size = _without_search(path) - empty
    told = f"{raw / 1e6:.1f} MB of texts, {size / 1e6:.1f} MB without the search, {whole / 1e6:.1f} MB with it"
    yield Row(
        "ten versions with small edits: the file without its search",
        size / raw,
        "× the texts",
        0.5,
        0.2,
        told,
    )


def add(archive: Archive, text: str) -> int:
    """The number of a new draft."""
    reading = Reading(
        title="A draft", text=text, format=TextFormat.PLAIN, origin="a.txt", media_type="text/plain",
        original=text.encode(), encoding="utf-8",
    )  # fmt: skip
    return archive.drafts.add(reading, "Kim Petersen").id


def save(archive: Archive, number: int, text: str, base: int) -> None:
    """A version, as the window saves one."""
    archive.versions.save(
        number,
        text,
        title="A draft",
        by="Kim Petersen",
        status=Status.IN_REVIEW,
        counts=Counts(),
        base=base,
    )


def _without_search(path: Path) -> int:
    """Bytes of the file once the tables of the search are gone; it is made where there is none."""
    Archive(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for table in SEARCH_TABLES:
            file.execute(f"DROP TABLE {table}")
        file.execute("VACUUM")
    return path.stat().st_size
