"""What kind of text a draft is, said by an option."""

import argparse

from copydesk.text.kinds_of_text import AS_FOUND, kind_chosen
from copydesk.text.language import AUTOMATIC


def add_kind_option(parser: argparse.ArgumentParser, default: str | None) -> None:
    """``--kind``; the default is AUTOMATIC, or None where nothing is said."""
    parser.add_argument(
        "--kind",
        default=default,
        metavar="KIND",
        help="what kind of text it is: auto (as its words tell), news, review, interview, …",
    )


def kind_in(options: argparse.Namespace) -> str:
    """The kind that was named, ``AS_FOUND`` for auto.

    Raises:
        CopydeskError: there is no such kind.
    """
    return kind_chosen(AS_FOUND if options.kind == AUTOMATIC else options.kind)
