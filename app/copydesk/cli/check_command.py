"""``copydesk check``: what is wrong with these drafts?"""

import argparse
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import cast

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.fixing import fix_drafts
from copydesk.cli.house import house_with_names
from copydesk.cli.jsonl import check_lines
from copydesk.cli.kinds import add_kind_option, kind_in
from copydesk.cli.looking import Orders, check_drafts
from copydesk.cli.reading import STANDARD_INPUT, add_reading_options, drafts_named, reading_options
from copydesk.cli.selection import add_selection_options, selection_of
from copydesk.files.whole import write_whole
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.text.language import AUTOMATIC

Writer = Callable[[Iterator[Checked], Tally], None]
"""Prints the drafts, in turn."""
FORMATS = ("text", "json", "jsonl", "html", "sarif", "github", "checkstyle")
"""How what was found can be printed: a module each in ``formats``."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``check``."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="a draft, a folder of drafts, or - for standard input",
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="how to print what was found"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="where to; without it standard output"
    )
    parser.add_argument(
        "--language", default="auto", metavar="CODE", help="auto (from the text), de, en, …"
    )
    add_kind_option(parser, AUTOMATIC)
    add_selection_options(parser)
    parser.add_argument(
        "--fix", action="store_true", help="repair what is safe in bulk, in texts and Markdown"
    )
    parser.add_argument(
        "--diff", action="store_true", help="print what --fix would change, and change nothing"
    )
    parser.add_argument(
        "--exit-zero", action="store_true", help="end with 0 though something was found"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print no summary")
    parser.add_argument(
        "--stdin-filepath",
        metavar="NAME",
        default=STANDARD_INPUT,
        help="what standard input is called: its ending says what it is",
    )
    parser.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=_jobs,
        default=1,
        help="so many drafts at a time; 0: one a core",
    )
    add_reading_options(parser)
    parser.add_argument(
        "--jsonl", metavar="FILE", help="a draft a line in, a line a draft out; - is standard input"
    )


def run(options: argparse.Namespace) -> int:
    """Check what was named; 0 nothing found, 1 findings, 2 something could not be read."""
    selection = selection_of(options)
    if options.jsonl:
        return _status(check_lines(options.jsonl, selection, kind_in(options)), options)
    if not options.paths:
        raise CopydeskError(Phrase("Name a draft or a folder to check, or - for standard input."))
    tally, house = Tally(quiet=options.quiet), house_with_names()
    orders = Orders(
        options.language,
        selection,
        reading_options(options),
        kind_in(options),
        options.stdin_filepath,
    )
    drafts = check_drafts(
        drafts_named(options.paths, as_git_sees_it=True), house, orders, tally, options.jobs
    )
    if options.fix or options.diff:
        drafts = fix_drafts(drafts, house, orders, tally, only_show=options.diff)
    with _output(options.output):
        if options.diff or (options.fix and STANDARD_INPUT in options.paths):
            for _ in drafts:  # the differences, or the repaired text, are what is printed
                pass
        else:
            _writer(options.format)(drafts, tally)
    return _status(tally.status, options)


def _status(status: int, options: argparse.Namespace) -> int:
    return 0 if status == 1 and options.exit_zero else status


def _writer(name: str) -> Writer:
    """The function of the format's own module, which is loaded only now."""
    return cast("Writer", import_module(f"copydesk.cli.formats.{name}_format").write)


@contextmanager
def _output(file: str | None) -> Generator[None]:
    """What is printed goes into the file, which is there whole or not at all."""
    if file is None:
        yield
        return
    printed = StringIO()
    with redirect_stdout(printed):
        yield
    write_whole(printed.getvalue().encode("utf-8", "surrogatepass"), Path(file))


def _jobs(number: str) -> int:
    return int(number) or os.cpu_count() or 1
