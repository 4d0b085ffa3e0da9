"""Figures of one sentence that do not work out."""

from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.claims.arithmetic.changes import changes
from copydesk.checks.claims.arithmetic.shares import shares
from copydesk.checks.claims.arithmetic.words import Wrong
from copydesk.checks.claims.examples.reckoned import SUMS
from copydesk.checks.claims.words.tokens import read_sentences
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_LEAST = 2
"""Digits below which there is nothing to reckon, unless something is counted and listed."""


def find(document: Document) -> Iterator[Finding]:
    """Shares, changes, parts and counts whose sum is another."""
    for block in document.blocks:
        for one in block.paragraph.fact(wrong_sums) if block.role is not Role.CODE else ():
            wrong = one.shifted(block.start)
            yield Finding(
                CHECK.id,
                Kind.FIGURE,
                wrong.span,
                wrong.span.of(document.text),
                Phrase("This does not work out"),
                wrong.evidence,
            )


def wrong_sums(paragraph: Paragraph) -> tuple[Wrong, ...]:
    """What does not work out in the sentences of a paragraph."""
    language = primary(paragraph.language)
    found: list[Wrong] = []
    for sentence in paragraph.fact(read_sentences):
        if len(sentence.numbers) < _LEAST and ":" not in sentence.low:
            continue
        text = sentence.span.of(paragraph.text)
        for one in (*changes(text, language), *shares(text, language)):
            found.append(one.shifted(sentence.span.start))  # noqa: PERF401 - two sources
    return tuple(found)


CHECK = Check(
    id="claims.sums",
    kinds=(Kind.FIGURE,),
    title=Phrase("Figures that do not work out"),
    run=find,
    examples=SUMS,
)
