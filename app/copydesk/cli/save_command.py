"""``copydesk save``: an edited text as the draft's next version."""

import argparse
from datetime import UTC, datetime

from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    keep_daily_copy,
    open_archive,
    user_name,
)
from copydesk.cli.reading import read_draft
from copydesk.cli.terminal import say
from copydesk.model.phrase import Phrase
from copydesk.model.version import Counts, Status
from copydesk.review.ledger import Ledger
from copydesk.text.words import count_words


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``save``."""
    add_draft_argument(parser)
    parser.add_argument("file", metavar="FILE", help="the edited text, or - for standard input")
    parser.add_argument(
        "--by", metavar="NAME", help="who edited it; without it your account's name"
    )
    parser.add_argument("--comment", metavar="TEXT", default="", help="what was changed")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Save the text; checks of claims whose words it changes are undone, and that is said."""
    by = options.by or user_name()
    text = read_draft(options.file).text
    with open_archive(options) as archive:
        before = archive.versions.latest(options.id)
        ledger = Ledger(before.text, archive.claims.of_draft(options.id)).rewritten(text)
        carried = ledger.carried(by, datetime.now(UTC))
        undone = [
            standing.claim for standing in ledger.standings if standing.changed and standing.span
        ]
        saved = archive.versions.save(
            options.id,
            text,
            title=before.title,
            by=by,
            status=Status.IN_REVIEW,
            counts=Counts(words=count_words(text), characters=len(text)),
            base=before.number,
            comment=options.comment,
            claims=carried,
        )
        keep_daily_copy(archive)
    if not saved.new:
        say(Phrase("Nothing has changed since version {number}.", number=saved.version.number))
        return 0
    say(
        Phrase(
            "Version {number} of draft {id} was saved.", number=saved.version.number, id=options.id
        )
    )
    for claim in undone:
        say(Phrase("Claim {id} must be checked again: {words}", id=claim.id, words=claim.statement))
    return 0
