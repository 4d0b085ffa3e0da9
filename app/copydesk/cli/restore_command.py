"""``copydesk restore``: a copy of the database takes its place."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from copydesk.archive.file.paths import database_path
from copydesk.cli.database import add_database_option
from copydesk.cli.terminal import say
from copydesk.desk.backup import restore
from copydesk.model.phrase import Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``restore``."""
    parser.add_argument("file", metavar="FILE", type=Path, help="a copy, as backup writes it")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Examine the copy, keep the database beside it, and only then put the copy in its place."""
    path = database_path(options.database)
    restored = restore(path, options.file, datetime.now(UTC))
    say(
        Phrase(
            "{file} holds {copy} now ({versions} versions).",
            file=str(path),
            copy=str(options.file),
            versions=restored.copy.versions,
        )
    )
    if restored.kept is not None:
        say(Phrase("What was there is kept as {file}.", file=str(restored.kept)))
    return 0
