"""The phrase tables of page chrome, as patterns."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from copydesk.checks.markup.seeing.words import WORDS
from copydesk_resources import read_toml

Table = Literal["lines", "words", "leads", "credits", "sections", "dates"]


@cache
def pattern(table: Table) -> re.Pattern[str]:
    """One pattern for all phrases of a table; to be matched at the first letter of a line in lower case.

    Without IGNORECASE the engine passes over every phrase with another first letter at once.
    """
    phrases: Sequence[str] = read_toml("markup/chrome.toml")[table]
    return re.compile("(?:" + "|".join(phrases) + ")")


_EDGES = " \t\u00a0*•·|–—-_<>«»‹›←→↑↓▶►▼▲▾⌄+#"
_LONGEST = 110
"""A longer line is prose, unless it speaks of what only pages speak of."""


def phrase_of(line: str) -> str:
    """Which table knows the whole line: ``credit``, ``section``, ``date``, ``lead``, ``line``, ``word``, or "" for none.

    ``line`` and ``lead`` are chrome by their words alone (``Artikel teilen``, ``Read more: …``), ``word`` may be a heading too.
    """
    text = line.strip()
    if not text or len(text) > 400 or "\n" in text:
        return ""
    text = text.lower()
    if len(text) > _LONGEST and not any(talk in text for talk in WORDS.page_talk):
        return ""
    bare = text.strip(_EDGES)
    if len(text) <= 80 and pattern("credits").fullmatch(text):
        return "credit"
    if len(bare) <= 40 and pattern("sections").fullmatch(bare):
        return "section"
    if pattern("dates").fullmatch(bare):
        return "date"
    if pattern("leads").match(bare):
        return "lead"
    if bare and (pattern("lines").fullmatch(bare) or pattern("lines").fullmatch(text)):
        return "line"
    return "word" if bare and pattern("words").fullmatch(bare) else ""


def is_chrome(words: str) -> bool:
    """Whether the words are chrome by themselves."""
    return phrase_of(words) in {"line", "lead"}
