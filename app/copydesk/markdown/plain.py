"""An approved text without its markup, and where each paragraph, look and note stood: what two states are compared by."""

from collections.abc import Iterator
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


def plain_text(blocks: Blocks, notes_that_stand: int = 0) -> PlainText:
    """The text of the blocks.

    Args:
        notes_that_stand: how many notes have a place of their own; those behind them are told in lines at the end,
            with their numbers at their signs.
    """
    notes = notes_of(blocks)
    lines = list(_lines(blocks, notes_that_stand))
    for number, note in enumerate(notes[notes_that_stand:], notes_that_stand + 1):
        first, *rest = list(_lines(note, 0)) or [Line("")]
        lines += [Line(f"[{number}] {first.text}"), *rest]
    kept = [list(_lines(note, 0)) or [Line("")] for note in notes[:notes_that_stand]]
    return PlainText(lines, kept)


def _lines(blocks: Blocks, notes: int) -> Iterator[Line]:
    for block in blocks:
        yield from _of_block(block, notes)


def _of_block(block: Content, notes: int) -> Iterator[Line]:
    match block:
        case Paragraph(runs):
            yield _line(runs, notes)
        case Heading(level, runs):
            yield _line(runs, notes, level)
        case Quotation(inner):
            yield from _lines(inner, notes)
        case Code(text):
            yield Line(text.replace("\n", BREAK))
        case Listing(items):
            for item in items:
                yield from _lines(item, notes)
        case Table(rows):
            for row in rows:
                cells = [(Run(_BAR), *cell) for cell in row]
                yield _line(tuple(run for cell in cells for run in cell)[1:], notes)
        case Notes():
            pass


def _line(runs: Runs, notes: int, heading: int = 0) -> Line:
    text = ""
    looks: list[tuple[int, Run]] = []
    for run in runs:
        looks.append((len(text), run))
        if run.note > notes:
            text += f"[{run.note}]"
        text += run.text.replace("\n", BREAK)
    stripped = text.strip(" \t" + BREAK)
    shift = len(text) - len(text.lstrip(" \t" + BREAK))
    return Line(stripped, heading, tuple((max(0, at - shift), run) for at, run in looks))
