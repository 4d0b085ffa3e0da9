"""A search through a hundred thousand versions: the slowest of words of every frequency."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.migrations import CURRENT
from copydesk.archive.search.hits import SearchFilter
from speed.archive import build, drafts_with_hits, words_of_a_language
from speed.measuring import milliseconds
from speed.peers import ROOT
from speed.table import Row

_VERSIONS = 100_000
_TIMES = 9


def database() -> Path:
    """A file of so many versions: it takes minutes, so it is kept."""
    path = ROOT / "build" / "speed" / f"desk-{CURRENT}-{_VERSIONS}.db"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        with Archive(part) as archive:
            build(archive, _VERSIONS)
        part.rename(path)
    return path


def searching() -> Iterator[Row]:
    """The first twenty hits: newest first, best first, and of one person's drafts."""
    vocabulary, _ = words_of_a_language()
    queries = [
        "der ",
        "der und ",
        *(f"{vocabulary[rank]} " for rank in (30, 300, 3_000, 30_000)),
        "sta",
    ]
    with Archive(database()) as archive:
        search = archive.search

        def slowest(*, rank: bool, wanted: SearchFilter | None = None) -> tuple[float, str]:
            taken: dict[str, float] = {}
            for query in queries:
                drafts = drafts_with_hits(search, query, rank=rank)
                runs = milliseconds(
                    lambda q=query, d=drafts: search.find(q, d, rank=rank, wanted=wanted), _TIMES
                )
                taken[query] = min(runs)
            query = max(taken, key=taken.__getitem__)
            return taken[
                query
            ], f"the slowest of {len(queries)} words, “{query.strip()}”, at its best of {_TIMES}"

        rows = (
            ("newest 20", 2, 1, slowest(rank=False)),
            ("best 20", 10, 5, slowest(rank=True)),
            (
                "newest 20 by person",
                10,
                5,
                slowest(rank=False, wanted=SearchFilter(person="Petersen")),
            ),
        )
    for what, reach, then, (taken, told) in rows:
        yield Row(f"100,000 archived versions: {what}", taken, "ms", reach, then, told)
