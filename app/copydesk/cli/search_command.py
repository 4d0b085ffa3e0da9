"""``copydesk search``: drafts by words, and what people said in approved texts."""

import argparse
import json
from datetime import UTC, datetime, timedelta

from copydesk.archive.search.hits import Hit, HitKind, Passage, SearchFilter
from copydesk.cli.database import add_database_option, local, open_archive
from copydesk.cli.terminal import one_line, write
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Status

_KINDS = {
    "texts": frozenset({HitKind.TEXT, HitKind.TITLE}),
    "claims": frozenset({HitKind.CLAIM}),
    "sources": frozenset({HitKind.SOURCE}),
    "said": frozenset({HitKind.SAID}),
    "names": frozenset({HitKind.NAME}),
    "notes": frozenset({HitKind.NOTE}),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``search``."""
    parser.add_argument("query", metavar="QUERY", help='words; "…" holds words together')
    parser.add_argument("--json", action="store_true", help="as a list of JSON objects")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many drafts")
    parser.add_argument(
        "--kind",
        action="append",
        choices=list(_KINDS),
        help="look in these alone; said: what approved texts let people say. Can be given again",
    )
    parser.add_argument(
        "--status", choices=[status.value for status in Status], help="of the draft, now"
    )
    parser.add_argument(
        "--person",
        default="",
        metavar="NAME",
        help="drafts that somebody of that name wrote, saved, checked or approved",
    )
    parser.add_argument("--since", metavar="DATE", help="from that day on, as 2026-11-23")
    parser.add_argument("--until", metavar="DATE", help="up to that day, and on it")
    parser.add_argument("--rank", action="store_true", help="best first instead of newest first")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print the drafts that hold the words, newest first, each with the places where they stand."""
    until = _day(options.until)
    wanted = SearchFilter(
        kinds=frozenset(kind for name in options.kind or _KINDS for kind in _KINDS[name]),
        status=Status(options.status) if options.status else None,
        person=options.person,
        since=_day(options.since),
        until=until + timedelta(days=1) if until else None,
    )
    with open_archive(options) as archive:
        hits = archive.search.find(options.query, options.limit, rank=options.rank, wanted=wanted)
    if options.json:
        write(json.dumps([_object(hit) for hit in hits], ensure_ascii=True, indent=2) + "\n")
        return 0
    for hit in hits:
        write(f"{hit.draft_id:>5}  {one_line(hit.title)}\n")
        for passage in hit.passages:
            write(f"       {local(passage.at)}  {_label(passage):<10}  {_words(passage)}\n")
    return 0


def _day(given: str | None) -> datetime | None:
    """The beginning of a day in the user's zone, as UTC."""
    if not given:
        return None
    try:
        return datetime.strptime(given, "%Y-%m-%d").astimezone().astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise CopydeskError(
            Phrase("“{date}” is no day. Write it as 2026-11-23.", date=one_line(given))
        ) from error


def _label(passage: Passage) -> str:
    return (
        passage.kind.value if passage.number is None else f"{passage.kind.value} {passage.number}"
    )


def _words(passage: Passage) -> str:
    """What was found, with who said it or how far its check has come."""
    before = {
        HitKind.SAID: f"{passage.by}: ",
        HitKind.CLAIM: f"[{passage.detail}] ",
        HitKind.SOURCE: f"[{passage.detail}] ",
    }.get(passage.kind, "")
    return one_line(f"{before}{passage.snippet}")


def _object(hit: Hit) -> dict[str, object]:
    return {
        "id": hit.draft_id,
        "title": hit.title,
        "version": hit.number,
        "snippet": hit.snippet,
        "marks": [[mark.start, mark.end] for mark in hit.marks],
        "status": hit.status.value,
        "at": hit.at.isoformat(),
        "hits": [
            {
                "kind": passage.kind.value,
                "snippet": passage.snippet,
                "marks": [[mark.start, mark.end] for mark in passage.marks],
                "at": passage.at.isoformat(),
                "by": passage.by,
                "detail": passage.detail,
                "version": passage.number,
            }
            for passage in hit.passages
        ],
    }
