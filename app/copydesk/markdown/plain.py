"""An approved text without its markup, and where each paragraph, look and note stood: what two states are compared by."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from copydesk.markdown.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Notes,
    Paragraph,
    Quotation,
    Run,
    Runs,
    Table,
    notes_of,
)

BREAK = "\u2028"
"""A line break within a paragraph; paragraphs end with a line feed."""
_BAR = " | "


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, or one row of a table."""

    text: str
    heading: int = 0
    """Its level; 0 for none."""
    looks: tuple[tuple[int, Run], ...] = ()
    """Where each run of it begins."""


@dataclass(slots=True)
class PlainText:
    """The paragraphs of a text, and those of its notes behind them."""

    lines: list[Line] = field(default_factory=list[Line])
    notes: list[list[Line]] = field(default_factory=list[list[Line]])


def plain_text(
    blocks: Blocks, standing: Sequence[int] = (), silent: Collection[int] = ()
) -> PlainText:
    """The text of the blocks.

    Args:
        standing: the numbers of the notes that have a place of their own, in order; the others are told in lines at the
            end, with their numbers at their signs.
        silent: the numbers of notes that are not told at all.
    """
    notes = notes_of(blocks)
    unmarked = {*standing, *silent}
    lines = list(_lines(blocks, unmarked))
    for number, note in enumerate(notes, 1):
        if number not in unmarked:
            first, *rest = list(_lines(note, ())) or [Line("")]
            lines += [Line(f"[{number}] {first.text}"), *rest]
    kept = [list(_lines(notes[number - 1], ())) or [Line("")] for number in standing]
    return PlainText(lines, kept)


def _lines(blocks: Blocks, unmarked: Collection[int]) -> Iterator[Line]:
    for block in blocks:
        yield from _of_block(block, unmarked)


def _of_block(block: Content, unmarked: Collection[int]) -> Iterator[Line]:
    match block:
        case Paragraph(runs):
            yield _line(runs, unmarked)
        case Heading(level, runs):
            yield _line(runs, unmarked, level)
        case Quotation(inner):
            yield from _lines(inner, unmarked)
        case Code(text):
            yield Line(text.replace("\n", BREAK))
        case Listing(items):
            for item in items:
                yield from _lines(item, unmarked)
        case Table(rows):
            for row in rows:
                cells = [(Run(_BAR), *cell) for cell in row]
                yield _line(tuple(run for cell in cells for run in cell)[1:], unmarked)
        case Notes():
            pass


def _line(runs: Runs, unmarked: Collection[int], heading: int = 0) -> Line:
    text = ""
    looks: list[tuple[int, Run]] = []
    for run in runs:
        looks.append((len(text), run))
        if run.note and run.note not in unmarked:
            text += f"[{run.note}]"
        text += run.text.replace("\n", BREAK)
    stripped = text.strip(" \t" + BREAK)
    shift = len(text) - len(text.lstrip(" \t" + BREAK))
    return Line(stripped, heading, tuple((max(0, at - shift), run) for at, run in looks))
