"""A word that stands there twice in a row, over a line break too."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.languages.filled import Words, filled
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_toml

_TWICE = re.compile(
    r"(?<![\w'’.-])(?P<word>a|[^\W\d_]{2,20})(?P<gap>[ \u00a0]|[ \t]?\n)(?P=word)(?![\w'’-])"
)
_FIRST = re.compile(r"(?P<word>[^\W\d_]{2,20})(?![\w'’-])")
_LAST = re.compile(r"(?<![\w'’.-])(?P<word>[^\W\d_]{2,20})[ \t]?$")
_LONGEST = 24
_PRONOUN = "den"
"""Of the words that no sentence has twice, the one that German has side by side in a relative clause."""
_CLAUSE = re.compile(r",\s(?:\w{1,15}\s)?$")
"""Before a relative pronoun: ``der Raum, in den den Gästen niemand folgt``."""


@dataclass(frozen=True, slots=True)
class _Repeated:
    """Small words of a language that no sentence has twice in a row."""

    never_twice: Words


_WORDS = {
    language: filled(_Repeated, lists)
    for language, lists in read_toml("markup/repeats.toml").items()
}


def _twice(paragraph: Paragraph) -> tuple[tuple[int, int, int], ...]:
    """Two like words in a row: where the first begins and ends, and where the second ends."""
    known = _WORDS.get(primary(paragraph.language))
    if known is None:
        return ()
    text = paragraph.text
    tokens = text.replace(",", " ").replace(".", " ").split()
    behind = tokens[1:]
    if not any(map(str.startswith, behind, tokens)) and not any(map(str.endswith, tokens, behind)):
        return ()  # a look at the words costs less than the pattern
    return tuple(
        (match.start(), match.end("word"), match.end())
        for match in _TWICE.finditer(text)
        if match["word"] in known.never_twice and not _in_clause(text, match.start(), match["word"])
    )


def _edges(paragraph: Paragraph) -> tuple[str, str]:
    """The first and the last word of a paragraph, "" where it begins or ends with anything else."""
    first, last = _FIRST.match(paragraph.text), _LAST.search(paragraph.text[-_LONGEST:])
    return first["word"] if first else "", last["word"] if last else ""


def _places(document: Document) -> Iterator[tuple[int, int, int]]:
    """The words within paragraphs, and those on both sides of a line's end, in the document."""
    blocks = document.blocks
    edges = document.facts(_edges)
    for number, found in enumerate(document.facts(_twice)):
        block = blocks[number]
        if block.role is Role.CODE:
            continue
        for start, end, last in found:
            yield block.start + start, block.start + end, block.start + last
        word = edges[number][1]
        if not word or number + 1 == len(blocks) or edges[number + 1][0] != word:
            continue
        known = _WORDS.get(primary(block.paragraph.language))
        end = block.start + len(block.paragraph.text.rstrip(" \t"))
        start = end - len(word)
        if known and word in known.never_twice and not _in_clause(document.text, start, word):
            yield start, end, blocks[number + 1].start + len(word)


def _in_clause(text: str, start: int, word: str) -> bool:
    """Whether the first of the two may be a relative pronoun, and the second an article."""
    return word == _PRONOUN and _CLAUSE.search(text, max(0, start - 20), start) is not None


def find(document: Document) -> Iterator[Finding]:
    """The second of two like words with the blank before it."""
    for start, end, last in _places(document):
        if document.fact(is_about_code):
            return
        yield Finding(
            CHECK.id,
            Kind.REPEAT,
            Span(start, last),
            document.text[start:last],
            Phrase("Repeated word"),
            Phrase("“{word}” stands there twice in a row", word=document.text[start:end]),
            severity=Kind.REPEAT.traits.severity,
            fix=Fix(Span(end, last), "", bulk=False),
        )


CHECK = Check(
    id="markup.repeats",
    kinds=(Kind.REPEAT,),
    title=Phrase("Repeated words"),
    run=find,
    examples=(
        Example("Damp got in at places, ⟦and and⟧ the wiring failed.", language="en"),
        Example("Er kam, ⟦und und⟧ ging; der Raum, in den den Gästen niemand folgt."),
        Example("Sie trug ⟦den den⟧ Koffer hinaus.", fixed="Sie trug den Koffer hinaus."),
        Example("Sie wohnt ⟦in in⟧ Kiel.", fixed="Sie wohnt in Kiel."),
        Example("Er kam ⟦mit\nmit⟧ dem Rad.", fixed="Er kam mit dem Rad."),
        Example("Sie sah ⟦the the⟧ boats.", language="en", fixed="Sie sah the boats."),
        Example("He came ⟦of of⟧ age in May.", language="en", fixed="He came of age in May."),
        Example("Die, die die Brücke bauten, sind fort."),
        Example("Sie sagte, dass das das Ende war."),
        Example("Das Kind, das das Boot sah, winkte."),
        Example("Der Saal, in den den Gästen niemand folgt, ist leer."),
        Example("Der Fall, in dem dem Haus Geld fehlte."),
        Example("Es ging sehr, sehr langsam, nach und nach."),
        Example("All that he had had was gone; that that is so is clear.", language="en"),
        Example("The band The The played.", language="en"),
    ),
)
