"""A list mark before a paragraph that stands in no list."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.notes import notes
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role

_LIST_MARK = re.compile(r" {0,3}(?P<mark>[-*+]) (?=\S)")
_NOTE = re.compile(rf"(?i)[*+] {WORDS.notes}")
_LEAST_WORDS = 4


def find(document: Document) -> Iterator[Finding]:
    """List marks without a list, in plain text."""
    if document.format is TextFormat.MARKDOWN:
        return
    filled = [block for block in document.blocks if block.role is not Role.BLANK]
    marked = [_LIST_MARK.match(block.paragraph.text) for block in filled]
    for number, match in enumerate(marked):
        if (
            match is None
            or any(marked[max(0, number - 1) : number])
            or any(marked[number + 1 : number + 2])
        ):
            continue
        if filled[number].paragraph.fact(notes):
            continue
        text, start = filled[number].paragraph.text, filled[number].start
        if match["mark"] == "*" and _NOTE.match(text[match.start("mark") :]):
            continue
        if len(text.split(None, _LEAST_WORDS)) <= _LEAST_WORDS or document.fact(is_about_code):
            continue
        mark = Mark(
            start,
            start + match.end(),
            Kind.MARKDOWN,
            Phrase("List mark without a list"),
            Phrase("no other item stands beside it"),
        )
        yield finding(document, CHECK.id, mark, Fix(Span(mark.start, mark.end), ""))


CHECK = Check(
    id="markup.list-marks",
    kinds=(Kind.MARKDOWN,),
    title=Phrase("List marks"),
    run=find,
    examples=(
        Example(
            "Es war spät.\n\n⟦- ⟧Die Polizei sperrte am Abend die Straße.\n\nDann kam Regen.",
            fixed="Es war spät.\n\nDie Polizei sperrte am Abend die Straße.\n\nDann kam Regen.",
        ),
        Example("⟦* ⟧The board met again on Monday night.\n\nIt failed.", language="en"),
        Example(
            "Drei Punkte:\n\n- Erstens der Preis der Bahn\n- Zweitens die Zeit der Fahrt\n\nDas war alles."
        ),
        Example("Anna* lebt hier.\n\n* Name von der Redaktion geändert"),
        Example("- Wie bitte?\n\nDas fragte er."),
        Example(
            "- The only item of a list that is one\n\nText",
            language="en",
            format=TextFormat.MARKDOWN,
        ),
    ),
)
