"""Changes from one figure to another: ``verdoppelt``, ``by 10 per cent``, up and down, against the two figures themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from copydesk.checks.claims.arithmetic.words import (
    NUMBER,
    Amount,
    SumWords,
    Wrong,
    amount,
    scales,
    sum_words,
)
from copydesk.files.compiled import lasting
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span

_NEARLY = 0.04
"""By which part a factor may differ besides rounding: writers double what grew by 1.97."""
_POINT = 0.6
"""Points by which a rate may differ besides rounding."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    from_to: re.Pattern[str]
    rate: re.Pattern[str]
    rough: re.Pattern[str]
    ranks: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]
    factors: tuple[tuple[float, re.Pattern[str]], ...]
    joins: str


def changes(text: str, language: str) -> Iterator[Wrong]:
    """What is wrong in one sentence that tells of one change."""
    known = _patterns(language)
    if known is None:
        return
    pairs = list(known.from_to.finditer(text))
    if len(pairs) != 1 or known.rough.search(text) or known.ranks.search(text):
        return
    found = pairs[0]
    scale = found["scale2"] or ""
    first = amount(found["first"], found["scale1"] or scale, language)
    last = amount(found["last"], scale, language)
    if not first.least > 0 or last.least <= 0:
        return
    written = (found["first"], found["last"])
    factors = [
        (by, match)
        for by, pattern in known.factors
        for match in pattern.finditer(text)
        if _in_one_clause(text, match, found, known.joins)
    ]
    rates = [
        rate for rate in known.rate.finditer(text) if _in_one_clause(text, rate, found, known.joins)
    ]
    if len(factors) == 1 and not rates:
        yield from _by_factor(*factors[0], first, last, written)
    elif len(rates) == 1 and not factors:
        yield from _by_rate(rates[0], first, last, written, language)
    up, down = known.up.search(text), known.down.search(text)
    told = up or down
    one_way = told is not None and (up is None or down is None)
    if (
        told
        and one_way
        and not factors
        and not rates
        and _in_one_clause(text, told, found, known.joins)
    ):
        runs_back = last.most < first.least if up else last.least > first.most
        if runs_back:
            more, less = written if up else written[::-1]
            yield Wrong(
                Span(*found.span()), Phrase("{more} is more than {less}", more=more, less=less)
            )


def _in_one_clause(text: str, one: re.Match[str], other: re.Match[str], joins: str) -> bool:
    """Whether neither comma nor ``and`` parts them: ``stieg um 15 Prozent, … sanken von 114 auf 99`` are two changes;
    ``halved, from 800 to 600`` is one.
    """
    first, last = sorted((one.span(), other.span()))
    between = text[first[1] : last[0]].strip()
    return between == "," or ("," not in between and joins not in between.split())


def _by_factor(
    factor: float, word: re.Match[str], first: Amount, last: Amount, written: tuple[str, str]
) -> Iterator[Wrong]:
    least, most = last.least / first.most, last.most / first.least
    if not least * (1 - _NEARLY) <= factor <= most * (1 + _NEARLY):
        times = f"{last.value / first.value:.2f}".rstrip("0").rstrip(".")
        yield Wrong(
            Span(*word.span()),
            Phrase("{last} ÷ {first} = {times}", last=written[1], first=written[0], times=times),
        )


def _by_rate(
    rate: re.Match[str], first: Amount, last: Amount, written: tuple[str, str], language: str
) -> Iterator[Wrong]:
    said = amount(rate["rate"], "", language)
    down = (last.least / first.most - 1) * 100
    up = (last.most / first.least - 1) * 100
    least = max(down, -up, 0.0)  # what was rounded may not have changed at all
    most = max(up, -down)
    if said.most + _POINT < least or said.least - _POINT > most:
        share = f"{abs(last.value - first.value) / first.value * 100:.1f}".removesuffix(".0")
        yield Wrong(
            Span(*rate.span()),
            Phrase(
                "from {first} to {last} is {share} per cent",
                first=written[0],
                last=written[1],
                share=share,
            ),
        )


@cache
def _patterns(language: str) -> _Patterns | None:
    words = sum_words(language)
    if words is None:
        return None
    number, scale = NUMBER[language], scales(words)
    unit = r"(?: [^\W\d]{1,25}){0,2}?"
    return _Patterns(
        lasting(
            rf"\b{words.starts} [$€£]?(?P<first>{number})(?: (?P<scale1>{scale})\b)?{unit} (?:{words.to}) [$€£]?(?P<last>{number})(?: (?P<scale2>{scale})\b)?(?! ?(?:{words.percent}))"
        ),
        lasting(rf"\b{words.by} (?P<rate>{number}) ?(?:{words.percent})"),
        lasting(rf"(?<!\w)(?:{words.rough})(?!\w)"),
        lasting(rf"(?<!\w)(?:{words.ranks}|{words.points})(?!\w)"),
        lasting(rf"\b(?:{words.up})\b"),
        lasting(rf"\b(?:{words.down})\b"),
        _factors(words),
        words.joins,
    )


def _factors(words: SumWords) -> tuple[tuple[float, re.Pattern[str]], ...]:
    named = ((2.0, words.twofold), (3.0, words.threefold), (4.0, words.fourfold), (0.5, words.half))
    return tuple((by, lasting(rf"\b(?:{pattern})\b")) for by, pattern in named)
