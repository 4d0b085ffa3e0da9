"""What a search of the archive asks for, and what it answers with."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.model.version import Status
from copydesk.model.voices import VoiceKind


class HitKind(StrEnum):
    """What was found, in the order in which it is shown."""

    TEXT = "text"
    TITLE = "title"
    CLAIM = "claim"
    SOURCE = "source"
    SAID = "said"
    """A sentence that an approved text gives to somebody."""
    NAME = "name"
    """A name in an approved text."""
    NOTE = "note"
    """The reason of a decision."""


EVERY_KIND = frozenset(HitKind)


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """Which drafts and which kinds of hit to look for. Drafts in the trash are never found."""

    kinds: frozenset[HitKind] = EVERY_KIND
    status: Status | None = None
    """Of the draft, now."""
    person: str = ""
    """Words of the name, in any case, of somebody who wrote, saved, approved, checked or decided something in it."""
    since: datetime | None = None
    """Hits from then on, UTC."""
    until: datetime | None = None
    """Hits before then, UTC."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One place that holds the words."""

    kind: HitKind
    snippet: str
    """The words in their surroundings; cut off where ``…`` stands."""
    marks: tuple[Span, ...]
    """The words found, as spans of the snippet."""
    at: datetime
    """When it was saved, changed or approved, UTC."""
    by: str = ""
    """Who saved, changed or decided it; for what was said, who said it."""
    detail: str = ""
    """The status of a claim or the kind of a source, as the model calls them."""
    number: int | None = None
    """The version that holds it; None for claims, sources and notes, which belong to the draft."""
    quote: str = ""
    """Words of the draft's text that it is about, to go there; "" where the snippet itself is of the text."""
    subject: str = ""
    """The whole title of a source."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A draft that a search found, with the newest passage of each kind, or with more where one kind is looked for."""

    draft_id: int
    title: str
    """The draft's, as it is now."""
    status: Status
    passages: tuple[Passage, ...]
    """At least one; by kind, the newest first in each."""

    @property
    def number(self) -> int | None:
        """The newest version among the passages."""
        return next((p.number for p in self.passages if p.number is not None), None)

    @property
    def snippet(self) -> str:
        """The first passage."""
        return self.passages[0].snippet

    @property
    def marks(self) -> tuple[Span, ...]:
        """The words found, as spans of the snippet."""
        return self.passages[0].marks

    @property
    def at(self) -> datetime:
        """When the newest passage was written, UTC."""
        return max(passage.at for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Said:
    """Who said what, where and when it was approved."""

    speaker: str
    kind: VoiceKind
    sentence: str
    marks: tuple[Span, ...]
    """The words found, as spans of the sentence."""
    draft_id: int
    title: str
    number: int
    """The approved version."""
    at: datetime
    """When that was approved, UTC."""


@dataclass(frozen=True, slots=True)
class EarlierUse:
    """A draft in which a source stood before."""

    draft_id: int
    title: str
    verified: int
    """Claims of it that the source verifies."""
    at: datetime
    """When the source was last changed or linked there, UTC."""


@dataclass(frozen=True, slots=True)
class Uses:
    """Where a source stood before, the last one first. Confidential sources are in nobody's."""

    drafts: tuple[EarlierUse, ...] = ()

    @property
    def verified(self) -> int:
        """How many claims it verifies."""
        return sum(use.verified for use in self.drafts)

    @property
    def last(self) -> datetime | None:
        """When it was last used, UTC."""
        return self.drafts[0].at if self.drafts else None
