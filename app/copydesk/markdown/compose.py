"""Blocks to one Markdown string."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from copydesk.markdown.atoms import NOTE_SIGN
from copydesk.markdown.inline import Line, set_line
from copydesk.markdown.written import Block, NoteSign, Run, Shape

_RULE = "* * *"


_NO_NOTES: Mapping[str, Sequence[Block]] = {}


@dataclass(slots=True)
class Composed:
    """A text, and where its blocks and their marks stand in it."""

    text: str = ""
    begins: dict[str, int] = field(default_factory=dict[str, int])
    ends: dict[str, int] = field(default_factory=dict[str, int])
    starts: list[tuple[int, Block]] = field(default_factory=list[tuple[int, Block]])
    """Where the line of each block begins."""


def compose(blocks: Iterable[Block], notes: Mapping[str, Sequence[Block]] = _NO_NOTES) -> Composed:
    """The blocks in Markdown: an empty line between paragraphs, none between the items of a list.

    Args:
        notes: what the notes say that the blocks refer to, by key; they become footnotes, numbered as they come.
    """
    composed = Composed()
    out: list[str] = []
    labels: dict[str, int] = {}
    length = 0
    before: Shape | None = None
    indents: list[int] = []
    for block in blocks:
        shape = block.shape
        if before is None or before.quote != shape.quote or not shape.depth:
            indents = []
        first, later = _prefixes(shape, indents)
        line = _labelled(block, notes, labels)
        text = _fenced(line.text) if shape.code else _RULE if shape.rule else line.text
        gap = _gap(before, shape)
        begin = length + len(gap) + len(first)
        for mark, place in line.marks:
            # Each line break before the place put one more prefix before it.
            at = begin + place + text.count("\n", 0, place) * len(later)
            (composed.ends if mark.end else composed.begins).setdefault(mark.key, at)
        if not text:
            continue
        composed.starts.append((length + len(gap), block))
        written = gap + first + text.replace("\n", "\n" + later)
        out.append(written)
        length += len(written)
        before = shape
    definitions = [_definition(number, notes[key]) for key, number in labels.items()]
    composed.text = "\n\n".join(["".join(out), *definitions])
    return composed


def _labelled(block: Block, notes: Mapping[str, Sequence[Block]], labels: dict[str, int]) -> Line:
    """The block's line with the labels of its notes; ``labels`` numbers those that are new."""
    signs = [piece.key for piece in block.pieces if isinstance(piece, NoteSign)]
    if not signs:
        return set_line(block)
    known = tuple(p for p in block.pieces if not isinstance(p, NoteSign) or p.key in notes)
    line = set_line(replace(block, pieces=known))
    numbers = [labels.setdefault(key, len(labels) + 1) for key in signs if key in notes]
    out, *rest = line.text.split(NOTE_SIGN)
    shifts: list[tuple[int, int]] = []
    place = len(out)
    for number, after in zip(numbers, rest, strict=True):
        # At the beginning of a line, before a colon, it would be taken for what the note says.
        defines = out[-1:] in {"", "\n"} and after.startswith(":")
        label = f"[^{number}]" + "\\" * defines
        shifts.append((place, len(label) - len(NOTE_SIGN)))
        out += label + after
        place += len(NOTE_SIGN) + len(after)
    marks = tuple(
        (mark, at + sum(width for sign, width in shifts if sign < at)) for mark, at in line.marks
    )
    return Line(out, marks)


def _definition(number: int, blocks: Sequence[Block]) -> str:
    """What a note says, as a footnote of Markdown: all but its first line is set in."""
    words = compose(blocks).text.replace("\n", "\n    ")
    return f"[^{number}]: {words}".replace("\n    \n", "\n\n")


def _prefixes(shape: Shape, indents: list[int]) -> tuple[str, str]:
    """What goes before the first line and before the others; ``indents`` is kept: one width a list that is open."""
    quote = "> " * shape.quote
    if not shape.depth:
        return quote + "#" * shape.heading + " " * (shape.heading > 0), quote
    # A file may begin with an item of the third level; Markdown would take its indent for a listing.
    depth = min(shape.depth, len(indents) + bool(shape.marker))
    marker = f"{shape.marker} " if shape.marker else ""
    if marker:
        del indents[depth - 1 :]
        indents.append(len(marker))
    outer = quote + " " * sum(indents[: depth - bool(marker)])
    heading = "#" * shape.heading + " " * (shape.heading > 0)
    return outer + marker + heading, outer + " " * len(marker)


def _gap(before: Shape | None, shape: Shape) -> str:
    if before is None:
        return ""
    another = before.depth == shape.depth and before.marker and _kind(before) != _kind(shape)
    if before.depth and shape.marker and before.quote == shape.quote and not another:
        return "\n"
    shared = "> " * min(before.quote, shape.quote)
    return f"\n{shared.rstrip()}\n"


def _kind(shape: Shape) -> str:
    """How a list's items are marked: two kinds are two lists."""
    return shape.marker[-1:]


def _fenced(listing: str) -> str:
    ticks = max((len(run) for run in re.findall("`+", listing)), default=0)
    fence = "`" * max(3, ticks + 1)
    return f"{fence}\n{listing.strip(chr(10))}\n{fence}"


def plain_words(blocks: Iterable[Block]) -> str:
    """The blocks' words, a line each, with the addresses of links in parentheses: for remarks."""
    lines: list[str] = []
    for block in blocks:
        words = ""
        for piece in block.pieces:
            if isinstance(piece, Run):
                words += piece.text
                link = piece.look.link
                if link and link not in piece.text:
                    words += f" ({link.removeprefix('mailto:')})"
        lines.append(words.strip())
    return "\n".join(filter(None, lines))
