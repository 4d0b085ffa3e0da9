"""``copydesk answers``: a letter that came back, its answers put to their claims."""

import argparse
from datetime import UTC, datetime

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.reading import read_draft
from copydesk.cli.terminal import say
from copydesk.export.letters import answered, answers_in
from copydesk.model.phrase import CopydeskError, Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``answers``."""
    add_draft_argument(parser)
    parser.add_argument("file", metavar="FILE", help="the letter with its answers, or - ")
    parser.add_argument("--by", metavar="NAME", help="who takes them in")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Put every answer to its claim. An answer is no verdict: the claim stays open until somebody checks it.

    Raises:
        CopydeskError: the letter holds no answer to a claim of this draft.
    """
    answers = answers_in(read_draft(options.file).text)
    by, at = options.by or user_name(), datetime.now(UTC)
    with open_archive(options) as archive:
        claims = answered(archive.claims.of_draft(options.id), answers, by, at)
        if not claims:
            raise CopydeskError(
                Phrase("This letter holds no answer to a claim of draft {id}.", id=options.id)
            )
        archive.claims.record(*claims)
    say(Phrase("Answers taken in: {count}.", count=len(claims)))
    return 0
