"""What kind of text a document is, as far as its words tell: a review, a match report, advice, a club's letter, news."""

from bisect import bisect_right
from collections import Counter
from functools import cache, lru_cache

from copydesk.model.kind_of_text import KindOfText
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_toml

_THICK = 0.022
"""The share of a text's words from which those of a kind make it one."""
_LEAST = 6
"""Fewer of them are chance."""


def kind_of_text(document: Document) -> KindOfText:
    """The kind whose words are thick in the text; news where none is."""
    known = _kinds().get(primary(document.language))
    if known is None:
        return KindOfText.NEWS
    counts: Counter[KindOfText] = Counter()
    words = 0
    for block, told in zip(document.blocks, document.facts(_told), strict=True):
        if block.role is not Role.BLANK:
            counts.update(told[1])
            words += told[0]
    nothing = (KindOfText.NEWS, 0)
    kind, count = max(counts.items(), key=lambda pair: (pair[1], pair[0]), default=nothing)
    return kind if count >= _LEAST and count >= _THICK * words else KindOfText.NEWS


def _told(paragraph: Paragraph) -> tuple[int, Counter[KindOfText]]:
    """How many words the paragraph has, and how many of each kind."""
    counts: Counter[KindOfText] = Counter()
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
def _kind_of(word: str, language: str) -> KindOfText | None:
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
def _kinds() -> dict[str, tuple[list[str], list[KindOfText]]]:
    """By language the beginnings of words in order, and the kind of each."""
    found: dict[str, tuple[list[str], list[KindOfText]]] = {}
    for language, kinds in read_toml("claims/kinds_of_text.toml").items():
        pairs = sorted(
            (beginning, KindOfText(kind))
            for kind, text in kinds.items()
            for beginning in text.split()
        )
        found[language] = ([pair[0] for pair in pairs], [pair[1] for pair in pairs])
    return found
