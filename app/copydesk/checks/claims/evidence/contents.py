"""What a sentence claims that a reader would want to see sourced: figure, date, money, superlative, accusation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from copydesk.checks.claims.evidence.unrivalled import unrivalled
from copydesk.checks.claims.words.degrees import is_english_superlative, is_german_superlative
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.number_words import number_words
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence
from copydesk.checks.claims.words.turns import HARMLESS
from copydesk.model.span import Span

STRONG = 2
"""From this weight on a claim is strong by itself; two weak ones together are, too."""
_SIGNS = frozenset("$€£¥")
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_YEAR = range(1000, 2100)
_BOTH = 2
_MOST = ("ste", "sten", "ster", "stes", "est")
_DEFINITE = frozenset(("der", "die", "das", "dem", "den", "des", "the"))
_SCOPE = 8
"""Words from a superlative to what it is the most of."""
_ROUND = 20
"""Numbers in words up to it are small ones."""


_STAMP = re.compile(r"(?i)\[?\d{1,2}[:.h]\d\d(?:(?:uhr)?[:\]|–—-]|[ap]\.?m\.?:?)")
_AGED = ("jährig", "year-old")
_CLAIMS = Tag.MONTH | Tag.NUMBER | Tag.SUPERLATIVE | Tag.ACCUSATION


class Content(Enum):
    """A kind of thing claimed."""

    FIGURE = auto()
    DATE = auto()
    MONEY = auto()
    """Money and shares: ``3 Millionen Euro``, ``12 Prozent``."""
    SUPERLATIVE = auto()
    ACCUSATION = auto()
    QUOTATION = auto()
    """Words between quotation marks, and nobody who says them."""
    EVENT = auto()
    """Harm done on a certain day, or to somebody of a certain age."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """One such thing and its words."""

    content: Content
    span: Span
    weight: int = STRONG
    """1 for what is weak alone: ``zwei``, ``der erste``."""

    def shifted(self, by: int) -> "Claimed":
        """The same, ``by`` code points further on."""
        return Claimed(self.content, self.span.shifted(by), self.weight)


def contents(sentence: Sentence, language: str) -> Iterator[Claimed]:
    """Everything of the sentence, outside quotation marks, that makes it a claim."""
    stamp = _stamp(sentence) if 0 in sentence.numbers[:1] or 1 in sentence.numbers[:1] else 0
    numbers = [n for n in sentence.numbers if not sentence.quoted[n] and n >= stamp]
    in_brackets = _bracketed(sentence) if numbers else frozenset[int]()
    for place in numbers:
        yield from _number(sentence, place, language, bracketed=place in in_brackets)
    if sentence.all_bits & Tag.HARM:
        yield from _event(sentence)
    yield from _scoped(sentence, language)
    if not sentence.all_bits & (_CLAIMS | Tag.TURN):
        return
    for place, bits in sentence.tagged:
        if not bits & _CLAIMS:
            continue
        span = sentence.stretch(place, place)
        if bits & Tag.MONTH and sentence.words[place][0].isupper():
            yield Claimed(Content.DATE, span)
        elif bits & Tag.NUMBER:
            big = bool(bits & (Tag.MONEY | Tag.BIG)) or _is_exact(sentence.low[place], language)
            yield Claimed(Content.FIGURE, span, STRONG if big else 1)
        elif bits & Tag.SUPERLATIVE and not bits & Tag.NO_SUPERLATIVE:
            yield Claimed(Content.SUPERLATIVE, span, _superlative(sentence, place))
        elif bits & Tag.ACCUSATION and not _is_harmless(sentence, place):
            yield Claimed(Content.ACCUSATION, span, STRONG + 1)
    for turn in sentence.turns:
        if turn.name == "accusation":
            yield Claimed(Content.ACCUSATION, sentence.stretch(turn.first, turn.last), STRONG + 1)


def _scoped(sentence: Sentence, language: str) -> Iterator[Claimed]:
    """``die schmalste Brücke des Landes``, ``the narrowest bridge in the county``: of any adjective, with what it is the most of; and what nobody equals."""
    alone = unrivalled(sentence, language)
    if alone:
        yield Claimed(Content.SUPERLATIVE, sentence.stretch(*alone), 1)
    scope = lists(language).scope
    if scope.isdisjoint(sentence.low):
        return
    is_most = is_german_superlative if language == "de" else is_english_superlative
    for place in range(1, len(sentence.low) - 1):
        low = sentence.low[place]
        if not low.endswith(_MOST) or sentence.quoted[place]:
            continue
        if sentence.bits[place] & Tag.SUPERLATIVE or sentence.low[place - 1] not in _DEFINITE:
            continue
        near = sentence.low[place + 1 : place + _SCOPE]
        if not scope.isdisjoint(near) and is_most(low):
            yield Claimed(Content.SUPERLATIVE, sentence.stretch(place, place))


def _is_harmless(sentence: Sentence, place: int) -> bool:
    """``stole second``."""
    return any(
        turn.name == HARMLESS and turn.first <= place <= turn.last for turn in sentence.turns
    )


def _is_exact(word: str, language: str) -> bool:
    """``dreiundzwanzig``, ``forty-one``: nobody says it unless it was counted."""
    number = number_words(language).get(word, 0)
    return number > _ROUND and number % 10 != 0


def _stamp(sentence: Sentence) -> int:
    """How many words are the time with which an entry of a live blog begins: ``10.12 Uhr:``, ``10:12 AM``."""
    written = ""
    for count, word in enumerate(sentence.words[:6], 1):
        written += word
        if _STAMP.fullmatch(written):
            return count
    return 0


def _event(sentence: Sentence) -> Iterator[Claimed]:
    """``Der 17-Jährige verstarb``, ``wurde am Freitag überfahren``."""
    aged = any(sentence.low[n].partition("-")[2].startswith(_AGED) for n in sentence.numbers)
    if aged or sentence.all_bits & Tag.DAY:
        place = sentence.places(Tag.HARM)[0]
        yield Claimed(Content.EVENT, sentence.stretch(place, place))


def _number(sentence: Sentence, place: int, language: str, *, bracketed: bool) -> Iterator[Claimed]:
    """A number in digits, unless it is a result, an age, a model, an ordinal or a conversion in brackets."""
    word, low, bits = sentence.words[place], sentence.low, sentence.bits
    before = low[place - 1] if place else ""
    after = low[place + 1] if place + 1 < len(low) else ""
    span = sentence.stretch(place, place)
    money = before in _SIGNS or after in _SIGNS or after == "%"
    if money or (after and bits[place + 1] & Tag.MONEY):
        if not bracketed:
            yield Claimed(
                Content.MONEY,
                Span(
                    span.start - (before in _SIGNS),
                    sentence.stretch(place, min(place + 1, len(low) - 1)).end,
                ),
                STRONG + 1,
            )
        return
    year = word.isdigit() and len(word) == 4 and int(word) in _YEAR
    if (
        "-jährig" in word.lower()
        or "-year-old" in word.lower()
        or (not year and _is_name(sentence, place, language))
    ):
        return
    if (
        after
        and bits[place + 1] & Tag.CLOCK
        and (len(after) > 1 or low[place + 2 : place + 4] == (".", "m"))
    ):
        if not sentence.all_bits & Tag.SCHEDULE:
            yield Claimed(Content.DATE, span, 1)
        return
    if len(word) < 3 and _is_age(sentence, place, bracketed=bracketed):
        return
    if ":" in word or bracketed or "-" in word or after in _ORDINALS:
        yield Claimed(Content.FIGURE, span, 1)
        return
    if after == "." and place + 2 < len(low):
        if bits[place + 2] & Tag.MONTH:
            yield Claimed(Content.DATE, span)
        elif low[place + 2] == "mal":
            yield Claimed(Content.FIGURE, span)  # "zum 19. Mal"
        return
    if year:
        yield Claimed(Content.DATE, span)
    else:
        yield Claimed(Content.FIGURE, span, STRONG + (len(word) > 2))


def _is_age(sentence: Sentence, place: int, *, bracketed: bool) -> bool:
    """``Petra Klaasen (43)``, ``Ann Dale, 43,``: a number of two digits beside a name, between brackets or commas."""
    around = sentence.low[max(0, place - 1) : place + 2]
    named = place > 1 and sentence.words[place - 2][0].isupper()
    return named and (
        (bracketed and around[-1] == ")") or (around[0] == "," and around[-1] in {",", "."})
    )


def _is_name(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the number belongs to a name: ``Windows 10 kommt``, ``Lumia 950``; not ``am Montag 30 Menschen``."""
    if not place or "-" in sentence.words[place] or ":" in sentence.words[place]:
        return False
    before = sentence.bits[place - 1]
    if before & Tag.NUMBERED:
        return True
    if language != "de" or place < 2 or not sentence.words[place - 1][0].isupper():
        return False
    if before & (Tag.MONTH | Tag.TIME):
        return False
    after = sentence.words[place + 1 : place + 3]
    return not after or not (after[0][0].isupper() or _is_counted(sentence, place, after))


def _is_counted(sentence: Sentence, place: int, after: Sequence[str]) -> bool:
    """``hat der Straßendienst 412 tote Igel …``: an adjective and its noun follow, and the subject stands behind its verb."""
    if len(after) < _BOTH or not after[0].endswith(("e", "en")) or not after[1][0].isupper():
        return False
    start = place - 1
    while start and sentence.low[start - 1] not in STOPS:
        start -= 1
    led = sentence.bits[place - 2] & Tag.DETERMINER
    return bool(led) and any(word[0].islower() for word in sentence.words[start : place - 2])


def _superlative(sentence: Sentence, place: int) -> int:
    """``Erste`` alone is weak: it counts things in a row more often than it claims that none was before."""
    low = sentence.low[place]
    if not low.startswith(
        ("erste", "letzte", "first", "last", "most", "only", "least")
    ) or low.startswith("erstm"):
        return STRONG
    return STRONG if sentence.low[place + 1 : place + 2] in {("mal",), ("time",)} else 1


def _bracketed(sentence: Sentence) -> frozenset[int]:
    """The words between round brackets."""
    if "(" not in sentence.low:
        return frozenset()
    inside, depth = set[int](), 0
    for place, word in enumerate(sentence.low):
        if word == "(":
            depth += 1
        elif word == ")":
            depth = max(0, depth - 1)
        elif depth:
            inside.add(place)
    return frozenset(inside)
