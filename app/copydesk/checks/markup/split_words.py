"""Words with a blank in them, as they come out of a PDF: ``Bürgerm eister``, ``govern ment``. No part is a word of its own."""

import re
from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.frequency import frequency, has_words
from copydesk.text.paragraph import Paragraph

_PARTS = re.compile(
    r"(?<![\w’'@./-])(?P<left>[^\W\d_]{2,24})(?P<gap> )(?=(?P<right>[a-zäöüß]{2,24})(?![\w’'@/-]))"
)
_COMMON, _MORE = 3.6, 1.5
"""Zipf frequencies of the whole: at least, and more than that of its commoner part."""
_NO_WORD, _SELDOM, _HARDLY = 1.6, 2.8, 3.4
"""Those of its parts at most: of one that is none, of both where each is seldom, of the other one beside one that is none."""


def measure(paragraph: Paragraph) -> Sequence[Mark]:
    """The divided words of one paragraph."""
    if not has_words(paragraph.language):
        return ()
    return tuple(_marks(paragraph.text, paragraph.language))


def _marks(text: str, language: str) -> Iterator[Mark]:
    for match in _PARTS.finditer(text):
        left, right = match["left"], match["right"]
        if _is_one(left, right, language):
            yield Mark(
                *match.span("gap"),
                Kind.SPACING,
                Phrase("Odd blank"),
                Phrase("{word} stands here in two parts", word=left + right),
                "",
                bulk=False,
                joins=True,
                exact=True,
            )


def _is_one(left: str, right: str, language: str) -> bool:
    """Whether one part is no word, the other hardly one, and the whole a common one."""
    if frequency(left, language) > _HARDLY:
        return False  # nearly every word: the other need not be looked up
    parts = frequency(left, language), frequency(right, language)
    if max(parts) > (_HARDLY if min(parts) <= _NO_WORD else _SELDOM):
        return False
    return frequency(left + right, language) >= max(_COMMON, max(parts) + _MORE)


def find(document: Document) -> Iterator[Finding]:
    """Those of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.split-words",
    kinds=(Kind.SPACING,),
    title=Phrase("A blank within a word"),
    run=find,
    examples=(
        Example(
            "Der Bürgerm⟦ ⟧eister prüft die Verwa⟦ ⟧ltung.",
            fixed="Der Bürgermeister prüft die Verwaltung.",
        ),
        Example(
            "The governm⟦ ⟧ent met the coun⟦ ⟧cil.",
            language="en",
            fixed="The government met the council.",
        ),
        Example("Er war mit ten unter ihnen, in mitten der Stadt, weil es halt so is, gell."),
        Example(
            "A lot of people may be there, any way you look at it, in to the wood.", language="en"
        ),
    ),
)
