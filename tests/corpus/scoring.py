"""Of all that is shown on a labelled text, how much is right; of all that should be shown, how much is.

A must is found where a finding of its area lies over it; for names any of the finding's places counts, and where both sides give
spellings, the must's two are among the finding's. What is shown is right where it lies over a must or a may of its area. A repair
is right where the text reads as the label says, white space aside.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from copydesk.model.finding import Finding
from corpus.labels import AREA_OF, Item, Labelled, Never, Place, overlap

_BLANKS_COUNT = {"spacing", "invisible"}
"""Kinds whose repair is about white space: there only runs of it are alike."""


@dataclass(frozen=True)
class Judged:
    """One text's findings of one area, held against its labels."""

    found: tuple[Item, ...]
    missed: tuple[Item, ...]
    right: tuple[Finding, ...]
    false: tuple[Finding, ...]
    broken: tuple[Never, ...]
    """Nevers that a false alarm lies over."""
    unfixed: tuple[Item, ...]
    """Musts with a repair in their label that no finding makes."""
    fixable: int


def judge(draft: Labelled, findings: Iterable[Finding], area: str) -> Judged:
    """Hold what is shown (hints are not) against the labels of one area."""
    shown = [f for f in findings if not f.hint and AREA_OF[f.kind.value] == area]
    musts = [must for must in draft.musts if must.area == area]
    wanted = [*musts, *(may for may in draft.mays if may.area == area)]
    right = [f for f in shown if any(hits(f, item) for item in wanted)]
    false = [f for f in shown if f not in right]
    found = [must for must in musts if any(hits(f, must) for f in shown)]
    fixable = [must for must in musts if must.fixed is not None]
    return Judged(
        tuple(found),
        tuple(must for must in musts if must not in found),
        tuple(right),
        tuple(false),
        tuple(
            never
            for never in draft.nevers
            if never.area in {"", area} and any(_lies_over(f, never.place) for f in false)
        ),
        tuple(must for must in fixable if not _mended(draft, must, shown)),
        len(fixable),
    )


def hits(finding: Finding, item: Item) -> bool:
    """Whether the finding is about what the label names."""
    if AREA_OF[finding.kind.value] != item.area:
        return False
    if not any(_lies_over(finding, place) for place in item.places):
        return False
    ours, theirs = item.variants, finding.variants
    if not ours or not theirs:
        return True
    if len(ours) < 2:
        return any(_same_name(ours[0], each) for each in theirs)
    return any(
        i != j and _same_name(ours[0], one) and _same_name(ours[1], other)
        for i, one in enumerate(theirs)
        for j, other in enumerate(theirs)
    )


def _lies_over(finding: Finding, place: Place) -> bool:
    spans = (finding.span, *(finding.spans if AREA_OF[finding.kind.value] == "names" else ()))
    return any(overlap((span.start, span.end), place) for span in spans)


def _same_name(one: str, other: str) -> bool:
    """Whether one stands within the other as whole words, with a genitive's ending or without."""
    return _within(one, other) or _within(other, one)


def _within(part: str, whole: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?:['’]?s|['’])?(?!\w)", whole) is not None


def _mended(draft: Labelled, must: Item, findings: Sequence[Finding]) -> bool:
    """Whether one repair makes what the label says, or all that lie over it do so together, as for a pair of tags."""
    edits = [
        (f.fix.span.start, f.fix.span.end, f.fix.replacement)
        for f in findings
        if f.fix and hits(f, must)
    ]
    ordered = sorted(edits)
    apart = all(a[1] <= b[0] for a, b in pairwise(ordered))
    ways = [[edit] for edit in edits] + ([edits] if apart and len(edits) > 1 else [])
    return any(_makes(draft, must, place, way) for place in must.places for way in ways)


Change = tuple[int, int, str]


def _makes(draft: Labelled, must: Item, place: Place, edits: Sequence[Change]) -> bool:
    text, (start, end) = draft.text, place
    assert must.fixed is not None
    if must.area == "names":  # the same slip, mended at another of its places
        edits = [
            edit
            if overlap(edit[:2], place) or text[edit[0] : edit[1]] != text[start:end]
            else (start, end, edit[2])
            for edit in edits
        ]
    first = min(start, *(edit[0] for edit in edits))
    last = max(end, *(edit[1] for edit in edits))
    inside = [
        (*other.place, other.fixed)
        for other in draft.musts
        if other.fixed is not None
        and other.area == must.area
        and first <= other.place[0]
        and other.place[1] <= last
    ]
    made = _reads(text, (first, last), edits, must.kind)
    return made in {
        _reads(text, (first, last), [(start, end, must.fixed)], must.kind),
        _reads(text, (first, last), inside, must.kind),
    }


def _reads(text: str, window: Place, edits: Iterable[Change], kind: str) -> str:
    made, position = "", window[0]
    for start, end, new in sorted(edits):
        made += text[position:start] + new
        position = max(position, end)
    made += text[position : window[1]]
    if kind in _BLANKS_COUNT:
        return re.sub(r"\s+", " ", made).strip()
    return re.sub(r"\s+", "", made)


@dataclass
class Figures:
    """Counts over many texts, and the shares that are compared."""

    musts: int = 0
    found: int = 0
    shown: int = 0
    right: int = 0
    fixable: int = 0
    fixed: int = 0
    drafts: int = 0
    clean: int = 0
    """Texts without a false alarm."""
    broken: int = 0
    of_kind: dict[str, tuple[int, int]] = field(default_factory=dict)
    """For each kind of the musts: found, of how many."""

    def add(self, judged: Judged) -> None:
        """Count one text."""
        self.musts += len(judged.found) + len(judged.missed)
        self.found += len(judged.found)
        self.shown += len(judged.right) + len(judged.false)
        self.right += len(judged.right)
        self.fixable += judged.fixable
        self.fixed += judged.fixable - len(judged.unfixed)
        self.drafts += 1
        self.clean += not judged.false
        self.broken += len(judged.broken)
        for found, items in ((1, judged.found), (0, judged.missed)):
            for item in items:
                hit, every = self.of_kind.get(item.kind, (0, 0))
                self.of_kind[item.kind] = hit + found, every + 1

    @property
    def shares(self) -> dict[str, float]:
        """Recall, precision, right repairs, clean texts, and the recall of each kind: what may rise and not fall."""
        made = {
            "recall": (self.found, self.musts),
            "precision": (self.right, self.shown),
            "fix": (self.fixed, self.fixable),
            "clean": (self.clean, self.drafts),
            **self.of_kind,
        }
        return {name: part / whole for name, (part, whole) in made.items() if whole}
