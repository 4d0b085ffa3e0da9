"""A line or paragraph that stands there twice."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.about_code import is_about_code
from copydesk.checks.markup.marks import Mark, finding, line_removal
from copydesk.model.finding import Finding, Fix, Kind, Severity
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_TAG = re.compile(r"<[^<>\n]{1,300}>|&[a-zA-Z#0-9]{2,10};")
_WORD = re.compile(r"[^\W_]+")
_GRAM = 5
"""Words in a row that are compared as one."""
_ANCHOR = 6
"""Letters of a word that begins such a row: a third of the rows tells as much as all."""
_LEAST = 10
"""Words that a paragraph must have to be compared by its word rows."""
_ALIKE, _ALIKE_LONG = 0.85, 0.5
_MOST = 3
"""Repeats that are slips; a text with more repeats on purpose, as a list of tests does."""
_NEAR = 2
"""Lines between two equal items of a list that make the second a slip."""
_LONG = 60
"""Characters from which a sentence that stands twice is no heading or row."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is left of a paragraph when case, marks and tags are gone."""

    words: tuple[str, ...]
    grams: frozenset[int]
    sentence: bool
    """Ends as a sentence does."""


def fingerprint(paragraph: Paragraph) -> Fingerprint:
    """The paragraph's words, and the rows of five of them."""
    text = paragraph.text
    plain = _TAG.sub(" ", text) if "<" in text or "&" in text else text
    words = tuple(_WORD.findall(plain.casefold()))
    grams: frozenset[int] = frozenset()
    if len(words) >= _LEAST:
        anchors = [place for place, word in enumerate(words) if len(word) >= _ANCHOR]
        grams = frozenset([hash(words[place : place + _GRAM]) for place in anchors])
    return Fingerprint(words, grams, text.rstrip()[-1:] in set(".!?…”“»«\"'>)"))


def _repeated(document: Document) -> Iterator[tuple[int, bool]]:
    """Blocks that repeat an earlier one, and whether word for word."""
    prints = document.facts(fingerprint)
    filled = [
        number for number, block in enumerate(document.blocks) if block.role is not Role.BLANK
    ]
    seen: dict[tuple[str, ...], list[int]] = {}
    where: dict[int, int] = {}
    for place, number in enumerate(filled):
        print_ = prints[number]
        if not print_.words:
            continue
        before = seen.get(print_.words)
        if before:
            gap = place - before[-1]
            length = len(document.blocks[number].paragraph.text)
            letters = any(word.isalpha() and len(word) > 2 for word in print_.words)
            if letters and (
                (_is_long(print_, length) and (gap <= _NEAR or not _is_item(document, number)))
                or (gap == 1 and len(before) == 1 and not _is_item(document, number))
            ):
                yield number, True
        elif print_.grams:
            hits = Counter(where[gram] for gram in print_.grams if gram in where)
            alike = max(
                (
                    count / max(len(print_.grams), len(prints[other].grams))
                    for other, count in hits.items()
                ),
                default=0.0,
            )
            enough = _ALIKE_LONG if len(print_.words) >= 3 * _LEAST else _ALIKE
            if alike >= enough and (print_.sentence or len(print_.words) >= 2 * _LEAST):
                yield number, False
        seen.setdefault(print_.words, []).append(place)
        where.update({gram: number for gram in print_.grams if gram not in where})


def _is_long(print_: Fingerprint, length: int) -> bool:
    return length >= _LONG and (print_.sentence or length >= 2 * _LONG) and len(print_.words) >= 8


def _is_item(document: Document, number: int) -> bool:
    return document.blocks[number].role is Role.ITEM


def find(document: Document) -> Iterator[Finding]:
    """Paragraphs that repeat an earlier one, lines that repeat the one above; many of them are how the text is built."""
    found = list(_repeated(document))
    about_code = bool(found) and document.fact(is_about_code)
    if about_code:
        return
    for number, same in found:
        span = document.blocks[number].span
        mark = Mark(
            span.start,
            span.end,
            Kind.DUPLICATE,
            Phrase("Stands here twice"),
            Phrase("word for word as above") if same else Phrase("nearly word for word as above"),
            severity=Severity.WARNING,
        )
        fix = Fix(line_removal(document, number), "")
        yield finding(document, CHECK.id, mark, fix, hint=len(found) > _MOST)


CHECK = Check(
    id="markup.duplicates",
    kinds=(Kind.DUPLICATE,),
    title=Phrase("Repeated text"),
    run=find,
    examples=(
        Example(
            "Hafen wird größer\n\n⟦Hafen wird größer⟧\n\nDer Hafen wächst.",
            fixed="Hafen wird größer\n\nDer Hafen wächst.",
        ),
        Example(
            "Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau zugestimmt.\n\nDann kam Regen.\n\n"
            "⟦Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau zugestimmt.⟧",
            fixed="Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau zugestimmt.\n\nDann kam Regen.",
        ),
        Example(
            "The harbour will be closed to all ships for three weeks from Monday morning, the mayor said.\n\nRain fell.\n\n"
            "⟦The harbour will be closed to all ships for three weeks from Monday morning, the mayor said!⟧",
            language="en",
        ),
        Example("Platz eins\n\nWien\n\nPlatz zwei\n\nWien"),
        Example("O Haupt voll Blut und Wunden\nvoll Schmerz\nO Haupt voll Blut und Wunden"),
        Example(
            "Why it matters\n\nA new rule.\n\nWhat is next\n\nA vote.\n\nWhy it matters\n\nA cost.",
            language="en",
        ),
        Example("Bier 4 Euro\n\nWein 5 Euro\n\nBier 4 Euro"),
    ),
)
