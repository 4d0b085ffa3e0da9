"""What a person decided about a finding, and the words that the decision hangs on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from copydesk.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quotation that finds its place again after edits (after the W3C text-quote selector).

    ``exact`` are the words themselves, ``prefix`` and ``suffix`` up to 32 code points before and after,
    ``ordinal`` counts (from 0) how often the same words stood before them in the text; it is ``GONE`` where the text had lost
    the words, so that nothing is looked for: what stands elsewhere is a lookalike.
    """

    GONE: ClassVar[int] = -1

    exact: str
    prefix: str = ""
    suffix: str = ""
    ordinal: int = 0


class Verdict(StrEnum):
    """What was decided."""

    FIXED = "fixed"
    KEPT = "kept"
    SOURCED = "sourced"
    NOTED = "noted"
    """A note was added; the finding stays open."""


class Scope(StrEnum):
    """How far a decision to keep something reaches."""

    ONCE = "once"
    """This place."""
    DRAFT = "draft"
    """These words wherever they stand in this draft."""
    HOUSE = "house"
    """These words in every draft."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the record. Entries are only ever added; revoking one adds ``revoked`` to what is read."""

    id: int
    """0 until the archive has given a number."""
    draft_id: int | None
    """None where the decision is the house's."""
    kind: Kind
    anchor: Anchor
    verdict: Verdict
    by: str
    at: datetime
    """UTC."""
    scope: Scope = Scope.ONCE
    note: str = ""
    source_id: int | None = None
    revoked: bool = False
