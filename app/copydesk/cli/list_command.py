"""``copydesk list``: the queue."""

import argparse
import json

from copydesk.cli.database import add_database_option, local, open_archive
from copydesk.cli.terminal import one_line, write


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``list``."""
    parser.add_argument("--json", action="store_true", help="as a list of JSON objects")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print the drafts that are not in the trash, last changed first."""
    with open_archive(options) as archive:
        rows = archive.drafts.list()
    if options.json:
        objects = [
            {
                "id": row.id,
                "title": row.title,
                "desk": row.desk,
                "author": row.author,
                "status": row.status.value,
                "done": row.done,
                "total": row.total,
                "words": row.words,
                "updated": row.updated_at.isoformat(),
                "deadline": row.deadline.isoformat() if row.deadline else None,
            }
            for row in rows
        ]
        write(json.dumps(objects, ensure_ascii=True, indent=2) + "\n")
        return 0
    for row in rows:
        progress = f"{row.done}/{row.total}"
        write(
            f"{row.id:>5}  {row.status.value:<10}  {progress:>9}  {local(row.updated_at)}  {one_line(row.title)}\n"
        )
    return 0
