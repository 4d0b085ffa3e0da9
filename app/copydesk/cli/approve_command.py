"""``copydesk approve``: the gate, and the sign-off."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime

from copydesk.archive.tables.statements import statements_in
from copydesk.checks.claims.speaking.voices import voices
from copydesk.checks.names.judging.ledger import ledger as names_in
from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    keep_daily_copy,
    open_archive,
)
from copydesk.cli.house import analyst_of_the_house
from copydesk.cli.terminal import catalogue, complain, excerpt, one_line, say, write
from copydesk.engine.house_file import house_path, load_house
from copydesk.model.finding import Finding
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Release
from copydesk.review.gate import OpenItem, gate
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review
from copydesk.review.sign_off import approve


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``approve``."""
    add_draft_argument(parser)
    parser.add_argument("--by", metavar="NAME", required=True, help="who answers for it")
    parser.add_argument(
        "--reason", metavar="TEXT", default="", help="why it leaves although something is open"
    )
    parser.add_argument(
        "--release",
        choices=[release.value for release in Release],
        help="what it is to those who have an earlier version; without it first or update",
    )
    parser.add_argument(
        "--change", metavar="TEXT", default="", help="what was corrected, or why it is withdrawn"
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Approve the newest version; 1 where something open stands in the way and no reason is given."""
    rules = load_house(house_path()).gate
    with open_archive(options) as archive:
        version = archive.versions.latest(options.id)
        analyst = analyst_of_the_house(archive)
        document = analyst.read(version.text, version.format, version.language)
        decisions = archive.decisions.for_review(options.id)
        ledger = Ledger(version.text, archive.claims.of_draft(options.id))
        review = Review(version.text, 0, analyst.findings(document), decisions).beside(ledger)
        items = gate(review, rules, ledger)
        archive.drafts.set_counts(options.id, review.counts)
        if items and not options.reason.strip():
            _refuse(options.id, items)
            return 1
        released = bool(archive.approvals.of_draft(options.id))
        usual = Release.UPDATE if released else Release.FIRST
        signed = approve(
            version,
            items,
            options.by,
            datetime.now(UTC),
            options.reason,
            rules=rules,
            release=Release(options.release) if options.release else usual,
            change=options.change,
        )
        approved = archive.approvals.approve(options.id, version.number, signed.approval)
        number = approved.version.number
        names = ((name.name, len(name.places)) for name in names_in(document))
        archive.approved_names.record(options.id, number, names)
        said = statements_in(document.text, document.fact(voices), document.language)
        archive.statements.record(options.id, number, said)
        keep_daily_copy(archive)
    say(
        Phrase(
            "Version {number} of draft {id} is approved by {name}.",
            number=number,
            id=options.id,
            name=one_line(options.by),
        )
    )
    return 0


def _refuse(draft_id: int, items: Sequence[OpenItem]) -> None:
    for item in items:
        what = item.subject.kind if isinstance(item.subject, Finding) else "claim"
        message = one_line(item.message.said(catalogue()))
        write(f"{item.line}: {what}: {message}: {excerpt(item.text)}\n")
    complain(
        CopydeskError(
            Phrase(
                "Draft {id} is not approved: {count} open. Settle them, or give --reason, which is recorded.",
                id=draft_id,
                count=len(items),
            )
        )
    )
