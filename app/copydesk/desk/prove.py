"""A claim gets a source, and the finding that asked for one is settled by it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.tables.sources import read_proof
from copydesk.desk.page import Page, counts_of
from copydesk.desk.record_claims import record_claims
from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.decision import Decision
from copydesk.model.source import Source

_WAITING = frozenset({ClaimStatus.OPEN, ClaimStatus.NEEDS_SOURCE})


@dataclass(frozen=True)
class Proved:
    """What was recorded."""

    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    """All of the draft."""
    decisions: tuple[Decision, ...] = ()


def prove(
    archive: Archive,
    claim: Claim,
    source: Source,
    by: str,
    *,
    use: Use,
    locator: str = "",
    files: Sequence[Path] = (),
    remark_id: int | None = None,
    finding: Decision | None = None,
    page: Page | None = None,
) -> Proved:
    """Link a claim to a source. A claim that waited for one has it then; that is no check yet.

    Args:
        claim: with id 0 where it is new.
        source: with id 0 where it is new.
        locator: where in the source the claim is.
        files: kept with the source; each is read before anything is written.
        remark_id: the comment or footnote that the source was made of.
        finding: what is decided about the finding that asked; it becomes ``sourced``, and names a source that is not
            confidential.
        page: what the counts are taken from, where a finding is settled.

    Raises:
        CopydeskError: there is no such source, a file cannot be read, a date is none, or it could not be saved;
            nothing was.
    """
    proofs = [read_proof(path) for path in files]
    at = archive.now()
    with archive.write():
        if not source.id:
            source = archive.sources.add(claim.draft_id, source, by, remark_id)
        for name, data in proofs:
            archive.sources.attach(source.id, name, data, by)
        link = Link(source.id, use, by, at, locator)
        known = archive.claims.get(claim.id) if claim.id else claim
        status = ClaimStatus.SOURCED if known.status in _WAITING else known.status
        linked = replace(known, by=by, at=at, status=status, links=(*known.links, link))
        claims = record_claims(archive, linked)
        decisions: tuple[Decision, ...] = ()
        if finding is not None:
            note = "" if source.confidential else source.title
            decisions = (archive.sources.link(source.id, replace(finding, note=note)),)
            if page is not None:
                counts = counts_of(archive, claim.draft_id, page)
                archive.drafts.set_counts(claim.draft_id, counts)
        return Proved(claims, archive.sources.of_draft(claim.draft_id), decisions)
