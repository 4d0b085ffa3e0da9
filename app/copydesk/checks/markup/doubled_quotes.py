"""Quotation marks that stand twice, as tables write them: every quotation of the line begins and ends with two of one sign."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_PAIR = re.compile(
    r"""(?x)
    (?<![\w"“”=]) (?P<open>"{1,2}|““) (?=[\w‘'(]) [^"“”\n]{1,300} (?<=[^\W\d]|[.,!?…)’']) (?P<close>"{1,2}|””) (?![\w"”])"""
)
"""Of straight marks either end may be right already."""
_WHY = Phrase("tables write a mark twice")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The doubled marks of one paragraph, both ends of a quotation."""
    text = paragraph.text
    if not any(mark in text for mark in ('""', "““", "””")):
        return ()
    marks: list[Mark] = []
    for match in _PAIR.finditer(text):
        marks += [
            Mark(
                *match.span(half),
                Kind.QUOTES,
                Phrase("Quotation mark out of style"),
                _WHY,
                match[half][0],
                sure=False,
                exact=True,
            )
            for half in ("open", "close")
            if len(match[half]) > 1
        ]
    return tuple(marks)


def find(document: Document) -> Iterator[Finding]:
    """The doubled marks of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.doubled-quotes",
    kinds=(Kind.QUOTES,),
    title=Phrase("Doubled quotation marks"),
    run=find,
    examples=(
        Example(
            'She calls it ⟦""⟧about fair⟦""⟧, he ⟦““⟧a bargain⟦””⟧.',
            language="en",
            fixed='She calls it "about fair", he “a bargain”.',
        ),
        Example('"I am 6\'4"," he said, and: "No,⟦""⟧ twice.', language="en"),
        Example('Der Wert ist "" oder leer, name=""x"" auch.'),
        Example('“She said “go,”” he said. The field is "".', language="en"),
    ),
)
