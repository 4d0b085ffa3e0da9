"""``copydesk search``: drafts by words."""

import argparse
import json

from copydesk.cli.database import add_database_option, open_archive
from copydesk.cli.terminal import one_line, write


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``search``."""
    parser.add_argument("query", metavar="QUERY", help='words; "…" holds words together')
    parser.add_argument("--json", action="store_true", help="as a list of JSON objects")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many drafts")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print the drafts that hold the words, newest first, with the words in their surroundings."""
    with open_archive(options) as archive:
        hits = archive.search.find(options.query, options.limit)
    if options.json:
        objects = [
            {
                "id": hit.draft_id,
                "title": hit.title,
                "version": hit.number,
                "snippet": hit.snippet,
                "marks": [[mark.start, mark.end] for mark in hit.marks],
            }
            for hit in hits
        ]
        write(json.dumps(objects, ensure_ascii=True, indent=2) + "\n")
        return 0
    for hit in hits:
        write(f"{hit.draft_id:>5}  {one_line(hit.title)}\n       {one_line(hit.snippet)}\n")
    return 0
