"""Letters that only look right: of another alphabet inside a word, and dots that stand beside their letter."""

import re
import unicodedata
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.frequency import frequency, has_words
from copydesk.text.paragraph import Paragraph

_ALIKE = dict(
    zip(
        "АВСЕНІЈКМОРЅТХУаеорсухіјѕԁɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν",
        "ABCEHIJKMOPSTXYaeopcyxijsdgABEZHIKMNOPTYXoav",
        strict=True,
    )
)
"""Letters of Cyrillic and Greek, and the Latin ones that they look like."""
_FOREIGN = re.compile(f"[{''.join(_ALIKE)}]")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_APART = re.compile(r"(?<=[A-Za-z])[¨´](?=[A-Za-z])")
_MARKS = {"¨": "\u0308", "´": "\u0301"}
_CARRY = frozenset("aouAOU")
_COMMON = 1.5
"""Zipf frequency of a word that tells to which letter the dots belong."""


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The letters of one paragraph that only look right."""
    text = paragraph.text
    if text.isascii():
        return ()
    marks: list[Mark] = []
    if _FOREIGN.search(text):
        marks += _foreign(text)
    if "¨" in text or "´" in text:
        marks += (m for match in _APART.finditer(text) if (m := _dots(match, paragraph.language)))
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _foreign(text: str) -> Iterator[Mark]:
    """Foreign letters in a word that is Latin for the most part."""
    for word in _WORD.finditer(text):
        strange = _FOREIGN.findall(word[0])
        latin = len(_LATIN.findall(word[0]))
        if not strange or latin <= len(strange) or latin + len(strange) != len(word[0]):
            continue
        for match in _FOREIGN.finditer(text, word.start(), word.end()):
            right = _ALIKE[match[0]]
            why = Phrase("a letter of another alphabet that looks like {letter}", letter=right)
            message = Phrase("Look-alike letter")
            yield Mark(*match.span(), Kind.INVISIBLE, message, why, right, exact=True, joins=True)


def _dots(match: re.Match[str], language: str) -> Mark | None:
    """Dots behind their letter or before it: the one that makes a word; where none does, the one that can carry them."""
    text, place = match.string, match.start()
    sign = _MARKS[match[0]]
    behind = unicodedata.normalize("NFC", text[place - 1] + sign)
    before = unicodedata.normalize("NFC", text[place + 1] + sign)
    choices: list[tuple[float, int, str]] = []
    for start, end, letter in ((place - 1, place + 1, behind), (place, place + 2, before)):
        if len(letter) == 1:
            choices.append((_common(text, start, end, letter, language), start, letter))
    if not choices:
        return None
    best = max(choices)
    if best[0] < _COMMON:
        can = [
            choice
            for choice in choices
            if match[0] == "¨" and text[choice[1] if choice[1] < place else place + 1] in _CARRY
        ]
        if len(can) != 1:
            return None
        best = can[0]
    known, start, right = best
    why = Phrase("the sign over {letter} stands beside it", letter=right)
    return Mark(
        start,
        start + 2,
        Kind.MOJIBAKE,
        Phrase("Sign beside its letter"),
        why,
        right,
        bulk=known >= _COMMON,
        exact=True,
        joins=True,
    )


def _common(text: str, start: int, end: int, letter: str, language: str) -> float:
    first, last = start, end
    while first and text[first - 1].isalpha():
        first -= 1
    while last < len(text) and text[last].isalpha():
        last += 1
    word = text[first:start] + letter + text[end:last]
    return frequency(word, language) if has_words(language) else 0.0


def find(document: Document) -> Iterator[Finding]:
    """Letters of the whole document that only look right."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.lookalikes",
    kinds=(Kind.INVISIBLE, Kind.MOJIBAKE),
    title=Phrase("Look-alike letters"),
    run=find,
    examples=(
        Example(
            "Präsident ⟦Р⟧utin empfing den Gast, der Bürgermeist⟦е⟧r auch.",
            fixed="Präsident Putin empfing den Gast, der Bürgermeister auch.",
        ),
        Example(
            "Karl Gr⟦o¨⟧ner mahlt Mehl in K⟦o¨⟧ln und M⟦¨u⟧nchen.",
            fixed="Karl Gröner mahlt Mehl in Köln und München.",
        ),
        Example("Das Wort мир heißt Frieden, α-Strahlen und Δt, Владимир Putin."),
        Example("Sie fragte nach dem Zeichen ¨ und nach D´Artagnan."),
    ),
)
