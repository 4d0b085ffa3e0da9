"""Letters that a scanner takes for others (``rn`` for ``m``, ``l`` for 1): asked only in a text that shows it was scanned."""

import re
from collections.abc import Iterator, Sequence

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
    ("tli", "th"),
    ("wli", "wh"),
    ("emm", "ernm"),
    ("rrun", "rnm"),
)
"""What was read, and what stood there: pairs that show a scan."""
_IN_A_SCAN = (
    ("li", "h"),
    ("b", "h"),
    ("h", "b"),
    ("c", "e"),
    ("m", "rn"),
    ("im", "un"),
    ("in", "m"),
    ("ni", "m"),
    ("fi", "ß"),
    ("ll", "ü"),
)
"""More of them, which are asked only of words that nobody writes, in a text that is known to be scanned."""
_SUSPECT = re.compile(r"(?<![\w.@/#-])(?=\w{3,30}\b)[^\W\d_][\w]{2,29}(?![\w@/-]|\.\w)")
_LIKELY = re.compile(r"rn|cl|ii|[tT]b|vv|[tTwW]li|emm|rrun|I|1|0|6")
"""What is read wrongly; of the last four only what stands behind a small letter."""
_NUMBER = re.compile(
    r"""(?x)
      (?<![\w.]) (?: (?P<year> (?=[\dlIO]{0,3}\d) [lI][89][\dlIO][\dlIO] | 1[89](?=\d?[lIO])[\dlIO]{2} )
        | (?P<sum> [lI]\d{1,2}[.,]\d{3} ) | (?=\dO?\dO?\d?(?!\w))(?=\d*O)\d[\dO]{2,4} (?=\s[a-z]{3}|[.,;)])
        | \d{1,3}[lI] (?=\s(?:[A-ZÄÖÜ]|[a-z]{3})) | \d{1,2}O (?=\s[a-z]{3}) | [lI]\d (?=\s[a-z]{3}) ) (?!\w)
    | (?<=[€£$]) [lI] (?: \d{1,3} | \d{0,2},\d{3} ) (?!\w) | (?<=[€£$]) (?=\d*O) \d[\dO]{1,4} (?!\w)
    | (?<![\w.]) [lI] (?=[½¼¾])
    | (?<![\w.]) (?=[\dlIO]{0,2}[lIO]) (?:[lI1][\dlIO]|[\dlI]) [.:] [0-5lIO][\dlIO] (?![\w.])  # a time"""
)
_NUMBERED = re.compile(r"\d(?:(?=[lIO])|(?<=[lIO].))|[€£$][lI][\d,]|[lIO][.:]\d|\b[lI]\d|[lI][½¼¾]")
_ALONE = re.compile(
    r"(?<![\w’'-])l(?=\s[a-z]{2})(?<!\d\sl)|(?:^|(?<=[‘“\"]))1(?=\s[a-z]{2,6}\s[a-z])"
)
"""In English, where ``I`` stood."""
_LOWER = re.compile(r"I(?<![\w.-]I)(?=[a-zäöüß]{3,15}\b)(?!\w*[’-])\w{4,16}")
"""A capital I for the small l that begins a word."""
_CAPITAL = re.compile(
    r"l(?=[hcsmnftl])(?:(?<=^l)|(?<=[.!?:„“\"»]\sl)|(?<=[„“\"»\n]l))(?=\w[a-zäöü]{0,14}\b)\w{1,15}"
)
"""A small l for the capital I that begins a sentence."""
_LEADING = re.compile(
    r"1(?<![\w.,:/-]1)(?=[a-z]{4,20}\b)(?!(?:st|nd|rd|th|er|ste|mal|fach)\b)[a-z]{4,20}(?![@/])"
)
_LEADING_SHORT = re.compile(
    r"1(?<![\w.,:/-]1)(?=[a-z]{2,3}\b)(?!(?:st|nd|rd|th|er|te|am|pm|km|kg|cm|mm|ml|cl|dl|oz|lb|lbs|ft|in|yd|hr|hrs|min|sec|bn|mn|tn|pt|px|gb|mb|kb|x)\b)[a-z]{2,3}(?![@/])"
)
_PLAIN = re.compile(r"(?<![\w.@/#’'-])[^\W\d_][a-zäöüß]{2,25}(?![\w@/’'-]|\.\w)")
_LARGE = re.compile(r"(?<![\w.])lm(?=\s[A-ZÄÖÜ])(?<!\d\slm)")
_COMMON, _RARE = 3.2, 0.5
"""Zipf frequencies: of the word that is meant, and of one that nobody writes."""
_DISTANCE = 2.5
"""How much commoner the word that is meant must be."""
_RARE_IN_A_SCAN, _FAR, _FARTHER = 3.4, 2.0, 1.6
"""In a text that is known to be scanned, for more of the pairs: how rare a word must be, and how common the one that is
meant: so much more, and the more the commoner the word itself is.
"""
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
            (
                *match.span(),
                _digits(match[0]),
                _PROOF if match["year"] else _SEEN if match["sum"] else _PERHAPS,
            )
            for match in _NUMBER.finditer(text)
        ]
    if primary(language) == "en" and ("l " in text or "1 " in text):
        found += [(*match.span(), "I", _PERHAPS) for match in _ALONE.finditer(text)]
    if "lm " in text:
        found += [(*match.span(), "Im", _SEEN) for match in _LARGE.finditer(text)]
    taken = {place for place, *_ in found}
    for sign, pattern, right in (("l", _CAPITAL, "I"), ("1", _LEADING, "l"), ("I", _LOWER, "l")):
        for match in pattern.finditer(text) if sign in text else ():
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


def _digits(number: str) -> str:
    return re.sub("[lI]", "1", number).replace("O", "0")


def _in_a_scan(paragraph: Paragraph) -> tuple[tuple[int, int, str, float], ...]:
    """The words of a scanned paragraph that nobody writes and that one more change makes common."""
    language = paragraph.language
    found = [
        (*match.span(), meant, 0.0)
        for match in (_LEADING_SHORT.finditer(paragraph.text) if "1" in paragraph.text else ())
        if frequency(meant := "l" + match[0][1:], language) >= _COMMON
    ]
    for match in _PLAIN.finditer(paragraph.text):
        word = match[0]
        own = frequency(word, language)
        if own > (0.0 if word[0].isupper() else _RARE_IN_A_SCAN):
            continue
        meant = _meant(word, language, _IN_A_SCAN)
        least = _VERY_COMMON if word[0].isupper() else max(_COMMON, _FAR + _FARTHER * own)
        if meant and frequency(meant, language) >= least:
            found.append((*match.span(), meant, 0.0))
    return tuple(found)


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


def _meant(word: str, language: str, confused: Sequence[tuple[str, str]] = _CONFUSED) -> str:
    """The commonest word that one or two changes make of it; "" where none is common, or it is no more than a name."""
    best = ""
    for small, stood in confused:
        wrong = small if small in word else small.capitalize()
        if wrong not in word:
            continue
        right = stood.capitalize() if wrong != small else stood
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
    more = document.facts(_in_a_scan)
    for block, first, then in zip(document.blocks, seen, more, strict=True):
        taken = {start for start, *_ in first}
        places = sorted([*first, *(place for place in then if place[0] not in taken)])
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
        Example(
            "⟦Tlie⟧ ⟦govemment⟧ met in ⟦19O1⟧ at ⟦I0.30⟧: ⟦Iarge⟧ sums, £⟦l,200⟧, when ⟦l⟧ saw ⟦thc⟧ ⟦wbole⟧ ⟦housc⟧.",
            language="en",
            fixed="The government met in 1901 at 10.30: large sums, £1,200, when I saw the whole house.",
        ),
        Example(
            "⟦Tbe⟧ ⟦govemment⟧ paid ⟦l⟧½d and £⟦3OO⟧ for ⟦2O4⟧ beds. ⟦lllustration⟧: a ⟦1ip⟧ of 1km.",
            language="en",
        ),
        Example("Frau Arnt trank 3l Wasser aus Bornheim, 800 lm Licht war da."),
        Example("One typo, tbe word, proves no scan of the text.", language="en"),
    ),
)
