"""One fact that the text states, and how far its check has come."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from copydesk.model.decision import Anchor


class ClaimKind(StrEnum):
    """What sort of fact it is; names, figures and allegations are the ones that cost most when wrong."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name or title"
    QUOTATION = "quotation"
    PLACE = "place"
    COMPARISON = "comparison"
    CAUSE = "cause"
    ALLEGATION = "allegation"
    EVENT = "event"
    OTHER = "other"


class ClaimStatus(StrEnum):
    """How far a claim's check has come: the words of the trade's own sheets."""

    OPEN = "open"
    NEEDS_SOURCE = "needs source"
    SOURCED = "sourced"
    VERIFIED = "verified"
    CORRECTED = "corrected"
    """The text was changed, and what stands there now was checked."""
    QUERY_AUTHOR = "query to author"
    QUERY_EDITOR = "query to editor"
    UNVERIFIABLE = "unverifiable"
    NOT_A_CLAIM = "not a claim"
    COMMON_KNOWLEDGE = "common knowledge"
    PARTLY = "partly verified"
    WRONG = "wrong"
    """These words were checked and are false; what is right may be said along."""

    @property
    def vouched(self) -> bool:
        """Whether somebody answers for exactly these words."""
        return self in _VOUCHED

    @property
    def judged(self) -> bool:
        """Whether it was said of exactly these words, for them or against them: an edit of them undoes that."""
        return self.vouched or self is ClaimStatus.WRONG

    @property
    def checked(self) -> bool:
        """Whether a person has checked these words and found them right."""
        return self in {ClaimStatus.VERIFIED, ClaimStatus.CORRECTED}

    @property
    def done(self) -> bool:
        """Whether nothing more is to do."""
        return self in _DONE

    @property
    def asks(self) -> bool:
        """Whether somebody waits for an answer."""
        return self in {ClaimStatus.QUERY_AUTHOR, ClaimStatus.QUERY_EDITOR}


_DONE = frozenset(
    {
        ClaimStatus.VERIFIED,
        ClaimStatus.CORRECTED,
        ClaimStatus.NOT_A_CLAIM,
        ClaimStatus.COMMON_KNOWLEDGE,
    }
)
_VOUCHED = _DONE | {ClaimStatus.SOURCED, ClaimStatus.PARTLY}


class Use(StrEnum):
    """What a source does for a claim: the one that the author names is rarely the one that proves it."""

    CITED = "cited"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Link:
    """A source behind a claim, and who said so."""

    source_id: int
    use: Use
    by: str
    at: datetime
    """UTC."""
    locator: str = ""
    """Where in the source: page, paragraph, time."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was said of a claim's words before an edit undid it: it holds again where these words stand there again."""

    exact: str
    status: ClaimStatus
    checkers: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A fact of a draft as it stands now; what it was before is in its history."""

    id: int
    """0 until the archive has given a number."""
    draft_id: int
    anchor: Anchor
    """The words that state it."""
    statement: str
    """What is claimed, in one plain sentence."""
    by: str
    """Who last changed it."""
    at: datetime
    """When, UTC."""
    kind: ClaimKind = ClaimKind.OTHER
    status: ClaimStatus = ClaimStatus.OPEN
    concerns: str = ""
    """What is doubtful about it."""
    question: str = ""
    """What the author or the editor was asked."""
    answer: str = ""
    instead: str = ""
    """What is right, where the words are wrong or were."""
    remark: str = ""
    """Why the last change was made."""
    links: tuple[Link, ...] = ()
    checkers: tuple[str, ...] = ()
    """Who verified these words, each once, in that order."""
    before: Judged | None = field(default=None, compare=False)
    """What an edit undid, while nobody has touched the claim or forgotten one of its sources since."""

    @property
    def unproved(self) -> bool:
        """Whether somebody found it right and no source says with what."""
        return self.status.checked and not self.sources(Use.VERIFIED)

    @property
    def answered(self) -> bool:
        """Whether the answer that somebody was asked for has come; nobody has checked it yet."""
        return self.status.asks and bool(self.answer.strip())

    @property
    def withdrawn(self) -> bool:
        """Whether it was made by mistake and taken back: it lies on no words any more, whatever stands in the text."""
        return self.status is ClaimStatus.NOT_A_CLAIM and self.anchor.ordinal == Anchor.GONE

    def sources(self, use: Use) -> tuple[int, ...]:
        """The numbers of the sources that serve it so."""
        return tuple(link.source_id for link in self.links if link.use is use)
