"""A line of stars: the author's break between two parts of the text, or what was left of a page's layout."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.page.line_features import known_as
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.text.document import Block, Document, Role

_STARS = re.compile(r"[ \t]{0,20}(?:\*{3}|\*[ \t\u00a0]\*[ \t\u00a0]\*|⁂)[ \t]{0,20}")
_CHROME = frozenset({"line", "lead"})
_LONGEST_HEADING = 120
"""Code points; a longer line is prose, however it ends."""
_ENDS = frozenset(".!?…:;,”“’\"'»«)")


def find(document: Document) -> Iterator[Finding]:
    """The one line of stars that parts nothing: at the top, at the bottom, right above or below a heading.

    Between two paragraphs it is a break that typesetters know, and two such lines or more are how the text is built.
    """
    if document.format is TextFormat.MARKDOWN or (
        "***" not in document.text and "* *" not in document.text
    ):
        return
    blocks = document.blocks
    stars = [n for n, block in enumerate(blocks) if _STARS.fullmatch(block.paragraph.text)]
    if not stars:
        return
    phrases, lines = document.facts(known_as), set(stars)
    filled = [
        n
        for n, block in enumerate(blocks)
        if block.role is not Role.BLANK and phrases[n] not in _CHROME and n not in lines
    ]
    if not filled:
        return
    for number in stars:
        place = bisect_left(filled, number)
        above = blocks[filled[place - 1]] if place else None
        below = blocks[filled[place]] if place < len(filled) else None
        if above is None or below is None:
            why = Phrase("it stands at the edge of the text and parts nothing")
        elif (
            len(stars) == 1
            and _is_prose(above) != _is_prose(below)
            and not document.fact(is_about_code)
        ):
            why = Phrase("a heading beside it parts the text already")
        else:
            continue
        span = blocks[number].span
        mark = Mark(
            span.start,
            span.end,
            Kind.MARKDOWN,
            Phrase("Line of stars"),
            why,
            severity=Severity.WARNING,
        )
        fix = Fix(line_removal(document, number), "", bulk=False)
        yield finding(document, CHECK.id, mark, fix)


def _is_prose(block: Block) -> bool:
    """Whether the line is no heading: long, or ended as a sentence is."""
    text = block.paragraph.text.strip()
    return block.role is not Role.HEADING and (len(text) > _LONGEST_HEADING or text[-1:] in _ENDS)


CHECK = Check(
    id="markup.section-breaks",
    kinds=(Kind.MARKDOWN,),
    title=Phrase("Lines of stars"),
    run=find,
    examples=(
        Example(
            "⟦***⟧\n\nDer Hafen wächst.\n\nDie Stadt zahlt.",
            fixed="Der Hafen wächst.\n\nDie Stadt zahlt.",
        ),
        Example(
            "Der Hafen wächst.\n\nDie Stadt zahlt.\n\n⟦* * *⟧",
            fixed="Der Hafen wächst.\n\nDie Stadt zahlt.",
        ),
        Example(
            "The harbour grows.\n\n⟦***⟧\n\nWho pays for it\n\nThe city does.",
            language="en",
            fixed="The harbour grows.\n\nWho pays for it\n\nThe city does.",
        ),
        Example("The harbour grows.\n\n⟦* * *⟧\n\nShare this article", language="en"),
        Example("Der Hafen wächst.\n\n* * *\n\nAm Abend kam Regen."),
        Example("„Nein“, sagte sie.\n\n***\n\n„Doch“, sagte er.\n\n***\n\nDann war Ruhe."),
        Example(
            "Hafen wächst\n\nDie Stadt zahlt.\n\n***\n\nBrücke gesperrt\n\nEs dauert.\n\n***\n\nZug hält wieder\n\nAb Mai."
        ),
        Example(
            "Wo die Möwen schlafen\nund der Wind nicht geht\n\n* * *\n\nDort will ich wohnen\nbis die Flut sich dreht"
        ),
        Example("Der Preis ist ***\n\nEr kam *** und ging."),
        Example("# Hafen\n\n***\n\nDer Hafen wächst.", format=TextFormat.MARKDOWN),
    ),
)
