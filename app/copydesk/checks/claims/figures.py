"""The figures of a paragraph that can be compared with others: how many of what, which month of which year, how old who."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from copydesk.checks.claims.number_words import figure_values, figure_words, number_in
from copydesk.checks.claims.phrases import is_break
from copydesk.checks.claims.tags import Tag
from copydesk.checks.claims.tokens import Sentence, read_sentences
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
    for sentence in paragraph.fact(read_sentences):
        for start, end in _clauses(sentence):
            found.extend(_in_clause(sentence, range(start, end), language))
        found.extend(_ages(sentence, language))
    return tuple(found)


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(len(sentence.low)):
        if is_break(sentence, place):
            yield start, place
            start = place + 1
    yield start, len(sentence.low)


def _in_clause(sentence: Sentence, places: range, language: str) -> Iterator[Figure]:
    low = sentence.low
    before = low[places.start - 1] if places.start else ""
    if (
        _hangs(sentence, places, before, language)
        or before == ")"
        or any(low[n] in figure_words(language, "changes") for n in places)
    ):
        return
    found = [
        figure
        for place in places
        if not sentence.quoted[place]
        and (
            figure := _month(sentence, place, places)
            or _quantity(sentence, place, places, language)
        )
    ]
    if len({figure.measure for figure in found}) < len(found):
        return  # two of a kind: a comparison, a list, a row of results
    taken = {n for n in places for f in found if sentence.starts[n] in f.span}
    about = [_stem(low[n]) for n in places if n not in taken and _says_what(sentence, n, language)]
    for figure in found:
        rough = low[max(places.start, _place(sentence, figure) - 1)] in figure_words(
            language, "rough"
        )
        yield replace(figure, about=frozenset(about), head=frozenset(about[:_HEAD]), rough=rough)


def _says_what(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word tells what its clause is about: long enough, or a name, or in capitals."""
    word = sentence.words[place]
    if not word[0].isalpha() or word.lower() in figure_words(language, "hollow"):
        return False
    named = language == "en" and place > 0 and word[0].isupper()
    return len(word) >= _LEAST or named or (word.isupper() and len(word) > 1)


def _hangs(sentence: Sentence, places: range, before: str, language: str) -> bool:
    """Whether the clause says more about a word before it: ``…, der drei Sitze hat``; not ``…, der Bau habe``."""
    if before != "," or len(places) < 2:
        return False
    article = language == "de" and sentence.words[places.start + 1][0].isupper()
    return not article and sentence.low[places.start] in figure_words(language, "relative")


def _place(sentence: Sentence, figure: Figure) -> int:
    return sentence.starts.index(figure.span.start)


def _stem(word: str) -> str:
    """``gedauert`` and ``dauerte`` are one."""
    bare = word[2:] if word.startswith("ge") and word.endswith(("t", "en")) else word
    return bare[:STEM]


def _quantity(sentence: Sentence, place: int, places: range, language: str) -> Figure | None:
    """``10 Minuten``, ``elf Minuten``, ``2,4 Millionen Euro``; not ``mehr als 10`` and not ``Platz 10``."""
    low = sentence.low
    value = number_in(low[place], language)
    before = low[place - 1] if place > places.start else ""
    if value is None or before in figure_words(language, "bounds"):
        return None
    if place > places.start and sentence.bits[place - 1] & (Tag.NUMBERED | Tag.MONTH):
        return None
    unit = place + 1
    large = figure_values(language, "large")
    if unit < places.stop and low[unit] in large:
        value *= large[low[unit]]
        unit += 1
    if unit >= places.stop or not _is_unit(sentence, unit, language):
        return None
    span = sentence.stretch(place, unit)
    return Figure(Measure.QUANTITY, low[unit][:STEM], value, span, frozenset())


def _is_unit(sentence: Sentence, place: int, language: str) -> bool:
    word, bits = sentence.words[place], sentence.bits[place]
    if bits & (Tag.CLOCK | Tag.MONTH) or len(word) < 3 or not word.isalpha():
        return False
    return word[0].isupper() if language == "de" else word[0].islower() and word.endswith("s")


def _month(sentence: Sentence, place: int, places: range) -> Figure | None:
    """``Januar 2022``."""
    if not sentence.bits[place] & Tag.MONTH or place + 1 >= places.stop:
        return None
    year = sentence.words[place + 1]
    if len(year) != 4 or not year.isdigit() or int(year) not in _YEARS:
        return None
    key = sentence.low[place][:3]
    return Figure(Measure.MONTH, key, float(year), sentence.stretch(place, place + 1), frozenset())


def _ages(sentence: Sentence, language: str) -> Iterator[Figure]:
    """``Petra Klaasen (43)``, ``Ann Dale, 43,``, ``die 43-jährige Petra Klaasen``, ``43-year-old Ann Dale``."""
    words = sentence.words
    for place, word in enumerate(words):
        digits, _, rest = word.partition("-")
        if not digits.isdigit() or int(digits) not in _AGES or sentence.quoted[place]:
            continue
        name: range | None = None
        if not rest and 1 < place < len(words) - 1:
            around = (words[place - 1], words[place + 1])
            if around in {("(", ")"), (",", ",")}:
                name = _name_before(sentence, place - 1)
        elif rest.lower() in figure_words(language, "years_old"):
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
