"""The phrase tables of page chrome, as patterns."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from copydesk_resources import read_toml

Table = Literal["lines", "leads", "credits", "sections"]


@cache
def pattern(table: Table) -> re.Pattern[str]:
    """One pattern for all phrases of a table, in either case; to be matched at a line's first letter."""
    phrases: Sequence[str] = read_toml("markup/chrome.toml")[table]
    return re.compile("(?:" + "|".join(phrases) + ")", re.IGNORECASE)


_EDGES = " \t\u00a0*•·|–—-_>»›→▶►+#"


def is_chrome_line(line: str) -> bool:
    """Whether the whole line is a phrase of the page: ``Artikel teilen``, ``Back to top``."""
    bare = line.strip(_EDGES)
    return 0 < len(bare) <= 400 and bool(pattern("lines").fullmatch(bare) or pattern("lines").fullmatch(line.strip()))


def is_lead(line: str) -> bool:
    """Whether the line points to another article: ``Lesen Sie auch: …``."""
    return len(line) <= 300 and bool(pattern("leads").match(line.strip(_EDGES)))


def is_credit(line: str) -> bool:
    """Whether the line names where the text comes from: ``Source: …``."""
    return len(line) <= 80 and bool(pattern("credits").fullmatch(line.strip()))


def is_section(line: str) -> bool:
    """Whether the line is the bare name of a section."""
    return len(line) <= 40 and bool(pattern("sections").fullmatch(line.strip(_EDGES)))
