"""The claims of a draft in their places: what stands, what an edit undid, and what lost its words."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.edit import Edit
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of, place_all
from copydesk.review.compare import edits_between

_UNDONE, _FOLLOWED = (
    Phrase("The words were changed after the check."),
    Phrase("The words were changed."),
)
REMARKS = {phrase.template: phrase for phrase in (_UNDONE, _FOLLOWED)}
"""What is remarked where an edit undoes a check, or changes words that nobody has checked: kept as it stands here, said in
the reader's language."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim as it stands in the text on the page."""

    claim: Claim
    span: Span | None
    """Its words; None where they are gone, or cannot be told from lookalikes: the claim is orphaned."""
    changed: bool = False
    """Somebody answers for other words than those that stand there now."""

    @property
    def status(self) -> ClaimStatus:
        """How far the check of the words that stand there has come: an edit of them undoes it."""
        return ClaimStatus.OPEN if self.changed else self.claim.status

    @property
    def undone(self) -> bool:
        """Whether an edit undid its check and nobody has looked at it since, saved or not."""
        waits = self.claim.status is ClaimStatus.OPEN and self.claim.remark == _UNDONE.template
        return self.changed or waits

    @property
    def orphaned(self) -> bool:
        """Whether a person must say where it belongs. One that needed no check may lose its words in silence."""
        return self.span is None and self.claim.status is not ClaimStatus.NOT_A_CLAIM


@dataclass(frozen=True)
class Ledger:
    """The claims of one draft.

    Places are found by quotation when the ledger begins and move along with each edit after that. An edit within
    a claim's words keeps the place and makes it ``changed``; taking the edit back takes that back.
    """

    text: str
    claims: tuple[Claim, ...] = ()
    places: tuple[Span | None, ...] | None = field(default=None, repr=False, compare=False)
    """Where each claim stands; None finds the places. To be left to the steps below."""

    def edited(self, edit: Edit) -> "Ledger":
        """After an edit.

        Raises:
            ValueError: the edit does not fit the text.
        """
        return self.followed((edit,), edit.apply(self.text))

    def followed(self, edits: Iterable[Edit], text: str) -> "Ledger":
        """After edits, each made on what the one before left, that ended in ``text``."""
        places = list(self._places)
        for edit in edits:
            for number, span in enumerate(places):
                places[number] = None if span is None else _followed(span, edit)
        return Ledger(text, self.claims, tuple(places))

    def rewritten(self, text: str) -> "Ledger":
        """After any number of edits at once: for another version of the text."""
        if text == self.text or not self.claims:
            return Ledger(text, self.claims, self.places)
        # from the end, so that the places of the others stay right
        return self.followed(reversed(edits_between(self.text, text)), text).looked_again()

    def recorded(self, claims: Iterable[Claim]) -> "Ledger":
        """With new claims, and new states of known ones, in their order."""
        known = {claim.id: n for n, claim in enumerate(self.claims)}
        every, places = list(self.claims), list(self._places)
        for claim in claims:
            (place,) = place_all((claim.anchor,), self.text)
            number = known.get(claim.id)
            if number is None:
                known[claim.id] = len(every)
                every.append(claim)
                places.append(place)
            else:
                if claim.anchor != every[number].anchor:
                    # words that were typed on meanwhile are followed, not looked for
                    places[number] = place or places[number]
                every[number] = claim
        return Ledger(self.text, tuple(every), tuple(places))

    def looked_again(self) -> "Ledger":
        """With claims that had lost their words put where these stand again, as after an undo."""
        lost = [n for n, span in enumerate(self._places) if span is None]
        if not lost:
            return self
        found = place_all([self.claims[n].anchor for n in lost], self.text)
        again = dict(zip(lost, found, strict=True))
        places = tuple(again.get(n, span) for n, span in enumerate(self._places))
        return self if places == self._places else Ledger(self.text, self.claims, places)

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """Every claim in the order of the text; those without words come last."""
        return tuple(
            sorted(
                (
                    Standing(claim, span, changed=_changed(claim, span, self.text))
                    for claim, span in zip(self.claims, self._places, strict=True)
                ),
                key=lambda each: (each.span is None, each.span or Span(0, 0), each.claim.id),
            )
        )

    @property
    def facts_left(self) -> int:
        """How many claims still need somebody."""
        return sum(not each.status.done for each in self.standings)

    def carried(self, by: str, at: datetime) -> tuple[Claim, ...]:
        """The entries that keep the claims on their words, for saving with the text: checks that edits undid, and claims
        not checked yet whose words were edited.

        Args:
            at: UTC.
        """
        return tuple(
            replace(self.rehung(each), by=by, at=at, **_carried(each))
            for each in self.standings
            if each.span is not None and each.span.of(self.text) != each.claim.anchor.exact
        )

    def rehung(self, standing: Standing) -> Claim:
        """The claim on the words that stand there now; as it is where they are gone. A statement that was these words
        becomes them.
        """
        claim = standing.claim
        if standing.span is None:
            return claim
        anchor = anchor_of(self.text, standing.span)
        literal = claim.statement == _in_a_line(claim.anchor.exact)
        statement = _in_a_line(anchor.exact) if literal else claim.statement
        return replace(claim, anchor=anchor, statement=statement)

    def at(self, position: int) -> Standing | None:
        """The claim whose words stand at a position: that of the fewest words."""
        here = [each for each in self.standings if each.span is not None and position in each.span]
        return min(here, key=lambda each: len(each.span or ()), default=None)

    @cached_property
    def _places(self) -> tuple[Span | None, ...]:
        if self.places is not None:
            return self.places
        return place_all([claim.anchor for claim in self.claims], self.text)


def _carried(standing: Standing) -> dict[str, Any]:
    if standing.undone:
        return {"status": ClaimStatus.OPEN, "remark": _UNDONE.template}
    return {"remark": _FOLLOWED.template}


def _in_a_line(words: str) -> str:
    return " ".join(words.split())


def _changed(claim: Claim, span: Span | None, text: str) -> bool:
    return claim.status.vouched and span is not None and span.of(text) != claim.anchor.exact


def _followed(span: Span, edit: Edit) -> Span | None:
    """Where the claim's words stand after the edit, changed or not; None where nothing of them is left."""
    moved = edit.moves(span)
    if moved is not None:
        return moved
    first, last = edit.span.start, edit.span.end
    if (
        first <= span.start and span.end <= last
    ):  # all replaced: words put there for them are the claim's
        whole = (first, last) == (span.start, span.end)
        return Span(first, first + len(edit.inserted)) if whole and edit.inserted else None
    start = span.start if first >= span.start else first + len(edit.inserted)
    end = span.end + edit.growth if last <= span.end else first
    return Span(start, end)
