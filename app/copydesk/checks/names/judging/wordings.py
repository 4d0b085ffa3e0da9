"""Names of several words that differ in one: Clean Air Alliance, Clear Air Alliance. Which pairs there are, and what speaks for them."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from copydesk.checks.names.judging.model import ASKED, chance
from copydesk.checks.names.likeness.difference import Difference, Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.inflection import dweller, related
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.apart import said_in
from copydesk.checks.names.mentions.sequences import Window, windows
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.frequency import zipf
from copydesk.text.language import primary
from copydesk_resources import read_toml, read_words

_BINS = ((0.5, "unheard"), (2.0, "rare"), (3.2, "seldom"), (4.2, "known"), (99.0, "common"))
_MANY = 8
"""Wordings with the same words around one place, from which on they are a list of things."""
_KNOWN = 3.0
"""Zipf from which two German words are two nouns beside one other."""
_OPENERS = frozenset(
    [
        "and",
        "but",
        "or",
        "so",
        "if",
        "it",
        "i",
        "we",
        "he",
        "she",
        "you",
        "they",
        "when",
        "while",
        "as",
        "then",
        "und",
        "aber",
        "oder",
        "wenn",
        "als",
        "wie",
        "wird",
        "würde",
        "er",
        "sie",
        "es",
        "wir",
        "ich",
    ]
)
"""Words that open sentences and are no part of a name."""
_COMMON = 4.0
"""Zipf from which a German word is a noun that says nothing."""
_START = 5
"""Letters that two words begin with alike to be compared though they end quite otherwise: Structures, Structural."""


@dataclass
class Wording:
    """One way in which a name is worded, with its places."""

    words: tuple[str, ...]
    places: list[tuple[int, Window]] = field(default_factory=list[tuple[int, Window]])
    """Where its paragraph begins, and the words there."""

    @property
    def spans(self) -> list[Span]:
        """Its places in the document."""
        return [Span(start + w.start, start + w.end) for start, w in self.places]

    def written(self, document: Document) -> str:
        """As it stands at its first place."""
        return self.spans[0].of(document.text)

    @property
    def behind(self) -> set[str]:
        """The capitalised words that follow it, "" where none does."""
        return {window.behind for _, window in self.places}

    @property
    def ahead(self) -> set[str]:
        """The capitalised words before it, "" where none is."""
        return {window.ahead for _, window in self.places}


@dataclass(frozen=True)
class Twins:
    """Two wordings that differ in one word."""

    suspect: Wording
    other: Wording
    position: int
    features: dict[str, float]
    chance: float

    @property
    def differing(self) -> frozenset[str]:
        """The two words in which they differ."""
        return frozenset((self.suspect.words[self.position], self.other.words[self.position]))


def worded_in_two_ways(document: Document) -> frozenset[frozenset[str]]:
    """The pairs of words that tell two wordings apart and are no names of people: the whole name is asked about, not the word."""
    language = primary(document.language)
    return frozenset(
        pair.differing
        for pair in document.fact(twins)
        if pair.chance >= ASKED
        and pair.position < len(pair.other.words) - 1
        and not any(map(is_given_name, pair.differing))
        and all(zipf(word, language) >= _KNOWN for word in pair.differing)
    )


def twins(document: Document) -> tuple[Twins, ...]:
    """All pairs of wordings that may be one name, each in its longest form."""
    language = primary(document.language)
    groups = _groups(document)
    found: dict[tuple[str, str], Twins] = {}
    for (size, position, _), group in groups.items():
        if not 1 < len(group) < _MANY:
            continue
        for one, other in combinations(group.values(), 2):
            if _are_comparable(one, other, position, language):
                made = _judged(one, other, position, language)
                key = made.suspect.words[position], made.other.words[position]
                if key not in found or size > len(found[key].suspect.words):
                    found[key] = made
    return tuple(found.values())


def _groups(document: Document) -> dict[tuple[int, int, tuple[str, ...]], dict[str, Wording]]:
    """Wordings by their other words, for each place of a word."""
    groups: dict[tuple[int, int, tuple[str, ...]], dict[str, Wording]] = {}
    for block, some in zip(document.blocks, document.facts(windows), strict=True):
        if block.role is Role.CODE:
            continue
        for window in some:
            size = len(window.stems)
            for position, stem in enumerate(window.stems):
                rest = window.stems[:position] + window.stems[position + 1 :]
                group = groups.setdefault((size, position, rest), {})
                wording = group.get(stem)
                if wording is None:
                    wording = group[stem] = Wording(window.words)
                wording.places.append((block.start, window))
    return groups


def _are_comparable(one: Wording, other: Wording, position: int, language: str) -> bool:
    """Whether one may be written for the other: enough stands beside the word in which they differ, and it is no other word."""
    a, b = one.words[position], other.words[position]
    rest = [word for i, word in enumerate(one.words) if i != position and word[0].isupper()]
    if _says_nothing(rest, language) or _opens_or_owns((*rest, a, b)):
        return False
    if language == "de" and len(rest) < 2 and min(zipf(a, language), zipf(b, language)) > _KNOWN:
        return same_kind(a, b)
    if any(map(str.isdigit, a + b)) or a[0].islower() != b[0].islower():
        return False
    if _go_on_apart(one.behind, other.behind) or _go_on_apart(one.ahead, other.ahead):
        return False
    if not _name_something(rest) or _is_a_person(one):
        return False
    if a[0].islower():
        return len(rest) > (2 if {a, b} & _PREPOSITIONS else 1) and not {a, b} & _ARTICLES
    return not _are_two_words(a, b, language) and _are_near(a, b, rest, language)


def _opens_or_owns(words: Sequence[str]) -> bool:
    """Whether one of them opens a sentence, or owns what follows: Tom’s."""
    return any(word.lower() in _OPENERS or "’" in word or "'" in word for word in words)


def _name_something(words: Sequence[str]) -> bool:
    return any(len(word) > 2 or any(map(str.isdigit, word)) for word in words)


def _is_a_person(wording: Wording) -> bool:
    """People are compared by surnames and given names."""
    return len(wording.words) == 2 and is_given_name(wording.words[0])


def _are_two_words(a: str, b: str, language: str) -> bool:
    """Whether one only joins, is for the people of the other, or is the other inflected or in capitals."""
    if {a.lower(), b.lower()} & read_words("names/joining.txt"):
        return True
    if dweller(a, b, "en") or sorted((a, b))[1] == f"{min((a, b))}er":
        return True
    return (language == "de" and related(a, b, language)) or a.lower() == b.lower()


def _are_near(a: str, b: str, rest: Sequence[str], language: str) -> bool:
    """Whether the words have one meaning, a slip between them, or in a long English name one beginning."""
    if same_kind(a, b):
        return True
    how = difference(a, b)
    if how.likeness is not Likeness.FAR and not how.first_differs:
        return True
    start = bare(a)[:_START] == bare(b)[:_START] and min(len(a), len(b)) > _START
    return start and len(rest) > 1 and language != "de"


def _says_nothing(rest: Sequence[str], language: str) -> bool:
    """Whether the words in common are articles, or in German nouns that stand beside any other."""
    if all(word.lower() in _ARTICLES for word in rest):
        return True
    return language == "de" and all(zipf(word, language) >= _COMMON for word in rest)


_ARTICLES = frozenset(("der", "die", "das", "den", "dem", "the", "a", "an", "und", "and"))
_PREPOSITIONS = frozenset(
    ("of", "in", "on", "at", "to", "by", "with", "from", "for", "over", "under", "an", "am", "im", "auf", "bei", "mit", "von", "vom", "zum", "zur", "für")
)  # fmt: skip
"""Small words that stand between any two nouns: only a long name is told by them."""


def _go_on_apart(one: set[str], other: set[str]) -> bool:
    return "" not in one | other and one.isdisjoint(other)


@cache
def _kinds() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(read_toml("names/heads.toml")["groups"]):
        for word in row.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def same_kind(a: str, b: str) -> bool:
    """Whether both say what a thing is, and one is easily put for the other: Hall, House."""
    kinds = _kinds()
    return bool(kinds.get(a, frozenset()) & kinds.get(b, frozenset()))


def _judged(one: Wording, other: Wording, position: int, language: str) -> Twins:
    suspect, kept = sorted((one, other), key=lambda each: (len(each.places), -each.spans[0].start))
    seen = {name: value for name, value in _features(suspect, kept, position, language) if value}
    return Twins(suspect, kept, position, seen, chance(seen, "wordings"))


def _features(
    suspect: Wording, kept: Wording, position: int, language: str
) -> Iterator[tuple[str, float]]:
    a, b = suspect.words[position], kept.words[position]
    how = difference(a, b)
    rest = [w for i, w in enumerate(kept.words) if i != position and w[0].isupper()]
    yield from _looks(a, b, how)
    last, first = position == len(suspect.words) - 1, position == 0
    yield "plural at the end", float(last and a.rstrip("s") == b.rstrip("s"))
    yield f"{min(len(rest), 3)} words in common", 1.0
    rarity = min(zipf(word, language) for word in rest)
    yield f"in common: {_bin(rarity)}", 1.0
    if a[0].isupper():
        yield f"doubted one {_bin(zipf(a, language))}", 1.0
        yield f"other one {_bin(zipf(b, language))}", 1.0
    yield "the last word", float(last)
    yield "the first word", float(first)
    few, many = len(suspect.places), len(kept.places)
    yield "outnumbered", max(0.0, min(1.0, math.log2(many / few) / 2))
    yield "doubted one again", float(few > 1)
    yield "once each", float(few == many == 1)
    yield "a title before", float(suspect.words[0] in read_words("names/titles.txt"))
    yield "in one sentence", float(_in_one_sentence(suspect, kept))
    sentences = [w.said for _, w in (*suspect.places[:3], *kept.places[:3])]
    for kind in ("unrelated", "renamed", "spelt", "counted"):
        yield kind, float(said_in(kind, sentences))


def _looks(a: str, b: str, how: Difference) -> Iterator[tuple[str, float]]:
    plural = a.rstrip("’'") + "s" == b or b + "s" == a
    yield "small words", float(a[0].islower())
    yield how.likeness.name.lower(), float(a[0].isupper())
    yield "singular and plural", float(plural)
    yield "both say what it is", float(same_kind(a, b))
    yield "letters apart", how.distance / max(len(a), len(b))
    yield "the same beginning", float(bare(a)[:_START] == bare(b)[:_START])
    yield "short", float(min(len(a), len(b)) < _START)
    yield "acronyms", float(a.isupper() and b.isupper())


def _in_one_sentence(one: Wording, other: Wording) -> bool:
    where = {(start, window.sentence) for start, window in one.places}
    return any((start, window.sentence) in where for start, window in other.places)


def _bin(value: float) -> str:
    return next(name for limit, name in _BINS if value < limit)


def strings(words: Iterable[str]) -> str:
    """The words as one name."""
    return " ".join(words)
