"""What the report tells of an approved version: who signed what, every claim with what stands behind it, and what was open."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.phrase import Phrase
from copydesk.model.source import Source
from copydesk.model.version import Approval, ApprovedVersion


@dataclass(frozen=True, slots=True)
class Proof:
    """A source behind a claim."""

    source: Source | None
    """None where it was forgotten since."""
    link: Link


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """One claim as the report tells it."""

    claim: Claim
    cited: tuple[Proof, ...]
    proved: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that the report says; a writer adds no fact of its own."""

    title: str
    guid: str
    byline: str
    desk: str
    language: str
    version: int
    text_sha256: str
    approval: Approval
    claims: tuple[CheckedClaim, ...]
    sources: tuple[Source, ...]
    """Of confidential ones nothing but that they are there, unless the edition tells them."""

    @property
    def counts(self) -> dict[ClaimStatus, int]:
        """How many claims are in each state; states without claims are left out."""
        counted = Counter(checked.claim.status for checked in self.claims)
        return {status: counted[status] for status in ClaimStatus if counted[status]}

    @property
    def unproved(self) -> int:
        """How many claims were verified without a source."""
        return sum(checked.claim.unproved for checked in self.claims)

    @property
    def confidential(self) -> int:
        """How many sources are confidential."""
        return sum(source.confidential for source in self.sources)


def report_of(approved: ApprovedVersion) -> Report:
    """The report of an approved version."""
    version, dossier = approved.version, approved.dossier

    def proofs(claim: Claim, use: Use) -> tuple[Proof, ...]:
        return tuple(
            Proof(dossier.source(link.source_id), link) for link in claim.links if link.use is use
        )

    return Report(
        title=version.title,
        guid=dossier.guid,
        byline=dossier.byline,
        desk=dossier.desk,
        language=version.language,
        version=version.number,
        text_sha256=version.sha256,
        approval=approved.approval,
        claims=tuple(
            CheckedClaim(claim, proofs(claim, Use.CITED), proofs(claim, Use.VERIFIED))
            for claim in _in_order(dossier.claims, version.text)
        ),
        sources=dossier.sources,
    )


def moment(at: datetime, zone: tzinfo | None = None) -> Phrase:
    """A time as clocks here show it, and how far they are from UTC: ``2026-11-23 10:30 (UTC+1)``, in a German paper as one writes it there.

    Args:
        zone: another place's; None is this computer's.
    """
    local = at.astimezone(zone)
    minutes = int((local.utcoffset() or timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "-"
    away = f"{sign}{hours}" + f":{rest:02}" * bool(rest) if minutes else ""
    return Phrase(
        "{year}-{month}-{day} {time} (UTC{away})",
        year=f"{local:%Y}",
        month=f"{local:%m}",
        day=f"{local:%d}",
        time=f"{local:%H:%M}",
        away=away,
    )


def _in_order(claims: tuple[Claim, ...], text: str) -> list[Claim]:
    """The claims in the order of the text; those whose words are gone come last."""
    places = {claim.id: text.find(claim.anchor.exact) for claim in claims}
    return sorted(claims, key=lambda claim: (places[claim.id] < 0, places[claim.id], claim.id))
