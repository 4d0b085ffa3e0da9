"""What nobody equals: ``Kein Land in Europa zahlt weniger``, ``has subtitled more hours than anybody else``: a superlative without its form."""

from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_SUBJECT = 7
"""Words from ``kein`` to the verb at most, and from there to what is compared."""
_REACH = 10
_COMPARED = 12
"""Words from ``more`` to ``than anybody``."""
_OPENERS = 2


def unrivalled(sentence: Sentence, language: str) -> tuple[int, int] | None:
    """The first and the last word by which something is said to have no equal; None where nothing is."""
    known = lists(language)
    low = sentence.low
    if not known.none_of.isdisjoint(low) or not known.nothing_like.isdisjoint(low):
        found = _none_so(sentence, language)
        if found:
            return found
    if known.comparing.isdisjoint(low):
        return None
    return _than_any(sentence, language)


def _none_so(sentence: Sentence, language: str) -> tuple[int, int] | None:
    """``Keine Aufsicht in Europa bestraft so selten``: nobody, and a comparison behind it within the clause."""
    known, low = lists(language), sentence.low
    for place in range(min(len(low), _SUBJECT)):
        if low[place] not in known.nothing_like or sentence.quoted[place]:
            continue
        if place and low[place - 1] not in STOPS and place > _OPENERS:
            continue
        for at in range(place + 2, min(place + 2 + _SUBJECT + _REACH, len(low))):
            if low[at] in STOPS and low[at] != ",":
                break
            if low[at] in known.beyond and not sentence.quoted[at]:
                return place, at
    return None


def _than_any(sentence: Sentence, language: str) -> tuple[int, int] | None:
    """``more hours of television than anybody else alive``, ``mehr als alle anderen``."""
    known, low = lists(language), sentence.low
    for place, word in enumerate(low):
        if word not in known.beyond or sentence.quoted[place]:
            continue
        for at in range(place + 1, min(place + _COMPARED, len(low) - 1)):
            if low[at] in known.comparing and low[at + 1] in known.everybody:
                return place, at + 1
    return None
