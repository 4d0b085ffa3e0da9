"""``copydesk show``: a version's text."""

import argparse

from copydesk.archive.values import StoredRemark
from copydesk.cli.database import add_database_option, add_draft_argument, open_archive
from copydesk.cli.terminal import one_line, write


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``show``."""
    add_draft_argument(parser)
    parser.add_argument(
        "--version", type=int, metavar="N", help="the version; without it the newest"
    )
    parser.add_argument(
        "--remarks",
        action="store_true",
        help="the comments and notes that came with its file, in place of the text",
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print the text exactly as it was saved; a terminal alone gets a line end added and no control characters."""
    with open_archive(options) as archive:
        if options.remarks:
            write("".join(map(_told, archive.remarks.of_draft(options.id))))
            return 0
        if options.version is None:
            version = archive.versions.latest(options.id)
        else:
            version = archive.versions.get(options.id, options.version)
    write_text(version.text)
    return 0


def _told(stored: StoredRemark) -> str:
    """A remark in a line: what it is, on which words, who wrote it, what it says."""
    remark = stored.remark
    cells = (remark.kind.value, remark.author, remark.quoted, remark.text)
    return "\t".join(map(one_line, cells)) + "\n"


def write_text(text: str) -> None:
    """Print a text to the byte, or to a terminal fit to be read."""
    import sys

    write(text)
    if sys.stdout.isatty() and not text.endswith("\n"):
        write("\n")
