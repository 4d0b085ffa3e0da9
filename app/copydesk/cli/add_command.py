"""``copydesk add``: take drafts into the database."""

import argparse

from copydesk.archive.values import DraftRecord
from copydesk.cli.database import add_database_option, keep_daily_copy, open_archive, user_name
from copydesk.cli.reading import (
    add_reading_options,
    drafts_named,
    read_draft,
    reading_options,
)
from copydesk.cli.terminal import Progress, complain, one_line, remark, write
from copydesk.desk.take_in import take_in
from copydesk.desk.told import told_of
from copydesk.model.phrase import CopydeskError, Phrase


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
    add_reading_options(parser)
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Take in what was named, original bytes and all; prints number and title of each."""
    by = options.by or user_name()
    names: list[str] = []
    for given in options.files:
        below = list(drafts_named([given]))
        if not below:
            remark(given, Phrase("No draft lies in this folder."))
        names += below
    progress, status = Progress(len(names)), 0
    with open_archive(options, create=True) as archive:
        for number, name in enumerate(names, 1):
            progress.at(number, name)
            try:
                reading = read_draft(name, reading_options(options))
                twin = archive.drafts.of_file(reading.original_sha256)
                draft = take_in(archive, reading, by, options.language)
            except CopydeskError as error:
                progress.clear()
                complain(error)
                status = 2
                continue
            progress.clear()
            write(f"{draft.id}\t{one_line(draft.title)}\n")
            if twin is not None:
                remark(name, _same_file(twin))
            for phrase in told_of(reading, accepted=options.changes == "accepted"):
                remark(name, phrase)
        keep_daily_copy(archive)
    return status


def _same_file(twin: DraftRecord) -> Phrase:
    return Phrase(
        "The same file is draft {draft} already, version 0: {title}.",
        draft=twin.id,
        title=twin.title,
    )
