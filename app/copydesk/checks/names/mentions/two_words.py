"""Pairs of near spellings that are two words by their make: a plural and its singular, a model and its number, two abbreviations."""

import re

from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.roster import Name, Roster
from copydesk.text.frequency import zipf

_NUMBER = re.compile(r"-(?:[IVX]{1,4}|[A-Z])\Z")
"""What a hyphen joins to a product or a ship: ``Prithvi-II``."""
_CHANT = re.compile(r"[A-Z](?:-[A-Z]){2,9}")
"""Letters called out one by one: ``U-S-A``."""
_ABBREVIATION, _SHORT = 4, 4
"""Letters of the longest abbreviation whose first letter tells it from others, and of a short name."""
_HEAD, _WORD = 4, 3.5
"""Letters of the shortest second half of a compound, and the Zipf from which it is a word of its own."""
_STEM = 3
"""Letters that its forms have in common where more than an umlaut changes."""
_ARTICLES = frozenset(("the", "The"))


def two_words(one: Name, other: Name, roster: Roster) -> bool:
    """Whether the make of the two shows that neither is a slip for the other."""
    a, b = one.form, other.form
    if _NUMBER.sub("", a) == b or _NUMBER.sub("", b) == a:
        return True
    if _CHANT.fullmatch(a) or _CHANT.fullmatch(b):
        return True
    if a.isupper() and b.isupper() and max(len(a), len(b)) <= _ABBREVIATION:
        return a[0] != b[0]
    if min(len(a), len(b)) <= _SHORT and _differ_in_letter_and_mark(a, b):
        return True
    if roster.language == "de":
        return _one_compound(a, b)
    return False


def _differ_in_letter_and_mark(a: str, b: str) -> bool:
    """``Marí`` and ``März``: in so short a name a letter and a mark are too much."""
    plain = sum(x != y for x, y in zip(bare(a), bare(b), strict=False))
    marked = sum(x != y for x, y in zip(a.casefold(), b.casefold(), strict=False))
    return len(a) == len(b) and 0 < plain < marked


def _one_compound(a: str, b: str) -> bool:
    """Compounds that end on two forms of a word: ``Urvogel`` and ``Urvögel``, ``Lagerzentrum`` and ``Lagerzentren``."""
    same = 0
    while same < min(len(a), len(b)) and a[same] == b[same]:
        same += 1
    only_marks = bare(a[same:])[:_HEAD] == bare(b[same:])[:_HEAD]
    last = same if only_marks else same - _STEM
    return "-" not in a + b and any(
        _is_word(a[cut:]) and _is_word(b[cut:])
        for cut in range(max(2, same - 5), last + 1)
        if min(len(a), len(b)) - cut >= _HEAD
    )


def _is_word(letters: str) -> bool:
    return zipf(letters, "de") >= _WORD


def is_plural(one: Name, other: Name, roster: Roster) -> bool:
    """``the Petrovs`` are several of Petrov, not a slip for Petrova."""
    form = one.form
    return (
        form.endswith("s")
        and form[:-1] != other.form
        and form[:-1] in roster.names
        and all(
            place.mention.before[-1:] and place.mention.before[-1] in _ARTICLES
            for place in one.places
        )
    )
