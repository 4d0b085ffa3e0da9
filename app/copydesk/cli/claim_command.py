"""``copydesk claim``: words of the text become a claim of the ledger."""

import argparse

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.terminal import write
from copydesk.desk.claim import claim
from copydesk.model.claim import ClaimKind


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``claim``."""
    add_draft_argument(parser)
    parser.add_argument("words", metavar="WORDS", help="words of the newest version, exactly")
    parser.add_argument(
        "--statement", metavar="TEXT", default="", help="what is claimed, in one plain sentence"
    )
    parser.add_argument("--kind", choices=[kind.value for kind in ClaimKind], help="what it is")
    parser.add_argument("--by", metavar="NAME", help="who says so; without it your account's name")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Record the claim and print its number. Words that stand at several places are refused: which are meant?"""
    with open_archive(options) as archive:
        kept = claim(
            archive,
            options.id,
            options.words,
            options.by or user_name(),
            statement=options.statement,
            kind=ClaimKind(options.kind) if options.kind else None,
        )
    write(f"{kept.id}\n")
    return 0
