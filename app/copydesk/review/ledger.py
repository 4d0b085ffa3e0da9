"""The claims of a draft in their places: what stands, what an edit undid, and what lost its words."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.decision import Anchor
from copydesk.model.edit import Edit
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.places import Places
from copydesk.review.rewriting import rewritten

UNDONE, _FOLLOWED = (
    Phrase("The words were changed after the check."),
    Phrase("The words were changed."),
)
TAKEN_BACK = Phrase("The source was taken back.")
RESUMED = Phrase("The words stand there again as they were checked.")
REMARKS = {phrase.template: phrase for phrase in (UNDONE, _FOLLOWED, TAKEN_BACK, RESUMED)}
"""What is remarked where an edit undoes a check, changes words that nobody has checked, or brings back those that were checked, or where a
source is taken back: kept as it stands here, said in the reader's language."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim as it stands in the text on the page."""

    claim: Claim
    span: Span | None
    """Its words; None where they are gone, or cannot be told from lookalikes: the claim is orphaned."""
    changed: bool = False
    """Other words than those that stand there now were checked."""
    resumed: bool = False
    """An edit that was saved had undone the check, and another brought the checked words back: the claim is as it was then."""

    @property
    def status(self) -> ClaimStatus:
        """How far the check of the words that stand there has come: an edit of them undoes it."""
        return ClaimStatus.OPEN if self.changed else self.claim.status

    @property
    def undone(self) -> bool:
        """Whether an edit undid its check and nobody has looked at it since, saved or not."""
        waits = self.claim.status is ClaimStatus.OPEN and self.claim.remark == UNDONE.template
        return self.changed or waits

    @property
    def orphaned(self) -> bool:
        """Whether a person must say where it belongs. One that needed no check may lose its words in silence."""
        return self.span is None and self.claim.status is not ClaimStatus.NOT_A_CLAIM


@dataclass(frozen=True)
class Ledger:
    """The claims of one draft.

    Places are found by quotation when the ledger begins and move along with each edit after that. An edit within
    a claim's words keeps the place and makes it ``changed``; taking the edit back takes that back. Another sentence put in the
    place of one orphans its claim.
    """

    text: str
    claims: tuple[Claim, ...] = ()
    places: Places | None = field(default=None, repr=False, compare=False)
    """Where each claim stands; None finds the places. To be left to the steps below."""

    def edited(self, edit: Edit) -> "Ledger":
        """After an edit.

        Raises:
            ValueError: the edit does not fit the text.
        """
        return self.followed((edit,), edit.apply(self.text))

    def followed(self, edits: Iterable[Edit], text: str) -> "Ledger":
        """After edits, each made on what the one before left, that ended in ``text``."""
        return Ledger(text, self.claims, self._places.followed(tuple(edits), text))

    def rewritten(self, text: str) -> "Ledger":
        """After any number of edits at once: for another version of the text."""
        return Ledger(text, self.claims, rewritten(self._places, text))

    def recorded(self, claims: Iterable[Claim]) -> "Ledger":
        """With new claims, and new states of known ones, in their order."""
        known = {claim.id: n for n, claim in enumerate(self.claims)}
        every, places = list(self.claims), self._places
        for claim in claims:
            number = known.get(claim.id)
            if number is None:
                known[claim.id] = len(every)
                every.append(claim)
                places = places.added((claim.anchor,))
            else:
                every[number] = claim
                places = places.put(number, claim.anchor)
        return Ledger(self.text, tuple(every), places)

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """Every claim in the order of the text; those without words come last. What was withdrawn is none any more."""
        return tuple(
            sorted(
                (
                    self._standing(claim, span)
                    for claim, span in zip(self.claims, self._spans, strict=True)
                    if not claim.withdrawn
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
            if self._edited(each)
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

    def of(self, claim_id: int) -> Standing | None:
        """The claim of that number as it stands; None where it is not of this draft."""
        return next((each for each in self.standings if each.claim.id == claim_id), None)

    def at(self, position: int) -> Standing | None:
        """The claim whose words stand at a position: that of the fewest words."""
        here = [each for each in self.standings if each.span is not None and position in each.span]
        return min(here, key=lambda each: len(each.span or ()), default=None)

    @property
    def renewed(self) -> dict[int, Anchor]:
        """The quotations that this text says otherwise than the claims do, by claim, for saving with the text. Claims whose words
        were edited have entries of their own: ``carried``.
        """
        followed = {each.claim.id for each in self.standings if self._edited(each)}
        return {
            claim.id: anchor
            for claim, anchor in zip(self.claims, self._places.renewed(), strict=True)
            if anchor != claim.anchor and claim.id not in followed and not claim.withdrawn
        }

    def _standing(self, claim: Claim, span: Span | None) -> Standing:
        if span is None:
            return Standing(claim, None)
        before = claim.before
        if before is not None and before.exact == span.of(self.text):
            again = replace(
                claim, status=before.status, checkers=before.checkers, remark=before.remark
            )
            return Standing(again, span, resumed=True)
        changed = claim.status.judged and span.of(self.text) != claim.anchor.exact
        return Standing(claim, span, changed=changed)

    def _edited(self, standing: Standing) -> bool:
        span = standing.span
        return span is not None and span.of(self.text) != standing.claim.anchor.exact

    @cached_property
    def _places(self) -> Places:
        if self.places is not None:
            return self.places
        return Places.found(self.text, [claim.anchor for claim in self.claims])

    @property
    def _spans(self) -> tuple[Span | None, ...]:
        """The words of each claim; None also where another sentence stands in their place, or it was withdrawn."""
        return tuple(self._span(number, claim) for number, claim in enumerate(self.claims))

    def _span(self, number: int, claim: Claim) -> Span | None:
        span = self._places.read(number)
        if span is None or claim.withdrawn:
            return None
        before = claim.before
        again = before is not None and span.of(self.text) == before.exact
        return span if again or self._places.alike(number) else None


def _carried(standing: Standing) -> dict[str, Any]:
    if standing.resumed:
        return {"remark": RESUMED.template}
    if standing.undone:
        return {"status": ClaimStatus.OPEN, "remark": UNDONE.template}
    return {"remark": _FOLLOWED.template}


def _in_a_line(words: str) -> str:
    return " ".join(words.split())
