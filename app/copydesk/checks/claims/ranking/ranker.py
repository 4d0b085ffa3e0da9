"""The sum of the weights of a sentence's signs: how much it asks for a source, on a scale of log odds.

Weights and thresholds: ``resources/copydesk_resources/claims/ranker.json``, made by ``packaging/train_claim_ranker.py``.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.ranking.signs import Signs, accuses_twice, signs
from copydesk.checks.claims.ranking.surroundings import Around, arounds
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ranker:
    """What was learned. A sign that has no weight says nothing."""

    base: float
    weights: dict[str, float]
    thresholds: dict[str, float]
    """By language the sum from which a sentence is shown unasked."""

    def sum(self, found: Sequence[str]) -> float:
        """The log odds of the signs."""
        return self.base + self.more(found)

    def more(self, found: Sequence[str]) -> float:
        """What more signs add."""
        weight = self.weights.get
        return sum(weight(sign, 0.0) for sign in found)


@cache
def ranker() -> Ranker:
    """The ranker that ships."""
    read = json.loads(read_text("claims/ranker.json"))
    return Ranker(read["base"], read["weights"], read["thresholds"])


def scores(document: Document) -> tuple[float, ...]:
    """For each sentence of the running text how much it asks for a source; from 0 on it is shown unasked."""
    known = ranker()
    own_sums = _in_running_text(document, document.facts(_own_sums))
    found = zip(document.fact(evidence), own_sums, document.fact(arounds), strict=True)
    return tuple(
        own + known.more(around.signs) + _of_kind(known, entry, around) - known.thresholds[entry.language]
        for entry, own, around in found
    )  # fmt: skip


def _of_kind(known: Ranker, entry: Evidence, around: Around) -> float:
    """What the kind of text adds: as much of it as the text leans to it, and what accuses asks as much as in news."""
    as_news = known.more(around.as_news)
    if not around.share:
        return as_news
    as_kind = known.more(around.as_kind)
    if accuses_twice(entry.sentence):
        return max(as_news, as_kind)
    return as_news + around.share * (as_kind - as_news)


def own_signs(document: Document) -> list[Signs]:
    """What each sentence of the running text shows by itself."""
    return _in_running_text(document, document.facts(signs))


def _own_sums(paragraph: Paragraph) -> tuple[float, ...]:
    """What each sentence asks for by itself: remembered with its paragraph, so that an edit weighs no other again."""
    known = ranker()
    return tuple(known.sum(own) for own in paragraph.fact(signs))


def _in_running_text(document: Document, every: Sequence[Sequence[T]]) -> list[T]:
    """Of what each paragraph tells of its sentences that of the running text."""
    found: list[T] = []
    block, number = -1, 0
    for entry in document.fact(evidence):
        number = number + 1 if entry.block == block else 0
        block = entry.block
        found.append(every[block][number])
    return found
