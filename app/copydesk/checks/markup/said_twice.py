"""What is said twice: a sentence right behind itself, a headline again in other words."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_WORD = re.compile(r"[^\W_]+")
_TWICE = re.compile(
    r"(?:^|(?<=[.!?“”] ))(?P<first>[A-ZÄÖÜ„“][^\n]{15,300}?[.!?][“”]?) (?P=first)(?=\s|$)"
)
_LEAST_SAID = 4
"""Words of a sentence that nobody says twice in a row on purpose."""
_TOP, _LONGEST_TITLE = 4, 140
"""Lines at the top, and code points of one, that may be a headline."""
_LEAST_SHARED, _SHARED = 5, 0.7
"""Longer words that two headlines share, and the share of them, where one says the other again."""
_SENTENCE_ENDS = frozenset(".!?…”“»«\"'>)")


def _said_twice(paragraph: Paragraph) -> tuple[tuple[int, int, int], ...]:
    """Sentences that stand twice in a row: where the first ends, and where the second begins and ends."""
    text = paragraph.text
    pieces = [piece for piece in text.split(". ") if piece]
    if not any(map(str.startswith, pieces[1:], pieces)):
        return ()
    return tuple(
        (match.end("first"), match.end("first") + 1, match.end())
        for match in _TWICE.finditer(text)
        if len(match["first"].split()) >= _LEAST_SAID
    )


def _paraphrased(document: Document) -> Iterator[int]:
    """A second headline that says the first one in other words: most of their longer words are the same."""
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK][:_TOP]
    for above, below in pairwise(filled):
        first, second = (document.blocks[n].paragraph.text for n in (above, below))
        if any(
            len(line) > _LONGEST_TITLE or line.rstrip()[-1:] in _SENTENCE_ENDS or "\n" in line
            for line in (first, second)
        ):
            return
        one, two = _stems(first), _stems(second)
        least = min(len(one), len(two))
        if len(one & two) >= max(_LEAST_SHARED, _SHARED * least) and first != second:
            yield below


def _stems(line: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _WORD.findall(line.casefold()) if len(word) > 3)


def _in_a_row(document: Document) -> Iterator[Finding]:
    twice = document.facts(_said_twice)
    for block, places in zip(document.blocks, twice, strict=True):
        for before, start, end in places if block.role is not Role.CODE else ():
            mark = Mark(
                block.start + start,
                block.start + end,
                Kind.DUPLICATE,
                Phrase("Stands here twice"),
                Phrase("word for word as the sentence before it"),
            )
            gone = Span(block.start + before, block.start + end)
            yield finding(document, CHECK.id, mark, Fix(gone, ""))


def find(document: Document) -> Iterator[Finding]:
    """What the whole document says twice."""
    found = list(_in_a_row(document))
    for number in _paraphrased(document):
        span = document.blocks[number].span
        mark = Mark(
            span.start,
            span.end,
            Kind.DUPLICATE,
            Phrase("Second headline?"),
            Phrase("it says in other words what the line above says"),
        )
        found.append(
            finding(document, CHECK.id, mark, Fix(line_removal(document, number), "", bulk=False))
        )
    if found and not document.fact(is_about_code):
        yield from found


CHECK = Check(
    id="markup.said-twice",
    kinds=(Kind.DUPLICATE,),
    title=Phrase("Said twice"),
    run=find,
    examples=(
        Example(
            "Betreiber Yıldız findet keinen Nachfolger. ⟦Betreiber Yıldız findet keinen Nachfolger.⟧ Er schließt.",
            fixed="Betreiber Yıldız findet keinen Nachfolger. Er schließt.",
        ),
        Example(
            "Cannery owners and the harbour trust at one table again after the great fire\n\n"
            "⟦At one table again: trust of the harbour talks to owners of the burned cannery⟧\n\nThe two sides met in Pell on Monday. They drank tea.",
            language="en",
        ),
        Example(
            "Harbour trust and cannery owners meet after the great fire\n\nMayor calls the talks in Pell a new beginning for the burned town\n\nThey drank tea.",
            language="en",
        ),
        Example("Nein, sagte er. Nein, sagte er."),
    ),
)
