"""Which stretches of which line are marked, and how: what the highlighter asks for each line."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate

from copydesk.model.change import Change
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk_ui.page.positions import Utf16Map


class MarkStyle(StrEnum):
    """A mark's look: each has a colour, and those of findings an underline of their own shape."""

    MARKUP = "markup"
    NAMES = "names"
    CLAIMS = "claims"
    DONE = "done"
    QUIET = "quiet"
    """A question: a careful editor would ask."""
    CHECKED = "checked"
    """Somebody verified these words: struck pale, so that what is left stands out."""
    VOICE_1 = "voice-1"
    VOICE_2 = "voice-2"
    VOICE_3 = "voice-3"
    VOICE_4 = "voice-4"
    VOICE_5 = "voice-5"
    VOICE_6 = "voice-6"
    VOICE_REST = "voice-rest"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a whole text, in code points."""

    start: int
    end: int
    style: MarkStyle


LineMark = tuple[int, int, MarkStyle]
"""Start and end within a line, in UTF-16 units, and the style."""


class LineMarks:
    """Marks by line number, kept in step with single edits until the next analysis.

    An edit inside a mark drops it, or widens it where marks are to ``grow``.
    """

    def __init__(self, *, grow: bool = False) -> None:
        self._grow = grow
        self._lines: dict[int, tuple[LineMark, ...]] = {}

    def at(self, line: int) -> tuple[LineMark, ...]:
        """The marks of a line."""
        return self._lines.get(line, ())

    def replace(self, text: str, marks: Iterable[Mark]) -> set[int]:
        """Take these marks instead, and say on which lines anything changed."""
        old, self._lines = self._lines, _by_line(text, marks)
        return {
            line
            for line in old.keys() | self._lines.keys()
            if old.get(line) != self._lines.get(line)
        }

    def follow(self, line: int, column: int, edit: Edit) -> None:
        """Follow an edit at ``column`` (UTF-16 units) of ``line``; marks that it touched are dropped."""
        gone, come = edit.removed.count("\n"), edit.inserted.count("\n")
        if gone or come:
            before = tuple(mark for mark in self.at(line) if mark[1] <= column)
            moved = {
                number + come - gone: marks
                for number, marks in self._lines.items()
                if number > line + gone
            }
            kept = {number: marks for number, marks in self._lines.items() if number < line}
            self._lines = kept | ({line: before} if before else {}) | moved
            return
        change = Change(column, _units(edit.removed), _units(edit.inserted))
        followed: list[LineMark] = []
        for start, end, style in self.at(line):
            span = Span(start, end)
            place = change.moves(span)
            if place is None and self._grow and start <= column and change.end <= end:
                place = change.leaves(span)
            if place is not None:
                followed.append((place.start, place.end, style))
        if followed:
            self._lines[line] = tuple(followed)
        else:
            self._lines.pop(line, None)


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")


@lru_cache(maxsize=1)
def _lines_of(text: str) -> tuple[list[int], Utf16Map]:
    """Where the lines of a text begin, and its units: the same for all marks of it, and a long text is marked with each step."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    return starts[:-1], Utf16Map(text)


def _by_line(text: str, marks: Iterable[Mark]) -> dict[int, tuple[LineMark, ...]]:
    starts, units = _lines_of(text)
    lines: dict[int, list[LineMark]] = {}
    for mark in marks:
        line = bisect_right(starts, mark.start) - 1
        while line < len(starts) and starts[line] < mark.end:
            begin = starts[line]
            end = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
            start, stop = max(mark.start, begin), min(mark.end, end)
            if start < stop:
                zero = units.units(begin)
                lines.setdefault(line, []).append(
                    (units.units(start) - zero, units.units(stop) - zero, mark.style)
                )
            line += 1
    return {line: tuple(found) for line, found in lines.items()}
