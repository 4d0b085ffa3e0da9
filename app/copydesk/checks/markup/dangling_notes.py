"""Marks of footnotes in Markdown that have no note: ``[^2]`` where nothing begins with ``[^2]:``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_MARK = re.compile(r"(?<=[^\s`\\])\[\^(?P<name>[\w-]{1,30})\](?!:)")
_NOTE = re.compile(r"(?m)^ {0,3}\[\^(?P<name>[\w-]{1,30})\]:")


def _marks(paragraph: Paragraph) -> tuple[tuple[int, int, str], ...]:
    text = paragraph.text
    if "[^" not in text or "`" in text:
        return ()
    return tuple((*match.span(), match["name"]) for match in _MARK.finditer(text))


def find(document: Document) -> Iterator[Finding]:
    """The marks without a note; in a plain text every mark is debris, and another check's."""
    if document.format is not TextFormat.MARKDOWN or "[^" not in document.text:
        return
    notes = {match["name"] for match in _NOTE.finditer(document.text)}
    for block, marks in zip(document.blocks, document.facts(_marks), strict=True):
        for start, end, name in marks if block.role is not Role.CODE else ():
            if name in notes:
                continue
            why = Phrase("there is no note {name} in the text", name=name)
            span = Span(start, end).shifted(block.start)
            mark = Mark(
                span.start, span.end, Kind.MARKDOWN, Phrase("Footnote without its note"), why
            )
            yield finding(document, CHECK.id, mark, Fix(span, ""))


CHECK = Check(
    id="markup.dangling-notes",
    kinds=(Kind.MARKDOWN,),
    title=Phrase("Footnotes without a note"),
    run=find,
    examples=(
        Example(
            "Der Plan gilt.[^1] Das Amt schweigt.⟦[^2]⟧\n\n[^1]: Brief des Amts.",
            fixed="Der Plan gilt.[^1] Das Amt schweigt.\n\n[^1]: Brief des Amts.",
            format=TextFormat.MARKDOWN,
        ),
        Example(
            "Der Plan gilt.[^a] Man schreibt `[^2]`.\n\n[^a]: Brief des Amts.",
            format=TextFormat.MARKDOWN,
        ),
    ),
)
