"""``copydesk sheet``: an author's source sheet into the ledger."""

import argparse
from pathlib import Path

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.terminal import excerpt, remark, say
from copydesk.desk.sheet import take_sheet
from copydesk.engine.sandbox import table_in_child
from copydesk.model.phrase import Phrase
from copydesk.review.source_sheet import source_sheet


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``sheet``."""
    add_draft_argument(parser)
    parser.add_argument("file", metavar="FILE", help="a table: .csv, .xlsx or .ods")
    parser.add_argument(
        "--by", metavar="NAME", help="who takes it in; without it your account's name"
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Take the rows in; those that could not be understood or placed are named on standard error."""
    sheet = source_sheet(table_in_child(Path(options.file)))
    with open_archive(options) as archive:
        taken = take_sheet(archive, options.id, sheet.rows, options.by or user_name())
    for problem in sheet.problems:
        remark(options.file, problem)
    for row in taken.unplaced:
        words = Phrase(
            "Row {row}: the text does not hold these words once: {words}",
            row=row.number,
            words=excerpt(row.words),
        )
        remark(options.file, words)
    say(
        Phrase(
            "Taken in: {sources} sources, {claims} claims.",
            sources=len(taken.sources),
            claims=len(taken.changes),
        )
    )
    return 0
