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
from copydesk.text.language import primary
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
    r"(?<![\w.])(?:(?P<year>[lI][89]\d\d)|\d{1,3}[lI](?=\s(?:[A-ZÄÖÜ]|[a-z]{3})))(?!\w)|(?<=[€£$])[lI]\d{1,3}(?!\w)"
)
_NUMBERED = re.compile(r"\d(?:(?=[lI])|(?<=[lI].))|[€£$][lI]\d")
_CAPITAL = re.compile(r"(?:^|(?<=[.!?:„“\"»]\s)|(?<=[„“\"»\n]))l(?=[hcsmnf][a-zäöü]{0,8}\b)\w{1,9}")
"""A small l for the capital I that begins a sentence."""
_LEADING = re.compile(
    r"(?<![\w.,:/-])1(?=[a-z]{4,20}\b)(?!(?:st|nd|rd|th|er|ste|mal|fach)\b)[a-z]{4,20}(?![@/])"
)
_LARGE = re.compile(r"(?<![\w.])lm(?=\s[A-ZÄÖÜ])(?<!\d\slm)")
_COMMON, _RARE = 3.2, 0.5
"""Zipf frequencies: of the word that is meant, and of one that nobody writes."""
_DISTANCE = 2.5
"""How much commoner the word that is meant must be."""
_LEAST = 2.0
"""What places must weigh together to show a scan."""
_SEEN, _PERHAPS, _PROOF = 1.0, 0.5, 2.0
"""What weighs a word that nobody writes, a rare one, and one that only a scanner makes of a common word."""
_LONG, _VERY_COMMON, _LONGER = 6, 4.0, 10
_PART, _SHORTEST_PART = 3.4, 4
"""How common both parts of a compound must be, and how long the shorter one."""
_MOST_CHANGES = 2


def _suspects(paragraph: Paragraph) -> tuple[tuple[int, int, str, float], ...]:
    """The words of a paragraph that are none, each with the word that a scanner may have had before it, and
    what it weighs as a sign of a scan.
    """
    text = paragraph.text
    if not has_words(paragraph.language):
        return ()
    language = paragraph.language
    found: list[tuple[int, int, str, float]] = []
    if _NUMBERED.search(text):
        found += [
            (*match.span(), re.sub("[lI]", "1", match[0]), _PROOF if match["year"] else _PERHAPS)
            for match in _NUMBER.finditer(text)
        ]
    if "lm " in text:
        found += [(*match.span(), "Im", _SEEN) for match in _LARGE.finditer(text)]
    taken = {place for place, *_ in found}
    for pattern, right in ((_CAPITAL, "I"), (_LEADING, "l")):
        for match in pattern.finditer(text) if "l" in text or "1" in text else ():
            meant = right + match[0][1:]
            common = frequency(meant, language)
            if (
                common >= _COMMON
                and frequency(match[0], language) + _DISTANCE <= common
                and match.start() not in taken
            ):
                found.append((*match.span(), meant, _SEEN))
    for match in _words(text):
        word = match[0]
        own = frequency(word, paragraph.language)
        meant = _meant(word, language) if own < _COMMON else ""
        common = _common(meant, language, own) if meant else 0.0
        if meant and common >= own + _DISTANCE:
            proof = not own and (
                len(word) >= _LONGER or (len(word) >= _LONG and common >= _VERY_COMMON)
            )
            found.append(
                (*match.span(), meant, _PROOF if proof else _SEEN if own <= _RARE else _PERHAPS)
            )
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


def _common(word: str, language: str, own: float = 0.0) -> float:
    """How common the word is; of a German compound in the place of a word that is none, how common its parts are."""
    known = frequency(word, language)
    if known >= _COMMON or own or primary(language) != "de":
        return known
    parts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    both = any(
        min(frequency(word[:cut], language), frequency(word[cut:], language)) >= _PART
        for cut in parts
    )
    return _COMMON if both else known


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
            common = _common(candidate, language, frequency(word, language))
            if common >= max(_COMMON, _common(best, language) if best else 0.0):
                best = candidate
    return best


def find(document: Document) -> Iterator[Finding]:
    """Misread letters of a text in which there are several."""
    seen = document.facts(_suspects)
    if sum(weight for places in seen for *_, weight in places) < _LEAST:
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
        Example("Der ⟦Hurnor⟧ half, das ⟦Klirnamodell⟧ auch. ⟦lhr⟧ Platz war hier."),
        Example("There is a ⟦rnoment⟧ of ⟦1ight⟧ for €22 or €⟦l8⟧.", language="en"),
        Example("Frau Arnt trank 3l Wasser aus Bornheim, 800 lm Licht war da."),
        Example("One typo, tbe word, proves no scan of the text.", language="en"),
    ),
)
