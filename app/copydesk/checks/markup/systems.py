"""Codes, lines and blocks that single systems leave in what is pasted from them, as the files on systems tell."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, cut, finding, without_overlaps
from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.traces import blocks, inside, of_lines, rows
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_EDGE_BEFORE, _EDGE_BEHIND = 4, 8
"""Filled lines that are the first and the last of a text."""


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The codes of one paragraph; those within an address are no codes."""
    marks = list(inside(paragraph.text))
    if not marks:
        return ()
    away = addresses(paragraph)
    return without_overlaps(
        mark
        for mark in marks
        if mark.kind is Kind.URL or not touches(away, mark.start, mark.start + 1)
    )


def _lines(paragraph: Paragraph) -> tuple[tuple[Mark, str], ...]:
    return tuple(of_lines(paragraph.text))


def find(document: Document) -> Iterator[Finding]:
    """The traces of systems in the whole document."""
    found = [*report(document, CHECK.id, measure), *_whole_lines(document)]
    meant = (m for m in blocks(document.text) if m.sure or not document.fact(is_about_code))
    found.extend(_found(document, mark) for mark in meant)
    end = 0
    for each in sorted(found, key=lambda f: (f.span.start, -f.span.end)):
        if each.span.start >= end:
            yield each
            end = each.span.end


def _whole_lines(document: Document) -> Iterator[Finding]:
    seen = document.facts(_lines)
    if not any(seen):
        return
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    if len(filled) < 2 or document.fact(is_about_code):
        return
    first, last = set(filled[:_EDGE_BEFORE]), set(filled[-_EDGE_BEHIND:])
    allowed = {"": set(filled), "first": first, "last": last, "edges": first | last}
    for number in filled:
        block = document.blocks[number]
        if block.role is Role.CODE:
            continue
        for mark, where in seen[number]:
            if number in allowed[where]:
                yield _found(document, mark.shifted(block.start))


def _found(document: Document, mark: Mark) -> Finding:
    gone = (mark.start, mark.end)
    if not mark.replacement:
        gone = cut(document.text, *gone)
    return finding(
        document, CHECK.id, mark, Fix(Span(*gone), mark.replacement or "", bulk=mark.bulk)
    )


def _examples() -> Iterator[Example]:
    for row in rows():
        for text in (*row.get("examples", ()), *row.get("traps", ())):
            yield Example(text)
        for text in row.get("english", ()):
            yield Example(text, language="en")


CHECK = Check(
    id="markup.systems",
    kinds=(
        Kind.TAG,
        Kind.SHORTCODE,
        Kind.MARKDOWN,
        Kind.WIKI,
        Kind.PLACEHOLDER,
        Kind.AI,
        Kind.URL,
        Kind.SCRIPT,
        Kind.ENTITY,
        Kind.QUOTES,
        Kind.INVISIBLE,
        Kind.BOILERPLATE,
    ),
    title=Phrase("What other systems leave"),
    run=find,
    examples=tuple(_examples()),
)
