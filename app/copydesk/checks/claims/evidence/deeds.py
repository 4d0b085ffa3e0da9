"""Verbs of saying by which something is done: ``promised tenants a lift and never built it`` is a deed, and nobody's account of it."""

from itertools import pairwise

from copydesk.checks.claims.evidence.attribution import Way
from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.words.lists import english, german
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_ACCUSING = frozenset(("wrong", "guilty", "motive", "blame"))
_NEXT = frozenset(("and", "but", "while", "because", "so"))
_REACH = 30
"""Words after a verb within which a clause of what is said would begin."""


def is_deed(entry: Evidence) -> bool:
    """Whether the sentence tells of something wrong, and its verbs of saying have a thing for their object, not a clause."""
    if not any(turn.name in _ACCUSING for turn in entry.sentence.turns):
        return False
    if not entry.attributions or any(a.way is not Way.VERB for a in entry.attributions):
        return False
    sentence = entry.sentence
    by = entry.span.start - sentence.span.start
    starts = {a.cue.start - by for a in entry.attributions}
    has_thing = _german_thing if entry.language == "de" else _english_thing
    places = [n for n, start in enumerate(sentence.starts) if start in starts]
    return bool(places) and all(has_thing(sentence, place) for place in places)


def _english_thing(sentence: Sentence, place: int) -> bool:
    low = sentence.low
    if low[place] in english().said or _is_beside_mark(sentence, place):
        return False
    passive = low[place - 1] in english().being and not low[place].endswith("ing")
    if passive or low[place + 1 : place + 2] == ("to",):
        return False  # "is accused of", "promised to plant"
    for at in range(place + 1, min(place + _REACH, len(low))):
        if low[at] in STOPS or low[at] in _NEXT:
            return True
        if low[at] in english().clause_signs:
            return False
    return True


def _german_thing(sentence: Sentence, place: int) -> bool:
    low, bits = sentence.low, sentence.bits
    if _is_beside_mark(sentence, place) or sentence.all_bits & Tag.UNREAL or ":" in low:
        return False
    as_told = any(low[at] == "wie" for at in range(place) if at == 0 or low[at - 1] in STOPS)
    after = range(place + 1, len(low) - 1)
    clause = any(low[at] == "," and bits[at + 1] & Tag.NAMING_CLAUSE for at in after)
    told = any(a == "zu" and b in german().has_done for a, b in pairwise(low))
    passive = not german().passive.isdisjoint(low)
    return not (as_told or clause or told or passive)


def _is_beside_mark(sentence: Sentence, place: int) -> bool:
    """``…, sagt Brandt``, ``…, she said.``: it names the speaker of what stands before."""
    low = sentence.low
    after = low[place + 1] if place + 1 < len(low) else "."
    led = "," in low[:place] or low[0] in {"as", "wie"}  # "As the paper reported, …"
    return (place > 0 and low[place - 1] in STOPS) or (after in STOPS and led)


def has_no_source(entry: Evidence) -> bool:
    """Whether nothing in or near the sentence says where its statement comes from."""
    return not entry.attributions or is_deed(entry)
