"""Which two spellings of a text are compared, and in which part of a name: surname with surname, given name with given name."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare, consonants
from copydesk.checks.names.likeness.near import near_pairs
from copydesk.checks.names.mentions.people import (
    family_after,
    is_given,
    quick_given,
    same_given,
    two_people,
)
from copydesk.checks.names.mentions.roster import Place
from copydesk_resources import read_words

_MOST = 12
"""So many names may share a neighbour and still be compared with each other."""
_LETTERS = 4
"""Letters of the shortest surname that is compared by its consonants alone."""


class Slot(StrEnum):
    """The part of a name in which two spellings stand, told by what stands beside them."""

    FAMILY = "family"
    """Surnames behind the same given name: Monica Clark, Monica Clarke."""
    GIVEN = "given"
    """Given names before the same surname: Carsten Ulbricht, Karsten Ulbricht."""
    BARE = "bare"
    """One is introduced by a given name and the other never: Ruth Zellmann, and Zelmann."""
    ALONE = "alone"
    """A given name by itself, and one with a surname behind it: Annika Lührs, and Anika."""
    TWO = "two"
    """Each has a given name of its own: Jana Maier, Jonas Mayer."""
    WORD = "word"
    """Names of places, firms, works, and people whom nobody introduces."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spellings that may be one name: the one that is doubted, and the other."""

    suspect: Candidate
    other: Candidate
    slot: Slot
    suspect_places: tuple[Place, ...]
    """Where the doubted one stands in this slot."""
    other_places: tuple[Place, ...]


def compared(candidates: Sequence[Candidate]) -> set[tuple[int, int]]:
    """Pairs of indices: what is spelt alike, and what stands beside the same name though it is spelt otherwise."""
    found = near_pairs([one.name.form for one in candidates])
    found.update(_beside_the_same(candidates))
    found.update(_bare_with_introduced(candidates))
    return found


def _beside_the_same(candidates: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Given names before one surname, and surnames behind one given name."""
    by_family: dict[str, list[int]] = {}
    by_given: dict[str, list[int]] = {}
    titles = read_words("names/titles.txt")
    for index, one in enumerate(candidates):
        if is_given_name(one.name.form) and one.name.form not in titles:
            for family in {family_after(place) for place in one.name.whole} - {""}:
                by_family.setdefault(family, []).append(index)
        for given in {quick_given(place) for place in one.name.whole} - {""}:
            by_given.setdefault(bare(given), []).append(index)
    for group in by_family.values():
        if len(group) <= _MOST:
            yield from combinations(group, 2)
    for group in by_given.values():
        if len(group) <= _MOST:
            yield from (
                (a, b)
                for a, b in combinations(group, 2)
                if _comparable(candidates[a].name.form, candidates[b].name.form)
            )


def _comparable(one: str, other: str) -> bool:
    return (
        one[:3] == other[:3]
        or consonants(one) == consonants(other)
        or difference(one, other).likeness is not Likeness.FAR
    )


def _bare_with_introduced(candidates: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Surnames that were introduced, and words of the same consonants: Nemetschek, Nemecek."""
    introduced: dict[str, list[int]] = {}
    others: dict[str, list[int]] = {}
    for index, one in enumerate(candidates):
        form = one.name.form
        if len(form) < _LETTERS:
            continue
        key = consonants(form)
        group = introduced if any(len(quick_given(p)) > 1 for p in one.name.whole) else others
        group.setdefault(key, []).append(index)
    yield from _given_alone(candidates)
    for key, named in introduced.items():
        for index in others.get(key, [])[:_MOST]:
            yield from ((min(index, each), max(index, each)) for each in named)


def _given_alone(candidates: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Given names of the same consonants: Maisie, Mazie."""
    groups: dict[str, list[int]] = {}
    for index, one in enumerate(candidates):
        if is_given_name(one.name.form) and len(one.name.form) >= _LETTERS:
            groups.setdefault(consonants(one.name.form), []).append(index)
    for group in groups.values():
        if len(group) <= _MOST:
            yield from combinations(group, 2)


def paired(suspect: Candidate, other: Candidate) -> Pair:
    """The two in the slot that their neighbours tell."""
    a, b = suspect.company, other.company
    if same_given(a, b):
        shared = a.givens.keys() & b.givens.keys()
        return _pair(suspect, other, Slot.FAMILY, _behind(suspect, shared), _behind(other, shared))
    families = a.families.keys() & b.families.keys()
    if families:
        return _pair(
            suspect, other, Slot.GIVEN, _before(suspect, families), _before(other, families)
        )
    if two_people(a, b) or (is_given(a) and is_given(b)):
        return _pair(suspect, other, Slot.TWO)
    for one, two in ((suspect, other), (other, suspect)):
        if _goes_by_it(one, two):
            return _pair(suspect, other, Slot.ALONE)
    if (a.full and not b.givens) or (b.full and not a.givens):
        return _pair(suspect, other, Slot.BARE)
    return _pair(suspect, other, Slot.WORD)


def _goes_by_it(one: Candidate, two: Candidate) -> bool:
    """Whether ``two`` is a given name with a surname behind it, and ``one`` may be a given name by itself."""
    a, b = one.company, two.company
    return (
        is_given_name(two.name.form)
        and bool(b.families)
        and not (a.families or a.givens or b.givens)
        and (is_given_name(one.name.form) or one.is_name)
    )


def _behind(one: Candidate, shared: Collection[str]) -> list[Place]:
    """The places of a surname that are the person's of those given names: behind them, or with none before."""
    company = one.company
    own = [place for given in shared for place in company.givens[given]]
    return sorted([*own, *company.bare_places, *_parts(one)], key=lambda place: place.span)


def _before(one: Candidate, shared: Collection[str]) -> list[Place]:
    """The places of a given name that are the person's of those surnames; by itself only where no other surname follows it."""
    company = one.company
    own = [place for family in shared for place in company.families[family]]
    alone = company.alone if company.families.keys() <= set(shared) else ()
    return sorted([*own, *alone], key=lambda place: place.span)


def _parts(one: Candidate) -> list[Place]:
    return [place for place in one.name.places if place.part]


def _pair(
    suspect: Candidate,
    other: Candidate,
    slot: Slot,
    suspect_places: Sequence[Place] = (),
    other_places: Sequence[Place] = (),
) -> Pair:
    return Pair(
        suspect,
        other,
        slot,
        tuple(suspect_places or suspect.name.places),
        tuple(other_places or other.name.places),
    )
