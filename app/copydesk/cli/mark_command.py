"""``copydesk mark``: how far a claim's check has come."""

import argparse
from dataclasses import replace
from datetime import UTC, datetime

from copydesk.cli.database import add_database_option, open_archive, user_name
from copydesk.cli.terminal import say
from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.review.ledger import Ledger


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
    parser.add_argument("--remark", metavar="TEXT", default="", help="why")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Record the state; it holds for the words that stand in the text now.

    Raises:
        CopydeskError: the claim's words are gone, so nobody can say what was checked.
    """
    by, at = options.by or user_name(), datetime.now(UTC)
    with open_archive(options) as archive:
        claim = archive.claims.get(options.id)
        text = archive.versions.latest(claim.draft_id).text
        status = ClaimStatus(options.status)
        links = [
            *(Link(number, Use.CITED, by, at, options.locator) for number in options.cited),
            *(Link(number, Use.VERIFIED, by, at, options.locator) for number in options.proof),
        ]
        changed = replace(
            _placed(claim, text, status),
            status=status,
            by=by,
            at=at,
            remark=options.remark,
            question=claim.question if options.question is None else options.question,
            answer=claim.answer if options.answer is None else options.answer,
            concerns=claim.concerns if options.concerns is None else options.concerns,
            links=(*claim.links, *links),
        )
        archive.claims.record(changed)
    say(Phrase("Claim {id} is marked “{status}”.", id=claim.id, status=status.value))
    return 0


def _placed(claim: Claim, text: str, status: ClaimStatus) -> Claim:
    """The claim on the words that stand there now."""
    ledger = Ledger(text, (claim,))
    (standing,) = ledger.standings
    if standing.span is not None or status is ClaimStatus.NOT_A_CLAIM:
        return ledger.rehung(standing)
    raise CopydeskError(
        Phrase("The words of claim {id} are gone from the text. Make a new claim.", id=claim.id)
    )
