"""Blocks to one Markdown string."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from copydesk.markdown.inline import set_line
from copydesk.markdown.written import Block, Run, Shape

_RULE = "* * *"


@dataclass(slots=True)
class Composed:
    """A text, and where the marks of its blocks stand in it."""

    text: str = ""
    begins: dict[str, int] = field(default_factory=dict[str, int])
    ends: dict[str, int] = field(default_factory=dict[str, int])


def compose(blocks: Iterable[Block]) -> Composed:
    """The blocks in Markdown: an empty line between paragraphs, none between the items of a list."""
    composed = Composed()
    out: list[str] = []
    length = 0
    before: Shape | None = None
    indents: list[int] = []
    for block in blocks:
        shape = block.shape
        if before is None or before.quote != shape.quote or not shape.depth:
            indents = []
        first, later = _prefixes(shape, indents)
        line = set_line(block)
        text = _fenced(line.text) if shape.code else _RULE if shape.rule else line.text
        gap = _gap(before, shape)
        begin = length + len(gap) + len(first)
        for mark, place in line.marks:
            # Each line break before the place put one more prefix before it.
            at = begin + place + text.count("\n", 0, place) * len(later)
            (composed.ends if mark.end else composed.begins).setdefault(mark.key, at)
        if not text:
            continue
        written = gap + first + text.replace("\n", "\n" + later)
        out.append(written)
        length += len(written)
        before = shape
    composed.text = "".join(out)
    return composed


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
