"""Words that lost a melted letter on the way out of a PDF: ``the of ce``, ``signi cant ndings``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.frequency import frequency, has_words
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_PROOF = re.compile(rf"(?<![\w’'-])(?i:{'|'.join(WORDS.without_ligature)})(?![\w’'-])")
"""The commonest words without theirs: one of them, and all words are looked at."""
_ENDS = frozenset(entry.rpartition(" ")[2] for entry in WORDS.without_ligature)
"""Of which one stands in every text that has such a word; a look at the words costs less than the pattern."""
_MELTED = ("fi", "ff", "fl", "ffi", "ffl")
_WORD = re.compile(r"(?<![\w’'.@/-])[^\W\d_]{1,16}(?![\w’'@/-])")
_COMMON, _RARE, _DISTANCE = 3.5, 2.6, 2.0
"""Zipf frequencies: of the word that is meant, of a part that is none, and how much commoner the word must be."""


def _proofs(paragraph: Paragraph) -> int:
    text = paragraph.text
    if _ENDS.isdisjoint(text.replace(",", " ").replace(".", " ").split()):
        return 0
    return sum(1 for _ in _PROOF.finditer(text))


def _lost(paragraph: Paragraph) -> tuple[tuple[int, int, str], ...]:
    """The words of a paragraph in two parts, or without their beginning; each with what was meant."""
    text, language = paragraph.text, paragraph.language
    if not has_words(language):
        return ()
    words = list(_WORD.finditer(text))
    found: list[tuple[int, int, str]] = []
    taken = -1
    for place, match in enumerate(words):
        if match.start() < taken:
            continue
        behind = words[place + 1] if place + 1 < len(words) else None
        if behind and text[match.end() : behind.start()] == " " and behind[0].islower():
            meant = _joined(match[0], behind[0], language)
            if meant or _PROOF.fullmatch(f"{match[0]} {behind[0]}"):
                meant = meant or _commonest(match[0], behind[0], language)
                found.append((match.start(), behind.end(), meant))
                taken = behind.end()
                continue
        if match[0].islower() and len(match[0]) >= len("nal"):
            meant = _joined("", match[0], language)
            if meant:
                found.append((*match.span(), meant))
    return tuple(found)


def _commonest(first: str, second: str, language: str) -> str:
    """The commonest word that one of the letters makes of the two parts."""
    tries = [first + melted + second for melted in _MELTED]
    return max(tries, key=lambda word: frequency(word, language))


def _joined(first: str, second: str, language: str) -> str:
    """The word that was meant; "" where both parts are words, or the whole is none."""
    own = min(frequency(part, language) for part in (first, second) if part)
    if own > _RARE:
        return ""
    meant = _commonest(first, second, language)
    return meant if frequency(meant, language) >= max(_COMMON, own + _DISTANCE) else ""


def find(document: Document) -> Iterator[Finding]:
    """The words of a text that shows by one of the commonest that it lost them."""
    if primary(document.language) not in {"de", "en"} or not any(document.facts(_proofs)):
        return
    if document.fact(is_about_code):
        return
    for block, places in zip(document.blocks, document.facts(_lost), strict=True):
        for start, end, meant in places if block.role is not Role.CODE else ():
            span = Span(start, end).shifted(block.start)
            why = Phrase("the letters of {word} that a PDF melts are gone", word=meant)
            mark = Mark(span.start, span.end, Kind.OCR, Phrase("Lost letters"), why)
            yield finding(document, CHECK.id, mark, Fix(span, meant))


CHECK = Check(
    id="markup.lost-ligatures",
    kinds=(Kind.OCR,),
    title=Phrase("Letters lost in a PDF"),
    run=find,
    examples=(
        Example(
            "The ⟦o ce⟧ found ⟦signi cant⟧ gaps; the ⟦ndings⟧ are ⟦con dential⟧, sent to the Post ⟦Of ce⟧.",
            language="en",
            fixed="The office found significant gaps; the findings are confidential, sent to the Post Office.",
        ),
        Example(
            "Der ⟦Of zier⟧ prüft die ⟦P anzen⟧ am Ufer, sagt er.",
            fixed="Der Offizier prüft die Pflanzen am Ufer, sagt er.",
        ),
        Example("He said con man and signs, a rst draft of the plan. I o er.", language="en"),
        Example("Sie kam of, ce und Pro l.", language="de"),
    ),
)
