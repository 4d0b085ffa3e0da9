"""Claims and sources on their way into the archive and back to the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from copydesk.archive.archive import Archive
from copydesk.archive.tables.sources import read_proof
from copydesk.model.claim import Claim, ClaimStatus, Link
from copydesk.model.decision import Decision
from copydesk.model.source import Source
from copydesk_ui.dialogs.source import GivenSource
from copydesk_ui.flows.desk_parts import Desk


@dataclass(frozen=True)
class Recorded:
    """What the archive made of it."""

    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    decisions: tuple[Decision, ...] = ()


def record_claims(
    desk: Desk, claims: Sequence[Claim], then: Callable[[], None] | None = None
) -> None:
    """Record claims as said by the user, now, and show them."""
    by, at = desk.user, datetime.now(UTC)
    signed = [replace(claim, by=by, at=at) for claim in claims]

    def done(kept: tuple[Claim, ...]) -> None:
        desk.session.claims_recorded(kept)
        if then is not None:
            then()

    desk.archive.ask(lambda archive: archive.claims.record(*signed), done, desk.complain)


def record_source(
    desk: Desk,
    claim: Claim,
    given: GivenSource,
    decision: Decision | None = None,
    then: Callable[[], None] | None = None,
) -> None:
    """Record a source with its files, link the claim to it, and the decision that it settles, if one is given."""
    by, at = desk.user, datetime.now(UTC)
    draft_id = claim.draft_id

    def write(archive: Archive) -> Recorded:
        files = [read_proof(path) for path in given.files]
        source = given.source
        if not source.id:
            source = archive.sources.add(draft_id, source, by, given.remark_id)
        for name, data in files:
            archive.sources.attach(source.id, name, data, by)
        waits = claim.status in {ClaimStatus.OPEN, ClaimStatus.NEEDS_SOURCE}
        kept = archive.claims.record(
            replace(
                claim,
                by=by,
                at=at,
                status=ClaimStatus.SOURCED if waits else claim.status,
                links=(*claim.links, Link(source.id, given.use, by, at, given.locator)),
            )
        )
        settled = (archive.sources.link(source.id, decision),) if decision is not None else ()
        return Recorded(kept, archive.sources.of_draft(draft_id), settled)

    def done(answer: Recorded) -> None:
        desk.session.claims_recorded(answer.claims, answer.sources)
        if answer.decisions:
            desk.session.decided(answer.decisions)
        if then is not None:
            then()

    desk.archive.ask(write, done, desk.complain)
