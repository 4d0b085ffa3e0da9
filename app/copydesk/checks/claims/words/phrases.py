"""The noun phrases of a sentence: ``die Leiterin des Tiefbauamts``, ``a spokesman for the ministry``."""

from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

LONGEST = 11
"""Words of a source at most."""
_VERB = Tag.SAY | Tag.ACT | Tag.THINK | Tag.SPEAKS | Tag.CLAUSE | Tag.STANCE
_SIGNS = frozenset("<>[]{}|*_=#•/")
"""Marks that stand in no source's words."""
_ADJECTIVE = ("e", "en", "er", "es", "em")


def is_break(sentence: Sentence, place: int) -> bool:
    """Whether a mark ends what stands before it; the full stop of ``Dr.`` and ``Mr.`` does not."""
    low = sentence.low[place]
    if low == "." and 0 < place < len(sentence.low) - 1:
        return len(sentence.low[place - 1]) > 4 or not sentence.words[place + 1][0].isupper()
    return low in STOPS or low in _SIGNS


def is_preposition(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word leads to a time, a place or an object."""
    return place >= 0 and sentence.low[place] in lists(language).preposition


def is_capital(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word is a German noun or a name, and not a small word that begins a sentence."""
    if not sentence.words[place][0].isupper():
        return False
    low = sentence.low[place]
    return (
        low not in lists(language).opener
        and low not in lists(language).preposition
        and not sentence.bits[place] & (Tag.DETERMINER | Tag.PRONOUN | Tag.FIRST_PERSON)
    )


def phrase_at(sentence: Sentence, at: int, language: str) -> int:
    """Where the noun phrase that begins at the place ends (the place after it); ``at`` itself where none begins there."""
    if at >= len(sentence.low) or sentence.quoted[at]:
        return at
    if sentence.low[at] in lists(language).pronoun:
        return at + 1
    grows = _german_word if language == "de" else _english_word
    joins = lists(language).joins
    end, place = at, at
    while place < min(len(sentence.low), at + LONGEST):
        if sentence.quoted[place] or is_break(sentence, place):
            break
        noun = is_capital(sentence, place, language)
        if end == place > at and _is_half(sentence, place):
            end = place = place + 3  # "Luft- und Raumfahrt"
            continue
        if noun or (end > at and sentence.low[place] == "."):
            end = place + 1
        elif end > at and sentence.low[place] in joins:
            pass
        elif not grows(sentence, place, done=end == place > at):
            break
        elif (
            language == "de"
            and at < place == end + place - at
            and _is_verb_after_all(sentence, place)
        ):
            return at
        elif language == "en" and not sentence.bits[place] & Tag.DETERMINER:
            end = place + 1
        place += 1
    return end


def _is_verb_after_all(sentence: Sentence, place: int) -> bool:
    """``legte der Minister``, ``kommen viele``: no adjective stands before an article, or beside one of another ending."""
    before, here = sentence.low[place - 1], sentence.low[place]
    if sentence.bits[place - 1] & Tag.DETERMINER or not before[0].isalpha():
        return False
    return bool(sentence.bits[place] & Tag.DETERMINER) or before[-2:] != here[-2:]


def _is_half(sentence: Sentence, place: int) -> bool:
    """Whether a hyphen ends a word that shares its end with the next but one."""
    low = sentence.low
    return (
        low[place] == "-"
        and place + 2 < len(low)
        and low[place + 1] in {"und", "oder"}
        and sentence.words[place + 2][0].isupper()
    )


def _german_word(sentence: Sentence, place: int, *, done: bool) -> bool:
    """Whether a small word may stand before the noun: article, number, adjective."""
    low = sentence.low[place]
    if done or low in german().preposition or low in german().opener:
        return False
    if sentence.bits[place] & Tag.DETERMINER or low[0].isdigit():
        return True
    verb = sentence.bits[place] & _VERB and not sentence.bits[place] & Tag.PARTICIPLE
    auxiliary = low in german().auxiliary
    return not verb and not auxiliary and (low.endswith(_ADJECTIVE) or low in {"zwei", "drei"})


def _english_word(sentence: Sentence, place: int, *, done: bool) -> bool:
    """Whether a small word belongs to the phrase: article, adjective, noun; not a verb, not a preposition."""
    del done
    known = english()
    low = sentence.low[place]
    if not low[0].isalnum() or low in known.auxiliary:
        return False
    small = low in known.preposition or low in known.opener or low in known.past
    if small or low.endswith(("ed", "ing", "ly")) or low in known.clause_begins:
        return bool(sentence.bits[place] & Tag.DETERMINER) and low in known.article
    noun = Tag.PERSON | Tag.INSTITUTION | Tag.STATEMENT | Tag.PAPER | Tag.DETERMINER
    return not sentence.bits[place] & _VERB or bool(sentence.bits[place] & noun)
