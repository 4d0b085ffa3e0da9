"""``copydesk check``: what is wrong with these drafts?"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator

from copydesk.cli.checked import Checked, Tally, check_drafts
from copydesk.cli.jsonl import check_lines
from copydesk.cli.reading import add_reading_options, drafts_named, reading_options
from copydesk.cli.terminal import catalogue, excerpt, one_line, say, write
from copydesk.model.finding import Finding
from copydesk.model.phrase import CopydeskError, Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``check``."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="a draft, a folder of drafts, or - for standard input",
    )
    parser.add_argument(
        "--format", choices=list(_WRITERS), default="text", help="how to print what was found"
    )
    parser.add_argument(
        "--language", default="auto", metavar="CODE", help="auto (from the text), de, en, …"
    )
    parser.add_argument("--hints", action="store_true", help="show the second tier, too")
    add_reading_options(parser)
    parser.add_argument(
        "--jsonl", metavar="FILE", help="a draft a line in, a line a draft out; - is standard input"
    )


def run(options: argparse.Namespace) -> int:
    """Check what was named; 0 nothing found, 1 findings, 2 something could not be read."""
    if options.jsonl:
        return check_lines(options.jsonl, hints=options.hints)
    if not options.paths:
        raise CopydeskError(Phrase("Name a draft or a folder to check, or - for standard input."))
    tally = Tally()
    names = drafts_named(options.paths)
    how = reading_options(options)
    checked = check_drafts(names, options.language, hints=options.hints, tally=tally, how=how)
    _WRITERS[options.format](checked, tally)
    return tally.status


def _write_text(drafts: Iterator[Checked], tally: Tally) -> None:
    """A finding a line, as compilers print them, and a summary."""
    hidden = with_findings = 0
    for draft in drafts:
        hidden += draft.hidden
        with_findings += bool(draft.findings)
        for finding in draft.findings:
            line, column = draft.position(finding)
            place = f"{one_line(draft.name)}:{line}:{column}"
            write(f"{place}: {finding.kind}: {_sentence(finding)}\n")
    say(
        Phrase(
            "{drafts} checked, {findings} findings in {found}, {hidden} hints not shown.",
            drafts=tally.drafts,
            findings=tally.findings,
            found=with_findings,
            hidden=hidden,
        )
    )


def _sentence(finding: Finding) -> str:
    words = catalogue()
    said = (
        f"{finding.message.said(words)} — {finding.evidence.said(words)}: {excerpt(finding.text)}"
    )
    if finding.fix:
        repair = (
            Phrase("replace by “{words}”", words=excerpt(finding.fix.replacement))
            if finding.fix.replacement
            else Phrase("delete")
        )
        said += f" [{Phrase('fix: {repair}', repair=repair).said(words)}]"
    return said.replace("\n", "⏎")


def _write_json(drafts: Iterator[Checked], _: Tally) -> None:
    """All drafts as one list."""
    sys.stdout.write("[")
    for number, draft in enumerate(drafts):
        sys.stdout.write(("," if number else "") + "\n" + _json(draft))
    sys.stdout.write("\n]\n")


def _write_jsonl(drafts: Iterator[Checked], _: Tally) -> None:
    """A draft a line, as soon as it is looked at."""
    for draft in drafts:
        sys.stdout.write(_json(draft) + "\n")
        sys.stdout.flush()


def _write_page(drafts: Iterator[Checked], tally: Tally) -> None:
    from copydesk.cli.check_page import write_page

    write_page(drafts, tally)


def _json(draft: Checked) -> str:
    # a terminal is given no control characters, which JSON leaves above U+007F as they are
    return json.dumps(draft.for_readers(), ensure_ascii=sys.stdout.isatty())


_WRITERS: dict[str, Callable[[Iterator[Checked], Tally], None]] = {
    "text": _write_text,
    "json": _write_json,
    "jsonl": _write_jsonl,
    "html": _write_page,
}
