"""The phrase tables of page chrome, as patterns."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from copydesk.checks.markup.seeing.words import WORDS
from copydesk.files.compiled import lasting
from copydesk_resources import read_toml

Table = Literal["lines", "letters", "words", "leads", "credits", "sections", "dates"]


@cache
def pattern(table: Table) -> re.Pattern[str]:
    """One pattern for all phrases of a table; to be matched at the first letter of a line in lower case.

    Without IGNORECASE the engine passes over every phrase with another first letter at once.
    """
    phrases: Sequence[str] = read_toml("markup/chrome.toml")[table]
    return lasting("(?:" + "|".join(phrases) + ")")


_EDGES = " \t\u00a0*•·|–—-_<>«»‹›←→↑↓▶►▼▲▾⌄+#"
_LONGEST = 110
"""A longer line is prose, unless it speaks of what only pages speak of."""


_BETWEEN = re.compile(r"\s*[|·•]\s*|\s{2,}|(?<=this):\s|(?<=teilen):\s")
_MOST_PARTS, _LONGEST_PART, _LEAST_KNOWN = 12, 60, 1
"""Buttons in a row, the length of one, and how many of them must be known."""


_WHOLE: tuple[tuple[Table, str], ...] = (("dates", "date"), ("letters", "letter"))
"""Tables that know a whole line, and how it is called."""


def phrase_of(line: str) -> str:
    """Which table knows the whole line: ``letter``, ``credit``, ``section``, ``date``, ``lead``, ``line``, ``word``, or "" for none.

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
    for table, name in _WHOLE:
        if pattern(table).fullmatch(bare):
            return name
    if pattern("leads").match(bare):
        return "lead"
    if bare and (pattern("lines").fullmatch(bare) or pattern("lines").fullmatch(text)):
        return "line"
    known = bool(bare) and pattern("words").fullmatch(bare)
    return "word" if known else "line" if _is_row(bare) else ""


def _is_row(bare: str) -> bool:
    """Whether the line is a row of buttons: parts with signs between them, most of which the tables know."""
    parts = [part for part in _BETWEEN.split(bare) if part]
    if not 2 <= len(parts) <= _MOST_PARTS or max(map(len, parts)) > _LONGEST_PART:
        return False
    known = sum(
        1 for part in parts if any(pattern(table).fullmatch(part) for table in ("lines", "words"))
    )
    sure = sum(1 for part in parts if pattern("lines").fullmatch(part))
    return known >= _LEAST_KNOWN and (2 * known > len(parts) or 3 * sure > len(parts))


def is_chrome(words: str) -> bool:
    """Whether the words are chrome by themselves."""
    return phrase_of(words) in {"line", "lead"}
