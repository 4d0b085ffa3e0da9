"""Lines broken by hand, as mail and pages set them: every export would keep the breaks inside of the sentences."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import vocabulary_of_code
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_LEAST = 3
"""Breaks inside of paragraphs that show how a text is set."""
_SHORT = 40
"""Code points of a line that ends where its author wanted it to."""
_CODE = re.compile(r"[@<^\[{#|]|\([A-Z]|[A-Z]+ ?\d?-[A-Z]|[^\n]{0,80}://")
"""What begins a line that is no prose: a note, a code, an address."""
_FULL_LINE = re.compile(rf"[^\n]{{{_SHORT},}}(?=\n)")
_TECHNICAL = 8.0
"""Words of computing in a thousand that no news has: there lines are listings."""
_ROLES = frozenset({Role.BODY, Role.QUOTE})


def _breaks(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """The breaks of a paragraph with the blanks round them; none behind a short line or a divided word."""
    text = paragraph.text
    if "\n" not in text:
        return ()
    found: list[tuple[int, int]] = []
    for full in _FULL_LINE.finditer(text):
        line, end = full[0].rstrip(), full.end() + 1
        while end < len(text) and text[end] in " \t":
            end += 1
        between = line[-1] in "-\u00ad" or _CODE.match(line) or _CODE.match(text, end)
        if len(line) >= _SHORT and not between and end < len(text):
            found.append((full.start() + len(line), end))
    return tuple(found)


def find(document: Document) -> Iterator[Finding]:
    """The breaks inside of paragraphs: shown once for the whole text, and repaired all together."""
    if document.format is TextFormat.MARKDOWN or "\n" not in document.text:
        return
    places = [
        (block.start + start, block.start + end)
        for block, found in zip(document.blocks, document.facts(_breaks), strict=True)
        if block.role in _ROLES
        for start, end in found
    ]
    if len(places) < _LEAST or document.fact(vocabulary_of_code) >= _TECHNICAL:
        return
    why = Phrase("{count} lines of this text break off within their paragraph", count=len(places))
    for number, (start, end) in enumerate(places):
        mark = Mark(start, end, Kind.SPACING, Phrase("Hard line ends"), why)
        found = finding(document, CHECK.id, mark, Fix(Span(start, end), " ", bulk=True))
        yield replace(found, hint=number > 0)


CHECK = Check(
    id="markup.line-ends",
    kinds=(Kind.SPACING,),
    title=Phrase("Hard line ends"),
    run=find,
    examples=(
        Example(
            "Der Förderverein des Freibads hat am Sonntag seine neue Rutsche⟦\n⟧eingeweiht. Mehr als zweihundert Kinder standen Schlange, als die\n"
            "Vorsitzende das Band durchschnitt. Die Rutsche ist vierzig Meter lang\nund wurde zur Hälfte mit Spenden bezahlt.",
        ),
        Example(
            "Wo die Möwen schlafen und der Wind nicht geht\nund die Nacht in langen Wellen übers Wasser weht\ndort will ich wohnen\nbis die Flut sich dreht"
        ),
        Example(
            "Der Rat tagt heute im großen Saal des Hauses.\nEr stimmt am Abend über die neue Brücke ab.\nDie Stadt zahlt die Hälfte der Kosten dafür.\nDas Land gibt den Rest dazu, sagt der Plan."
        ),
    ),
)
