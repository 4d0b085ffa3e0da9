"""What FTS5 marks in a text, as a short stretch of it with spans."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate

from copydesk.model.span import Span

BEGIN, END = "\x02", "\x03"
"""What FTS5 is told to put round the words that it found."""
CUT = "…"
"""Stands where a snippet leaves off."""
_LENGTH, _BEFORE = 170, 45
"""Code points of a snippet: two lines of the window; and of them at most so many before the first word found."""
_MOST = 500
"""Marks that are weighed: where the first five hundred stand, a reader finds the rest."""


def unmarked(marked: str) -> tuple[str, tuple[Span, ...]]:
    """A text that FTS5 marked, without its marks, and where they were."""
    text, places = _parted(marked)
    return text, tuple(Span(start, end) for start, end in places)


def snippet(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The stretch of a marked text that holds the most of what was looked for, the first of several, and where.

    FTS5 has such a function, which reads every text twice for it.
    """
    text, places = _parted(marked)
    begin, end = 0, len(text)
    if places and end > _LENGTH:
        begin, end = _borders(text, *_best(text, places[:_MOST]))
    before, after = CUT if begin else "", CUT if end < len(text) else ""
    shift = len(before) - begin
    marks = tuple(
        Span(start + shift, min(stop, end) + shift)
        for start, stop in places
        if begin <= start < end
    )
    return f"{before}{text[begin:end]}{after}", marks


def _parted(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text, and from where to where it is marked: pairs, as there can be thousands of which few are shown."""
    pieces = marked.replace(END, BEGIN).split(BEGIN)
    borders = [0, *accumulate(map(len, pieces))]
    return "".join(pieces), list(zip(borders[1::2], borders[2::2], strict=False))


def _best(text: str, places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The mark from which on most different words stand together."""
    words = [text[start:end].casefold() for start, end in places]
    every, best, most = len(set(words)), places[0], 1
    for number, (begin, _) in enumerate(places):
        if most == every:
            break
        reach = bisect(places, (begin + _LENGTH - _BEFORE, 0))
        near = len(set(words[number:reach]))
        if near > most:
            best, most = places[number], near
    return best


def _borders(text: str, first: int, behind: int) -> tuple[int, int]:
    """From a paragraph's beginning or a space not far before a mark to a space at the end."""
    begin = max(0, first - _BEFORE)
    line = text.rfind("\n", begin, first) + 1
    if line:
        begin = line
    elif begin:
        begin = text.find(" ", begin, first) + 1 or first
    end = min(len(text), max(behind, begin + _LENGTH))
    if end < len(text):
        space = text.rfind(" ", behind, end)
        end = space if space > 0 else end
    return begin, end
