"""An approved text as blocks and runs: what every writer but the simplest works from."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. A line break is a run of its own."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    """http, https or mailto; "" for none."""


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


Content: TypeAlias = Paragraph | Heading | Quotation | Listing | Code
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
