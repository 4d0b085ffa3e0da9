"""``copydesk export``: the approved version as a file."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    open_archive,
    user_name,
)
from copydesk.cli.terminal import catalogue, complain, say
from copydesk.desk.export import export
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
    parser.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help="why it leaves before the time of its embargo; recorded",
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Write the file whole, or leave what was there as it was. A name of our own never replaces a file."""
    with open_archive(options) as archive:
        exported = export(
            archive,
            options.id,
            options.format,
            _target(options.output),
            user_name(),
            version=options.version,
            confidential=options.confidential,
            reason=options.reason,
        )
    if exported.path is not None:
        say(Phrase("{file} was written.", file=str(exported.path)))
    if exported.unlogged is not None:
        complain(CopydeskError(exported.unlogged))
    return 0


def _target(output: str | None) -> Path | Callable[[bytes], None] | None:
    if output == STANDARD_OUTPUT:
        return _to_standard_output
    return Path(output) if output else None


def _to_standard_output(data: bytes) -> None:
    if sys.stdout.isatty():
        raise CopydeskError(
            Phrase("A terminal is no place for a file. Name the file to write with -o.")
        )
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
