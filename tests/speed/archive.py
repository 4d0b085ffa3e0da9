"""How quickly the archive is searched: ``python tests/speed/archive.py [VERSIONS] [DATABASE]``.

Builds a database of that many versions (100,000 if not said), about 180 words each, five of every draft, with claims,
sources, approved names and statements, and prints how long the first 20 hits and the first 20 drafts take, newest first and
best first, for words of every frequency and for every filter. A draft comes with a hit of each kind, up to seven. The rows are written through the archive's own functions, but all in one write:
that is the only difference to a desk of many years. A DATABASE that is there already is searched as it is.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.file.connection import Connection
from copydesk.archive.file.rows import time_to_column
from copydesk.archive.search.hits import HitKind, SearchFilter
from copydesk.archive.search.search import Search
from copydesk.archive.tables.index import index_name, index_note, index_statement
from copydesk.model.draft import TextFormat
from copydesk.model.source import Source, SourceKind
from copydesk.model.version import Counts, Status, Version, text_hash

_BEGAN = datetime(2016, 1, 1, tzinfo=UTC)
_PER_DRAFT, _WORDS, _VOCABULARY = 5, 180, 40_000
_FREQUENT = ("der", "die", "und", "Stadt", "Rat")
PEOPLE = ("Kim Petersen", "Mia Lang", "Jo Brandt", "Eva Nowak")


def words_of_a_language() -> tuple[list[str], list[float]]:
    """A vocabulary as texts use it: the n-th word a n-th as often as the first (Zipf)."""
    dice, made = random.Random(5), dict.fromkeys(_FREQUENT)
    while len(made) < _VOCABULARY:
        made[
            "".join(
                dice.choice("bdfgklmnprstwz") + dice.choice("aeiouäöü")
                for _ in range(dice.randint(2, 4))
            )
        ] = None
    return list(made), [1 / rank for rank in range(1, _VOCABULARY + 1)]


def build(archive: Archive, versions: int) -> None:
    """Fill the archive in one write."""
    dice = random.Random(7)
    vocabulary, weights = words_of_a_language()
    stock = dice.choices(vocabulary, weights, k=2_000_000)
    connection = archive._connection  # a desk has no door for so many rows at once
    at = _BEGAN
    with connection.write():
        for _ in range(versions // _PER_DRAFT):
            begin = dice.randrange(len(stock) - _WORDS - 20)
            words = stock[begin : begin + _WORDS]
            title = " ".join(stock[begin + _WORDS : begin + _WORDS + 6])
            draft_id = add_draft(connection, title, at, dice)
            previous = ""
            for number in range(_PER_DRAFT):
                at += timedelta(minutes=30)
                words[dice.randrange(_WORDS)] = dice.choice(vocabulary)
                version = Version(
                    draft_id=draft_id, number=number, title=title, text=" ".join(words), format=TextFormat.PLAIN,
                    language="de", sha256=text_hash(" ".join(words)), previous_sha256=previous,
                    by=PEOPLE[dice.randrange(4)], at=at, status=Status.IN_REVIEW, counts=Counts(),
                )  # fmt: skip
                archive.versions.insert(version)
                previous = version.sha256
            add_ledger(connection, draft_id, words, at, dice)


def add_draft(connection: Connection, title: str, at: datetime, dice: random.Random) -> int:
    """A draft without its text."""
    when = time_to_column(at)
    return connection.insert(
        "drafts",
        {
            "guid": f"{dice.getrandbits(128):032x}", "title": title, "author": dice.choice(PEOPLE), "format": "plain",
            "language": "de", "origin": "a.txt", "media_type": "text/plain", "encoding": "utf-8", "original_sha256": "",
            "left_out": "[]", "tracked_changes": 0, "status": dice.choice(list(Status)).value, "findings": 0, "done": 0,
            "words": _WORDS, "characters": 6 * _WORDS, "created_at": when, "updated_at": when,
        },
    )  # fmt: skip


def add_ledger(
    connection: Connection, draft_id: int, words: list[str], at: datetime, dice: random.Random
) -> None:
    """Three claims, a source, four names and three statements of a draft."""
    when = time_to_column(at)
    for number in range(3):
        claim_id = connection.insert("claims", {"draft_id": draft_id})
        statement = " ".join(words[12 * number : 12 * number + 12])
        connection.insert(
            "claim_entries",
            {
                "claim_id": claim_id, "exact": statement, "prefix": "", "suffix": "", "ordinal": 0, "statement": statement,
                "kind": "event", "status": "verified", "concerns": "", "question": "", "answer": "", "remark": "",
                "made_by": dice.choice(PEOPLE), "made_at": when, "seal": "",
            },
        )  # fmt: skip
        index_note(connection, draft_id, "", at, title=statement, claim_id=claim_id)
    title = " ".join(words[40:44])
    source_id = connection.insert(
        "sources",
        {"draft_id": draft_id, "title": title, "kind": SourceKind.WEB_PAGE.value, "locator": "", "url": "", "note": "", "confidential": 0},
    )  # fmt: skip
    index_note(connection, draft_id, "", at, title=title, source_id=source_id)
    approval = {"draft_id": draft_id, "number": _PER_DRAFT - 1, "approved_at": when}
    for name in {" ".join(words[n : n + 2]).title() for n in range(50, 58, 2)}:
        row_id = connection.insert("approved_names", {**approval, "name": name, "count": 1})
        index_name(connection, row_id, name)
    for number in range(3):
        said = " ".join(words[15 * number : 15 * number + 15])
        row_id = connection.insert(
            "approved_statements",
            {**approval, "speaker": dice.choice(PEOPLE), "kind": "named", "text": said},
        )
        index_statement(connection, row_id, PEOPLE[0], said)


def milliseconds(work: Callable[[], object], times: int = 15) -> str:
    """The median of so many runs, and the fastest."""
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - began))
    return f"{statistics.median(taken):6.2f} ({min(taken):5.2f}) ms"


def drafts_with_hits(search: Search, query: str, *, rank: bool) -> int:
    """How many drafts hold the first 20 hits."""
    counts = accumulate(len(hit.passages) for hit in search.find(query, 20, rank=rank))
    return next((number for number, hits in enumerate(counts, 1) if hits >= 20), 20)


def measure(archive: Archive) -> None:
    """Search, and print how long it takes."""
    vocabulary, _ = words_of_a_language()
    queries = [
        "der ",
        "der und ",
        "Stadt ",
        f"{vocabulary[30]} ",
        f"{vocabulary[300]} ",
        f"{vocabulary[3000]} ",
        f"{vocabulary[30_000]} ",
    ]
    queries += [f'"der {vocabulary[6]}"', "de", "d", "sta", "gibtesnichtxyz"]
    search = archive.search
    print(
        f"{'':>14}          hits  newest 20 hits  newest 20 drafts  best 20 hits  best 20 drafts  (hits)"
    )
    for query in queries:
        count = archive._connection.value(
            "SELECT count(*) FROM version_search WHERE version_search MATCH ?", (as_query(query),)
        )
        shown = [
            milliseconds(lambda n=drafts, q=query, r=rank: search.find(q, n, rank=r))
            for rank in (False, True)
            for drafts in (drafts_with_hits(search, query, rank=rank), 20)
        ]
        passages = sum(len(hit.passages) for hit in search.find(query, 20))
        print(f"{query.strip():>14} {count:>13}  {'  '.join(shown)}  ({passages})")
    year = _BEGAN.replace(year=2018)
    filters = {
        "approved": SearchFilter(status=Status.APPROVED),
        "a person": SearchFilter(person="Petersen"),
        "nobody": SearchFilter(person="Niemand"),
        "before 2018": SearchFilter(until=year),
        "claims": SearchFilter(kinds=frozenset({HitKind.CLAIM})),
        "said": SearchFilter(kinds=frozenset({HitKind.SAID})),
    }
    print("the first 20 drafts, newest and best")
    for name, wanted in filters.items():
        for query in ("der ", f"{vocabulary[300]} "):
            newest = milliseconds(lambda q=query, w=wanted: search.find(q, 20, wanted=w), 5)
            best = milliseconds(
                lambda q=query, w=wanted: search.find(q, 20, rank=True, wanted=w), 5
            )
            print(f"{query.strip():>14} {name:>17}  {newest}  {best}")
    title = archive._connection.value("SELECT title FROM sources WHERE id = 100")
    print(f"earlier uses of a source: {milliseconds(lambda: search.uses_of(Source(0, title)))}")
    print(f"who said what: {milliseconds(lambda: search.said('der Petersen', 20))}")


def as_query(words: str) -> str:
    """The query as the search makes it of words."""
    from copydesk.archive.search.match import as_match

    return as_match(words)


def main() -> None:
    """Build, measure, print."""
    versions = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder, "desk.db")
        new = not path.exists()
        with Archive(path) as archive:
            if new:
                began = time.perf_counter()
                build(archive, versions)
                print(
                    f"{versions:,} versions written in {time.perf_counter() - began:.0f} s, {path.stat().st_size / 1e6:.0f} MB"
                )
            measure(archive)


if __name__ == "__main__":
    main()
