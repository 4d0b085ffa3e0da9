"""People who are described and not named: ``A man who carries water for them says``, ``one deputy told me``, ``aus dem Lager ist zu hören``.

Told by how the sentence is built, so that any words for the person will do.
"""

from itertools import pairwise

from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_NOUN = 4
"""Words of whoever is described, without the relative clause."""
_CLAUSE = 28
"""Words of that clause, with its commas."""
_AT_ONCE = 3
_HEARD = 7
"""Words from ``aus dem Lager`` to ``zu hören``."""
_PARTS = frozenset(";:–—")
"""Marks behind which somebody may begin to speak."""


def described(sentence: Sentence, language: str) -> tuple[int, int] | None:
    """The first and the last word for somebody without a name who speaks in the sentence; None where there is none."""
    find = _german if language == "de" else _english
    return find(sentence)


def _english(sentence: Sentence) -> tuple[int, int] | None:
    known, low = lists("en").unnamed, sentence.low
    for first in _openings(sentence):
        if low[first] not in known.indefinite | known.anybody:
            continue
        for at in range(first + 1, min(first + 1 + _NOUN, len(low) - 1)):
            if low[at] in known.tells and low[at + 1] in known.hearer:
                return first, at - 1  # "One deputy told me …"
            if low[at] in known.relative:
                end = _end_of_clause(sentence, at, "en") or _end_behind_according(
                    sentence, first, at
                )
                return (first, end) if end and not _has_name(sentence, first, at) else None
            if low[at] in STOPS or sentence.words[at][0].isupper():
                break
    return None


def _german(sentence: Sentence) -> tuple[int, int] | None:
    known, words = lists("de").unnamed, set(sentence.low)
    found = None if known.heard.isdisjoint(words) else _from_a_place(sentence)
    if found is None and not known.anybody.isdisjoint(words):
        found = _who_is_told(sentence)
    if found is None and not known.somebody.isdisjoint(words):
        found = _somebody_who(sentence)
    return found


def _from_a_place(sentence: Sentence) -> tuple[int, int] | None:
    """``Aus dem Aufsichtsrat war zu erfahren``."""
    known, low = lists("de").unnamed, sentence.low
    for place in range(1, len(low) - 1):
        if low[place] != "zu" or low[place + 1] not in known.heard or sentence.quoted[place]:
            continue
        for first in range(place - 1, max(-1, place - _HEARD), -1):
            if low[first] in STOPS:
                break
            if low[first] in known.out_of:
                return None if _has_name(sentence, first, place) else (first, place + 1)
    return None


def _who_is_told(sentence: Sentence) -> tuple[int, int] | None:
    """``Wer dort am Tisch sitzt, bekommt von einem Ordner erzählt``."""
    known, low = lists("de").unnamed, sentence.low
    for first in _openings(sentence):
        if low[first] in known.anybody:
            told = next(
                (
                    n
                    for n in range(first, len(low))
                    if low[n] in known.is_told or (low[n] in known.tells and _hears(sentence, n))
                ),
                0,
            )
            return (first, told) if told else None
    return None


def _hears(sentence: Sentence, place: int) -> bool:
    """``hört, dass``, ``hört immer wieder``; not ``hört das Meer``."""
    if not sentence.low[place].startswith("hört") or place + 1 >= len(sentence.low):
        return False
    after = sentence.words[place + 1]
    return not after[0].isupper() and not sentence.bits[place + 1] & Tag.DETERMINER


def _somebody_who(sentence: Sentence) -> tuple[int, int] | None:
    """``Jemand, der dort ein Büro weiter saß, sagt``."""
    known, low = lists("de").unnamed, sentence.low
    for first in _openings(sentence):
        if low[first] not in known.somebody or low[first + 1 : first + 2] != (",",):
            continue
        if first + 2 < len(low) and low[first + 2] in known.relative:
            end = _end_of_clause(sentence, first + 2, "de")
            return (first, end) if end else None
    return None


def _openings(sentence: Sentence) -> list[int]:
    """Where a source may begin: the sentence, or what stands behind ``according to``, ``von``, ``laut``."""
    low = sentence.low
    behind = lists("en").unnamed.source_of | lists("de").unnamed.source_of
    return [
        n
        for n in range(len(low))
        if not sentence.quoted[n] and (n == 0 or low[n - 1] in behind or low[n - 1] in _PARTS)
    ]


def _end_of_clause(sentence: Sentence, start: int, language: str) -> int:
    """The last word of the relative clause behind which somebody speaks at once; 0 where nobody does."""
    known, low = lists(language).unnamed, sentence.low
    for at in range(start + 2, min(start + _CLAUSE, len(low) - 1)):
        if low[at] not in STOPS:
            continue
        if low[at] == ".":
            return 0
        ahead = low[at + 1 : at + 1 + _AT_ONCE]
        if low[at] != "," or not ahead:
            continue
        if ahead[0] in known.tells or ahead[0] in known.holds or not known.heard.isdisjoint(ahead):
            return at - 1
    return 0


def _end_behind_according(sentence: Sentence, first: int, start: int) -> int:
    """The last word of ``according to one who sat close by``; 0 where nothing leads to it as a source."""
    low = sentence.low
    if low[max(0, first - 2) : first] != ("according", "to"):
        return 0
    return next((n - 1 for n in range(start, len(low)) if low[n] in STOPS), len(low) - 1)


def _has_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether somebody or some house is named within."""
    words = sentence.words[max(1, first) : last]
    return any(a[0].isupper() and b[0].isupper() for a, b in pairwise(words))
