"""Where a statement comes from."""

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


@dataclass(frozen=True, slots=True)
class Source:
    """One source of one draft."""

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
