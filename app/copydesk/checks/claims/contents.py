"""What a sentence claims that a reader would want to see sourced: figure, date, money, superlative, accusation."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from copydesk.checks.claims.lexicon import Tag
from copydesk.checks.claims.tokens import Sentence
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk_resources import read_toml


class Content(Enum):
    """A kind of thing claimed."""

    FIGURE = auto()
    DATE = auto()
    MONEY = auto()
    SUPERLATIVE = auto()
    ACCUSATION = auto()
    QUOTATION = auto()
    EVENT = auto()


@dataclass(frozen=True, slots=True)
class Claimed:
    """One such thing and its words."""

    content: Content
    span: Span


@cache
def _phrases(language: str) -> tuple[str, ...]:
    return tuple(read_toml(f"claims/{primary(language)}_claims.toml")["accusation_phrase"])


def contents(sentence: Sentence, text: str, language: str) -> Iterator[Claimed]:
    """Everything of the sentence, outside quotation marks, that makes it a strong claim."""
    for place, (word, bits) in enumerate(zip(sentence.words, sentence.bits, strict=True)):
        if sentence.quoted[place]:
            continue
        span = sentence.stretch(place, place)
        if word[0].isdigit():
            after = sentence.low[place + 1 : place + 2]
            before = sentence.low[place - 1] if place else ""
            money = after and (after[0] in "%€$" or sentence.bits[place + 1] & Tag.MONEY) or before in {"$", "€", "£"}
            yield Claimed(Content.MONEY if money else Content.FIGURE, span)
        elif bits & Tag.MONTH and word[0].isupper():
            yield Claimed(Content.DATE, span)
        elif bits & Tag.NUMBER:
            yield Claimed(Content.FIGURE, span)
        elif bits & Tag.SUPERLATIVE and not bits & Tag.NO_SUPERLATIVE:
            yield Claimed(Content.SUPERLATIVE, span)
        elif bits & Tag.ACCUSATION:
            yield Claimed(Content.ACCUSATION, span)
    whole = sentence.span.of(text).lower()
    for phrase in _phrases(language):
        at = whole.find(phrase)
        if at >= 0:
            yield Claimed(Content.ACCUSATION, Span(sentence.span.start + at, sentence.span.start + at + len(phrase)))
