"""Names of several words that differ in one: Clean Air Alliance, Clear Air Alliance. Which pairs there are, and what speaks for them."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from copydesk.checks.names.judging.comparable import (
    NOUNS,
    START,
    Wording,
    are_comparable,
    same_kind,
)
from copydesk.checks.names.judging.model import ASKED, HINTED, chance
from copydesk.checks.names.known.known import is_known
from copydesk.checks.names.likeness.difference import Difference, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.apart import said_in
from copydesk.checks.names.mentions.sequences import windows
from copydesk.model.house import DEFAULT_HOUSE
from copydesk.text.document import Document, Role
from copydesk.text.frequency import zipf
from copydesk.text.language import primary
from copydesk_resources import read_words

_BINS = ((0.5, "unheard"), (2.0, "rare"), (3.2, "seldom"), (4.2, "known"), (99.0, "common"))
_USED = 3.3
"""Zipf from which a word is one that people put in the plural: Grand Slam, Grand Slams."""
_UNHEARD = 1.4
"""Zipf below which a word is hardly one."""
_MADE_SMALL = ("li", "chen", "lein", "erl")
"""Endings that make another thing of one: a small one."""
_ARTICLES = frozenset(("The", "Der", "Die", "Das"))
_MANY = 8
"""Wordings with the same words around one place, from which on they are a list of things."""


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
        and all(zipf(word, language) >= NOUNS for word in pair.differing)
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
            if are_comparable(one, other, position, language):
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


def _judged(one: Wording, other: Wording, position: int, language: str) -> Twins:
    suspect, kept = sorted(
        (one, other),
        key=lambda each: (
            len(each.places),
            not _is_a_slip(each, one, other, position, language),
            -each.spans[0].start,
        ),
    )
    seen = {name: value for name, value in _features(suspect, kept, position, language) if value}
    likely = chance(seen, "wordings")
    if _are_both_right(suspect, kept, position, language):
        likely = min(likely, HINTED)
    return Twins(suspect, kept, position, seen, likely)


def _is_a_slip(each: Wording, one: Wording, other: Wording, position: int, language: str) -> bool:
    """Whether nobody uses its word, and everybody that of the other wording: Innenstatt."""
    rival = other if each is one else one
    if zipf(each.words[position], language) >= _UNHEARD:
        return False
    return zipf(rival.words[position], language) >= _USED


def _are_both_right(one: Wording, other: Wording, position: int, language: str) -> bool:
    """Whether they are a common word and its plural, a thing and a small one, or a list has both: Sunday Times, Sunday Telegraph."""
    a, b = one.words[position], other.words[position]
    if any(long == short + end for short, long in ((a, b), (b, a)) for end in _MADE_SMALL):
        return True  # Grünberg, Grünbergli
    plural = a != b and a.rstrip("s") == b.rstrip("s") and position == len(one.words) - 1
    if plural and min(zipf(a, language), zipf(b, language)) >= _USED:
        return True
    return all(
        is_known(strings(_named(each.words)), DEFAULT_HOUSE, language) for each in (one, other)
    )


def _named(words: Sequence[str]) -> Sequence[str]:
    return words[1:] if words[0] in _ARTICLES else words


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
    yield "the same beginning", float(bare(a)[:START] == bare(b)[:START])
    yield "short", float(min(len(a), len(b)) < START)
    yield "acronyms", float(a.isupper() and b.isupper())


def _in_one_sentence(one: Wording, other: Wording) -> bool:
    where = {(start, window.sentence) for start, window in one.places}
    return any((start, window.sentence) in where for start, window in other.places)


def _bin(value: float) -> str:
    return next(name for limit, name in _BINS if value < limit)


def strings(words: Iterable[str]) -> str:
    """The words as one name."""
    return " ".join(words)
