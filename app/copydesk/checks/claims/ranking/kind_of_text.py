"""What kind of text a document is, as far as its words tell: a review, a match report, advice, a club's letter, news."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from copydesk.text.document import Document, Role
from copydesk.text.kinds_of_text import NEWS, kinds_of_text
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_THICK = 0.022
"""The share of a text's words from which those of a kind make it one."""
_LEAST = 6
"""Fewer of them are chance."""
_HALF = 0.5
_PART = 80
"""Words from which a part of a text has a kind of its own."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """How surely a text, or a part of it, is of a kind: a word more or less moves it a little and never flips it."""

    kind: str
    """By its name."""
    share: float
    """From 0, where it is news like all else, to 1; half where ``kind_of_text`` begins to say so."""


_NEWS = Leaning(NEWS, 0.0)


def kind_of_text(document: Document) -> str:
    """The name of the kind that a person chose, or whose words are thick in the text; news where none is."""
    if document.chosen_kind is not None:
        return document.kind
    found = document.fact(leaning)
    return found.kind if found.share >= _HALF else NEWS


def leaning(document: Document) -> Leaning:
    """What the whole text leans to: wholly to the kind that a person chose."""
    chosen = document.chosen_kind
    if chosen is not None:
        return _NEWS if chosen.weighed_as == NEWS else Leaning(chosen.weighed_as, 1.0)
    return _leaning(document, range(len(document.blocks)))


def leanings(document: Document) -> tuple[Leaning, ...]:
    """For each block what its part of the text leans to, from heading to heading: a report beside a review stays one.

    A part of few words leans as the whole does, and where a person has chosen, every part does.
    """
    whole = document.fact(leaning)
    if document.chosen_kind is not None:
        return (whole,) * len(document.blocks)
    starts = [n for n, block in enumerate(document.blocks) if block.role is Role.HEADING]
    edges = [0, *(n for n in starts if n), len(document.blocks)]
    told = document.facts(_told)
    found: list[Leaning] = []
    for first, end in pairwise(edges):
        long_enough = sum(told[n][0] for n in range(first, end)) >= _PART
        part = _leaning(document, range(first, end)) if long_enough and len(edges) > 2 else whole
        found.extend([part] * (end - first))
    return tuple(found)


def _leaning(document: Document, blocks: range) -> Leaning:
    if primary(document.language) not in _kinds():
        return _NEWS
    counts: Counter[str] = Counter()
    words = 0
    told = document.facts(_told)
    for number in blocks:
        if document.blocks[number].role is not Role.BLANK:
            counts.update(told[number][1])
            words += told[number][0]
    kind, count = max(counts.items(), key=lambda pair: (pair[1], pair[0]), default=(NEWS, 0))
    thick = _ramp(count / max(1, words), _THICK * 0.6, _THICK * 1.4)
    share = min(thick, _ramp(count, _LEAST - 3, _LEAST + 3))
    return Leaning(kind, share) if share else _NEWS


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to ``low``, 1 from ``high``, and half way between them."""
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _told(paragraph: Paragraph) -> tuple[int, Counter[str]]:
    """How many words the paragraph has, and how many of each kind."""
    counts: Counter[str] = Counter()
    language = primary(paragraph.language)
    words = paragraph.text.lower().split()
    if language not in _kinds():
        return len(words), counts
    for word in words:
        kind = _kind_of(word, language)
        if kind:
            counts[kind] += 1
    return len(words), counts


@lru_cache(maxsize=16_384)
def _kind_of(word: str, language: str) -> str | None:
    """The kind of text that the word belongs to; None for most."""
    beginnings, kinds = _kinds()[language]
    stripped = word.strip("„“”\"'»«(.,;:!?)*_#[]")
    at = bisect_right(beginnings, stripped) - 1
    fits = at >= 0 and stripped.startswith(beginnings[at]) and _ends(stripped, beginnings[at])
    return kinds[at] if fits else None


def _ends(word: str, beginning: str) -> bool:
    """Whether what follows is an ending: ``tor`` begins ``tores``, and not ``torheit``."""
    return len(beginning) > 4 or len(word) <= len(beginning) + 2


@cache
def _kinds() -> dict[str, tuple[list[str], list[str]]]:
    """By language the beginnings of words in order, and the kind of each."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    languages = {language for kind in kinds_of_text().values() for language in kind.words}
    for language in languages:
        pairs = sorted(
            (beginning, kind.name)
            for kind in kinds_of_text().values()
            for beginning in kind.words.get(language, ())
        )
        found[language] = ([pair[0] for pair in pairs], [pair[1] for pair in pairs])
    return found
