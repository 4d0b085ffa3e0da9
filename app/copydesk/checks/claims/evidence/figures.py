"""The figures of a paragraph that can be compared with others: how many of what, which month of which year, how old who."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from copydesk.checks.claims.words.lists import LANGUAGES, lists
from copydesk.checks.claims.words.number_words import (
    number_in,
    number_words,
)
from copydesk.checks.claims.words.phrases import is_break
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence, read_sentences
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

STEM = 5
"""Letters by which two forms of a word are one."""
_LEAST = 4
"""Letters of a word that says what a clause is about."""
_HEAD = 2
"""Words of a clause that begin it."""
_YEARS = range(1000, 2100)
_AGES = range(2, 115)


class Measure(Enum):
    """What is counted."""

    QUANTITY = auto()
    MONTH = auto()
    """A month of a year."""
    AGE = auto()


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure and what it is about; the span holds code points of the paragraph."""

    measure: Measure
    key: str
    """What must be the same in two figures: stem of the unit, month, surname."""
    value: float
    span: Span
    about: frozenset[str]
    """Stems of its clause; for an age the given names."""
    head: frozenset[str] = frozenset()
    """Those of them that begin the clause."""
    rough: bool = False
    """``etwa 10``: rounded."""

    def shifted(self, by: int) -> "Figure":
        """The same, ``by`` code points further on."""
        return replace(self, span=self.span.shifted(by))


def figures(paragraph: Paragraph) -> tuple[Figure, ...]:
    """Those outside quotation marks; none in a clause that tells of change."""
    language = primary(paragraph.language)
    found: list[Figure] = []
    words = number_words(language).keys() if language in LANGUAGES else frozenset[str]()
    for sentence in paragraph.fact(read_sentences):
        spelled: list[int] = []
        if not words.isdisjoint(sentence.low):
            spelled = [n for n, low in enumerate(sentence.low) if low in words]
        clause, counted = range(0), list[Figure]()
        for place in sorted((*sentence.numbers, *spelled)) if spelled else sentence.numbers:
            figure = _month(sentence, place) or _quantity(sentence, place, language)
            if figure is None or sentence.quoted[place]:
                continue
            if place >= clause.stop:
                found.extend(_in_clause(sentence, clause, counted, language))
                clause, counted = _clause(sentence, place), []
            counted.append(figure)
        found.extend(_in_clause(sentence, clause, counted, language))
        found.extend(_ages(sentence, language))
    return tuple(found)


def _clause(sentence: Sentence, place: int) -> range:
    """The clause with the place: from mark to mark."""
    start, end = place, place + 1
    while start and not is_break(sentence, start - 1):
        start -= 1
    while end < len(sentence.low) and not is_break(sentence, end):
        end += 1
    return range(start, end)


def _in_clause(
    sentence: Sentence, places: range, counted: list[Figure], language: str
) -> Iterator[Figure]:
    """The figures of a clause with what it is about; none where it has two of a kind: a comparison, a list, results."""
    if not counted or len({figure.measure for figure in counted}) < len(counted):
        return
    low = sentence.low
    before = low[places.start - 1] if places.start else ""
    changes = not lists(language).figures.changes.isdisjoint(low[places.start : places.stop])
    if changes or before == ")" or _hangs(sentence, places, before, language):
        return
    taken = {n for n in places for f in counted if sentence.starts[n] in f.span}
    about = [_stem(low[n]) for n in places if n not in taken and _says_what(sentence, n, language)]
    for figure in counted:
        rough = (
            low[max(places.start, _place(sentence, figure) - 1)] in lists(language).figures.rough
        )
        yield replace(figure, about=frozenset(about), head=frozenset(about[:_HEAD]), rough=rough)


def _says_what(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word tells what its clause is about: long enough, or a name, or in capitals."""
    word = sentence.words[place]
    if not word[0].isalpha() or word.lower() in lists(language).figures.hollow:
        return False
    named = language == "en" and place > 0 and word[0].isupper()
    return len(word) >= _LEAST or named or (word.isupper() and len(word) > 1)


def _hangs(sentence: Sentence, places: range, before: str, language: str) -> bool:
    """Whether the clause says more about a word before it: ``…, der drei Sitze hat``; not ``…, der Bau habe``."""
    if before != "," or len(places) < 2:
        return False
    article = language == "de" and sentence.words[places.start + 1][0].isupper()
    return not article and sentence.low[places.start] in lists(language).figures.relative


def _place(sentence: Sentence, figure: Figure) -> int:
    return sentence.starts.index(figure.span.start)


def _stem(word: str) -> str:
    """``gedauert`` and ``dauerte`` are one."""
    bare = word[2:] if word.startswith("ge") and word.endswith(("t", "en")) else word
    return bare[:STEM]


def _quantity(sentence: Sentence, place: int, language: str) -> Figure | None:
    """``10 Minuten``, ``elf Minuten``, ``2,4 Millionen Euro``; not ``mehr als 10`` and not ``Platz 10``."""
    low, unit = sentence.low, place + 1
    large = lists(language).figures.large
    factor = large.get(low[unit], 0) if unit < len(low) else 0
    unit += factor > 0
    if unit >= len(low) or not _is_unit(sentence, unit, language):
        return None
    value = number_in(low[place], language)
    before = low[place - 1] if place else ""
    if value is None or before in lists(language).figures.bounds:
        return None
    if place and sentence.bits[place - 1] & (Tag.NUMBERED | Tag.MONTH):
        return None
    span = sentence.stretch(place, unit)
    return Figure(Measure.QUANTITY, low[unit][:STEM], value * (factor or 1), span, frozenset())


def _is_unit(sentence: Sentence, place: int, language: str) -> bool:
    word, bits = sentence.words[place], sentence.bits[place]
    if bits & (Tag.CLOCK | Tag.MONTH) or len(word) < 3 or not word.isalpha():
        return False
    return word[0].isupper() if language == "de" else word[0].islower() and word.endswith("s")


def _month(sentence: Sentence, place: int) -> Figure | None:
    """``Januar 2022``."""
    if not place or not sentence.bits[place - 1] & Tag.MONTH:
        return None
    year = sentence.words[place]
    if len(year) != 4 or not year.isdigit() or int(year) not in _YEARS:
        return None
    key = sentence.low[place - 1][:3]
    return Figure(Measure.MONTH, key, float(year), sentence.stretch(place - 1, place), frozenset())


def _ages(sentence: Sentence, language: str) -> Iterator[Figure]:
    """``Petra Klaasen (43)``, ``Ann Dale, 43,``, ``die 43-jährige Petra Klaasen``, ``43-year-old Ann Dale``."""
    words = sentence.words
    for place in sentence.numbers:
        digits, _, rest = words[place].partition("-")
        if not digits.isdigit() or int(digits) not in _AGES or sentence.quoted[place]:
            continue
        name: range | None = None
        if not rest and 1 < place < len(words) - 1:
            around = (words[place - 1], words[place + 1])
            if around in {("(", ")"), (",", ",")}:
                name = _name_before(sentence, place - 1)
        elif rest.lower() in lists(language).figures.years_old:
            name = _name_after(sentence, place + 1)
        if name:
            given = frozenset(words[n].lower() for n in name[:-1])
            last = words[name[-1]].lower()
            span = sentence.stretch(place, place)
            yield Figure(Measure.AGE, last, float(digits), span, given)


def _name_before(sentence: Sentence, end: int) -> range | None:
    start = end
    while start and _is_name(sentence, start - 1):
        start -= 1
    return range(max(start, end - 2), end) if end - start >= 2 else None


def _name_after(sentence: Sentence, start: int) -> range | None:
    end = start
    while end < len(sentence.words) and _is_name(sentence, end) and end < start + 3:
        end += 1
    return range(start, end) if end > start else None


def _is_name(sentence: Sentence, place: int) -> bool:
    return sentence.words[place][0].isupper() and not sentence.bits[place] & Tag.DETERMINER
