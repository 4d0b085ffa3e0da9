"""A text as it stood when somebody saved it, and the sign-off that lets one leave the house."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from copydesk.model.dossier import NOTHING_BEHIND, Dossier
from copydesk.model.draft import TextFormat


class Status(StrEnum):
    """How far a draft has come."""

    NEW = "new"
    IN_REVIEW = "in review"
    FACT_CHECK = "fact check"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was to do and how much of it is done."""

    findings: int = 0
    done: int = 0
    words: int = 0
    characters: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """One saved state; never changed afterwards."""

    draft_id: int
    number: int
    """From 0, the state as it came in."""
    title: str
    text: str
    format: TextFormat
    language: str
    sha256: str
    """Of the text in UTF-8, in hexadecimal."""
    previous_sha256: str
    """The hash of the version before; "" for version 0."""
    by: str
    at: datetime
    """UTC."""
    status: Status
    counts: Counts = Counts()
    comment: str = ""
    base: int | None = None
    """The number of the version it was made from; None for version 0."""


class Release(StrEnum):
    """Why a version leaves the house, as agencies tell their customers (IPTC: usable, or canceled)."""

    FIRST = "first"
    UPDATE = "update"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Approval:
    """Who answers for a version, and what was open when they did."""

    by: str
    at: datetime
    """UTC."""
    text_sha256: str
    open_items: tuple[str, ...] = ()
    reason: str = ""
    """Why it was approved although items were open; required then."""
    release: Release = Release.FIRST
    change: str = ""
    """What was updated or corrected, or why it is withdrawn: for the readers of the version before."""
    sha256: str = ""
    """One hash over text, claims and sources, in hexadecimal; "" for an approval from before there were claims."""


@dataclass(frozen=True, slots=True)
class ApprovedVersion:
    """The only thing that export accepts: a version together with the approval of exactly its text.

    Raises:
        ValueError: the approval was given for another text.
    """

    version: Version
    approval: Approval
    dossier: Dossier = NOTHING_BEHIND
    """What it rests on."""
    received: str = field(default="", compare=False, repr=False)
    """The text as it came in, before anybody edited it; "" where nobody knows it."""

    def __post_init__(self) -> None:
        if (
            self.approval.text_sha256 != self.version.sha256
            or text_hash(self.version.text) != self.version.sha256
        ):
            raise ValueError("the approval was given for another text")


def text_hash(text: str) -> str:
    """The hash of a text: SHA-256 over its UTF-8, lone surrogates kept, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
