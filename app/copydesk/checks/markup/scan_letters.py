"""Letters that a scanner takes for others (``rn`` for ``m``, ``l`` for 1): asked only in a text that shows it was scanned."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.frequency import frequency, has_words
from copydesk.text.paragraph import Paragraph

_CONFUSED = (
    ("rn", "m"),
    ("cl", "d"),
    ("ii", "ü"),
    ("tb", "th"),
    ("vv", "w"),
    ("tlie", "the"),
    ("I", "l"),
    ("1", "l"),
    ("0", "o"),
    ("6", "ö"),
)
"""What was read, and what stood there."""
_SUSPECT = re.compile(r"(?<![\w.@/#-])(?=\w{3,30}\b)[^\W\d_][\w]{2,29}(?![\w@/-]|\.\w)")
_LIKELY = re.compile(r"rn|cl|ii|tb|vv|tlie|I|1|0|6")
"""What is read wrongly; of the last four only what stands behind a small letter."""
_NUMBER = re.compile(
    r"(?<![\w.])(?:[lI][89]\d\d|\d{1,3}[lI](?=\s(?:[A-ZÄÖÜ]|[a-z]{3}))|lm(?=\s[A-ZÄÖÜ]))(?!\w)"
)
_NUMBERED = re.compile(r"\d(?:(?=[lI])|(?<=[lI].))|lm ")
_COMMON, _RARE = 3.2, 0.5
"""Zipf frequencies: of the word that is meant, and of one that nobody writes."""
_DISTANCE = 2.5
"""How much commoner the word that is meant must be."""
_LEAST = 2
"""Places that show a scan."""
_MOST_CHANGES = 2


def _suspects(paragraph: Paragraph) -> tuple[tuple[int, int, str, bool], ...]:
    """The words of a paragraph that are none, each with the word that a scanner may have had before it, and
    whether nobody writes it.
    """
    text = paragraph.text
    if not has_words(paragraph.language):
        return ()
    found: list[tuple[int, int, str, bool]] = []
    if _NUMBERED.search(text):
        found += [(*match.span(), _number(match[0]), True) for match in _NUMBER.finditer(text)]
    for match in _words(text):
        word = match[0]
        own = frequency(word, paragraph.language)
        meant = _meant(word, paragraph.language) if own < _COMMON else ""
        if meant and frequency(meant, paragraph.language) >= own + _DISTANCE:
            found.append((*match.span(), meant, own <= _RARE))
    return tuple(sorted(found))


def _words(text: str) -> Iterator[re.Match[str]]:
    """The words in which a scanner may have been wrong."""
    end = 0
    for sign in _LIKELY.finditer(text):
        start = sign.start()
        if start < end or (len(sign[0]) == 1 and not text[start - 1 : start].islower()):
            continue
        while start > end and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        match = _SUSPECT.match(text, start)
        if match and match.end() > sign.start():
            yield match
        end = max(sign.end(), match.end() if match else 0)


def _number(read: str) -> str:
    return "Im" if read[1] == "m" else re.sub("[lI]", "1", read)


def _meant(word: str, language: str) -> str:
    """The commonest word that one or two changes make of it; "" where none is common, or it is no more than a name."""
    best = ""
    for wrong, right in _CONFUSED:
        if wrong not in word:
            continue
        places = [m.start() for m in re.finditer(re.escape(wrong), word)][:_MOST_CHANGES]
        tries = [word[:p] + right + word[p + len(wrong) :] for p in places]
        tries.append(word.replace(wrong, right))
        for candidate in tries:
            if frequency(candidate, language) >= max(
                _COMMON, frequency(best, language) if best else 0.0
            ):
                best = candidate
    return best


def find(document: Document) -> Iterator[Finding]:
    """Misread letters of a text in which there are several."""
    seen = document.facts(_suspects)
    if sum(sure for places in seen for *_, sure in places) < _LEAST:
        return
    for block, places in zip(document.blocks, seen, strict=True):
        for start, end, meant, _ in places if block.role is not Role.CODE else ():
            span = Span(start, end).shifted(block.start)
            why = Phrase("a scanner reads {word} so", word=meant)
            mark = Mark(span.start, span.end, Kind.OCR, Phrase("Misread character"), why)
            yield finding(document, CHECK.id, mark, Fix(span, meant))


CHECK = Check(
    id="markup.scan-letters",
    kinds=(Kind.OCR,),
    title=Phrase("Misread letters of a scan"),
    run=find,
    examples=(
        Example(
            "Die ⟦Kornrnission⟧ tagte ⟦l952⟧ in Kiel.", fixed="Die Kommission tagte 1952 in Kiel."
        ),
        Example(
            "When ⟦tbe⟧ ⟦rnayor⟧ and the ⟦comrnittee⟧ came, he spoke.",
            language="en",
            fixed="When the mayor and the committee came, he spoke.",
        ),
        Example("Frau Bornemann und Herr Clausen aus Hornburg kamen 1952 an."),
        Example("One typo, tbe word, proves no scan of the text.", language="en"),
    ),
)
