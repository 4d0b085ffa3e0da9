"""``copydesk approve``: the gate, and the sign-off."""

import argparse
from datetime import UTC, datetime

from copydesk.checks.names.ledger import ledger
from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    keep_daily_copy,
    open_archive,
)
from copydesk.cli.house import analyst_of_the_house
from copydesk.cli.terminal import catalogue, complain, excerpt, one_line, say, write
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.review.gate import OpenItem, approve, gate
from copydesk.review.review import Review


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``approve``."""
    add_draft_argument(parser)
    parser.add_argument("--by", metavar="NAME", required=True, help="who answers for it")
    parser.add_argument(
        "--reason", metavar="TEXT", default="", help="why it leaves although something is open"
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Approve the newest version; 1 where something open stands in the way and no reason is given."""
    with open_archive(options) as archive:
        version = archive.versions.latest(options.id)
        analyst = analyst_of_the_house(archive)
        document = analyst.read(version.text, version.format, version.language)
        decisions = archive.decisions.for_review(options.id)
        review = Review(version.text, 0, analyst.findings(document), decisions)
        items = gate(review)
        archive.drafts.set_counts(options.id, review.counts)
        if items and not options.reason.strip():
            for item in items:
                write(_line(item))
            complain(
                CopydeskError(
                    Phrase(
                        "Draft {id} is not approved: {count} open. Settle them, or give --reason, which is recorded.",
                        id=options.id,
                        count=len(items),
                    )
                )
            )
            return 1
        signed = approve(version, items, options.by, datetime.now(UTC), options.reason)
        archive.approvals.approve(options.id, version.number, signed.approval)
        names = ((name.name, len(name.places)) for name in ledger(document))
        archive.approved_names.record(options.id, version.number, names)
        keep_daily_copy(archive)
    say(
        Phrase(
            "Version {number} of draft {id} is approved by {name}.",
            number=version.number,
            id=options.id,
            name=one_line(options.by),
        )
    )
    return 0


def _line(item: OpenItem) -> str:
    found = item.finding
    message = found.message.said(catalogue())
    return f"{item.line}: {found.kind}: {one_line(message)}: {excerpt(found.text)}\n"
