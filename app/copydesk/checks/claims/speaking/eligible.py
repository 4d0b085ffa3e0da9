"""Who can speak at all: names, people, institutions and papers; not times, places, products and what is spoken about."""

from dataclasses import dataclass
from functools import cache

from copydesk.checks.claims.speaking.cast import Cast
from copydesk.checks.claims.speaking.subjects import Words
from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.phrases import is_capital
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence
from copydesk.text.particles import foreign_particles

_VOICE = Tag.PERSON | Tag.INSTITUTION | Tag.SOMEBODY | Tag.CROWD
_PAPER = Tag.STATEMENT | Tag.DOCUMENT | Tag.PAPER


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is known of a text when its speakers are looked for."""

    known: Cast
    language: str


def may_speak(hearing: Hearing, sentence: Sentence, words: Words, *, plain: bool) -> bool:
    """Whether the words may be a source. ``plain``: they are the subject of a verb that only people and their houses have,
    so that a noun nobody knows may be one of them.
    """
    if not words:
        return False
    bits = sentence.bits[words[0]]
    if sentence.low[words[0]] in lists(hearing.language).none_of or _is_none_of(sentence, words):
        return False
    if sentence.low[words[0]] in german().no_noun or _is_cut(sentence, words[-1]):
        return False
    if len(words) == 1 and bits & (Tag.PRONOUN | Tag.FIRST_PERSON | Tag.SECOND_PERSON):
        return bool(bits & Tag.PRONOUN)
    check = _german if hearing.language == "de" else _english
    return check(hearing, sentence, words, plain=plain)


def _german(hearing: Hearing, sentence: Sentence, words: Words, *, plain: bool) -> bool:
    capitals = [n for n in words if is_capital(sentence, n, "de")]
    if not capitals:
        return False
    head = capitals[0]
    article = bool(sentence.bits[words[0]] & Tag.DETERMINER) or head != words[0]
    low, bits = sentence.low[head], sentence.bits[head]
    if bits & _VOICE:
        return True
    if bits & _PAPER:
        is_paper = plain or bool(bits & _PAPER & ~Tag.STATEMENT)
        whose = article or head != words[-1]  # "Angaben zufolge": whose?
        return is_paper and whose and low not in german().given | german().no_speaker
    if low in _people("de") or hearing.known.is_name(low):
        return True
    if low in german().no_speaker or bits & (Tag.MONTH | Tag.DAY | Tag.NUMBER):
        return False
    run = _run(capitals)
    if len(run) > 1:
        return _is_name_of_several(hearing, sentence, run, article=article)
    alone = len(words) == 1 and low not in hearing.known.common
    return _is_abbreviation(sentence.words[head]) or _is_german_noun(
        low, opens=not head, article=article, plain=plain, alone=alone
    )


def _is_name_of_several(
    hearing: Hearing, sentence: Sentence, run: list[int], *, article: bool
) -> bool:
    """Whether capitals side by side name somebody: ``Ute Claus``, and neither ``Brandts Vorschlag`` nor ``Das Große Haus``."""
    first, last = sentence.low[run[0]], run[-1]
    owner = first.endswith("s") and hearing.known.is_name(first[:-1])
    if owner and not sentence.bits[run[1]] & _VOICE:
        return False
    if sentence.bits[last] & _VOICE or hearing.known.is_name(sentence.low[last]):
        return True
    adjective = not article and first.endswith(german().adjective_ends)
    return not adjective and not any(is_thing(sentence.low[n]) for n in run)


def _is_german_noun(low: str, *, opens: bool, article: bool, plain: bool, alone: bool) -> bool:
    """Whether a noun by its ending is for people or a house. ``alone``: no other word is with it, and the text has it as a name."""
    if is_thing(low) or (opens and low.endswith(german().manner_ends)):
        return False
    if low.endswith(german().house_ends):
        return True
    if article:
        return plain and low.endswith(german().people_ends + german().writing_ends)
    return plain and alone


def _is_none_of(sentence: Sentence, words: Words) -> bool:
    """``keiner der Wirte``: whoever that is, he did not speak."""
    return words.start > 0 and sentence.low[words.start - 1] in {
        "keiner",
        "none",
        "neither",
        "niemand",
    }


def _is_cut(sentence: Sentence, place: int) -> bool:
    """Whether the word is half of a name: a number follows without a space (``Kanal2``), or ``la`` and the rest of it."""
    rest = sentence.words[place + 1 : place + 3]
    noble = (
        len(rest) > 1
        and rest[0] in foreign_particles()
        and (rest[1][0].isupper() or rest[1] in foreign_particles())
    )
    if noble:
        return True
    end = sentence.starts[place] + len(sentence.words[place])
    after = place + 1 < len(sentence.starts) and sentence.starts[place + 1] == end
    return after and sentence.words[place + 1][0].isdigit()


def is_thing(low: str) -> bool:
    """Whether a German word, in lower case, is for a thing, which says nothing."""
    thing = low.endswith(german().thing_ends) and not low.endswith(german().house_ends)
    return thing or low in german().no_speaker


def _is_abbreviation(word: str) -> bool:
    """``SPÖ``, ``BMI``, ``Nato-Rat``: more than one capital letter."""
    return sum(map(str.isupper, word.rsplit("-", 1)[-1])) > 1 or (word.isupper() and len(word) > 1)


def _run(capitals: list[int]) -> list[int]:
    """The capitals that stand side by side from the first one on."""
    run = capitals[:1]
    for place in capitals[1:]:
        if place != run[-1] + 1:
            break
        run.append(place)
    return run


def _english(hearing: Hearing, sentence: Sentence, words: Words, *, plain: bool) -> bool:
    low = sentence.low
    inside = [n for n in words if low[n][0].isalnum()]
    if low[words[0]] in english().hanging or low[words[0]].isdigit():
        return False
    if not inside or any(_is_no_noun(sentence, n) for n in inside):
        return False
    if sentence.words[words[-1]].endswith(("'s", "’s")):
        return False
    stop = next((n for n in inside[1:] if low[n] in english().divides), words[-1] + 1)
    head = max(n for n in inside if n < stop)
    if low[head] in english().no_speaker and (
        head == words[-1] or not sentence.words[head][0].isupper()
    ):
        return False
    if sentence.words[head][0].isupper():
        return _is_english_name(hearing, sentence, words, head, plain=plain)
    return _is_english_noun(sentence, words, head, plain=plain)


def _is_english_noun(sentence: Sentence, words: Words, head: int, *, plain: bool) -> bool:
    low, bits = sentence.low[head], sentence.bits[head]
    if bits & (_VOICE | _PAPER & ~Tag.STATEMENT) or low in _people("en"):
        return True
    if bits & Tag.STATEMENT:
        return plain
    led = sentence.bits[words[0]] & Tag.DETERMINER or sentence.words[words[0]][0].isupper()
    return plain and bool(led) and head == words[-1] and low.endswith(english().person_ends)


def _is_english_name(
    hearing: Hearing, sentence: Sentence, words: Words, head: int, *, plain: bool
) -> bool:
    low, bits, known = sentence.low[head], sentence.bits[head], hearing.known
    if bits & (Tag.MONTH | Tag.DAY):
        return False
    if bits & _PAPER and len(words) == 1 and low.endswith("s"):
        return False  # "Reports suggested": whose?
    if bits & (_VOICE | _PAPER) or head > words[0]:
        return True
    if known.is_name(low) or _is_abbreviation(sentence.words[head]):
        return True
    if low in english().opener or low.endswith("ing"):
        return False
    return low in known.inside or (plain and low not in known.common)


@cache
def _people(language: str) -> frozenset[str]:
    """People and houses that no other list knows."""
    return lists(language).trade | lists(language).house


def _is_no_noun(sentence: Sentence, place: int) -> bool:
    """A pronoun or an auxiliary: with one of these the words are a clause and no phrase."""
    low = sentence.low[place]
    return bool(sentence.bits[place] & (Tag.PRONOUN | Tag.FIRST_PERSON | Tag.SECOND_PERSON)) or (
        low in english().auxiliary
    )
