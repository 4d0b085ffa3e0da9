"""Which sentences without a source an editor is shown unasked, and which only as hints: a house's choice."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import inf

from copydesk.checks.claims.evidence.contents import STRONG
from copydesk.checks.claims.evidence.deeds import has_no_source
from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.evidence.mentions import mentions
from copydesk.checks.claims.evidence.orphans import orphans
from copydesk.checks.claims.evidence.repeats import repeated
from copydesk.checks.claims.evidence.silence import no_claim, tells_of_event
from copydesk.checks.claims.ranking.policy import unasked
from copydesk.checks.claims.ranking.ranker import scores
from copydesk.checks.claims.ranking.register import asks_more
from copydesk.model.span import Span
from copydesk.text.document import Document

_SHORT = 10
"""Sentences of a paragraph that shows all its claims, ``_MOST`` at most."""
_MOST = 7
_LEAST = 3
_ONE_IN = 10
"""A very long paragraph shows those of its claims that ask most, one for so many sentences: who reads these reads all of it."""
_ALONE, _PAIR, _FEW = 1, 2, 5
"""Sentences of texts that are so short that little around a sentence says what kind of text it is: each is judged by what it tells."""
_WEAK_ALONE = -1.4
"""How much the only sentence of a text must ask for a source where it claims no more than a small number; whatever else it claims
is shown.
"""
_WEAK_AMONG_FEW = 0.3
"""How much it must ask among a few others."""
_MUCH = 4
"""How much a sentence claims that is shown beside one other although it asks a little less, ``_MUCH_ASKS``: two strong things."""
_MUCH_ASKS = -1.0
_TOLD_AMONG_FEW = {"cause": -0.3, "private": -0.3, "share": -0.3}
"""How much one asks among a few others that claims nothing by the lists, where one of these frames stands in it."""
_TELLS_ALONE = 1.9
"""How much it must ask alone or beside one other."""
_TOLD_ALONE = {"cause": 0.0, "wrong": 0.95, "blame": 0.8, "share": 0.6, "motive": 1.0}
_TOLD_BESIDE_ONE = 0.6
"""How much more it must ask beside one other."""
_CLAIMING = frozenset(("wrong", "blame", "cause", "share", "private", "comparison"))


class Strength(IntEnum):
    """How much a sentence without a source asks for one."""

    STATED = 1
    """It states something."""
    EVENT = 2
    """It tells what somebody with a name or an office did."""
    CLAIM = 3
    """It claims a figure, a date, a superlative, or accuses somebody."""
    ORPHAN = 4
    """It is a quotation, and nobody near it says it."""


@dataclass(frozen=True, slots=True)
class Unsourced:
    """One sentence without a source."""

    number: int
    """Its number among the sentences of the running text."""
    entry: Evidence
    strength: Strength


Shown = frozenset[int]
"""The numbers of the sentences that are shown unasked."""


def unsourced(document: Document) -> tuple[Unsourced, ...]:
    """Every sentence that states something and has no source; those with an unnamed source are another check's."""
    found = document.fact(evidence)
    taken = [mention.span.start for mention in document.fact(mentions)]
    alone = document.fact(orphans)
    return tuple(
        Unsourced(number, entry, strength)
        for number, entry in enumerate(found)
        if (strength := _strength(document, entry, taken, alone)) is not None
    )


def _strength(
    document: Document, entry: Evidence, taken: Sequence[int], alone: frozenset[Span]
) -> Strength | None:
    if entry.span in alone:
        return Strength.ORPHAN
    if not has_no_source(entry) or _holds(entry, taken) or no_claim(entry, document.text):
        return None
    if entry.weight:
        return Strength.CLAIM
    return Strength.EVENT if tells_of_event(entry) else Strength.STATED


def _holds(entry: Evidence, taken: Sequence[int]) -> bool:
    """Whether an anonymous or vague source stands in the sentence: that is the finding then."""
    at = bisect_left(taken, entry.span.start)
    return at < len(taken) and taken[at] < entry.span.end


def shown_unasked(document: Document) -> Shown:
    """The sentences that the house wants to see unasked, and of which the kind of text, where somebody chose one, asks."""
    shown = _TIERS[document.house.claims](document, document.fact(unsourced))
    return shown - document.fact(unasked)


def _strong(document: Document, claims: Sequence[Unsourced]) -> Shown:
    """Of each paragraph the sentences that ask most for a source, and quotations without a speaker."""
    score = document.fact(scores)
    every = document.fact(evidence)
    sentences = Counter(entry.block for entry in every)
    asks = document.fact(asks_more)
    paragraphs: dict[int, list[Unsourced]] = defaultdict(list)
    for claim in claims:
        needed = _needed(claim, len(every), asks)
        if score[claim.number] >= needed and claim.strength is not Strength.ORPHAN:
            paragraphs[claim.entry.block].append(claim)
    found = {claim.number for claim in claims if claim.strength is Strength.ORPHAN}
    for block, all_ in paragraphs.items():
        all_.sort(key=lambda claim: (-score[claim.number], claim.number))
        found.update(claim.number for claim in all_[: budget(sentences[block])])
    return frozenset(found)


def _needed(claim: Unsourced, sentences: int, asks: float) -> float:
    """How much a sentence must ask for a source in a text of so many sentences; ``asks``: how much more all of its kind do."""
    if claim.strength is Strength.CLAIM and not claim.entry.attributions:
        return _needed_of_claim(claim.entry, sentences, asks)
    frames = {turn.name for turn in claim.entry.sentence.turns}
    if sentences > _PAIR:
        told = _TOLD_AMONG_FEW if sentences <= _FEW else {}
        return min((told.get(frame, 0.0) for frame in frames), default=0.0)
    least = min((_TOLD_ALONE.get(frame, _TELLS_ALONE) for frame in frames), default=_TELLS_ALONE)
    return least if sentences == _ALONE else least + _TOLD_BESIDE_ONE


def _needed_of_claim(entry: Evidence, sentences: int, asks: float) -> float:
    """The same of one that claims something by the lists."""
    if sentences == _ALONE:
        return -inf if entry.weight >= STRONG else _WEAK_ALONE
    if sentences == _PAIR and entry.weight >= _MUCH:
        return _MUCH_ASKS
    framed = any(turn.name in _CLAIMING for turn in entry.sentence.turns)
    if sentences <= _FEW and entry.weight < STRONG and not framed:
        return _WEAK_AMONG_FEW
    return -asks


def budget(sentences: int) -> int:
    """How many claims a paragraph of so many sentences shows unasked. One sentence more never hides more than one claim."""
    return max(_LEAST, min(_MOST, _MOST + _SHORT - sentences), sentences // _ONE_IN)


def _first(document: Document, claims: Sequence[Unsourced]) -> Shown:
    """The strong ones, but what the text has said before is not flagged again."""
    return _strong(document, claims) - document.fact(repeated)


def _paragraph(document: Document, claims: Sequence[Unsourced]) -> Shown:
    """One flag, on the weightiest claim, for each paragraph in which nothing has a source."""
    sourced = {entry.block for entry in document.fact(evidence) if entry.attributions}
    sourced.update(mention.block for mention in document.fact(mentions))
    best: dict[int, Unsourced] = {}
    for claim in claims:
        block = claim.entry.block
        if block not in sourced and claim.strength is not Strength.STATED:
            held = best.get(block)
            if held is None or _more(claim, held):
                best[block] = claim
    return frozenset(claim.number for claim in best.values())


def _more(claim: Unsourced, held: Unsourced) -> bool:
    return (claim.strength, claim.entry.weight) > (held.strength, held.entry.weight)


def _all(document: Document, claims: Sequence[Unsourced]) -> Shown:
    """Every sentence."""
    del document
    return frozenset(claim.number for claim in claims)


_TIERS: Mapping[str, Callable[[Document, Sequence[Unsourced]], Shown]] = {
    "strong": _strong,
    "first": _first,
    "paragraph": _paragraph,
    "all": _all,
}
"""By the names of ``model.house.CLAIM_TIERS``."""
