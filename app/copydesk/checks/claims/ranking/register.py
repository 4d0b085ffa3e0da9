"""Whether a text is written as newspapers write: long sentences, and nobody who says "I". There every figure is news.

Scenes, portraits and local reports run to 13 to 16 words a sentence in German and 15 to 18 in English; agency items and the news pages of
dailies to 17 and more, and 20 and more. Kinds of text in which facts are common (a match, a review) have no such register.
"""

from dataclasses import dataclass
from functools import cache

from copydesk.checks.claims.evidence.evidence import evidence
from copydesk.checks.claims.ranking.kind_of_text import leaning
from copydesk.checks.claims.words.tags import Tag
from copydesk.text.document import Document
from copydesk.text.language import primary
from copydesk_resources import read_toml

_LEAST = 5
"""Sentences below which a text has no register."""
_STEP = 1.0
"""Words a sentence above the register's least over which it comes in: one more short sentence flips nothing."""


@dataclass(frozen=True, slots=True)
class Register:
    """One language's table of ``registers.toml``; its comments say what each value is."""

    own: float
    brief: int
    brief_words: float
    words: float
    asks: float


def asks_more(document: Document) -> float:
    """How much more the claims of this text ask for a source, in log odds; 0 where it is no newspaper's prose."""
    known = _registers().get(primary(document.language))
    found = document.fact(evidence)
    count = len(found)
    if known is None or count < _LEAST:
        return 0.0
    own = sum(bool(entry.sentence.all_bits & Tag.FIRST_PERSON) for entry in found)
    words = sum(len(entry.sentence.words) for entry in found) / count
    least = known.brief_words if count <= known.brief else known.words
    if own > known.own * count:
        return 0.0
    newspaper = min(1.0, max(0.0, (words - least) / _STEP))
    return known.asks * newspaper * (1 - document.fact(leaning).share)


@cache
def _registers() -> dict[str, Register]:
    return {
        language: Register(**table)
        for language, table in read_toml("claims/registers.toml").items()
    }
