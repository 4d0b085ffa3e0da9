"""Two texts side by side: which words went and which came."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.align import Run, align

_WORDS = re.compile(r"\d+(?:[.,:]\d+)+|\w+|[^\S\n]+|\n|[^\w\s]")
"""Figures, words, runs of spaces, line breaks, and each mark by itself: every character is in exactly one."""
_SHINGLE = 6
"""Tokens that must stand together once in each text to hold the two together there: about three words."""


class ChangeKind(StrEnum):
    """What happened to a stretch."""

    EQUAL = "equal"
    REMOVED = "removed"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of both texts. Joined, the old ones are the old text and the new ones the new text."""

    kind: ChangeKind
    old: Span
    """Empty where the words came."""
    new: Span
    """Empty where the words went."""


def compare(old: str, new: str) -> tuple[Change, ...]:
    """The differences word by word: paragraphs are laid side by side first, then the words of those that differ."""
    runs = _to_lines(old, new, list(_joined(old, new, _equal_runs(old, new))))
    return tuple(_changes(runs, len(old), len(new)))


@dataclass(frozen=True, slots=True)
class Place:
    """One place where two texts differ: what went there and what came."""

    edit: Edit
    """Of the old text."""
    changes: tuple[int, ...]
    """The numbers of its one or two changes, as ``compare`` tells them."""


def places(changes: Iterable[Change], old: str, new: str) -> tuple[Place, ...]:
    """The places that differ, in the order of the text; words that went and words that came at one place are one."""
    found: list[Place] = []
    for number, change in enumerate(changes):
        if change.kind is ChangeKind.EQUAL:
            continue
        removed, inserted = change.old.of(old), change.new.of(new)
        last = found[-1] if found else None
        if last is not None and last.changes[-1] == number - 1:
            edit = Edit(last.edit.start, last.edit.removed + removed, last.edit.inserted + inserted)
            found[-1] = Place(edit, (*last.changes, number))
        else:
            found.append(Place(Edit(change.old.start, removed, inserted), (number,)))
    return tuple(found)


def edits_between(old: str, new: str) -> tuple[Edit, ...]:
    """The differences as edits of the old text, in its order: what stands between them is left alone."""
    return tuple(place.edit for place in places(compare(old, new), old, new))


def with_changes(old: str, differing: Iterable[Place], taken: Collection[int]) -> str:
    """The old text with the changes at the places of these numbers, and no other."""
    parts: list[str] = []
    at = 0
    for number, place in enumerate(differing):
        if number in taken:
            parts += (old[at : place.edit.start], place.edit.inserted)
            at = place.edit.span.end
    return "".join((*parts, old[at:]))


def _equal_runs(old: str, new: str) -> Iterator[Run]:
    """Equal stretches, in code points and in order."""
    a, b = _paragraphs(old), _paragraphs(new)
    starts_a, starts_b = _starts(a), _starts(b)
    i = j = 0
    for run in [*align(a, b, shingle=1), Run(len(a), len(b), 0)]:
        yield from _words_between(
            old, new, Span(starts_a[i], starts_a[run.a]), Span(starts_b[j], starts_b[run.b])
        )
        i, j = run.a + run.length, run.b + run.length
        yield Run(starts_a[run.a], starts_b[run.b], starts_a[i] - starts_a[run.a])


def _paragraphs(text: str) -> list[str]:
    """Lines, each with the empty ones after it: empty lines are all alike and would hold strangers together."""
    paragraphs: list[str] = []
    for line in text.splitlines(keepends=True):
        if paragraphs and not line.strip():
            paragraphs[-1] += line
        else:
            paragraphs.append(line)
    return paragraphs


def _words_between(old: str, new: str, left: Span, right: Span) -> Iterator[Run]:
    if not (len(left) and len(right)):
        return
    a, b = _WORDS.findall(old, left.start, left.end), _WORDS.findall(new, right.start, right.end)
    starts_a, starts_b = _starts(a, left.start), _starts(b, right.start)
    for run in align(a, b, shingle=_SHINGLE):
        end = starts_a[run.a + run.length]
        yield Run(starts_a[run.a], starts_b[run.b], end - starts_a[run.a])


def _joined(old: str, new: str, runs: Iterator[Run]) -> Iterator[Run]:
    """Runs that touch become one, and spaces alone between two changes do not count as equal words."""
    held: Run | None = None
    for run in runs:
        if not run.length:
            continue
        if held is not None and (held.a + held.length, held.b + held.length) == (run.a, run.b):
            held = Run(held.a, held.b, held.length + run.length)
            continue
        if held is not None and _counts(held, old, new):
            yield held
        held = run
    if held is not None and _counts(held, old, new):
        yield held


def _counts(run: Run, old: str, new: str) -> bool:
    ends = (run.a + run.length, run.b + run.length)
    words = old[run.a : run.a + run.length]
    return (
        not words.isspace() or "\n" in words or ends == (len(old), len(new)) or run.a == run.b == 0
    )


def _to_lines(old: str, new: str, runs: list[Run]) -> Iterator[Run]:
    """What only went or only came is told from the beginning of its line, where that says the same."""
    before = Run(0, 0, 0)
    for run in [*runs, Run(len(old), len(new), 0)]:
        i, j = before.a + before.length, before.b + before.length
        most = before.length - (before.a > 0 or before.b > 0)  # else two changes would meet
        back = 0
        if run.a > i and run.b == j:
            back = _back_to_line(old, i, run.a, most)
        elif run.b > j and run.a == i:
            back = _back_to_line(new, j, run.b, most)
        yield Run(before.a, before.b, before.length - back)
        before = Run(run.a - back, run.b - back, run.length + back)
    yield before


def _back_to_line(text: str, start: int, end: int, most: int) -> int:
    """How far a stretch can move back to begin a line: the same text is left, whichever of the two places is cut."""
    if start == 0 or text[start - 1] == "\n":
        return 0
    back = start - (text.rfind("\n", 0, start) + 1)
    same = back <= most and text[start - back : start] == text[end - back : end]
    return back if same and text[: end - back].endswith("\n") else 0


def _changes(runs: Iterable[Run], old_length: int, new_length: int) -> Iterator[Change]:
    i = j = 0
    for run in [*runs, Run(old_length, new_length, 0)]:
        if run.a > i:
            yield Change(ChangeKind.REMOVED, Span(i, run.a), Span(j, j))
        if run.b > j:
            yield Change(ChangeKind.INSERTED, Span(run.a, run.a), Span(j, run.b))
        i, j = run.a + run.length, run.b + run.length
        if run.length:
            yield Change(ChangeKind.EQUAL, Span(run.a, i), Span(run.b, j))


def _starts(tokens: list[str], first: int = 0) -> list[int]:
    """Where each token begins, and the last one ends."""
    return list(accumulate(map(len, tokens), initial=first))
