"""UTF-8 read as if it came from a Mac, a DOS window or eastern Europe: ``√º``, ``├╝``, ``ĂĽ`` for ``ü``."""

import re
from collections.abc import Iterator
from functools import cache

_TABLES = ("mac_roman", "cp850", "cp437", "cp1250", "cp1251")
_RIGHT = "äöüÄÖÜßéèêëáàâåãçñóòôõíìîïúùûøæÉÈÀÁÇÑÓÅØÆ„“”‚‘’–—…•€£§©®°«»‹›½·´"
"""What writers of western Europe type; only its own wrong readings are looked for."""
_SIGNS = re.compile("[√├┬ĂГ]|[‚Γ][ÄÇ]|¬[^\\s\\w]|ÔÇ|в[Ђ„]")
_MATHEMATICAL = frozenset("πµ∂∑∏∫Ωª∞±≤≥")
"""What may stand behind a root in a formula."""


@cache
def _readings() -> tuple[re.Pattern[str], dict[str, str]]:
    """Every wrong reading with what it stands for, and a pattern that finds them all."""
    found: dict[str, str] = {}
    for table in _TABLES:
        for right in _RIGHT:
            wrong = right.encode("utf-8").decode(table, "ignore")
            if (
                len(wrong) == len(right.encode("utf-8"))
                and wrong[0] not in "ÂÃâ"
                and wrong.isprintable()
            ):
                found.setdefault(wrong, right)
    longest_first = sorted(found, key=lambda wrong: (-len(wrong), wrong))
    return re.compile("|".join(map(re.escape, longest_first))), found


def misread(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and right character of each wrong reading; a letter needs a Latin letter beside it for proof."""
    if not _SIGNS.search(text):
        return
    pattern, found = _readings()
    for match in pattern.finditer(text):
        start, end = match.span()
        right = found[match[0]]
        before, after = text[start - 1 : start], text[end : end + 1]
        proved = _is_latin(before) or (_is_latin(after) and match[0][-1] not in _MATHEMATICAL)
        if proved or not right.isalpha():
            yield start, end, right


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
