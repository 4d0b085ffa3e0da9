"""``copydesk diff``: two versions of a draft, word by word."""

import argparse
import sys

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive
from copydesk.cli.show_command import write_text
from copydesk.cli.terminal import harmless
from copydesk.review.compare import ChangeKind, compare

_COLOURS = {ChangeKind.REMOVED: "\x1b[31m", ChangeKind.INSERTED: "\x1b[32m"}
_PLAIN = "\x1b[0m"
_MARKS = {
    ChangeKind.EQUAL: ("", ""),
    ChangeKind.REMOVED: ("[-", "-]"),
    ChangeKind.INSERTED: ("{+", "+}"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``diff``."""
    add_draft_argument(parser)
    parser.add_argument(
        "old", metavar="A", type=int, nargs="?", default=0, help="the older version; without it 0"
    )
    parser.add_argument(
        "new", metavar="B", type=int, nargs="?", help="the newer version; without it the newest"
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print the newer text with ``[-words that went-]`` and ``{+words that came+}``."""
    with open_archive(options) as archive:
        old = archive.versions.get(options.id, options.old).text
        new = (
            archive.versions.latest(options.id)
            if options.new is None
            else archive.versions.get(options.id, options.new)
        ).text
    if not sys.stdout.isatty():
        write_text("".join(_marked(kind, words) for kind, words in _pieces(old, new)))
        return 0
    for kind, words in _pieces(old, new):
        colour = _COLOURS.get(kind, "")
        sys.stdout.write(colour + _marked(kind, harmless(words)) + (_PLAIN if colour else ""))
    sys.stdout.write("\n")
    return 0


def _pieces(old: str, new: str) -> list[tuple[ChangeKind, str]]:
    return [
        (c.kind, c.new.of(new) if c.kind is ChangeKind.INSERTED else c.old.of(old))
        for c in compare(old, new)
    ]


def _marked(kind: ChangeKind, words: str) -> str:
    begin, end = _MARKS[kind]
    return begin + words + end
