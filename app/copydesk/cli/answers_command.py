"""``copydesk answers``: a letter that came back, its answers put to their claims."""

import argparse

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.reading import read_draft
from copydesk.cli.terminal import say
from copydesk.desk.answers import take_answers
from copydesk.model.phrase import Phrase


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
    letter = read_draft(options.file).text
    with open_archive(options) as archive:
        changes = take_answers(archive, options.id, letter, options.by or user_name())
    say(Phrase("Answers taken in: {count}.", count=len(changes)))
    return 0
