"""The words of dates and sums, by language, and the numbers that are written beside them."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk.text.languages.filled import AnyOf, Entries, filled
from copydesk_resources import read_toml

NUMBER: Final = {
    "de": r"(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,9}(?:,\d{1,3})?)(?![\d.,]?\d)",
    "en": r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,3})?)(?![\d.,]?\d)",
}
"""A number in digits as each language writes it."""


@dataclass(frozen=True, slots=True)
class SumWords:
    """One language's table of ``arithmetic.toml``."""

    months: Entries
    weekdays: Entries
    born: AnyOf
    died: AnyOf
    aged: AnyOf
    before_christ: AnyOf
    until: AnyOf
    to: AnyOf
    of: AnyOf
    percent: AnyOf
    points: AnyOf
    by: AnyOf
    up: AnyOf
    down: AnyOf
    twofold: AnyOf
    threefold: AnyOf
    fourfold: AnyOf
    half: AnyOf
    rough: AnyOf
    ranks: AnyOf
    thousand: AnyOf
    million: AnyOf
    billion: AnyOf
    thereof: AnyOf
    pairs: Entries
    also: AnyOf
    counts: Entries
    joins: str
    """``und``, ``and``."""
    starts: str
    """``von``, ``from``."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What does not work out, in code points of the paragraph, or of the document after ``shifted``."""

    span: Span
    evidence: Phrase
    """The sum."""

    def shifted(self, by: int) -> "Wrong":
        """The same, ``by`` code points further on."""
        return Wrong(self.span.shifted(by), self.evidence)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it may have been before it was rounded."""

    value: float
    least: float
    most: float


@cache
def sum_words(language: str) -> SumWords | None:
    """The words of a language, with or without region; None where there are none."""
    tables = read_toml("claims/arithmetic.toml")
    table = tables.get(primary(language))
    if table is None:
        return None
    named = {**table, "joins": table["and"], "starts": table["from"]}
    return filled(SumWords, named)


def amount(written: str, scale: str, language: str) -> Amount:
    """``1,2`` and ``Millionen`` as a number; the last digit, and zeros before it but one, may be rounded."""
    mark = "," if language == "de" else "."
    bare = written.replace("." if language == "de" else ",", "")
    whole, _, decimals = bare.partition(mark)
    factor = _factor(scale, language)
    value = float(f"{whole}.{decimals or 0}")
    zeros = 0 if decimals else len(whole) - len(whole.rstrip("0"))
    unit = 10.0 ** -len(decimals) if decimals else 10.0 ** max(0, zeros - 1)
    half = unit / 2 if decimals or zeros or scale else 0.0
    return Amount(value * factor, (value - half) * factor, (value + half) * factor)


def scales(words: SumWords) -> str:
    """A pattern for ``Millionen`` and its like."""
    return rf"(?:{words.thousand}|{words.million}|{words.billion})"


def _factor(scale: str, language: str) -> float:
    words = sum_words(language)
    if words is None or not scale:
        return 1.0
    for factor, pattern in ((1e3, words.thousand), (1e6, words.million), (1e9, words.billion)):
        if re.fullmatch(pattern, scale):
            return factor
    return 1.0
