"""Misspelt names that papers had to correct: each alone, beside the right spelling, and the right one alone.

The short texts are ours; ``source`` says where the correction was printed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.model.finding import Finding, Kind
from corpus.labels import HERE, Place, overlap, rows
from corpus.reading import findings

FILE = HERE / "corrections.jsonl"


@dataclass(frozen=True, slots=True)
class Correction:
    """A name as it was printed, and as it is."""

    id: str
    language: str
    right: str
    wrong: str
    right_short: str
    wrong_short: str
    texts: Mapping[str, str]
    """``alone``: the wrong name once; ``beside``: the right one, then the wrong one; ``right``: the right one twice."""


def corrections() -> Iterator[Correction]:
    """Every correction, in the order of the file."""
    for row in rows(FILE):
        yield Correction(**{name: row[name] for name in Correction.__slots__})


def shares() -> dict[str, float]:
    """How many are found alone and beside, and how many are left right: all may rise and none may fall.

    ``not_worse``: finds whose repair does not put the wrong spelling in place of the right one. ``silent``: right names at
    which nothing is shown.
    """
    every = [(case, {mode: shown(case, mode) for mode in case.texts}) for case in corrections()]
    found_beside = [(case, said["beside"]) for case, said in every if said["beside"]]
    return {
        "alone": _share([bool(said["alone"]) for _, said in every]),
        "beside": _share([bool(said["beside"]) for _, said in every]),
        "silent": _share([not said["right"] for _, said in every]),
        "not_worse": _share(
            [not any(worsens(case, f) for f in said) for case, said in found_beside]
        ),
    }


def shown(case: Correction, mode: str) -> list[Finding]:
    """The findings about the name that are shown without asking."""
    text = case.texts[mode]
    said = [f for f in findings(text, "plain", "") if f.kind is Kind.NAME_SPELLING and not f.hint]
    targets = _targets(case, mode)
    first = text.find(case.right)
    return [
        f
        for f in said
        if any(_over(f, place) for place in targets)
        or (
            mode == "beside"
            and case.wrong_short in _offers(f)
            and _over(f, (first, first + len(case.right)))
        )
    ]


def worsens(case: Correction, finding: Finding) -> bool:
    """Whether the repair puts the wrong spelling where the right one stands."""
    if finding.fix is None:
        return False
    new, right = _words(finding.fix.replacement), _words(case.right)
    return any(word in new for word in _words(case.wrong) if word not in right)


def _targets(case: Correction, mode: str) -> list[Place]:
    text = case.texts[mode]
    if mode == "alone":
        start = text.index(case.wrong)
        return [(start, start + len(case.wrong))]
    if mode == "beside":
        start = text.rindex(case.wrong_short)
        return [(start, start + len(case.wrong_short))]
    first, second = text.index(case.right), text.rindex(case.right_short)
    return [(first, first + len(case.right)), (second, second + len(case.right_short))]


def _over(finding: Finding, place: Place) -> bool:
    return any(overlap((s.start, s.end), place) for s in finding.spans or (finding.span,))


def _offers(finding: Finding) -> list[str]:
    return [*finding.variants, *([finding.fix.replacement] if finding.fix else [])]


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s,&]+", name) if word]


def _share(answers: Sequence[bool]) -> float:
    return sum(answers) / len(answers) if answers else 1.0
