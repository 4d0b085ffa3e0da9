"""Days that there never were, weekdays that were other days, years and ages that run backwards."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from copydesk.checks.claims.arithmetic.words import SumWords, Wrong, sum_words
from copydesk.checks.claims.words.tokens import read_sentences
from copydesk.files.compiled import lasting
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_YEARS = range(1900, 2100)
"""Years whose weekdays are reckoned: everybody used one calendar."""
_YEAR = 4
"""Digits of a year."""
_YEARS_OF_LIFE = 2
_LEAP, _COMMON = 2000, 2001
_FEBRUARY, _LONGEST = 2, 31
_REVERSED = re.compile(r"\((1[5-9]\d\d|20\d\d) ?[–-] ?(1[5-9]\d\d|20\d\d)\)")
_ISO = re.compile(r"(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.]?\d)")


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it is written; what it does not say is None."""

    span: Span
    weekday: int | None
    day: int
    month: int
    year: int | None

    def shifted(self, by: int) -> "Day":
        """The same, ``by`` code points further on."""
        return Day(self.span.shifted(by), self.weekday, self.day, self.month, self.year)

    @property
    def exists(self) -> bool:
        """Whether there is such a day, in some year at least."""
        year = self.year or _LEAP
        return 1 <= self.day <= monthrange(year, self.month)[1]


def days(paragraph: Paragraph) -> tuple[Day, ...]:
    """The dates of a paragraph in their order."""
    language = primary(paragraph.language)
    words = sum_words(language)
    if words is None:
        return ()
    found = [
        _day(match, words)
        for pattern in _patterns(language)
        for match in pattern.finditer(paragraph.text)
    ]
    found += [
        Day(Span(*match.span()), None, int(day), int(month), int(year))
        for match, year, month, day in _numeric(paragraph.text, language)
        if 1 <= int(month) <= 12
    ]
    return tuple(sorted(found, key=lambda one: one.span.start))


def impossible(paragraph: Paragraph) -> tuple[Wrong, ...]:
    """What is wrong in the paragraph by itself."""
    words = sum_words(paragraph.language)
    if words is None or not any(map(str.isdigit, paragraph.text)):
        return ()
    found = [wrong for day in paragraph.fact(days) for wrong in _of_day(day, words)]
    for sentence in paragraph.fact(read_sentences):
        years = [n for n in sentence.numbers if len(sentence.words[n]) >= _YEAR]
        if len(years) < _YEARS_OF_LIFE and not _REVERSED.search(paragraph.text):
            continue
        text = sentence.span.of(paragraph.text)
        found += [one.shifted(sentence.span.start) for one in _backwards(text, words)]
        found += [one.shifted(sentence.span.start) for one in _ages(text, words)]
    return tuple(found)


def disagree(first: Day, second: Day, words: SumWords) -> Phrase | None:
    """Why two weekdays without a year cannot be of one: both within two months, and no 29 February between them."""
    if first.year or second.year or first.weekday is None or second.weekday is None:
        return None
    if not (first.exists and second.exists) or (first.month <= _FEBRUARY) != (
        second.month <= _FEBRUARY
    ):
        return None
    if (_FEBRUARY, 29) in {(first.month, first.day), (second.month, second.day)}:
        return None
    apart = date(_COMMON, second.month, second.day) - date(_COMMON, first.month, first.day)
    if not 0 < abs(apart.days) <= 2 * _LONGEST:
        return None
    due = (first.weekday + apart.days) % 7
    if due == second.weekday:
        return None
    return Phrase(
        "{days} days from {first}, that day is a {due}",
        days=abs(apart.days),
        first=words.weekdays[first.weekday],
        due=words.weekdays[due],
    )


def _of_day(day: Day, words: SumWords) -> Iterator[Wrong]:
    if not day.exists:
        last = monthrange(day.year or _LEAP, day.month)[1]
        evidence = Phrase("{month} has {days} days", month=words.months[day.month - 1], days=last)
        yield Wrong(day.span, evidence)
    elif day.weekday is not None and day.year in _YEARS:
        due = date(day.year or _LEAP, day.month, day.day).weekday()
        if due != day.weekday:
            yield Wrong(day.span, Phrase("by the calendar it is a {due}", due=words.weekdays[due]))


def _backwards(text: str, words: SumWords) -> Iterator[Wrong]:
    """``(1990–1985)``, ``von 1990 bis 1985``."""
    for pattern in (_REVERSED, _lives(words).reign):
        for match in pattern.finditer(text):
            if int(match[1]) > int(match[2]) and not re.search(words.before_christ, text):
                yield Wrong(
                    Span(*match.span()),
                    Phrase("{last} was before {first}", last=match[2], first=match[1]),
                )


def _ages(text: str, words: SumWords) -> Iterator[Wrong]:
    """``born in 1936, died in 2024 aged 91``: one year more or less is the birthday's."""
    for match in _lives(words).life.finditer(text):
        first = int(match["born"] or match["before"])
        died, age = int(match["died"]), int(match["age"])
        if age not in {died - first, died - first - 1}:
            yield Wrong(
                Span(*match.span("age")),
                Phrase("{died} − {born} = {years}", died=died, born=first, years=died - first),
            )


@dataclass(frozen=True, slots=True)
class _Lives:
    reign: re.Pattern[str]
    life: re.Pattern[str]


@cache
def _lives(words: SumWords) -> _Lives:
    year = r"\b(?P<{}>1[5-9]\d\d|20\d\d)\b"
    born = rf"(?:\b(?:{words.born})\b[^\n]{{0,50}}?{year.format('born')}|{year.format('before')} (?:{words.born})\b)"
    return _Lives(
        lasting(
            rf"\b{words.starts} (1[5-9]\d\d|20\d\d) (?:{words.until}) (1[5-9]\d\d|20\d\d)\b(?! ?[\w%€$£])"
        ),
        lasting(
            rf"{born}[^\n\d]{{0,80}}\b(?:{words.died})\b[^\n]{{0,40}}?{year.format('died')}"
            rf"[^\n\d]{{0,30}}\b(?:{words.aged}) (?P<age>\d{{1,3}})\b"
        ),
    )


def _day(match: re.Match[str], words: SumWords) -> Day:
    weekday = match["weekday"]
    return Day(
        Span(*match.span()),
        words.weekdays.index(weekday) if weekday else None,
        int(match["day"]),
        words.months.index(match["month"]) + 1,
        int(match["year"]) if match["year"] else None,
    )


def _numeric(text: str, language: str) -> Iterator[tuple[re.Match[str], str, str, str]]:
    for match in _ISO.finditer(text):
        yield match, match[1], match[2], match[3]
    for match in _DOTTED.finditer(text) if language == "de" else ():
        yield match, match[3], match[2], match[1]


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """A date in words, as each language writes it. A number after a month in English is its day only where the date ends with it."""
    words = sum_words(language)
    if words is None:
        return ()
    weekday = rf"(?:\b(?P<weekday>{'|'.join(words.weekdays)})"
    month = rf"(?P<month>{'|'.join(words.months)})"
    year = r"(?P<year>(?:1[5-9]|20)\d\d)"
    if language == "de":
        return (
            lasting(
                rf"{weekday}(?:,| (?=\d)|,? de[nm]) ?)?(?<![\d.,])\b(?P<day>\d{{1,2}})\. {month}\b(?: {year}\b(?![.,]?\d))?"
            ),
        )
    return (
        lasting(
            rf"{weekday},? (?:the )?)?(?<![\d.,])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{month}\b(?:,? {year}\b)?"
        ),
        lasting(
            rf"{weekday},? )?\b{month} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? {year}\b|(?=[,;)]|\.\s|\.$))(?! ?[–-]\d)"
        ),
    )
