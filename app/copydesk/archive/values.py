"""What the archive answers with."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.decision import Decision
from copydesk.model.draft import Remark, TextFormat
from copydesk.model.phrase import Phrase
from copydesk.model.version import Counts, Release, Status, Version


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """A draft without its text: what was read, and how far it has come."""

    id: int
    guid: str
    title: str
    slug: str
    desk: str
    author: str
    format: TextFormat
    language: str
    """As a person chose it; "" where the text tells."""
    declared: str
    """The language that its file declares (``de``, ``en-GB``); "" where it does not."""
    origin: str
    media_type: str
    encoding: str
    original_sha256: str
    left_out: tuple[Phrase, ...]
    tracked_changes: int
    status: Status
    counts: Counts
    created_at: datetime
    """UTC."""
    updated_at: datetime
    """UTC."""
    trashed: bool
    deadline: datetime | None = None
    """When it is due, UTC; None where nobody said."""
    kind: str = ""
    """What kind of text a person said that it is (``kinds_of_text``); "" where its words tell."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A draft as the queue shows it."""

    id: int
    title: str
    desk: str
    author: str
    origin: str
    """The name of the file that it came from; "" for a paste."""
    status: Status
    done: int
    total: int
    words: int
    updated_at: datetime
    """UTC."""
    deadline: datetime | None = None
    """When it is due, UTC; None where nobody said."""
    released: bool = False
    """Whether a version of it was approved."""


@dataclass(frozen=True, slots=True)
class DraftFilter:
    """Which drafts to list. Empty fields let everything through."""

    status: Status | None = None
    desk: str = ""
    title: str = ""
    """Words of the title, in any case."""
    trashed: bool = False
    """List the drafts in the trash instead of the others."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version without its text."""

    draft_id: int
    number: int
    base: int | None
    title: str
    sha256: str
    by: str
    at: datetime
    """UTC."""
    status: Status
    counts: Counts
    comment: str
    approved_by: str = ""
    """Who signed it off last; "" where nobody did."""
    release: Release | None = None
    """What it was to those who had an earlier version; None where that was not asked."""

    @property
    def approved(self) -> bool:
        """Whether somebody signed it off."""
        return bool(self.approved_by)


@dataclass(frozen=True, slots=True)
class VersionSaved:
    """What became of a save."""

    version: Version
    """The newest version after the save."""
    new: bool
    """False where text, title and status were those of the newest version: nothing was added."""
    diverged_from: int | None = None
    """The newest version that the saver had not seen. Both are kept; people must bring them together."""
    decisions: tuple[Decision, ...] = ()
    """The decisions saved with it, numbered."""


@dataclass(frozen=True, slots=True)
class StoredRemark:
    """A comment or footnote of the file that was read: a candidate source."""

    id: int
    remark: Remark
    source_id: int | None
    """The source that was made of it."""


class Event(StrEnum):
    """What the log tells of."""

    ADDED = "added"
    SAVED = "saved"
    APPROVED = "approved"
    EXPORTED = "exported"
    DESCRIBED = "described"
    STATUS = "status"
    TRASHED = "trashed"
    RESTORED = "restored"
    DECIDED = "decided"
    REVOKED = "revoked"
    SOURCE_ADDED = "source added"
    SOURCE_CHANGED = "source changed"
    SOURCE_REMOVED = "source removed"
    FILE_ATTACHED = "file attached"
    CLAIM_ADDED = "claim added"
    CLAIM_CHANGED = "claim changed"
    SETTING = "setting"
    CLOCK_WENT_BACK = "clock went back"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Who did what, and when. The order is that of the entries, never of the clock."""

    id: int
    draft_id: int | None
    at: datetime
    """UTC."""
    by: str
    event: Event
    details: dict[str, str | int | None]
    """A few words about it: never a text, never a note."""
