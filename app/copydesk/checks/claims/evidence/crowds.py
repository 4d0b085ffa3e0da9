"""Crowds that say or think something and are nobody in particular: ``Experten warnen``, ``Diplomats in the city see a pattern``."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_BEFORE, _AFTER = 4, 5
"""Words before and after a crowd within which it speaks."""
_ASIDE = 14
"""Words of a relative clause between somebody and the verb."""
_AT_ONCE = 2
_CLAUSE = 7
"""Words between a crowd, with what says more of it, and its verb."""


def crowds(sentence: Sentence, speaks: Sequence[int], language: str) -> Iterator[tuple[int, int]]:
    """The first and the last word of each; ``speaks``: the places of cues of saying."""
    known = lists(language).unnamed
    for place in sentence.places(Tag.CROWD):
        if sentence.quoted[place] or sentence.low[place + 1 : place + 2] in (("who",), ("whose",)):
            continue
        at = bisect_left(speaks, place - _BEFORE)
        near = at < len(speaks) and speaks[at] <= place + _AFTER
        if not (near or holds(sentence, place, language)) or _says_which(sentence, place, language):
            continue
        many = place > 0 and sentence.low[place - 1] in known.many
        yield place - many, place
    for place, word in enumerate(sentence.low[:-2]):
        if word in known.quantifier and _opens(sentence, place) and not sentence.quoted[place]:
            end = _group(sentence, place, language)
            if end > place and holds(sentence, end, language):
                yield place, end


def holds(sentence: Sentence, place: int, language: str, *, near: bool = False) -> bool:
    """Whether the words up to ``place`` are the subject of a verb of saying or of having a view: ``see a pattern``.

    ``near``: the verb must follow at once, or after a relative clause.
    """
    verbs = lists(language).unnamed.holds
    low = sentence.low
    if language == "de" and place >= 1 and low[place - 1] in verbs and not near:
        return True  # "Deshalb fordern Fachleute"
    ahead, end = place + 1, place + 1 + (_AT_ONCE if near else _CLAUSE)
    if low[ahead : ahead + 1] == (",",) and low[ahead + 1 : ahead + 2] != ():
        closing = range(ahead + 1, min(ahead + _ASIDE, len(low)))
        ahead = next((n + 1 for n in closing if low[n] == ","), len(low))
        end = ahead + 3
    for at in range(ahead, min(end, len(low))):
        if low[at] in STOPS:
            return False
        if low[at] in verbs:
            return language == "de" or not sentence.bits[at - 1] & (Tag.DETERMINER | Tag.INFINITIVE)
    return False


def _opens(sentence: Sentence, place: int) -> bool:
    """Whether a clause begins there."""
    return (
        place == 0
        or sentence.low[place - 1] in STOPS
        or sentence.low[place - 1] in {"but", "and", "aber", "und", "doch"}
    )


def _group(sentence: Sentence, place: int, language: str) -> int:
    """The last word of ``Many in the company``; ``place`` itself where it is no group of people."""
    low = sentence.low
    if low[place + 1] not in lists(language).unnamed.naming_next:
        return place
    for at in range(place + 2, min(place + 5, len(low))):
        if low[at] in STOPS or (sentence.words[at][0].isupper() and language == "en"):
            return place
        if not sentence.bits[at] & Tag.DETERMINER and at + 1 < len(low) and language == "en":
            return at
        if language == "de" and sentence.words[at][0].isupper():
            return at
    return place


def _says_which(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the crowd has a house, a name or an article: ``Ifo-Forscher``, ``die Forscher``, ``UN experts``."""
    known = lists(language).unnamed
    word = sentence.words[place]
    if "-" in word:
        return True
    before = sentence.words[place - 1] if place else ""
    if before.lower() in known.definite or before.lower() in known.whose:
        return True
    if before.endswith(("'s", "’s", "s'", "s’")) or before.lower() in known.asked:
        return True
    if language == "en" and before[:1].isupper() and (place > 1 or before.isupper()):
        return True
    after = sentence.low[place + 1 : place + 3]
    if len(after) > 1 and after[0] in known.naming_next:
        ahead = sentence.words[place + 2 : place + 5]
        return any(w[0].isupper() and w.lower() not in known.no_house for w in ahead)
    return bool(after) and after[0] in {"wie", "like", "including", "such"}
