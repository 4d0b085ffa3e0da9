"""All names of a document that stand in more than one spelling."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.judge import judge
from copydesk.checks.names.judging.verdict import Ground, Verdict
from copydesk.checks.names.likeness.difference import difference
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.likeness.near import near_pairs
from copydesk.checks.names.mentions.people import agree, family_after, given_before
from copydesk.checks.names.mentions.roster import Place, Roster, roster
from copydesk.text.document import Document
from copydesk.text.frequency import load_tables


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
class Muddle:
    """One name in several spellings."""

    proposed: Spelling
    suspects: tuple[Spelling, ...]
    """In the order of the text."""
    ground: Ground
    hint: bool


def muddles(document: Document) -> tuple[Muddle, ...]:
    """Every spelling that is likely a slip for another one, gathered by the spelling that is proposed."""
    text = document.fact(roster)
    candidates = [
        Candidate(name, text)
        for name in text.names.values()
        if not all(place.mention.shouted for place in name.places)
    ]
    best = _suspects(candidates, text)
    groups: dict[tuple[int, bool], list[int]] = {}
    for suspect, (other, verdict) in best.items():
        further = best.get(other)
        target = further[0] if further and further[0] != suspect else other
        groups.setdefault((target, verdict.hint), []).append(suspect)
    made = [
        _muddle(candidates[target], [candidates[i] for i in found], best[found[0]][1], text)
        for (target, _), found in groups.items()
    ]
    return tuple(_apart(made))


def _suspects(candidates: Sequence[Candidate], text: Roster) -> dict[int, tuple[int, Verdict]]:
    """For each suspect the spelling that it is most likely meant for."""
    best: dict[int, tuple[tuple[float, ...], int, Verdict]] = {}
    pairs = near_pairs([one.name.form for one in candidates])
    if pairs:
        load_tables(
            text.language
        )  # first: the models then live in the memory that its reading took
    for i, j in pairs:
        a, b = _ordered(i, j, candidates)
        verdict = judge(candidates[a], candidates[b], text)
        if verdict is None:
            continue
        how = difference(candidates[a].name.form, candidates[b].name.form)
        rank = (verdict.hint, how.likeness, how.distance, -candidates[b].name.count, b)
        if a not in best or rank < best[a][0]:
            best[a] = rank, b, verdict
    return {suspect: (other, verdict) for suspect, (_, other, verdict) in best.items()}


def _ordered(i: int, j: int, candidates: Sequence[Candidate]) -> tuple[int, int]:
    """The suspect and the other: what the house knows is right, then the majority, then the known, then the first."""

    def weight(index: int) -> tuple[float, ...]:
        one = candidates[index]
        name = one.name
        return one.in_house, name.count, one.listed, round(one.zipf / 0.7), -name.first_place

    return (i, j) if weight(i) < weight(j) else (j, i)


def _muddle(
    target: Candidate, suspects: Sequence[Candidate], verdict: Verdict, text: Roster
) -> Muddle:
    spellings = [
        Spelling(suspect, _meant(suspect, [target], verdict.ground, text)) for suspect in suspects
    ]
    return Muddle(
        Spelling(target, _meant(target, suspects, verdict.ground, text)),
        tuple(sorted(spellings, key=lambda spelling: spelling.first)),
        verdict.ground,
        verdict.hint,
    )


def _meant(
    one: Candidate, others: Sequence[Candidate], ground: Ground, text: Roster
) -> tuple[Place, ...]:
    """The places of a spelling that belong to the muddle: not those of somebody else of that name."""
    places = tuple(one.name.places)
    if ground is Ground.SAME_FAMILY:
        families = {f for other in others for f in other.company.families}
        return tuple(p for p in places if family_after(p) in families) or places
    if ground is Ground.SAME_GIVEN:
        givens = {g for other in others for g in other.company.givens}

        def fits(place: Place) -> bool:
            given = bare(given_before(place, text))
            return not given or any(agree(given, known) for known in givens)

        return tuple(place for place in places if fits(place)) or places
    return places


def _apart(made: Sequence[Muddle]) -> Iterator[Muddle]:
    """The muddles without those that repeat another one: the halves of words with hyphens that are muddled whole."""
    taken: dict[int, int] = {}
    for muddle in sorted(made, key=lambda m: (m.hint, -max(len(s.form) for s in m.suspects))):
        places = [place.span for spelling in muddle.suspects for place in spelling.places]
        if all(
            any(taken.get(start, 0) >= span.end for start in range(span.start - 60, span.start + 1))
            for span in places
        ):
            continue
        for span in places:
            taken[span.start] = max(span.end, taken.get(span.start, 0))
        yield muddle
