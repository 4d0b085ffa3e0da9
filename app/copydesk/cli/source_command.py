"""``copydesk source``: a source of a draft, with the files that prove it."""

import argparse
from pathlib import Path

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive, user_name
from copydesk.cli.spoken import add_stdin_option, take_spoken
from copydesk.cli.terminal import write
from copydesk.desk.record_source import record_source
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Attribution, Medium, Source, SourceKind

_SPOKEN = (
    "title", "person", "role", "locator", "url", "archived", "note", "published", "accessed", "interviewed",
)  # fmt: skip
_DATE = "2024, 2024-03 or 2024-03-15"


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``source``."""
    add_draft_argument(parser)
    parser.add_argument(
        "title", metavar="TITLE", nargs="?", default="", help="what it is, or who; or with --stdin"
    )
    kinds = [kind.value for kind in SourceKind]
    parser.add_argument("--kind", choices=kinds, default=kinds[0])
    parser.add_argument("--primary", action="store_true", help="it speaks from its own knowledge")
    parser.add_argument("--locator", metavar="PLACE", default="", help="page, paragraph or time")
    parser.add_argument("--url", default="")
    parser.add_argument("--archived", metavar="URL", default="", help="a copy that will not change")
    parser.add_argument("--published", metavar="DATE", default="", help=_DATE)
    parser.add_argument("--accessed", metavar="DATE", default="", help=_DATE)
    parser.add_argument("--person", metavar="NAME", default="", help="who speaks")
    parser.add_argument("--role", default="", help="what makes them know")
    parser.add_argument("--interviewed", metavar="DATE", default="", help=_DATE)
    parser.add_argument("--medium", choices=[m.value for m in Medium if m], default="")
    parser.add_argument(
        "--attribution",
        choices=[a.value for a in Attribution if a],
        default="",
        help="on which terms they spoke",
    )
    parser.add_argument("--note", metavar="TEXT", default="")
    parser.add_argument(
        "--confidential",
        action="store_true",
        help="never leaves the house unless export is told so",
    )
    parser.add_argument("--file", metavar="PATH", action="append", default=[], help="kept with it")
    add_stdin_option(parser, _SPOKEN)
    parser.add_argument("--by", metavar="NAME", help="who adds it; without it your account's name")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Record the source with its files, all or nothing read before anything is written; print its number."""
    take_spoken(options)
    if not options.title.strip():
        raise CopydeskError(
            Phrase("A source needs a title: as an argument, or as “title: …” with --stdin.")
        )
    source = Source(
        id=0,
        title=options.title,
        kind=SourceKind(options.kind),
        locator=options.locator,
        url=options.url,
        note=options.note,
        confidential=options.confidential,
        primary=options.primary,
        archived_url=options.archived,
        published=options.published,
        accessed=options.accessed,
        person=options.person,
        role=options.role,
        interviewed=options.interviewed,
        medium=Medium(options.medium),
        attribution=Attribution(options.attribution),
    )
    with open_archive(options) as archive:
        by, files = options.by or user_name(), [Path(name) for name in options.file]
        kept = record_source(archive, options.id, source, by, files=files)
    write(f"{kept.id}\n")
    return 0
