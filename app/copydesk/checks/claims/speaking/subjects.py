"""Who does what a verb says: the words that stand for its subject."""

from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.phrases import (
    is_break,
    is_capital,
    is_preposition,
    phrase_at,
)
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence

_AHEAD = 9
"""Words after a verb among which its subject begins."""
_ASIDE = 8
"""Words between brackets behind a name at most."""
_BEFORE = 6
"""Words before an English verb among which its subject begins."""
_CLAUSE = 80
"""Words of a clause that are looked through at most."""
_QUOTES = frozenset("„“”»«\"'‘’‚")
AND = frozenset(("and", "or", "und", "sowie", "oder", "&"))
"""What joins two subjects to one."""
Words = range
"""The places of a source's words, one after the other; empty for none."""
_NONE = range(0)


def subjects(sentence: Sentence, verb: int, language: str) -> tuple[Words, ...]:
    """What may be the subject of the verb at the place, the likeliest first."""
    return (_german if language == "de" else _english)(sentence, verb)


def clause_start(sentence: Sentence, place: int) -> int:
    """Where the clause with the place begins: behind the mark before it."""
    least = max(0, place - _CLAUSE)
    while place > least and not is_break(sentence, place - 1) and not sentence.quoted[place - 1]:
        place -= 1
        if place > least and sentence.low[place - 1] == ")":
            aside = range(place - 2, max(least, place - _ASIDE), -1)
            place = next((n for n in aside if sentence.low[n] == "("), place)
    return place


def leading(sentence: Sentence, start: int, end: int, language: str) -> Words:
    """The first noun phrase between two places that no preposition leads."""
    place, end = start, min(end, start + _CLAUSE)
    while place < end:
        if is_preposition(sentence, place, language):
            place = max(phrase_at(sentence, place + 1, language), place + 1)
            continue
        stop = min(phrase_at(sentence, place, language), end)
        if stop > place and sentence.low[place] not in lists(language).oblique:
            return range(place, stop)
        place = max(stop, place + 1)
    return _NONE


def behind(sentence: Sentence, verb: int, language: str) -> Words:
    """The subject that follows its verb: ``sagte am Montag Ute Claus``."""
    place = verb + 1
    while place < min(len(sentence.low), verb + _AHEAD):
        if sentence.low[place] in _QUOTES and place == verb + 1:
            place += 1
            continue
        nobody = sentence.low[place] in lists(language).none_of
        if is_break(sentence, place) or sentence.quoted[place] or nobody:
            return _NONE
        if is_preposition(sentence, place, language):
            place = max(phrase_at(sentence, place + 1, language), place + 1)
            continue
        stop = phrase_at(sentence, place, language)
        if stop > place and sentence.low[place] not in {"es", "sich", "it"}:
            return range(place, stop)
        place = max(place + 1, stop)
    return _NONE


def _apposed(sentence: Sentence, verb: int, language: str) -> Words:
    """``Ute Claus, die Leiterin des Amts, sagte``: what stands before the first comma."""
    start, least = verb, max(0, verb - _CLAUSE)
    while start > least and not (
        sentence.quoted[start - 1] or sentence.low[start - 1] in _QUOTES | {":", ";"}
    ):
        start -= 1
    while start < verb and sentence.low[start] in lists(language).opener:
        start += 1
    stop = phrase_at(sentence, start, language)
    closed = stop < verb and sentence.low[stop] in {",", "–", "—", "("}
    return range(start, stop) if stop > start and closed else _NONE


def _after_mark(sentence: Sentence, verb: int, language: str) -> Words:
    """The subject of a verb that opens its clause: behind it, or before an aside that ends here."""
    after = behind(sentence, verb, language)
    ended = bool(after) and (after.stop >= len(sentence.low) or is_break(sentence, after.stop))
    told = language == "en" and sentence.low[verb] in english().to_whom
    if after and after.start == verb + 1 and ended and not told:
        return after
    if verb and sentence.low[verb - 1] in {",", "–", "—", ")"}:
        return _apposed(sentence, verb, language) or after
    return after


def _german(sentence: Sentence, verb: int) -> tuple[Words, ...]:
    start, low = clause_start(sentence, verb), sentence.low
    verb = _finite(sentence, start, verb)
    if start == verb:
        return (_after_mark(sentence, verb, "de"),)
    if low[start] in german().opener and phrase_at(sentence, start + 1, "de") >= verb:
        start += start + 1 < verb  # "Auch er bestätigte"
    if _is_subordinate(sentence, start, verb):
        return (leading(sentence, start + 1, verb, "de"),)
    after = behind(sentence, verb, "de")
    stop = _opening_phrase(sentence, start, verb)
    alone = phrase_at(sentence, start, "de") <= start + 1
    points_back = alone and (low[start] in german().backward or low[start] == "es")
    if stop > start and not points_back and low[start] not in german().oblique:
        return _first_or_behind(sentence, range(start, stop), verb, after)
    if stop == start and sentence.bits[start] & Tag.DETERMINER and start and low[start] != "das":
        return (_apposed(sentence, verb, "de"),)  # "der Rat, der das bestätigte"
    return _clear(sentence, after), leading(sentence, start, verb, "de")


def _finite(sentence: Sentence, start: int, verb: int) -> int:
    """Where the verb stands that agrees with the subject: the auxiliary of a participle or an infinitive."""
    if sentence.bits[verb] & (Tag.PARTICIPLE | Tag.EITHER) or sentence.low[verb].endswith("en"):
        helpers = german().auxiliary
        return next((n for n in range(start, verb) if sentence.low[n] in helpers), verb)
    return verb


def _is_subordinate(sentence: Sentence, start: int, verb: int) -> bool:
    """Whether a subordinate clause begins there whose verb ends it."""
    low = sentence.low
    if low[start] not in german().subordinator:
        return False
    ends = verb + 1 >= len(low) or is_break(sentence, verb + 1)
    return ends or low[verb + 1] in german().auxiliary or start > 0


def _opening_phrase(sentence: Sentence, start: int, verb: int) -> int:
    """Where the noun phrase ends that opens the clause; its beginning where an adverb or a lone article stands there."""
    stop = phrase_at(sentence, start, "de")
    if start + 1 == verb and sentence.low[start].endswith(german().adverb_ends):
        return start
    if stop == start + 1 and sentence.bits[start] & Tag.DETERMINER:
        return start
    return stop


def _first_or_behind(
    sentence: Sentence, first: Words, verb: int, after: Words
) -> tuple[Words, ...]:
    """What opens the clause and what follows the verb, the likelier first: either may be the object."""
    start, stop = first.start, first.stop
    first = range(start, min(stop, verb))
    if after and after.start == verb + 1 and sentence.bits[after.start] & Tag.PRONOUN:
        return (after,)  # "Mittelfristig erwartet sie"
    if stop >= verb and sentence.low[start] in {"der", "ein"}:
        return (first,)  # "Ein Leitartikel forderte Claus auf": no object begins like that
    if stop >= verb or sentence.bits[start] & Tag.DETERMINER:
        return first, _clear(sentence, after)
    return _clear(sentence, after), first


def _clear(sentence: Sentence, words: Words) -> Words:
    """The words unless their article shows an object: ``den Plan``, ``dem Rat``; or an office has none: ``Trainer``."""
    if len(words) == 1 and sentence.bits[words[0]] & Tag.PERSON:
        return _NONE
    if not words or sentence.low[words[0]] in german().oblique:
        return _NONE
    return words


def _english(sentence: Sentence, verb: int) -> tuple[Words, ...]:
    low = sentence.low
    start, end = _without_openers(sentence, verb)
    if low[verb].endswith("ing") and start >= end:
        return (leading(sentence, 0, verb, "en"),)
    if start >= end:
        return (_after_mark(sentence, verb, "en"),)
    if low[end - 1] in {"who", "which", "that", "who’d", "who'd"}:
        return _of_relative(sentence, start, end, verb)
    start = _behind_preposition(sentence, start, end)
    stop = phrase_at(sentence, start, "en")
    if stop >= end > start:
        return (range(start, end),)
    if stop > start and low[stop] == "(" and low[end - 1] == ")":
        return (range(start, stop),)
    if stop > start and is_preposition(sentence, stop, "en"):
        return _with_preposition(sentence, start, stop, end)
    return (_last_before(sentence, start, end),)


def _without_openers(sentence: Sentence, verb: int) -> tuple[int, int]:
    """Where the subject may begin and end before the verb: without conjunctions, dates, auxiliaries and adverbs."""
    start, low = clause_start(sentence, verb), sentence.low
    end = verb
    while end > start and (low[end - 1] in english().auxiliary or low[end - 1].endswith("ly")):
        end -= 1
    while start < end and low[start] in english().opener:
        start += 1
    if low[start : start + 1] and low[start] in {"last", "next", "this"} and start + 2 < end:
        start += 2 * (low[start + 1] in english().no_speaker)  # "Last month Dale said"
    return start, end


def _of_relative(sentence: Sentence, start: int, end: int, verb: int) -> tuple[Words, ...]:
    """Whom a relative pronoun right before the verb stands for."""
    if end - 1 == start:
        return (_apposed(sentence, verb, "en"),)
    beside = phrase_at(sentence, start, "en") >= end - 1
    return (range(start, end - 1),) if beside else ()


def _behind_preposition(sentence: Sentence, start: int, end: int) -> int:
    """Where a new noun phrase begins behind one that a preposition leads: ``In Hull | the mayor said``."""
    if not is_preposition(sentence, start, "en"):
        return start
    fresh = (
        n
        for n in range(start + 2, end)
        if sentence.bits[n] & Tag.PRONOUN
        or (sentence.bits[n] & Tag.DETERMINER and not is_preposition(sentence, n - 1, "en"))
        or (is_capital(sentence, n, "en") and not is_capital(sentence, n - 1, "en"))
    )
    return next((n for n in fresh if not is_preposition(sentence, n, "en")), start)


def _with_preposition(sentence: Sentence, start: int, stop: int, end: int) -> tuple[Words, ...]:
    """A noun phrase that goes on with a preposition (``The head of the office``), or the one right before the verb."""
    inner = phrase_at(sentence, stop + 1, "en")
    near = _last_before(sentence, start, end)
    if inner < end and stop + 2 != end:
        return (near,)
    titled = bool(near) and sentence.low[near.start] in english().title
    return (range(start, stop), near) if titled else (range(start, stop),)


def _is_inside(sentence: Sentence, place: int) -> bool:
    """Whether the word only goes on with a phrase: ``the | United States``, ``Ann | Dale``."""
    both = sentence.words[place - 1][0].isupper() and sentence.words[place][0].isupper()
    return both or bool(sentence.bits[place - 1] & Tag.DETERMINER)


def _last_before(sentence: Sentence, start: int, end: int) -> Words:
    """The longest noun phrase that ends at the verb: ``The plan that Ann Dale praised``."""
    helpers = english().auxiliary
    for place in range(max(start, end - _BEFORE), end):
        before = sentence.low[place - 1] if place > start else ""
        if before in english().preposition:
            continue
        if before and _is_inside(sentence, place):
            continue
        if phrase_at(sentence, place, "en") >= end:
            joined = before in helpers | AND or before.endswith(("ing", "ed"))
            return _NONE if joined else range(place, end)
    return _NONE
