"""``copydesk backup``: a checked copy of the database."""

import argparse
from pathlib import Path

from copydesk.cli.database import add_database_option, open_archive
from copydesk.cli.terminal import say
from copydesk.desk.backup import back_up
from copydesk.model.phrase import Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``backup``."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="where to; an older copy is replaced"
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Write the copy, open it, examine it, and only then put it in its place."""
    with open_archive(options) as archive:
        written = back_up(archive, options.file)
    say(
        Phrase(
            "{file} is a good copy ({versions} versions).",
            file=str(options.file),
            versions=written.versions,
        )
    )
    return 0
