"""What scanning and pages leave: letters melted together, page numbers, running heads, figures for letters."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.frequency import frequency, has_words
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_MELTED = re.compile("[\ufb00-\ufb06]")
_LETTERS = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_NUMBER = re.compile(r"\s*(?P<dash>[–—-])\s?(?P<page>\d{1,4})\s?(?P=dash)\s*")
_PAGE = re.compile(
    rf"""(?ix)
    \s*
    (?: {WORDS.page_words} \s? \d{{1,4}} (?: \s?(?:von|of|/)\s? \d{{1,4}} )?  # Seite 3 von 12
      | \d{{1,4}} \s?(?:/|von|of)\s? \d{{1,4}} \s (?:seiten|pages)  # 3/12 Seiten
      | {WORDS.volumes} \.? \s? \d{{1,4}}\b [^\n]{{0,40}}?  # Jg. 12, Nr. 3, S. 45
        (?: (?:no|nr|heft|issue)\.? \s? \d{{1,4}} )? [^\n]{{0,30}}?
        \b (?:p|pp|s|seite|page)\.? \s? \d{{1,4}}
      | [►▸→■▶\s]{{0,3}} (?:fortsetzung|continued|weiter) \s (?:auf|von|on|from) \s (?:seite|page|s\.|p\.) \s? \d{{1,4}}  # Fortsetzung auf Seite 3
      | [^\d\W](?:[^|\n.!?]|\.(?=\s\w)){{2,60}} \s?[·•|,–-]\s? (?:seite|page) \s \d{{1,4}}  # Gemeindebrief St. Veit, Seite 3
      | [^\d\W][^\n]{{2,90}}\s{{3,}} (?:seite|page|s\.|p\.) \s? \d{{1,4}} (?: \s?(?:von|of|/)\s? \d{{1,4}} )?  # Protokoll    Seite 6 von 14
      | [^\W\d_][^|\n!?]{{2,50}} \s?[·•|–]\s? [^\n!?]{{2,50}} \s?[·•|–]\s? (?:seite|page|s\.|p\.)?\s? \d{{1,4}}  # Ort | Tag | 24
      | {WORDS.issues} \s? \d{{1,4}} (?:[/-]\d{{2,4}})? \s? [·•|,–-] \s? (?:seite|page|s\.|p\.) \s? \d{{1,4}}  # Ausgabe 12/24 | Seite 3
    )
    \s*"""
)
_HEAD = re.compile(
    r"""(?x)
    \s*
    (?: \d{1,4}\s\|\s (?=[^|\n]{0,12}[^\W\d_]{3}) [^|\n]{2,60}  # 12 | Der Hafen
      | [^\d\W][^|\n]{1,60}[^\s|] \s\|\s (?:Seite\s|Page\s|S\.\s)? \d{1,3}  # Der Hafen | 12
    )
    \s*"""
)
_SIGNS = "|■□▪◊¤^"
_BETWEEN = re.compile(r"[a-zäöüß][01][a-zäöüß]")
_COMMON = 3.0
"""Zipf frequency of a word that a scanner may have meant."""
_KNOWN = 1.5
"""The same where a figure stands inside of a word, as it never does."""
_LEADING = re.compile(r"(?<![\w.,#@/-])0[a-zäöüß]{3,24}(?!\w|\.\w)")
_CHAPTER = re.compile(rf"\s*{WORDS.chapters}\s(?:\d|[IVX]|eins|one)")
_LEAST_RUNNING = 40
"""Code points of a line of prose, which no heading has."""
_STRAY = re.compile(
    r"""(?x)
      (?<![\w|]) [■□▪◊¤] (?=\s?[a-zäöüß])  # a sign for a letter
    | (?<!\S) \| (?= \s(?:am|have|was|will|think|would|had|do)\b )  # a bar for I
    | (?<![\w|]) \| (?= (?:ch|hr|n|st|m|t|f)\b )  # a bar for the first letter
    | (?<=[a-zäöüß]{3}\ ) (?P<bar>\|) (?=\ (?:of|the|and|in|to|by|at|on|for|with|from|his|her|der|die|das|den|dem|und|von|mit)\ )
    | \^ (?<=[a-zäöüß]{2}\^) (?=\ [a-zäöüß]{2})"""
)
_SPECKS = re.compile(r"(?=[^\n]*[■□▪◊¤])(?=[^\n]*[,'’`^|~])[■□▪◊¤\s,.'’`^|~-]{2,24}")
"""A line of nothing but what a scanner made of dirt; signs of one sort alone part sections."""
_FIGURE = re.compile(
    r"(?<![\w.#@/-])(?=[^\W\d_]{1,20}[01])[A-ZÄÖÜa-zäöüß][a-zäöüß]{0,20}[01][a-zäöüß]{1,20}(?![\w@]|\.\w)"
)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """Melted letters, stray signs and figures inside words of one paragraph."""
    text = paragraph.text
    marks: list[Mark] = []
    if not text.isascii():
        for match in _MELTED.finditer(text):
            why = Phrase(
                "{sign} is one sign for {letters}", sign=match[0], letters=_LETTERS[match[0]]
            )
            marks.append(_mark(match, Phrase("Melted letters"), why, _LETTERS[match[0]], bulk=True))
    if any(sign in text for sign in _SIGNS):
        why = Phrase("a sign that a scanner puts for a letter")
        if _SPECKS.fullmatch(text):
            bare = text.strip()
            start = text.index(bare)
            return (
                Mark(
                    start, start + len(bare), Kind.OCR, Phrase("Misread character"), why, bulk=False
                ),
            )
        marks.extend(
            _mark(match, Phrase("Misread character"), why, None)
            for match in _STRAY.finditer(text)
            if not match["bar"] or text.count("|") == 1
        )
    for match in _LEADING.finditer(text) if "0" in text else ():
        small = _is_within_english(paragraph, match.start()) and match[0][1:] != "ctober"
        word = ("o" if small else "O") + match[0][1:]
        if has_words(paragraph.language) and frequency(word, paragraph.language) >= _KNOWN:
            why = Phrase("a figure stands for a letter of {word}", word=word)
            marks.append(_mark(match, Phrase("Misread character"), why, word, bulk=False))
    if ("0" in text or "1" in text) and _BETWEEN.search(text):
        for match in _FIGURE.finditer(text):
            word = match[0].replace("0", "o").replace("1", "l")
            if has_words(paragraph.language) and frequency(word, paragraph.language) >= _KNOWN:
                why = Phrase("a figure stands for a letter of {word}", word=word)
                marks.append(_mark(match, Phrase("Misread character"), why, word, bulk=False))
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _is_within_english(paragraph: Paragraph, start: int) -> bool:
    """Whether the word stands behind another one of its sentence, in a language that writes nouns small."""
    return (
        primary(paragraph.language) == "en"
        and re.search(r"[a-z,;]\s$", paragraph.text[:start]) is not None
    )


def _mark(
    match: re.Match[str],
    message: Phrase,
    why: Phrase,
    replacement: str | None,
    *,
    bulk: bool = False,
) -> Mark:
    return Mark(
        match.start(),
        match.end(),
        Kind.OCR,
        message,
        why,
        replacement,
        bulk=bulk,
    )


def _is_page_line(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return len(text) < 140 and bool(
        _NUMBER.fullmatch(text) or _PAGE.fullmatch(text) or _HEAD.fullmatch(text)
    )


def _page_lines(document: Document) -> Iterator[int]:
    """The numbers of blocks that are page lines: not rows of a table, not chapters that are counted up from one."""
    found = document.facts(_is_page_line)
    numbered = [
        int(match["page"])
        for block, is_page in zip(document.blocks, found, strict=True)
        if is_page and (match := _NUMBER.fullmatch(block.paragraph.text))
    ]
    named = any(_CHAPTER.match(block.paragraph.text) for block in document.blocks)
    chapters = (
        named
        or (
            len(numbered) >= 2 and numbered == list(range(numbered[0], numbered[0] + len(numbered)))
        )
        or numbered == [1]
    )
    if chapters and any(
        is_page and _runs_over(document, number) for number, is_page in enumerate(found)
    ):
        chapters = False  # no chapter begins in the middle of a sentence
    for number, (block, is_page) in enumerate(zip(document.blocks, found, strict=True)):
        if not is_page or (chapters and _NUMBER.fullmatch(block.paragraph.text)):
            continue
        if "|" in block.paragraph.text and _beside_a_row(document, number):
            continue
        yield number


def _runs_over(document: Document, number: int) -> bool:
    """Whether a sentence goes on across the line: above it nothing ends, and below it, a head aside, no capital begins."""
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    place = filled.index(number)
    above = document.blocks[filled[place - 1]].paragraph.text.rstrip() if place else ""
    below = [document.blocks[n].paragraph.text.lstrip()[:1] for n in filled[place + 1 : place + 3]]
    return above[-1:].isalnum() and len(above) > _LEAST_RUNNING and any(map(str.islower, below))


def _beside_a_row(document: Document, number: int) -> bool:
    for step in (-1, 1):
        other = number + step
        while 0 <= other < len(document.blocks) and document.blocks[other].role is Role.BLANK:
            other += step
        if 0 <= other < len(document.blocks) and "|" in document.blocks[other].paragraph.text:
            return True
    return False


def find(document: Document) -> Iterator[Finding]:
    """What scanning left in the whole document."""
    for block, marks in zip(document.blocks, document.facts(measure), strict=True):
        for mark in marks:
            moved = mark.shifted(block.start)
            fix = (
                Fix(Span(moved.start, moved.end), mark.replacement, mark.bulk)
                if mark.replacement is not None
                else None
            )
            yield finding(document, CHECK.id, moved, fix)
    if any(document.facts(_is_page_line)):
        for number in _page_lines(document):
            span = document.blocks[number].span
            line = Mark(
                span.start,
                span.end,
                Kind.OCR,
                Phrase("Page number or running head"),
                Phrase("a line of its own, as pages have at their edge"),
            )
            yield finding(document, CHECK.id, line, Fix(line_removal(document, number), ""))


CHECK = Check(
    id="markup.ocr",
    kinds=(Kind.OCR,),
    title=Phrase("Traces of scanning"),
    run=find,
    examples=(
        Example("⟦0ften⟧ he ⟦0ffered⟧ it.", language="en", fixed="Often he offered it."),
        Example("In ⟦0berstaufen⟧ sank der ⟦Mi1chpreis⟧, 0x1f und 0hm nicht."),
        Example("Das A⟦ﬀ⟧engehege ö⟦ﬀ⟧net.", fixed="Das Affengehege öffnet."),
        Example("Oben.\n\n⟦– 14 –⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example("Oben.\n\n⟦Ausgabe 7/2021 · Seite 3⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example("Oben.\n\n⟦18 | Stadtleben⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example(
            "The ⟦ﬁ⟧rst.\n\n⟦Page 2 of 9⟧\n\nThe last.",
            language="en",
            fixed="The first.\n\nThe last.",
        ),
        Example("Then ⟦|⟧ have no plan.", language="en"),
        Example("Sie hat ⟦sch0n⟧ gewonnen.", fixed="Sie hat schon gewonnen."),
        Example("The band⟦^⟧ played, the ladies ⟦|⟧ of the guild sat.", language="en"),
        Example("Kiel | und | Wien, x^2 und ^^", language="de"),
        Example("It sank in ⟦0ctober⟧.\n\n⟦■ ■ ' ,⟧\n\nIt rose.", language="en"),
        Example("It sank.\n\n■ ■ ■\n\nIt rose.", language="en"),
        Example("1 | Wien | 70\n2 | Graz | 64"),
        Example("– 1 –\n\nEs war Nacht.\n\n– 2 –\n\nEs wurde Tag."),
        Example("29 November 2018 | 20 January 2019", language="en"),
        Example("A4, MP3, Web2.0 und die 1b der Schule, H2O"),
        Example("Auf Seite 3 von 7 steht, was galt."),
    ),
)
