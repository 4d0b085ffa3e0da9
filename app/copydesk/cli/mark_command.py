"""``copydesk mark``: how far a claim's check has come."""

import argparse

from copydesk.cli.database import add_database_option, open_archive, user_name
from copydesk.cli.spoken import add_stdin_option, take_spoken
from copydesk.cli.terminal import say
from copydesk.desk.mark import Marking, mark
from copydesk.model.claim import ClaimStatus
from copydesk.model.phrase import Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``mark``."""
    parser.add_argument("id", metavar="CLAIM", type=int, help="its number, as claims prints it")
    parser.add_argument("status", choices=[status.value for status in ClaimStatus])
    parser.add_argument("--by", metavar="NAME", help="who says so; without it your account's name")
    parser.add_argument(
        "--cited",
        metavar="SOURCE",
        type=int,
        action="append",
        default=[],
        help="whom the text names",
    )
    parser.add_argument(
        "--proof", metavar="SOURCE", type=int, action="append", default=[], help="what verified it"
    )
    parser.add_argument("--locator", metavar="PLACE", default="", help="where in these sources")
    parser.add_argument("--question", metavar="TEXT", help="what author or editor are asked")
    parser.add_argument("--answer", metavar="TEXT", help="what came back")
    parser.add_argument("--concerns", metavar="TEXT", help="what is doubtful")
    parser.add_argument("--instead", metavar="TEXT", help="what is right, where the claim is wrong")
    parser.add_argument("--remark", metavar="TEXT", default="", help="why")
    add_stdin_option(parser, ("locator", "question", "answer", "concerns", "instead", "remark"))
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Record the state; it holds for the words that stand in the text now.

    Raises:
        CopydeskError: the claim's words are gone, so nobody can say what was checked.
    """
    take_spoken(options)
    status = ClaimStatus(options.status)
    with open_archive(options) as archive:
        claim = mark(
            archive,
            options.id,
            status,
            options.by or user_name(),
            along=Marking(
                cited=tuple(options.cited),
                proofs=tuple(options.proof),
                locator=options.locator,
                question=options.question,
                answer=options.answer,
                concerns=options.concerns,
                instead=options.instead,
                remark=options.remark,
            ),
        )
    say(Phrase("Claim {id} is marked “{status}”.", id=claim.id, status=status.value))
    return 0
