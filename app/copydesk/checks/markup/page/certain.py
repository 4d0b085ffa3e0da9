"""Which lines of a page may go unseen: those that are the page's by their words, and say nothing of their own."""

import re

from copydesk.checks.markup.page.line_features import stop_words
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.text.paragraph import Paragraph

_CREDIT = re.compile(rf"(?:^|(?<=[\s(]))(?:{WORDS.picture_credits}) ?:", re.IGNORECASE)
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


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
