"""Whether a line ends because it was full, or because its author ended it: verse and addresses keep their lines."""

import itertools

_LONG = 60
"""Code points from which on a line is one of prose; lines of verse are shorter."""
_NARROW = 50
"""Prose is not set in columns narrower than that."""


def line_break_of(paragraph: str) -> str:
    """What stands for a plain line end within the paragraph: a blank where its lines were filled, else a line break."""
    lines = [line.strip() for line in paragraph.split("\n")]
    return " " if len(lines) > 1 and _are_filled(lines) else "\n"


def _are_filled(lines: list[str]) -> bool:
    """Whether no line but the last had room for the next word, or all are as long as lines of prose."""
    if all(len(line) >= _LONG for line in lines[:-1]):
        return True
    width = max(map(len, lines))
    return width >= _NARROW and all(
        len(line) + 1 + len(after.split(" ", 1)[0]) > width
        for line, after in itertools.pairwise(lines)
    )
