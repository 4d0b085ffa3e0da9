"""How what was seen in the paragraphs becomes findings of a document.

Everything but the place is a fact of the paragraph: after a key press only the places are new.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, cut, glues, line_removal
from copydesk.checks.markup.seeing.mention import without_mentioned
from copydesk.checks.markup.seeing.notes import notes
from copydesk.checks.markup.seeing.pairs import partners
from copydesk.model.finding import Finding, Fix
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.paragraph import Paragraph

Measure = Callable[[Paragraph], Sequence[Mark]]

Entry = tuple[Mark, str, Fix | None]


@dataclass(frozen=True, slots=True)
class Sight:
    """The marks of one paragraph with their repairs, in positions of its text."""

    entries: tuple[Entry, ...]
    """Each mark, the characters it covers, and what its fix would do."""
    unsure: tuple[Mark, ...]
    """Those that a text about code may mean."""
    whole: bool
    """Whether nothing of the paragraph stays behind: then its line goes too."""


def report(document: Document, check: str, measure: Measure) -> Iterator[Finding]:
    """The findings of one check: the marks of every paragraph, in their places in the document.

    In a text about code, what is not sure is folded into one hint at its first place.
    """
    folded: list[tuple[Block, Mark]] = []
    blocks = document.blocks
    for number, seen in enumerate(document.facts(sight(measure))):
        if seen is None or blocks[number].role is Role.CODE:
            continue
        sure: Sight | None = seen
        about_code = bool(seen.unsure) and document.fact(is_about_code)
        if about_code:
            block = blocks[number]
            folded += [(block, mark) for mark in seen.unsure]
            sure = block.paragraph.fact(sight(measure, sure=True))
        if sure is not None:
            yield from _placed(document, check, number, sure)
    if folded:
        yield _note(check, folded)


@cache
def sight(measure: Measure, *, sure: bool = False) -> Callable[[Paragraph], Sight | None]:
    """The fact that prepares the marks of a measure for a document; None where there are none.

    ``sure`` leaves out what a text about code may mean.
    """

    def look(paragraph: Paragraph) -> Sight | None:
        text = paragraph.text
        marks: Sequence[Mark] = [m for m in paragraph.fact(measure) if m.sure or not sure]
        marks = without_mentioned(paragraph, marks) if marks else marks
        marks = _outside_of_notes(paragraph, marks) if marks else marks
        if not marks:
            return None
        return Sight(
            _in_pairs([(mark, text[mark.start : mark.end], _fix(text, mark)) for mark in marks]),
            tuple(mark for mark in marks if not mark.sure),
            _covers_all(text, marks),
        )

    return look


def _outside_of_notes(paragraph: Paragraph, marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks without those that are only a part of a note to a colleague."""
    whole = paragraph.fact(notes)
    if not whole:
        return marks
    return [
        mark
        for mark in marks
        if not any(
            note.start <= mark.start
            and mark.end <= note.end
            and mark.end - mark.start < note.end - note.start
            for note in whole
        )
    ]


def _placed(document: Document, check: str, number: int, seen: Sight) -> Iterator[Finding]:
    start = document.blocks[number].start
    whole = line_removal(document, number) if seen.whole else None
    final = len(seen.entries) - 1
    for place, (mark, text, fix) in enumerate(seen.entries):
        span = None
        if fix is not None:
            span = Span(fix.span.start + start, fix.span.end + start)
            if whole is not None:
                # the blank lines before the paragraph go with its first mark, else those behind it with its last
                if place == 0 and whole.start < start:
                    span = Span(whole.start, span.end)
                elif place == final and whole.start >= start:
                    span = Span(span.start, whole.end)
        yield Finding(
            check,
            mark.kind,
            Span(mark.start + start, mark.end + start),
            text,
            mark.message,
            mark.evidence,
            mark.weight,
            fix=Fix(span, fix.replacement, fix.bulk, _other_half(mark, start))
            if fix and span
            else None,
        )


def _in_pairs(entries: list[Entry]) -> tuple[Entry, ...]:
    """The entries; where one of two tags is left to a person, so is the other."""
    for pair in partners([words for _, words, _ in entries]) if len(entries) > 1 else ():
        if not all(fix and fix.bulk for _, _, fix in map(entries.__getitem__, pair)):
            for number in pair:
                mark, words, fix = entries[number]
                entries[number] = mark, words, fix and replace(fix, bulk=False)
    return tuple(entries)


def _other_half(mark: Mark, start: int) -> tuple[Span, ...]:
    return (Span(*mark.partner).shifted(start),) if mark.partner else ()


def _fix(text: str, mark: Mark) -> Fix | None:
    if mark.replacement is None:
        return None
    start, end = mark.reach or (mark.start, mark.end)
    if not mark.replacement and not mark.exact and not mark.reach:
        start, end = cut(text, start, end)
    keeps_apart = mark.joins or bool(mark.replacement) or not glues(text, start, end)
    bulk = mark.bulk and keeps_apart
    return Fix(Span(start, end), mark.replacement, bulk)


def _covers_all(text: str, marks: Sequence[Mark]) -> bool:
    position = 0
    for mark in marks:
        if mark.replacement != "" or text[position : mark.start].strip():
            return False
        position = mark.end
    return not text[position:].strip()


def _note(check: str, folded: Sequence[tuple[Block, Mark]]) -> Finding:
    block, mark = folded[0]
    return Finding(
        check=check,
        kind=mark.kind,
        span=Span(mark.start, mark.end).shifted(block.start),
        text=block.paragraph.text[mark.start : mark.end],
        message=mark.message,
        evidence=Phrase(
            "{count} such places, but the text seems to be about code", count=len(folded)
        ),
        severity=Severity.WARNING,
        hint=True,
    )
