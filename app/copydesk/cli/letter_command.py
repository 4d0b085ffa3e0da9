"""``copydesk letter``: the open questions to author or editor, ready to be sent."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.terminal import say
from copydesk.export.letters import LETTER_FORMATS, write_letter
from copydesk.files.whole import write_whole
from copydesk.model.claim import ClaimStatus
from copydesk.model.phrase import Phrase

_TO = {"author": ClaimStatus.QUERY_AUTHOR, "editor": ClaimStatus.QUERY_EDITOR}


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``letter``."""
    add_draft_argument(parser)
    parser.add_argument("--to", choices=list(_TO), default="author")
    parser.add_argument("--format", choices=LETTER_FORMATS, default=LETTER_FORMATS[0])
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="where to")
    parser.add_argument("--by", metavar="NAME", help="who asks; without it your account's name")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Write the letter whole, or leave what was there as it was."""
    with open_archive(options) as archive:
        version = archive.versions.latest(options.id)
        data = write_letter(
            archive.claims.of_draft(options.id),
            _TO[options.to],
            title=version.title,
            by=options.by or user_name(),
            at=datetime.now(UTC),
            language=version.language,
            fmt=options.format,
        )
    write_whole(data, Path(options.output))
    say(Phrase("{file} was written.", file=options.output))
    return 0
