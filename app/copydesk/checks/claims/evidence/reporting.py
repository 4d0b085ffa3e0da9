"""Verbs by whose subject a statement is known: of saying, of having seen, and any other with the clause of what is said."""

from itertools import pairwise

from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_GOVERNS = 5
"""Words between a verb and ``, dass``."""


def has_told(sentence: Sentence, at: int) -> bool:
    """``hat uns die Mails gezeigt``, ``haben geschildert``: the perfect, its participle at the end of the clause."""
    low, known = sentence.low, lists("de").unnamed
    if low[at : at + 1] == () or low[at] not in german().has:
        return False
    end = next((n for n in range(at + 1, len(low)) if low[n] in STOPS), len(low)) - 1
    told_us = not known.hearer.isdisjoint(low[at:end]) and low[end] in known.shown
    if low[end] in known.no_report:
        return False
    return bool(sentence.bits[end] & Tag.SAY) or told_us


def reports(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word is a verb by whose subject something is known."""
    if sentence.quoted[place] or sentence.is_noun(place):
        return False
    known, low, bits = lists(language).unnamed, sentence.low[place], sentence.bits[place]
    if low in known.no_report or bits & Tag.PARTICIPLE:
        return False
    if language == "en" and place and sentence.low[place - 1] in english().passive:
        return False
    if bits & Tag.SAY or low in known.tells:
        return True
    return low in known.holds


def governs(sentence: Sentence, place: int, language: str) -> bool:
    """``erinnert sich, dass``; ``swears that``: any verb with the clause of what is said."""
    low, known = sentence.low, lists(language).unnamed
    if low[place] in STOPS or sentence.quoted[place] or low[place] in lists(language).auxiliary:
        return False
    if sentence.words[place][0].isupper():
        return False
    if low[place] in lists(language).preposition:
        return False
    ahead = low[place + 1 : place + 1 + _GOVERNS]
    if ":" in ahead:
        said = place + 2 + ahead.index(":")
        if said + 1 < len(low) and (sentence.quoted[said] or sentence.quoted[said + 1]):
            return True  # "put it less kindly: “…”"
    if language == "de":
        wanted = german().with_preposition.get(low[place][:5], "").split()
        if not set(wanted).isdisjoint(low[place + 1 :]):
            return True  # "hält die Zahlen für geschönt"
    if low[place] in known.no_report:
        return False
    if language == "en":
        return ahead[:1] == ("that",) and low[place].endswith(("s", "ed"))
    return any(a == "," and b in known.what for a, b in pairwise(ahead)) and low[place].endswith(
        ("t", "te", "en", "ten")
    )


def is_finite(sentence: Sentence, place: int) -> bool:
    """Whether a German verb ends the noun phrase: one of saying, one with a clause, or the first half of a perfect."""
    return (
        reports(sentence, place, "de")
        or sentence.low[place] in german().has
        or governs(sentence, place, "de")
    )


def is_object(sentence: Sentence, place: int) -> bool:
    """``the report``, ``to say``: no finite verb."""
    before = sentence.low[place - 1]
    other = Tag.DETERMINER | Tag.INFINITIVE | Tag.PRONOUN
    return bool(sentence.bits[place - 1] & other) or before in (
        english().auxiliary | lists("en").unnamed.passes
    )
