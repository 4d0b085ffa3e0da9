"""Where a statement comes from: the fields that fact-checkers keep of a source."""

import re
from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What kind of thing vouches for a statement."""

    DOCUMENT = "document"
    INTERVIEW = "interview"
    RECORDING = "recording"
    DATA = "data"
    WEB_PAGE = "web page"
    OBSERVATION = "own observation"
    EXPERT = "expert"
    PRESS_RELEASE = "press release"
    AGENCY = "agency"


class Attribution(StrEnum):
    """On which terms somebody spoke; "" where it was not asked."""

    UNKNOWN = ""
    ON_RECORD = "on the record"
    BACKGROUND = "on background"
    OFF_RECORD = "off the record"


class Medium(StrEnum):
    """How an interview was held; "" where there was none."""

    NONE = ""
    IN_PERSON = "in person"
    PHONE = "by phone"
    VIDEO = "by video"
    WRITTEN = "in writing"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a source. Its bytes stay in the archive."""

    id: int
    name: str
    """The file's name, without its folder."""
    size: int
    """In bytes."""
    sha256: str
    """Of the bytes, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Source:
    """One source of one draft. Dates are ISO 8601: a year, a month or a day; "" where unknown."""

    id: int
    """0 until the archive has given a number."""
    title: str
    kind: SourceKind = SourceKind.DOCUMENT
    locator: str = ""
    """Page, paragraph or time within the source."""
    url: str = ""
    note: str = ""
    confidential: bool = False
    """Leaves the house only where the user ticks it for that one export."""
    primary: bool = False
    """Speaks from its own knowledge: the document itself, the person who was there."""
    archived_url: str = ""
    """A copy of the page that will not change."""
    published: str = ""
    accessed: str = ""
    person: str = ""
    """Who speaks, where somebody does."""
    role: str = ""
    """What makes them know: office, profession, part in the event."""
    interviewed: str = ""
    medium: Medium = Medium.NONE
    attribution: Attribution = Attribution.UNKNOWN
    attachments: tuple[Attachment, ...] = ()
    """Files kept with it, in the order in which they came."""

    @property
    def redacted(self) -> "Source":
        """All that may be said of it outside where it is confidential: that it is there."""
        return Source(self.id, "", self.kind, confidential=True) if self.confidential else self


_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def is_date(words: str) -> bool:
    """Whether the words are a date as sources keep them: ``2024``, ``2024-03`` or ``2024-03-15``, or nothing."""
    return not words or _DATE.fullmatch(words) is not None
