"""``copydesk approve``: the gate, and the sign-off."""

import argparse
from collections.abc import Sequence

from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    keep_daily_copy,
    open_archive,
)
from copydesk.cli.house import look_at
from copydesk.cli.terminal import catalogue, complain, excerpt, one_line, say, write
from copydesk.desk.approve import GateClosedError, approve
from copydesk.engine.house_file import house_path, load_house
from copydesk.model.finding import Finding
from copydesk.model.phrase import Phrase
from copydesk.model.version import Release
from copydesk.review.gate import OpenItem


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
    with open_archive(options) as archive:
        text = archive.versions.latest(options.id).text
        found = look_at(archive, archive.drafts.get(options.id), text)
        try:
            approved = approve(
                archive,
                options.id,
                found,
                options.by,
                rules=load_house(house_path()).gate,
                reason=options.reason,
                release=Release(options.release) if options.release else None,
                change=options.change,
            )
        except GateClosedError as closed:
            _list(closed.items)
            complain(closed)
            return 1
        keep_daily_copy(archive)
    say(
        Phrase(
            "Version {number} of draft {id} is approved by {name}.",
            number=approved.version.version.number,
            id=options.id,
            name=one_line(options.by),
        )
    )
    _list(approved.unproved)
    return 0


def _list(items: Sequence[OpenItem]) -> None:
    for item in items:
        what = item.subject.kind if isinstance(item.subject, Finding) else "claim"
        message = one_line(item.message.said(catalogue()))
        write(f"{item.line}: {what}: {message}: {excerpt(item.text)}\n")
