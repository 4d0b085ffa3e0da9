"""All names of a document that stand in more than one spelling."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.checks.names.difference import difference
from copydesk.checks.names.judge import Candidate, Ground, Verdict, judge
from copydesk.checks.names.near import near_pairs
from copydesk.checks.names.roster import Name, Roster, roster
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Muddle:
    """One name in several spellings."""

    proposed: Candidate
    suspects: tuple[Candidate, ...]
    verdicts: tuple[Verdict, ...]


def muddles(document: Document) -> tuple[Muddle, ...]:
    """Every spelling that is likely a slip for another one, gathered by the spelling that is proposed."""
    text = document.fact(roster)
    names = [
        name for name in text.names.values() if not all(p.mention.shouted for p in name.places)
    ]
    candidates = [Candidate(name, text) for name in names]
    best: dict[int, tuple[tuple[float, ...], int, Verdict]] = {}
    for i, j in near_pairs([name.form for name in names]):
        a, b = ordered(i, j, candidates)
        verdict = judge(candidates[a], candidates[b], text)
        if verdict is None:
            continue
        how = difference(names[a].form, names[b].form)
        rank = (verdict.hint, how.likeness, how.distance, -names[b].count)
        if a not in best or rank < best[a][0]:
            best[a] = rank, b, verdict
    groups: dict[int, list[int]] = {}
    for a, (_, b, _) in best.items():
        target = b
        if b in best and best[b][1] != a:
            target = best[b][1]
        groups.setdefault(target, []).append(a)
    return tuple(
        Muddle(
            candidates[b],
            tuple(candidates[a] for a in found),
            tuple(best[a][2] for a in found),
        )
        for b, found in _apart(groups, names, text)
    )


def ordered(i: int, j: int, candidates: Sequence[Candidate]) -> tuple[int, int]:
    """The suspect and the other: the rarer one in the text, then the less common one anywhere, then the later one."""

    def weight(index: int) -> tuple[float, ...]:
        one = candidates[index]
        return one.name.count, round(one.zipf / 0.7), -one.name.first_place

    return (i, j) if weight(i) < weight(j) else (j, i)


def _apart(
    groups: dict[int, list[int]], names: Sequence[Name], text: Roster
) -> list[tuple[int, list[int]]]:
    """The groups without those that only repeat another one: the halves of words with hyphens that are muddled whole."""
    del text
    taken: set[tuple[int, int]] = set()
    kept: list[tuple[int, list[int]]] = []
    for target, found in sorted(
        groups.items(), key=lambda pair: -max(len(names[a].form) for a in pair[1])
    ):
        rest = [
            a
            for a in found
            if not all(
                any(start <= p.span.start and p.span.end <= end for start, end in taken)
                for p in names[a].places
            )
        ]
        if rest:
            kept.append((target, rest))
            taken.update((p.span.start, p.span.end) for a in rest for p in names[a].places)
    return kept


__all__ = ["Ground", "Muddle", "muddles"]
