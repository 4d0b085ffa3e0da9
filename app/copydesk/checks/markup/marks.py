"""What a look at one paragraph saw, and how it becomes findings of a document."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.checks.markup.about_code import is_about_code
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix, Kind, Severity
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.paragraph import Paragraph

_ENDS = frozenset(["", "\n", *",.;:!?)]}”“’«»"])
"""What stands directly behind a word: a space left before it would be a new error."""
_STARTS = frozenset(["", *" \t\n(„“»«["])


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a paragraph that looks like debris; positions are code points of the paragraph's text."""

    start: int
    end: int
    kind: Kind
    message: Phrase
    evidence: Phrase
    replacement: str | None = ""
    """What the fix puts there; None where only a person knows."""
    bulk: bool = True
    severity: Severity = Severity.ERROR
    sure: bool = True
    """Whether it is debris even in a text about code."""
    joins: bool = False
    """The fix is meant to bring the letters before and after together."""
    exact: bool = False
    """The fix changes exactly these characters and leaves the spaces around them alone."""
    reach: tuple[int, int] | None = None
    """What the fix replaces, where it is more than the mark itself."""

    def shifted(self, by: int) -> "Mark":
        """The same mark, ``by`` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by)


Measure = Callable[[Paragraph], Sequence[Mark]]


def report(document: Document, check: str, measure: Measure) -> Iterator[Finding]:
    """The findings of one check: the marks of every paragraph, in their places in the document.

    In a text about code, what is not sure is folded into one hint at its first place.
    """
    folded: list[tuple[Block, Mark]] = []
    code = None
    for number, (block, marks) in enumerate(
        zip(document.blocks, document.facts(measure), strict=True)
    ):
        if not marks or block.role is Role.CODE:
            continue
        kept: list[Mark] = []
        for mark in marks:
            if block.paragraph.text[mark.start : mark.end] in document.house.allow:
                continue
            if mark.sure:
                kept.append(mark)
                continue
            code = document.fact(is_about_code) if code is None else code
            if code:
                folded.append((block, mark))
            else:
                kept.append(mark)
        yield from _findings(document, check, number, kept)
    if folded:
        yield _note(check, folded)


def finding(
    document: Document, check: str, mark: Mark, fix: Fix | None, *, hint: bool = False
) -> Finding:
    """A finding of ``mark``, whose positions are those of the document."""
    return Finding(
        check=check,
        kind=mark.kind,
        span=Span(mark.start, mark.end),
        text=document.text[mark.start : mark.end],
        message=mark.message,
        evidence=mark.evidence,
        severity=mark.severity,
        hint=hint,
        fix=fix,
    )


def line_removal(document: Document, number: int, *, last: bool = False) -> Span:
    """The stretch that goes when block ``number`` goes: with the blank lines behind it, or before it at the end.

    ``last`` says that everything behind it goes too.
    """
    blocks = document.blocks
    block = blocks[number]
    after = number + 1
    while after < len(blocks) and blocks[after].role is Role.BLANK:
        after += 1
    if after < len(blocks) and not last:
        return Span(block.start, blocks[after].start)
    before = number - 1
    while before >= 0 and blocks[before].role is Role.BLANK:
        before -= 1
    return Span(blocks[before].span.end if before >= 0 else block.start, block.span.end)


def cut(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch to delete so that no double space and no space before a comma stays behind."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in {" ", "\t"} and after in _ENDS:
        while start and text[start - 1] in " \t":
            start -= 1
    elif after in {" ", "\t"} and before in _STARTS:
        end += 1
    return start, end


def glues(text: str, start: int, end: int) -> bool:
    """Whether deleting the stretch would bring two letters or digits together."""
    return bool(re.match(r"\w\w", text[start - 1 : start] + text[end : end + 1]))


def in_plain_text(paragraph: Paragraph) -> bool:
    """Whether no markup is legitimate in the paragraph."""
    return paragraph.format is TextFormat.PLAIN


def without_overlaps(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks in order; of two that overlap the one that begins first, or the longer."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)


def _findings(
    document: Document, check: str, number: int, marks: Sequence[Mark]
) -> Iterator[Finding]:
    if not marks:
        return
    block = document.blocks[number]
    text = block.paragraph.text
    fixes = [_fix(text, mark) for mark in marks]
    if _covers_all(text, marks):
        whole = line_removal(document, number)
        first, final = fixes[0], fixes[-1]
        if whole.start < block.start and first is not None:
            fixes[0] = Fix(Span(whole.start, first.span.end + block.start), "", first.bulk)
            fixes[1:] = [f and _moved(f, block.start) for f in fixes[1:]]
        elif final is not None:
            fixes[:-1] = [f and _moved(f, block.start) for f in fixes[:-1]]
            fixes[-1] = Fix(Span(final.span.start + block.start, whole.end), "", final.bulk)
    else:
        fixes = [f and _moved(f, block.start) for f in fixes]
    for mark, fix in zip(marks, fixes, strict=True):
        yield Finding(
            check=check,
            kind=mark.kind,
            span=Span(mark.start, mark.end).shifted(block.start),
            text=text[mark.start : mark.end],
            message=mark.message,
            evidence=mark.evidence,
            severity=mark.severity,
            fix=fix,
        )


def _fix(text: str, mark: Mark) -> Fix | None:
    if mark.replacement is None:
        return None
    start, end = mark.reach or (mark.start, mark.end)
    if not mark.replacement and not mark.exact and not mark.reach:
        start, end = cut(text, start, end)
    keeps_apart = mark.joins or bool(mark.replacement) or not glues(text, start, end)
    bulk = mark.bulk and keeps_apart
    return Fix(Span(start, end), mark.replacement, bulk)


def _moved(fix: Fix, by: int) -> Fix:
    return Fix(fix.span.shifted(by), fix.replacement, fix.bulk)


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
