"""An approved text as blocks and runs: what every writer but the simplest works from."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. A line break is a run of its own, and so is the mark of a note."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    """http, https or mailto; "" for none."""
    struck: bool = False
    note: int = 0
    """The number of the note whose mark stands here, without a text; 0 for none."""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Quotation:
    """Blocks set apart as quoted."""

    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list. ``start`` is the first number; 0 and above are numbered, None is bulleted."""

    items: tuple["Blocks", ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """Lines kept as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each as long as the others; the first row is the head."""

    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """The footnotes of the text, in the order of their numbers: the first is note 1. Only at the very end of a text."""

    items: tuple["Blocks", ...]


Content: TypeAlias = Paragraph | Heading | Quotation | Listing | Code | Table | Notes
Blocks: TypeAlias = tuple[Content, ...]


def broken(lines: list[str]) -> Runs:
    """The lines as runs with a break between each two."""
    runs: list[Run] = []
    for line in lines:
        runs += [Run("\n"), Run(line)]
    return tuple(runs[1:])


def words_of(runs: Runs) -> str:
    """What the runs say, in one line."""
    return "".join(" " if run.text == "\n" else run.text for run in runs)


def notes_of(blocks: Blocks) -> tuple[Blocks, ...]:
    """The text's footnotes, the first one being note 1."""
    match blocks:
        case (*_, Notes(items)):
            return items
        case _:
            return ()
