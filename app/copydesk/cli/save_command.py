"""``copydesk save``: an edited text as the draft's next version."""

import argparse

from copydesk.cli.database import (
    add_database_option,
    add_draft_argument,
    keep_daily_copy,
    open_archive,
    user_name,
)
from copydesk.cli.house import look_at
from copydesk.cli.reading import read_draft
from copydesk.cli.terminal import complain, remark, say
from copydesk.desk.page import Page
from copydesk.desk.save import OvertakenError, Saved, save
from copydesk.desk.told import told_of
from copydesk.model.finding import Finding
from copydesk.model.phrase import CopydeskError, Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``save``."""
    add_draft_argument(parser)
    parser.add_argument("file", metavar="FILE", help="the edited text, or - for standard input")
    parser.add_argument(
        "--by", metavar="NAME", help="who edited it; without it your account's name"
    )
    parser.add_argument("--comment", metavar="TEXT", default="", help="what was changed")
    parser.add_argument(
        "--base",
        type=int,
        metavar="N",
        help="the version that the text was made from; if it is not the newest nothing is saved",
    )
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Save the text; checks of claims whose words it changes are undone, and that is said, as is what the file holds beside the text.

    1 where somebody has saved another version since the one that the text was made from.
    """
    reading = read_draft(options.file)
    text = reading.text
    with open_archive(options) as archive:
        draft, findings = archive.drafts.get(options.id), tuple[Finding, ...]()
        try:
            findings = look_at(archive, draft, text).findings
        except CopydeskError as unchecked:  # the text is saved all the same
            complain(unchecked)
        try:
            saved = save(
                archive,
                options.id,
                Page(text, findings),
                options.by or user_name(),
                base=options.base,
                comment=options.comment,
            )
        except OvertakenError as overtaken:
            complain(overtaken)
            return 1
        keep_daily_copy(archive)
    _tell(saved, named=options.base is not None)
    for phrase in told_of(reading, kept=False):
        remark(options.file, phrase)
    return 0


def _tell(saved: Saved, *, named: bool) -> None:
    """Say what became of it; ``named`` says whether the user named the base."""
    number = saved.version.number
    if not saved.new:
        say(Phrase("Nothing has changed since version {number}.", number=number))
        return
    draft_id = saved.version.draft_id
    if named:
        say(Phrase("Version {number} of draft {id} was saved.", number=number, id=draft_id))
    else:
        say(
            Phrase(
                "Version {number} of draft {id} was saved, as made from version {base}, the newest.",
                number=number,
                id=draft_id,
                base=saved.base,
            )
        )
    for claim in saved.undone:
        say(Phrase("Claim {id} must be checked again: {words}", id=claim.id, words=claim.statement))
