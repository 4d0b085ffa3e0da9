"""A quotation within another that has typewriter's marks, while the one round about has printed ones."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.quote_marks import quotes
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph
from copydesk.text.quotation_marks import INNER

_LOOSE = re.compile(r"(?<!\w)'|'(?!\w)")
"""A straight mark that is no apostrophe within a word."""
_OPENING = re.compile(r"(?<![\w'’])'(?=\w)")
_CLOSING = re.compile(r"(?<=[\w.,!?…])'(?!\w)")
_LONGEST = 1000


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The straight marks round a quotation within a printed one: there must be two, one that opens and one that closes."""
    text = paragraph.text
    if "'" not in text or not any(opening in text for opening, _ in INNER):
        return ()
    marks: list[Mark] = []
    for quote in paragraph.fact(quotes):
        wanted = INNER.get((quote.mark, quote.partner_mark))
        if not quote.opens or quote.depth > 1 or wanted is None:
            continue
        if not 0 < quote.partner - quote.end <= _LONGEST:
            continue
        places = [m.start() for m in _LOOSE.finditer(text, quote.end, quote.partner)]
        if len(places) != 2 or not (
            _OPENING.match(text, places[0]) and _CLOSING.match(text, places[1])
        ):
            continue
        why = Phrase(
            "the quotation round about has {opening}…{closing}",
            opening=quote.mark,
            closing=quote.partner_mark,
        )
        marks.extend(
            Mark(
                place,
                place + 1,
                Kind.QUOTES,
                Phrase("Quotation mark out of style"),
                why,
                right,
                sure=False,
                exact=True,
            )
            for place, right in zip(places, wanted, strict=True)
        )
    return tuple(marks)


def find(document: Document) -> Iterator[Finding]:
    """The inner marks of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.inner-quotes",
    kinds=(Kind.QUOTES,),
    title=Phrase("Quotations within quotations"),
    run=find,
    examples=(
        Example(
            "“He said it's ⟦'⟧nearly done⟦'⟧ in May,” she said.",
            language="en",
            fixed="“He said it's ‘nearly done’ in May,” she said.",
        ),
        Example(
            "„Er rief ⟦'⟧Halt!⟦'⟧ und ging“, sagte sie.",
            fixed="„Er rief ‚Halt!‘ und ging“, sagte sie.",
        ),
        Example("“The dogs' den isn't theirs,” she said. 'Yes,' he said.", language="en"),
        Example("“The dogs' den is the 'kennel',” she said, “a 'home'.", language="en"),
        Example("\"He said 'no' in May,\" she said.", language="en"),
    ),
)
