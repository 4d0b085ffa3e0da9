"""All names of a document that stand in more than one spelling."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.choice import chosen
from copydesk.checks.names.judging.features import features
from copydesk.checks.names.judging.impossible import (
    far_apart,
    given_and_family,
    hopeless,
    unlike,
)
from copydesk.checks.names.judging.model import ASKED, HINTED, SHOWN, chance
from copydesk.checks.names.judging.pairs import Pair, Slot, compared
from copydesk.checks.names.judging.rarity import COMMON
from copydesk.checks.names.judging.same_word import same_word
from copydesk.checks.names.judging.two_after_all import two_after_all
from copydesk.checks.names.mentions.roster import Place, Roster, roster
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a muddled name, with the places where it is meant."""

    candidate: Candidate
    places: tuple[Place, ...]

    @property
    def form(self) -> str:
        """As it is written."""
        return self.candidate.name.form

    @property
    def first(self) -> int:
        """Where it stands first, in code points of the document."""
        return self.places[0].span.start


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair of spellings with what was seen of it."""

    pair: Pair
    features: dict[str, float]
    chance: float
    clear: bool
    """Whether the evidence decides which of the two is right."""


@dataclass(frozen=True, slots=True)
class Muddle:
    """One name in several spellings."""

    proposed: Spelling
    suspects: tuple[Spelling, ...]
    """In the order of the text."""
    judged: Judged
    """The likeliest of its pairs."""

    @property
    def hint(self) -> bool:
        """Too unlikely to be shown unasked."""
        return self.judged.chance < ASKED

    @property
    def question(self) -> bool:
        """A careful editor would ask."""
        return ASKED <= self.judged.chance < SHOWN


def muddles(document: Document) -> tuple[Muddle, ...]:
    """Every spelling that is likely a slip for another one, gathered by the spelling that is proposed."""
    likely = [judged for judged in document.fact(judged_pairs) if judged.chance >= HINTED]
    doubted = {id(judged.pair.suspect) for judged in likely if judged.chance >= ASKED}
    best: dict[int, Judged] = {}
    for judged in likely:
        key = id(judged.pair.suspect)
        if key not in best or _rank(judged, doubted) > _rank(best[key], doubted):
            best[key] = judged
    groups: dict[tuple[int, bool, Slot], list[Judged]] = {}
    for suspect, judged in best.items():
        target = judged.pair.other
        further = best.get(id(target))
        if further and id(further.pair.other) != suspect:
            target = further.pair.other
        groups.setdefault((id(target), judged.chance >= ASKED, judged.pair.slot), []).append(judged)
    return tuple(_apart([muddle_of(group) for group in groups.values()]))


def judged_pairs(document: Document) -> tuple[Judged, ...]:
    """All pairs of near spellings that may be one name, with their chances."""
    text = document.fact(roster)
    candidates = [Candidate(name, text) for name in text.names.values()]
    pairs = sorted(compared(candidates))
    return tuple(
        judged
        for i, j in pairs
        if (judged := _judged(candidates[i], candidates[j], text)) is not None
    )


def _judged(one: Candidate, other: Candidate, text: Roster) -> Judged | None:
    if unlike(one, other) or far_apart(one, other) or hopeless(one, other, text):
        return None
    pair, clear = chosen(one, other, text)
    if pair.suspect.in_house or same_word(pair, text) or given_and_family(pair):
        return None
    seen = features(pair, text)
    likely = chance(seen)
    met = seen.get("only the other is introduced") and pair.suspect.is_name
    if met and pair.suspect.zipf < COMMON and seen.get("other: marks"):
        likely = max(likely, ASKED)  # nobody is introduced as Kuehn and called Kühn
    apart = seen.get("unrelated") or seen.get("unrelated, near both")
    if (apart and pair.slot is not Slot.WORD) or (likely >= ASKED and two_after_all(pair, text)):
        likely = min(likely, HINTED)  # the text says it itself
    return Judged(pair, seen, likely, clear)


def _rank(judged: Judged, doubted: Collection[int] = ()) -> tuple[bool, float, int]:
    """What is doubted itself is no spelling to go by where another one is likely too."""
    sure = judged.chance >= ASKED and id(judged.pair.other) not in doubted
    return sure, judged.chance, len(judged.pair.other_places)


def muddle_of(group: Sequence[Judged]) -> Muddle:
    """The pairs that share a suspect as one muddle, by the likeliest of them."""
    best = max(group, key=_rank)
    suspects = [Spelling(each.pair.suspect, each.pair.suspect_places) for each in group]
    places = {place.span: place for each in group for place in each.pair.other_places}
    return Muddle(
        Spelling(best.pair.other, tuple(places[span] for span in sorted(places))),
        tuple(sorted(suspects, key=lambda spelling: spelling.first)),
        best,
    )


def _apart(made: Sequence[Muddle]) -> Iterator[Muddle]:
    """The muddles without those that repeat another one: the halves of words with hyphens that are muddled whole."""
    taken: dict[int, int] = {}
    for muddle in sorted(
        made, key=lambda m: (m.hint, -max(len(s.form) for s in m.suspects), -m.judged.chance)
    ):
        places = [place.span for spelling in muddle.suspects for place in spelling.places]
        if all(
            any(taken.get(start, 0) >= span.end for start in range(span.start - 60, span.start + 1))
            for span in places
        ):
            continue
        for span in places:
            taken[span.start] = max(span.end, taken.get(span.start, 0))
        yield muddle
