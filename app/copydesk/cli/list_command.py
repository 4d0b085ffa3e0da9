"""``copydesk list``: the queue."""

import argparse
import json

from copydesk.archive.values import QueueRow
from copydesk.cli.database import add_database_option, local, open_archive
from copydesk.cli.terminal import one_line, write
from copydesk.model.version import Status


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
            f"{row.id:>5}  {row.status.value:<10}  {progress:>9}  {local(row.updated_at)}  {one_line(row.title)}{_due(row)}\n"
        )
    return 0


def _due(row: QueueRow) -> str:
    """When it is due, as long as it is not approved."""
    if row.deadline is None or row.status is Status.APPROVED:
        return ""
    return f"  (due {local(row.deadline)})"
