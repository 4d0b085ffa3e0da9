"""What is open in a draft and what was decided: one frozen value, and the steps from one to the next."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from copydesk.model.decision import Anchor, Decision, Scope, Verdict
from copydesk.model.edit import Edit
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.model.version import Counts
from copydesk.review.care import Care
from copydesk.review.keys import decision_key
from copydesk.review.ledger import Ledger, Standing
from copydesk.review.places import Places
from copydesk.review.rewriting import rewritten
from copydesk.review.shift import shifted
from copydesk.text.words import count_words


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding that needs nobody any more, and what settles it: a decision, or a claim of the ledger that is checked there."""

    finding: Finding
    by: Decision | Standing


@dataclass(frozen=True)
class Review:
    """A draft under review.

    Decisions are placed by their quotations when the review begins, and move along with each edit after
    that, as findings do: nothing is looked up again while their words stay untouched.
    """

    text: str
    revision: int = 0
    """Counts the edits; findings made for another revision are not for this text."""
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    """The draft's own and the house's, oldest first."""
    places: Places | None = field(default=None, repr=False, compare=False)
    """Where each decision hangs; None finds the places. To be left to the steps below."""
    standings: tuple[Standing, ...] = ()
    """The claims of the ledger in this text."""

    def edited(self, edit: Edit) -> "Review":
        """After an edit: findings before it stay, those after it move, those it touched are gone for now.

        Raises:
            ValueError: the edit does not fit the text.
        """
        places = self._places.edited(edit)
        return Review(
            places.text, self.revision + 1, shifted(self.findings, edit), self.decisions, places
        )

    def analysed(self, findings: Iterable[Finding], revision: int) -> "Review":
        """With the findings of that revision; those of another one are dropped, and the review is as it was."""
        if revision != self.revision:
            return self
        return replace(self, findings=tuple(findings), places=self._places)

    def rewritten(self, text: str) -> "Review":
        """In another version of the text, before anybody has looked for findings there."""
        return Review(text, self.revision + 1, (), self.decisions, rewritten(self._places, text))

    def beside(self, ledger: Ledger) -> "Review":
        """With the claims of the ledger, which answer for some findings.

        Raises:
            ValueError: the ledger is about another text.
        """
        if ledger.text != self.text:
            raise ValueError("the ledger is about another text")
        if ledger.standings is self.standings:
            return self
        return replace(self, standings=ledger.standings, places=self._places)

    def decided(self, *decisions: Decision) -> "Review":
        """With more decisions, made on this text."""
        places = self._places.added([decision.anchor for decision in decisions])
        return replace(self, decisions=(*self.decisions, *decisions), places=places)

    def revoked(self, decision_id: int) -> "Review":
        """With the decision of that number taken back; it stays in the record."""
        decisions = tuple(
            replace(decision, revoked=True) if decision.id == decision_id else decision
            for decision in self.decisions
        )
        return replace(self, decisions=decisions, places=self._places)

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """What somebody must still look at, hints included."""
        return self._parted[0]

    @property
    def settled(self) -> tuple[Settled, ...]:
        """What was kept or sourced, or is a claim now: listed as done."""
        return self._parted[1]

    @cached_property
    def orphans(self) -> tuple[Decision, ...]:
        """Standing decisions about one place whose words are gone or cannot be told from lookalikes."""
        return tuple(
            decision
            for decision, span in zip(self.decisions, self._spans, strict=True)
            if span is None
            and decision.scope is Scope.ONCE
            and decision.verdict is not Verdict.FIXED
            and not decision.revoked
        )

    @cached_property
    def progress(self) -> tuple[int, int]:
        """How much is done and how much there was to do, hints left out. What was fixed counts as done."""
        fixed = sum(d.verdict is Verdict.FIXED and not d.revoked for d in self.decisions)
        done = fixed + sum(one.finding.counts for one in self.settled)
        return done, done + sum(finding.counts for finding in self.open_findings)

    @cached_property
    def counts(self) -> Counts:
        """The progress with the words and characters of the text, for saving."""
        done, findings = self.progress
        return Counts(findings, done, count_words(self.text), len(self.text))

    def notes_on(self, finding: Finding) -> tuple[Decision, ...]:
        """The standing decisions that carry a note on the finding, oldest first."""
        return self._notes.get((finding.kind, finding.span), ())

    @property
    def noted(self) -> Iterable[tuple[Span, tuple[Decision, ...]]]:
        """Every place with the standing decisions that carry a note on one finding there, oldest first."""
        return ((span, decisions) for (_, span), decisions in self._notes.items())

    @property
    def renewed(self) -> dict[int, Anchor]:
        """The quotations that this text says otherwise than the decisions about one place do, by decision: for saving with it."""
        return {
            decision.id: anchor
            for decision, anchor in zip(self.decisions, self._places.renewed(), strict=True)
            if anchor != decision.anchor
            and decision.scope is Scope.ONCE
            and decision.verdict is not Verdict.FIXED
            and not decision.revoked
        }

    @cached_property
    def _places(self) -> Places:
        if self.places is not None:
            return self.places
        return Places.found(self.text, [decision.anchor for decision in self.decisions])

    @property
    def _spans(self) -> tuple[Span | None, ...]:
        """Where the words of each decision stand; None where they do not: it was made of exactly these words."""
        places = self._places
        return tuple(
            span if places.intact(number) else None for number, span in enumerate(places.spans)
        )

    @cached_property
    def _notes(self) -> dict[tuple[Kind, Span], tuple[Decision, ...]]:
        notes: dict[tuple[Kind, Span], tuple[Decision, ...]] = {}
        for decision, span in zip(self.decisions, self._spans, strict=True):
            if span is not None and decision.note and not decision.revoked:
                key = (decision.kind, span)
                notes[key] = (*notes.get(key, ()), decision)
        return notes

    @cached_property
    def _parted(self) -> tuple[tuple[Finding, ...], tuple[Settled, ...]]:
        """Open and settled findings."""
        here: dict[tuple[Kind, Span], Decision] = {}
        everywhere: dict[tuple[Kind, str], Decision] = {}
        for decision, span in zip(self.decisions, self._spans, strict=True):
            if decision.revoked or decision.verdict not in _SETTLING:
                continue
            if decision.scope is not Scope.ONCE:
                everywhere[decision.kind, decision.anchor.exact] = decision
            elif span is not None:
                here[decision.kind, span] = decision
        care = Care(self.standings)
        still_open: list[Finding] = []
        settled: list[Settled] = []
        for finding in self.findings:
            settling = here.get((finding.kind, finding.span)) or everywhere.get(
                (finding.kind, decision_key(finding))
            )
            by = settling or care.answering(finding)
            if by is None:
                still_open.append(finding)
            else:
                settled.append(Settled(finding, by))
        return tuple(still_open), tuple(settled)


_SETTLING = frozenset({Verdict.KEPT, Verdict.SOURCED})
"""A fix is history: what is found in its place is news. A note leaves its finding open."""
