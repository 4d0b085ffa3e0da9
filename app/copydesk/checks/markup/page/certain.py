"""Which lines of a page may go unseen: those that are the page's by their words, and say nothing of their own."""

import re
from collections.abc import Sequence

from copydesk.checks.markup.page.line_features import stop_words
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.text.paragraph import Paragraph

_CREDIT = re.compile(rf"(?:^|(?<=[\s(]))(?:{WORDS.picture_credits}) ?:", re.IGNORECASE)
_NEVER_HEADS = re.compile(WORDS.never_heads, re.IGNORECASE)
_NAME = r"[A-ZÄÖÜÉ][\w.’'-]{1,30}(?:,? (?:&|und|and|[\w.’'-]{1,30})){1,6}"
_BY_WHOM = re.compile(rf"(?:{WORDS.makers}) ?(?::|by|von) ?{_NAME}")
_WRITTEN_BY = re.compile(rf"(?:{WORDS.bylines}|{WORDS.makers})\b:? (?:by |von )?{_NAME}")
_WORD = re.compile(r"[^\W\d_]+")
_SAID = re.compile(r"[.!?…:][”“’\"»«')\]]{0,2}(?:\s|$)|[„“”»«\"]")
"""How sentences end, and how speech and what introduces something look."""
_COLUMNS = re.compile(r"\S[ \t]{2,}\S")
_SENTENCE_END = re.compile(r"[.…][”“’\"»«')\]]{0,2}$")
_MOST_WORDS = 6
"""Words of a button; more of them make a headline."""
_LEAST_SAID = 4
"""Words behind a colon that make a sentence."""


def is_bare(paragraph: Paragraph) -> bool:
    """Whether a line that only its looks give away has the words of a button: no sentence, no column, no joining word."""
    text = paragraph.text.strip()
    words = _words(text)
    if _SAID.search(text) or _COLUMNS.search(text) or len(words) > _MOST_WORDS:
        return False
    return not (set(words) & stop_words(paragraph.language))


def says_something(paragraph: Paragraph) -> bool:
    """Whether a line that the phrase tables know holds prose beside its phrase: a caption, or a sentence behind a colon."""
    text = paragraph.text.strip()
    stops = stop_words(paragraph.language)
    if _CREDIT.search(text):
        return bool(set(_words(_CREDIT.sub(" ", text))) & stops)
    told = text.partition(":")[2]
    words = _words(told)
    return (
        len(words) >= _LEAST_SAID and bool(_SENTENCE_END.search(told)) and bool(set(words) & stops)
    )


def may_head(paragraph: Paragraph) -> bool:
    """Whether the line is one word that authors set over a part of their text, too: ``Kontakt``, but not ``Anzeige``."""
    word = paragraph.text.strip().rstrip(":")
    return word.isalpha() and _NEVER_HEADS.fullmatch(word) is None


def names_makers(paragraph: Paragraph) -> bool:
    """Whether the line is a credit with somebody's name."""
    return _BY_WHOM.fullmatch(paragraph.text.strip()) is not None


def is_signature(lines: Sequence[str], place: int) -> bool:
    """Whether the line says who took the pictures, right beside the one that says who wrote the text."""
    if not _BY_WHOM.fullmatch(lines[place].strip()):
        return False
    return any(
        0 <= other < len(lines) and _WRITTEN_BY.fullmatch(lines[other].strip())
        for other in (place - 1, place + 1)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
