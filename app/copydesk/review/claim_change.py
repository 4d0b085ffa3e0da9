"""A change of a claim by itself: so it is taken back, and done again, without what came since being lost."""

from dataclasses import dataclass, replace
from datetime import datetime

from copydesk.model.claim import Claim, ClaimStatus, Link
from copydesk.model.decision import Anchor
from copydesk.review.ledger import TAKEN_BACK

_FIELDS = ("statement", "kind", "status", "concerns", "question", "answer", "instead")


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """What somebody changed of a claim at once."""

    before: Claim
    after: Claim

    @property
    def inverse(self) -> "ClaimChange":
        """The change that takes this one back."""
        return ClaimChange(self.after, self.before)

    def fits(self, now: Claim) -> bool:
        """Whether nobody has changed otherwise since what it changes."""
        return all(
            getattr(now, name) in {getattr(self.before, name), getattr(self.after, name)}
            for name in self._changed
        )

    def onto(self, now: Claim) -> Claim:
        """The claim as it is now, with this change: of each field and link only where it is as it was before the change."""
        fields = {
            name: getattr(self.after, name)
            for name in self._changed
            if getattr(now, name) == getattr(self.before, name)
        }
        links = self._links(now.links)
        if fields or links != now.links or self._only_says_why:
            fields["remark"] = self.after.remark
        if self.before.anchor != self.after.anchor:
            fields["anchor"] = self.after.anchor
        return replace(now, links=links, **fields)

    @property
    def _only_says_why(self) -> bool:
        return not self._changed and self.before.links == self.after.links

    @property
    def _changed(self) -> tuple[str, ...]:
        return tuple(n for n in _FIELDS if getattr(self.before, n) != getattr(self.after, n))

    def _links(self, now: tuple[Link, ...]) -> tuple[Link, ...]:
        """The links that stand now, without those that the change took away, and with those that it brought."""
        before = {(link.source_id, link.use): link for link in self.before.links}
        after = {(link.source_id, link.use): link for link in self.after.links}
        standing = {(link.source_id, link.use): link for link in now}
        for key in before.keys() | after.keys():
            then = before.get(key)
            if _differ(then, after.get(key)) and not _differ(then, standing.get(key)):
                standing.pop(key, None)
                if key in after:
                    standing[key] = after[key]
        return tuple(standing.values())


def _differ(one: Link | None, other: Link | None) -> bool:
    """Whether they say different things: who made a link, and when, is no part of it."""
    if one is None or other is None:
        return one is not other
    return one.locator != other.locator


def undone(change: ClaimChange, now: Claim, by: str, at: datetime) -> Claim:
    """The claim as it is now without the change; where the change made it, it is no claim any more, and lies on no words.

    Args:
        at: UTC.
    """
    as_before = replace(change.inverse.onto(now), by=by, at=at, remark=TAKEN_BACK.template)
    if change.before.id:
        return as_before
    nowhere = replace(now.anchor, ordinal=Anchor.GONE)
    return replace(
        as_before, status=ClaimStatus.NOT_A_CLAIM, anchor=nowhere, links=_without(change, now)
    )


def _without(change: ClaimChange, now: Claim) -> tuple[Link, ...]:
    """The links that others have given it since."""
    given = {(link.source_id, link.use) for link in change.after.links}
    return tuple(link for link in now.links if (link.source_id, link.use) not in given)
