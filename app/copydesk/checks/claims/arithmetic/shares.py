"""Parts against their whole: ``45 von 60 (80 Prozent)``, ``120 people, of whom 130``, ``three towns: A, B, C and D``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from copydesk.checks.claims.arithmetic.words import NUMBER, Wrong, amount, sum_words
from copydesk.files.compiled import lasting
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span

_POINT = 0.6
"""Points by which a share may differ besides rounding."""
_ITEM = r"[^\W\d_][\w’'.-]{0,24}(?: [^\W\d_][\w’'.-]{0,24}){0,3}"


@dataclass(frozen=True, slots=True)
class _Patterns:
    share: re.Pattern[str]
    part: re.Pattern[str]
    both: re.Pattern[str]
    count: re.Pattern[str]
    rough: re.Pattern[str]


def shares(text: str, language: str) -> Iterator[Wrong]:
    """What is wrong in one sentence with parts and a whole."""
    known = _patterns(language)
    if known is None:
        return
    if known.rough.search(text) is None:
        yield from _percentages(text, known, language)
        yield from _parts(text, known, language)
    yield from _counts(text, known, language)


def _percentages(text: str, known: _Patterns, language: str) -> Iterator[Wrong]:
    for match in known.share.finditer(text):
        part, whole = (amount(match[name], "", language) for name in ("part", "whole"))
        said = amount(match["share"], "", language)
        if not 0 < part.value <= whole.value:
            continue
        share = 100 * part.value / whole.value
        if not said.least - _POINT <= share <= said.most + _POINT:
            yield Wrong(
                Span(*match.span("share")),
                Phrase(
                    "{part} of {whole} are {share} per cent",
                    part=match["part"],
                    whole=match["whole"],
                    share=f"{share:.1f}".removesuffix(".0"),
                ),
            )


def _parts(text: str, known: _Patterns, language: str) -> Iterator[Wrong]:
    for match in known.both.finditer(text):
        whole, one, other = (
            amount(match[name], "", language).value for name in ("whole", "one", "other")
        )
        if one + other > whole:
            yield Wrong(
                Span(*match.span()),
                Phrase(
                    "{one} + {other} = {sum}, more than {whole}",
                    one=match["one"],
                    other=match["other"],
                    sum=f"{one + other:g}",
                    whole=match["whole"],
                ),
            )
            return
    for match in known.part.finditer(text):
        if amount(match["part"], "", language).value > amount(match["whole"], "", language).value:
            yield Wrong(
                Span(*match.span()),
                Phrase("{more} is more than {less}", more=match["part"], less=match["whole"]),
            )


def _counts(text: str, known: _Patterns, language: str) -> Iterator[Wrong]:
    words = sum_words(language)
    for match in known.count.finditer(text) if words else ():
        joined = re.split(rf", | {words.joins} " if words else ", ", match["list"])
        said = words.counts.index(match["count"].lower()) + 2 if words else 0
        if len(joined) != said and all(item[:1].isupper() for item in joined):
            yield Wrong(
                Span(*match.span("count")),
                Phrase("{count} are listed", count=len(joined)),
            )


@cache
def _patterns(language: str) -> _Patterns | None:
    words = sum_words(language)
    if words is None:
        return None
    number = NUMBER[language]
    nouns = "|".join(
        sorted({noun for pair in words.pairs for noun in pair.split(f" {words.joins} ")})
    )
    some = r"(?: [^\W\d]{2,25}){1,3}"
    return _Patterns(
        lasting(
            rf"(?<![\d.,])(?P<part>{number}) (?:{words.of}) (?:den |der |the )?(?P<whole>{number})(?: [^\W\d]{{2,25}}){{0,3}}(?: \(|, (?:{words.also}) )(?P<share>{number}) ?(?:{words.percent})"
        ),
        lasting(
            rf"(?<![\d.,])(?P<whole>{number}){some}, (?:{words.thereof})(?: (?:waren|sind|were|are))? (?P<part>{number})(?! ?(?:{words.percent}))"
        ),
        lasting(
            rf"(?<![\d.,])(?P<whole>{number}){some}(?:, (?:{words.thereof})(?: (?:waren|sind|were|are))?| \(| ?[:–]) ?(?P<one>{number}) (?:{nouns}) {words.joins} (?P<other>{number}) (?:{nouns})\b"
        ),
        lasting(
            rf"\b(?P<count>(?i:{'|'.join(words.counts)}))(?: [^\W\d]{{2,25}}){{1,3}}: (?P<list>{_ITEM}(?:, {_ITEM}){{0,12}} {words.joins} {_ITEM})[.]?$"
        ),
        lasting(rf"(?<!\w)(?:{words.rough})(?!\w)"),
    )
