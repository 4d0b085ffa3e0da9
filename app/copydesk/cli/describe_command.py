"""``copydesk describe``: what is said about a draft: its title, desk, author, kind of text and deadline."""

import argparse
from datetime import UTC, datetime
from typing import Literal

from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    local,
    open_archive,
    user_name,
)
from copydesk.cli.kinds import add_kind_option, kind_in
from copydesk.cli.terminal import say
from copydesk.desk.describe import describe
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.text.kinds_of_text import kinds_of_text

_NONE = "none"


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``describe``."""
    add_draft_argument(parser)
    parser.add_argument("--title", metavar="TEXT", help="what it is called")
    parser.add_argument("--desk", metavar="TEXT", help="which desk it belongs to")
    parser.add_argument("--author", metavar="NAME", help="by whom it is")
    parser.add_argument(
        "--deadline",
        metavar="TIME",
        help="when it is due, on this computer's clock: 2026-03-01T18:00, 18:00 for today; none takes it away",
    )
    add_kind_option(parser, None)
    parser.add_argument("--by", metavar="NAME", help="who says so; without it your account's name")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Set what was named and leave the rest as it is.

    Raises:
        CopydeskError: the time is none, or nothing was named.
    """
    deadline = None if options.deadline is None else _moment(options.deadline)
    kind = None if options.kind is None else kind_in(options)
    given = (options.title, options.desk, options.author, deadline, kind)
    if all(each is None for each in given):
        raise CopydeskError(Phrase("Say what is to be set: see copydesk describe --help."))
    with open_archive(options) as archive:
        record = describe(
            archive,
            options.id,
            options.by or user_name(),
            title=options.title,
            desk=options.desk,
            author=options.author,
            deadline=deadline,
            kind=kind,
        )
    if record.kind:
        label = kinds_of_text()[record.kind].label
        say(Phrase("Draft {id} is taken for: {kind}.", id=record.id, kind=label))
    if record.deadline is None:
        say(Phrase("Draft {id} has no deadline.", id=record.id))
    else:
        say(Phrase("Draft {id} is due {time}.", id=record.id, time=local(record.deadline)))
    return 0


def _moment(words: str) -> datetime | Literal[""]:
    """The time in UTC; "" where there is to be none."""
    words = words.strip()
    if words.casefold() == _NONE:
        return ""
    today = datetime.now().astimezone()
    if len(words) <= len("18:00"):
        words = f"{today:%Y-%m-%d}T{words:0>5}"
    try:
        return datetime.fromisoformat(words).astimezone(UTC)
    except ValueError:
        raise CopydeskError(
            Phrase("“{time}” is no time. Write 2026-03-01T18:00 or 18:00.", time=words)
        ) from None
