"""A line or paragraph that stands there twice."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_TAG = re.compile(r"<[^<>\n]{1,300}>|&[a-zA-Z#0-9]{2,10};")
_WORD = re.compile(r"[^\W_]+")
_LABEL = re.compile(r"\s*(?:\d{1,3}(?=[.):]\s)|[^\W_][\w./-]{0,24}(?:\s[\w./-]{1,24}){0,3}(?=:\s))")
_LONGEST_ROW = 150
_ROWS = 3
"""Lines with one label that show a list or data sheets: their rows are alike on purpose."""
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
_LONG, _LEAST_LONG = 60, 8
"""Characters and words from which a sentence that stands twice is no heading or row."""
_TITLE_PLACE, _TITLE_WORDS, _TITLE_LENGTH = 3, 5, 30
"""Where a title stands, and the words and code points from which one that comes again was pasted twice."""
_SENTENCE_ENDS = frozenset(".!?…”“»«\"'>)")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is left of a paragraph when case, marks and tags are gone."""

    words: str
    """Its words with a blank between them."""
    count: int
    grams: frozenset[int]
    """Rows of words, as numbers."""
    length: int
    """Code points of the paragraph."""
    sentence: bool
    """Ends as a sentence does."""
    letters: bool
    """Holds a word of three letters or more."""
    label: str
    """The label or ``0`` for the number with which it begins, as rows of data sheets and lists do; "" without."""

    @property
    def is_long(self) -> bool:
        """Too long to stand there twice on purpose."""
        return (
            self.length >= _LONG
            and (self.sentence or self.length >= 2 * _LONG)
            and self.count >= _LEAST_LONG
        )


def fingerprint(paragraph: Paragraph) -> Fingerprint | None:
    """The paragraph's words, and the rows of five of them; None where it has no words."""
    text = paragraph.text
    plain = _TAG.sub(" ", text) if "<" in text or "&" in text else text
    words = _WORD.findall(plain.casefold())
    if not words:
        return None
    grams: frozenset[int] = frozenset()
    if len(words) >= _LEAST:
        anchors = [place for place, word in enumerate(words) if len(word) >= _ANCHOR]
        grams = frozenset([hash(tuple(words[place : place + _GRAM])) for place in anchors])
    return Fingerprint(
        " ".join(words),
        len(words),
        grams,
        len(text),
        text.rstrip()[-1:] in _SENTENCE_ENDS,
        any(len(word) > 2 and word.isalpha() for word in words),
        _label(text),
    )


def _label(text: str) -> str:
    match = _LABEL.match(text) if len(text) <= _LONGEST_ROW else None
    if match is None:
        return ""
    return "0" if match[0].strip().isdigit() else match[0].strip()


def _repeated(document: Document) -> Iterator[tuple[int, bool]]:
    """Blocks that repeat an earlier one, and whether word for word."""
    prints = document.facts(fingerprint)
    labels = Counter(print_.label for print_ in prints if print_ and print_.label)
    often = (
        Counter(print_.words for print_ in prints if print_)
        if _is_verse(prints)
        else Counter[str]()
    )
    titles = not _is_verse(prints)
    seen: dict[str, tuple[int, int]] = {}
    where: dict[int, int] = {}
    place = 0
    for number, (block, print_) in enumerate(zip(document.blocks, prints, strict=True)):
        place += block.role is not Role.BLANK
        if print_ is None:
            continue
        row = labels[print_.label] >= _ROWS
        refrain = often[print_.words] >= _ROWS and not print_.is_long
        last, times = seen.get(print_.words, (0, 0))
        seen[print_.words] = (place, times + 1)
        if times:
            headline = last == times == 1
            slip = _is_slip(print_, place - last, times, block.role, row=row)
            if titles and not row and times == 1:
                slip = slip or _is_title(print_, last, block.role)
            if slip and print_.letters and (headline or not refrain):
                yield number, True
            continue
        if print_.grams:
            if not row and _nearly(print_, where, prints):
                yield number, False
            where.update(dict.fromkeys(print_.grams.difference(where), number))


def _is_verse(prints: Sequence[Fingerprint | None]) -> bool:
    """Whether most lines are short: then one that comes again and again is a refrain."""
    lengths = sorted(print_.length for print_ in prints if print_)
    return bool(lengths) and lengths[len(lengths) // 2] < _LONG


def _is_title(print_: Fingerprint, place: int, role: Role) -> bool:
    """Whether the line stood among the first ones as a title does."""
    return (
        place <= _TITLE_PLACE
        and role is not Role.ITEM
        and not print_.sentence
        and print_.count >= _TITLE_WORDS
        and print_.length >= _TITLE_LENGTH
    )


def _is_slip(print_: Fingerprint, gap: int, times: int, role: Role, *, row: bool) -> bool:
    """Whether nobody repeats such a line on purpose at that distance."""
    item = role is Role.ITEM
    return (print_.is_long and (gap <= _NEAR or not (item or row))) or (
        gap == 1 and times == 1 and not item
    )


def _nearly(
    print_: Fingerprint, where: Mapping[int, int], prints: Sequence[Fingerprint | None]
) -> bool:
    """Whether one earlier paragraph shares most rows of words; ``where`` says which has a row first."""
    if not print_.sentence and print_.count < 2 * _LEAST:
        return False
    enough = _ALIKE_LONG if print_.count >= 3 * _LEAST else _ALIKE
    shared = where.keys() & print_.grams
    if len(shared) < enough * len(print_.grams):
        return False
    hits = Counter(map(where.__getitem__, shared))
    return any(
        count >= enough * max(len(print_.grams), len(other.grams))
        for number, count in hits.items()
        if (other := prints[number]) is not None
    )


def find(document: Document) -> Iterator[Finding]:
    """Paragraphs that repeat an earlier one, lines that repeat the one above; many of them are how the text is built."""
    found = list(_repeated(document))
    if not found or document.fact(is_about_code):
        return
    for number, same in found:
        span = document.blocks[number].span
        mark = Mark(
            span.start,
            span.end,
            Kind.DUPLICATE,
            Phrase("Stands here twice"),
            Phrase("word for word as above") if same else Phrase("nearly word for word as above"),
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
        Example(
            "Hotel am See\n\nFrühstück: ein großes Buffet mit Brot, Käse und Obst für alle Gäste.\n\nEs ist still.\n\n"
            "Hotel am Berg\n\nFrühstück: ein kleines.\n\nHotel am Wald\n\nFrühstück: ein großes Buffet mit Brot, Käse und Obst für alle Gäste."
        ),
        Example(
            "5. Press Escape to leave.\n\n6. Press Enter to close the selection of the round edges there.\n\n7. Press Enter to finish the selection of the round edges there.",
            language="en",
        ),
        Example(
            "Ein Lied\nLa, la, wir ziehen\nLa, la, wir ziehen\nder Morgen kommt\nLa, la, wir ziehen"
        ),
        Example("Bier 4 Euro\n\nWein 5 Euro\n\nBier 4 Euro"),
    ),
)
