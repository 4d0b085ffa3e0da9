"""``check --fix``: what is safe in bulk is repaired in the file itself, and nothing else of it is touched."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

from copydesk.checks.analysis import Analyst
from copydesk.cli.checked import Checked, Tally
from copydesk.cli.ignoring import without_ignored
from copydesk.cli.looking import Orders
from copydesk.cli.style import Analysts
from copydesk.cli.terminal import one_line, remark, write
from copydesk.files.whole import write_whole
from copydesk.model.draft import Reading
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.review.repairing import repaired

_TEXTS = frozenset({"", ".txt", ".text", ".md", ".markdown"})
_BOM = b"\xef\xbb\xbf"


def fix_drafts(
    drafts: Iterator[Checked], house: House, orders: Orders, tally: Tally, *, only_show: bool
) -> Iterator[Checked]:
    """Repair each draft; what is left in it is passed on. Standard input is repaired onto standard output.

    Args:
        only_show: print the differences instead, and leave the files alone.
    """
    analysts = Analysts(house)
    for draft in drafts:
        try:
            yield _fixed(draft, analysts.for_draft(draft.name), orders, tally, only_show=only_show)
        except CopydeskError as error:
            remark(draft.name, error.phrase)
            tally.unread += 1


def _fixed(
    draft: Checked, analyst: Analyst, orders: Orders, tally: Tally, *, only_show: bool
) -> Checked:
    def again(text: str) -> tuple[Finding, ...]:
        found = analyst.findings(
            analyst.read(text, reading.format, draft.language, kind=orders.kind)
        )
        return orders.selection.shown(without_ignored(text, found).findings)

    reading = draft.reading
    result = repaired(draft.text, draft.findings, again)
    data = _bytes(reading, result.text, draft.name) if result.made else b""
    if only_show:
        write("".join(_differences(draft, result.text)))
        return draft
    if draft.standard_input:
        sys.stdout.write(result.text)
    elif result.made:
        write_whole(data, Path(draft.name))
        remark(draft.name, _told(result.made))
    tally.findings += len(result.left) - len(draft.findings)
    return replace(draft, reading=replace(reading, text=result.text), findings=result.left)


def _told(number: int) -> Phrase:
    if number == 1:
        return Phrase("1 finding repaired.")
    return Phrase("{n} findings repaired.", n=number)


def _differences(draft: Checked, text: str) -> Iterator[str]:
    name = one_line(draft.name)
    before, after = draft.text.splitlines(keepends=True), text.splitlines(keepends=True)
    for line in unified_diff(before, after, name, name):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def _bytes(reading: Reading, text: str, name: str) -> bytes:
    """The file with the repaired text: its encoding, its line ends and what stands before the text (a mark, front matter) as they were.

    Raises:
        CopydeskError: the file is no text in UTF-8, or its line ends are mixed: nobody could put the rest back as it was.
    """
    suffix = Path(name).suffix.lower()
    data = reading.original.removeprefix(_BOM)
    try:
        whole = data.decode()
    except UnicodeDecodeError:
        whole = ""
    ends = "\r\n" if "\r\n" in whole else "\n"
    plain = whole.replace(ends, "\n")
    place = plain.find(reading.text)
    if (
        suffix not in _TEXTS
        or "\r" in plain
        or (ends == "\r\n" and whole.count("\n") != whole.count(ends))
        or place < 0
    ):
        raise CopydeskError(
            Phrase(
                "Only texts in UTF-8 with one kind of line ends are repaired in place; this file was left as it is."
            )
        )
    rest = plain[place + len(reading.text) :]
    mended = (plain[:place] + text + rest).replace("\n", ends)
    return reading.original[: len(reading.original) - len(data)] + mended.encode()
