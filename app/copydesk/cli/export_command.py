"""``copydesk export``: the approved version as a file."""

import argparse
import sys
from pathlib import Path

from copydesk.archive.values import Event
from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    open_archive,
    user_name,
)
from copydesk.cli.terminal import catalogue, say
from copydesk.export.write import file_name, save, write
from copydesk.export.writer import all_writers, format_names
from copydesk.model.phrase import CopydeskError, Phrase

STANDARD_OUTPUT = "-"


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``export``."""
    add_draft_argument(parser)
    words = catalogue()
    listed = "; ".join(f"{each.format}: {each.title.said(words)}" for each in all_writers())
    parser.add_argument(
        "--format", required=True, choices=format_names(), help=listed.replace("%", "%%")
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where to; - is standard output; without it a name made of the title, in this folder",
    )
    parser.add_argument("--version", type=int, metavar="N", help="an older approved version")
    parser.add_argument(
        "--confidential",
        action="store_true",
        help="tell confidential sources, too; without it only that there are some",
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Write the file whole, or leave what was there as it was. A name of our own never replaces a file."""
    with open_archive(options) as archive:
        approved = archive.approvals.approved(options.id, options.version)
        if options.output == STANDARD_OUTPUT:
            data = write(approved, options.format, confidential=options.confidential)
            if sys.stdout.isatty():
                raise CopydeskError(
                    Phrase("A terminal is no place for a file. Name the file to write with -o.")
                )
            sys.stdout.buffer.write(data)
        else:
            path = Path(options.output or file_name(approved, options.format))
            if not options.output and path.exists():
                raise CopydeskError(
                    Phrase(
                        "{file} is there already. Name the file to write with -o.", file=str(path)
                    )
                )
            save(approved, options.format, path, confidential=options.confidential)
            say(Phrase("{file} was written.", file=str(path)))
        archive.log.add(
            options.id,
            user_name(),
            Event.EXPORTED,
            version=approved.version.number,
            format=options.format,
            confidential=int(options.confidential),
        )
    return 0
