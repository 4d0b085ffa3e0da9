"""What stands behind an approved text: whose it is, what it was, its claims and their sources."""

from dataclasses import dataclass, replace
from datetime import datetime

from copydesk.model.claim import Claim, Link
from copydesk.model.source import Source


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about a draft that an export may need, frozen when it was approved."""

    guid: str = ""
    """The story's own name, the same for all its versions."""
    slug: str = ""
    desk: str = ""
    byline: str = ""
    created_at: datetime | None = None
    """When the draft came in, UTC."""
    first_approved_at: datetime | None = None
    """UTC."""
    original: str = ""
    """The text as it came in: version 0."""
    original_title: str = ""
    """What it was called then."""
    manuscript: bytes = b""
    """The Word file that came in, as it was; empty where the original was none."""
    comments: int = 0
    """How many comments were read in that file."""
    secret_comments: frozenset[int] = frozenset()
    """Those that were taken as sources which are confidential now, counted from 0 in the file's order."""
    forgotten_comments: frozenset[int] = frozenset()
    """Those that were taken as sources which were forgotten since."""
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()

    def edition(self, *, confidential: bool) -> "Dossier":
        """The dossier for one export: without the tick, of confidential sources nothing but that there are some."""
        if confidential:
            return replace(self, secret_comments=frozenset())
        secret = {source.id for source in self.sources if source.confidential}
        return replace(
            self,
            sources=tuple(source.redacted for source in self.sources),
            claims=tuple(
                replace(claim, links=tuple(_hushed(link, secret) for link in claim.links))
                for claim in self.claims
            ),
        )

    def source(self, number: int) -> Source | None:
        """The source of that number; None where it was forgotten since."""
        return next((source for source in self.sources if source.id == number), None)


NOTHING_BEHIND = Dossier()
"""For a text of which nothing more is known."""


def _hushed(link: Link, secret: set[int]) -> Link:
    return replace(link, locator="") if link.source_id in secret else link
