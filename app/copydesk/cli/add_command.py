"""``copydesk add``: take drafts into the database."""

import argparse

from copydesk.cli.database import add_database_option, keep_daily_copy, open_archive, user_name
from copydesk.cli.reading import drafts_named, read_draft
from copydesk.cli.terminal import Progress, complain, one_line, remark, write
from copydesk.desk.take_in import take_in
from copydesk.model.phrase import CopydeskError


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``add``."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="a draft, a folder of drafts, or - for standard input",
    )
    parser.add_argument("--language", default="auto", metavar="CODE", help="auto, de, en, …")
    parser.add_argument(
        "--by", metavar="NAME", help="who takes them in; without it your account's name"
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Take in what was named, original bytes and all; prints number and title of each."""
    by = options.by or user_name()
    names = list(drafts_named(options.files))
    progress, status = Progress(len(names)), 0
    with open_archive(options, create=True) as archive:
        for number, name in enumerate(names, 1):
            progress.at(number, name)
            try:
                draft = take_in(archive, read_draft(name), by, options.language)
            except CopydeskError as error:
                progress.clear()
                complain(error)
                status = 2
                continue
            progress.clear()
            write(f"{draft.id}\t{one_line(draft.title)}\n")
            for phrase in draft.left_out:
                remark(name, phrase)
        keep_daily_copy(archive)
    return status
