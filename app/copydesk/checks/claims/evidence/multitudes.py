"""Statements that are handed to many, to a place or to studies at large: ``Immer mehr Hausärzte berichten``, ``The talk in town is that``.

Told by the frame: several people whom nothing narrows down, as subject of a verb of saying or of having a view; a place where
something is said; a belief that is nobody's; findings of nobody.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from copydesk.checks.claims.words.lists import german, lists, swiss
from copydesk.checks.claims.words.people import is_plural_human
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_MANY = 3
"""Words before the people: ``immer mehr``, ``nicht nur die``."""
_VIEW = 3
"""Words between the people and their verb: ``have long complained``."""
_PLACE = 6
"""Words from ``Im`` to ``heißt es``, from ``the talk`` to ``is that``."""
_NO_PLACE = Tag.DOCUMENT | Tag.STATEMENT | Tag.PAPER | Tag.MONTH | Tag.INSTITUTION
_ADJECTIVE = ("al", "ic", "ive", "ous", "ary", "ior")
_AND = frozenset(("and", "und"))
_AFTER_TURN = STOPS - {"„", '"', "»", "“"} | {"von", "davon"}
"""What follows ``heißt es`` where something is said: ``auf Friesisch heißt es „Moin“`` names a word."""


def multitudes(sentence: Sentence, language: str) -> Iterator[tuple[int, int]]:
    """The first and the last word of each."""
    yield from _people(sentence, language)
    yield from _findings(sentence, language)
    yield from (_german_places if language == "de" else _english_beliefs)(sentence)


def _people(sentence: Sentence, language: str) -> Iterator[tuple[int, int]]:
    """Bare or merely counted people who say or think something."""
    known, low = lists(language).unnamed, sentence.low
    for first in range(len(low) - 2):
        if sentence.quoted[first] or not _opens(sentence, first, language):
            continue
        start = first
        while start < min(first + _MANY, len(low) - 2) and low[start] in known.counting:
            start += 1
        place = _noun(sentence, start, language)
        if place is None or not is_plural_human(sentence, place, language):
            continue
        if low[place] in known.no_voice or _is_narrowed(sentence, place, language):
            continue
        if _has_view(sentence, first, place, language):
            yield first, place
            return


def _opens(sentence: Sentence, place: int, language: str) -> bool:
    """Whether a subject may begin there: a clause does, or its verb stands right before it."""
    if place == 0:
        return True
    before = sentence.low[place - 1]
    if before in STOPS and before not in {",", "("}:
        return True
    if before in lists(language).unnamed.begins_clause:
        return before not in _AND or place < 2 or sentence.low[place - 2] in STOPS
    if language != "de" or not _views(sentence, place - 1, language):
        return False
    subject = sentence.words[place - 2] if place > 1 else ""  # "Die Betreiber forderten Nutzer auf"
    return place < 2 or not (
        subject[0].isupper() or sentence.bits[place - 2] & (Tag.PRONOUN | Tag.DETERMINER)
    )


def _noun(sentence: Sentence, start: int, language: str) -> int | None:
    """The people's word: the first noun, behind one adjective at most."""
    low = sentence.low
    for at in range(start, min(start + 2, len(low) - 1)):
        if low[at] in STOPS or sentence.bits[at] & (Tag.DETERMINER | Tag.PRONOUN):
            return None
        if language == "de":
            if sentence.words[at][0].isupper() and (at or is_plural_human(sentence, at, language)):
                return at
            if not low[at].endswith(("e", "en")):
                return None
        elif is_plural_human(sentence, at, language):
            return at
        elif not low[at].isalpha() or low[at].endswith(("ed", "ing")):
            return None
        elif sentence.words[at][0].isupper() and not low[at].endswith(_ADJECTIVE):
            return None  # "UN experts", "Harlow parents"
    return None


def _is_narrowed(sentence: Sentence, place: int, language: str) -> bool:
    """Whether a name or a house says which: ``Ärzte der Klinik Nord``, ``Voters in Hull``, ``Fischer wie Jan Kolb``."""
    known, words = lists(language).unnamed, sentence.words
    if "-" in words[place] or sentence.low[place + 1 : place + 2] in (
        ("wie",),
        ("like",),
        ("such",),
    ):
        return True
    if place + 1 < len(words) and words[place + 1][0].isupper():
        return True
    if place and language == "en" and words[place - 1][0].isupper() and place > 1:
        return True
    if sentence.low[place + 1 : place + 2] and sentence.low[place + 1] in known.naming_next:
        return any(word[0].isupper() for word in words[place + 2 : place + 5])
    return False


def _has_view(sentence: Sentence, first: int, place: int, language: str) -> bool:
    low, known = sentence.low, lists(language).unnamed
    if language == "de":
        if first and _views(sentence, first - 1, language):
            return True
        return place + 1 < len(low) and _views(sentence, place + 1, language)
    for at in range(place + 1, min(place + 1 + _VIEW, len(low))):
        if low[at] in STOPS or low[at] in known.passes or low[at] in lists("en").passive:
            return False
        if _views(sentence, at, language):
            return True
        if low[at] not in lists(language).auxiliary and not low[at].endswith("ly"):
            return False
    return False


def _views(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word is a verb of many by which they say or think something."""
    low, known = sentence.low[place], lists(language).unnamed
    if sentence.quoted[place] or sentence.is_noun(place) or low in known.no_report:
        return False
    if language == "de" and (not low.endswith("n") or sentence.bits[place] & Tag.PARTICIPLE):
        return False
    if language == "en" and low.endswith("s"):
        return False  # "Sanders says": one alone
    return bool(sentence.bits[place] & (Tag.SAY | Tag.THINK)) or low in known.holds | known.views


def _findings(sentence: Sentence, language: str) -> Iterator[tuple[int, int]]:
    """``Recent findings indicate``, ``Neueren Erkenntnissen zufolge``: research of nobody, in the plural and without an article."""
    low, known = sentence.low, lists(language).unnamed
    for place, word in enumerate(low[:-1]):
        if word not in known.research or sentence.quoted[place]:
            continue
        first = place
        if place and low[place - 1] in known.counting | known.newer:
            first = place - 1
        if first and low[first - 1] not in STOPS | known.begins_clause | {"laut", "to"}:
            continue
        ahead = low[place + 1 : place + 8]
        says = next((n for n, w in enumerate(ahead) if w in known.shows), None)
        if says is None or not STOPS.isdisjoint(ahead[:says]):
            continue
        if not any(w[0].isupper() for w in sentence.words[place + 1 : place + 1 + says]):
            yield first, place + 1 + says
            return


def _german_places(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """``Aus dem Stadtrat heißt es``, ``Im Dorf geht man davon aus``: somewhere something is said, and nobody says it."""
    known, low = lists("de").unnamed, sentence.low
    for place, word in enumerate(low[:-2]):
        if word not in known.place_before or sentence.quoted[place]:
            continue
        noun = next(
            (
                n
                for n in range(place + 1, min(place + 1 + 3, len(low)))
                if sentence.words[n][0].isupper()
            ),
            None,
        )
        if noun is None or any(w[0].isupper() for w in sentence.words[noun + 1 : noun + 2]):
            continue
        if sentence.bits[noun] & _NO_PLACE or low[noun] in german().house:
            continue
        if low[noun].endswith(german().writing_ends + german().thing_ends):
            continue
        if low[noun].endswith(known.no_place):
            continue
        end = _said_there(low, noun + 1)
        between = sentence.words[noun + 1 : end - 1]
        named = any(a[0].isupper() and b[0].isupper() for a, b in pairwise(between))
        loose = word == "aus" or low[end] == "rede"
        if end and not named and (loose or not any(w[0].isupper() for w in between)):
            yield place, end
            return


def _said_there(low: tuple[str, ...], start: int) -> int:
    """The last word of the turn by which something is said somewhere; 0 where there is none before the clause ends."""
    for at in range(start, min(start + _PLACE, len(low) - 1)):
        if low[at] in STOPS:
            return 0
        for turn in _turns():
            end = at + len(turn)
            after = low[end : end + 2]
            if low[at:end] == turn and (not after or not _AFTER_TURN.isdisjoint(after)):
                return end - 1
    return 0


@cache
def _turns() -> tuple[tuple[str, ...], ...]:
    """``heißt es``, ``ist zu hören``, in both spellings."""
    known = lists("de").unnamed.said_there
    return tuple(tuple(turn.split("_")) for one in known for turn in {one, swiss(one)})


def _english_beliefs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """``The assumption in the village is that``: what is believed, by nobody."""
    known, low = lists("en").unnamed, sentence.low
    for place, word in enumerate(low[:-3]):
        if word not in known.beliefs or sentence.quoted[place]:
            continue
        if place and low[place - 1] not in known.belief_before | STOPS:
            continue
        if low[place + 1] not in known.place_before:
            continue
        for at in range(place + 2, min(place + 3 + _PLACE, len(low) - 1)):
            if low[at] in STOPS or (
                sentence.words[at][0].isupper() and low[at - 1] in {"of", "by"}
            ):
                break
            if low[at] in {"is", "was"} and low[at + 1] in {
                "that",
                "he",
                "she",
                "they",
                "it",
                "there",
                "the",
            }:
                yield place, at
                return
