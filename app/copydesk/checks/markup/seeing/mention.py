"""Is a mark meant, or does the sentence speak of it? Judged for each mark by the words right beside it."""

import re
from collections.abc import Iterable

from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.kinds import Kind
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_CODE = re.compile(r"(?<!`)`(?=[^`\s])[^`\n]{1,120}(?<=\S)`(?!`)")
_LISTING = re.compile(r"(?m)^(?: {4}|\t)[^\n]{2,300}(?:[;{}]|\)\s?:|=>|\*/)[ \t]*$")
"""A line of a program, set in from the edge."""
_COMMENT = re.compile(r"[„“”\"»«‘'](?://|/\*|--\s|\#\s|<!--)[^„“”\"»«\n]{1,160}[“”\"«»’']")
"""A comment in a program, in quotation marks."""
_OF_PROGRAMS = frozenset({Kind.PLACEHOLDER, Kind.SHORTCODE, Kind.TAG, Kind.ENTITY, Kind.BBCODE})
_BEFORE = re.compile(
    rf"(?i)(?:\b(?:{WORDS.code_nouns})(?: (?:{WORDS.such_as}))?|\b(?:{WORDS.templates})\b[^.!?\n]{{0,16}}|\b(?:leave out|omit|type|write|tippen?|schreiben?) (?:an? |the |ein |eine )?) ?$"
)
_BEHIND = re.compile(rf"(?i) ?(?:{WORDS.stands_for})\b")
_WORDS_OF = re.compile(rf"(?i)\b(?:{WORDS.words_of}) ?$")
_SALUTATION = re.compile(rf"[„“\"»«](?:{WORDS.salutations})[^„“”\"»«\n]{{0,60}}$")
_NEAR = 64
"""Code points before a mark that are looked at."""
_CELL = re.compile(r"\s*\|.*\|\s*")
_QUOTED = re.compile(r"[„“\"»][^„“”\"»«\n]{1,60}[“”\"«]")
_LEAST_OF_ENCODING = 3
"""Different words of encodings in a text that is about them."""


def without_mentioned(paragraph: Paragraph, marks: Iterable[Mark]) -> list[Mark]:
    """The marks that the paragraph does not speak of: inline code, what a noun of computing names, quoted salutations."""
    text = paragraph.text
    code = [match.span() for match in _CODE.finditer(text)] if text.count("`") > 1 else []
    if "    " in text or "\t" in text:
        code += [match.span() for match in _LISTING.finditer(text)]
    if "//" in text or "/*" in text or "# " in text or "-- " in text or "<!" in text:
        code += [match.span() for match in _COMMENT.finditer(text)]
    return [
        mark
        for mark in marks
        if not (any(a < mark.start and mark.end < b for a, b in code) or _is_spoken_of(text, mark))
    ]


def _is_spoken_of(text: str, mark: Mark) -> bool:
    if mark.kind is Kind.WIKI:
        return _WORDS_OF.search(text[max(0, mark.start - _NEAR) : mark.start]) is not None
    if mark.kind not in _OF_PROGRAMS or text[mark.start].isalnum():
        return False
    before = text[max(0, mark.start - _NEAR) : mark.start]
    if text[mark.start] == "{" and _SALUTATION.search(before):
        return True
    if text[mark.start] not in "{<[&%$":
        return False
    return text[mark.start : mark.end].isascii() and (
        _BEFORE.search(before) is not None or _BEHIND.match(text, mark.end) is not None
    )


def _terms(paragraph: Paragraph) -> frozenset[str]:
    text = paragraph.text.lower()
    return frozenset(term for term in WORDS.of_encodings if term in text)


def _is_about_encodings(document: Document) -> bool:
    seen = {term for terms in document.facts(_terms) for term in terms}
    return len(seen) >= _LEAST_OF_ENCODING


def shown_as_example(document: Document, start: int, end: int) -> bool:
    """Whether a wrongly read letter is an example of a text about encodings: in quotation marks, inline code or a table."""
    if not document.fact(_is_about_encodings):
        return False
    block = document.block_at(start)
    text, low, high = block.paragraph.text, start - block.start, end - block.start
    first = text.rfind("\n", 0, low) + 1
    last = text.find("\n", high)
    line = text[first : len(text) if last < 0 else last]
    return _CELL.fullmatch(line) is not None or any(
        match.start() < low and high < match.end()
        for pattern in (_QUOTED, _CODE)
        for match in pattern.finditer(text)
    )
