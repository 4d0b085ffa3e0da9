"""``copydesk claim``: words of the text become a claim of the ledger."""

import argparse
from datetime import UTC, datetime

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.terminal import excerpt, write
from copydesk.model.claim import ClaimKind
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.span import Span
from copydesk.review.claiming import claim_of


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
        text = archive.versions.latest(options.id).text
        start = text.find(options.words)
        if not options.words or start < 0:
            raise CopydeskError(
                Phrase(
                    "Draft {id} does not hold these words: {words}",
                    id=options.id,
                    words=excerpt(options.words),
                )
            )
        if text.find(options.words, start + 1) >= 0:
            raise CopydeskError(
                Phrase("These words stand at several places. Give more of the sentence.")
            )
        claim = claim_of(
            text,
            Span(start, start + len(options.words)),
            draft_id=options.id,
            by=options.by or user_name(),
            at=datetime.now(UTC),
            statement=options.statement,
            kind=ClaimKind(options.kind) if options.kind else None,
        )
        (kept,) = archive.claims.record(claim)
    write(f"{kept.id}\n")
    return 0
