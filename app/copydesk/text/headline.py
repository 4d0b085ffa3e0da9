"""Which line of a plain text is its headline."""

from collections.abc import Sequence
from itertools import pairwise

from copydesk.text.line_ends import wrapped_by_hand

_TOP = 6
"""Filled lines looked at: above a headline stand at most a section label, a date and a byline."""
_LEAST, _MOST = 15, 140
"""Code points of a headline."""


def likely_headline(text: str) -> str:
    """The first of the top lines that reads like a headline and has text below it; "" where none does.

    A headline is one line of at least three words that begins like a sentence and does not end like one.
    """
    top = text[:4_000].split("\n")
    broken = _broken(top) if wrapped_by_hand(top) else frozenset[str]()
    lines = [line.strip() for line in top if line.strip()]
    for number, line in enumerate(lines[:_TOP]):
        if line in broken:
            continue
        if not _LEAST <= len(line) <= _MOST or line[-1] in ".:;,…>" or len(line.split()) < 3:
            continue
        begins = line.lstrip("„“\"'»«‚‘")[:1]
        if (begins.isupper() or begins.isdigit()) and any(
            len(rest) > len(line) for rest in lines[number + 1 :]
        ):
            return line
    return ""


def _broken(lines: Sequence[str]) -> frozenset[str]:
    """The lines of a text broken by hand that go on in the next one, and those that they go on in: pieces of sentences."""
    pieces: set[str] = set()
    for line, below in pairwise(lines):
        if line.strip() and below.strip():
            pieces |= {line.strip(), below.strip()}
    return frozenset(pieces)
