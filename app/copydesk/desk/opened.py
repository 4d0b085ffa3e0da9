"""A draft as somebody opens it: all that the archive knows of it, of one moment."""

from dataclasses import dataclass

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord, StoredRemark
from copydesk.model.claim import Claim
from copydesk.model.decision import Decision
from copydesk.model.source import Source
from copydesk.model.version import Version


@dataclass(frozen=True)
class OpenedDraft:
    """A draft with everything that hangs on it."""

    record: DraftRecord
    version: Version
    """The newest."""
    decisions: tuple[Decision, ...]
    """The draft's own and the house's."""
    sources: tuple[Source, ...]
    remarks: tuple[StoredRemark, ...]
    claims: tuple[Claim, ...] = ()
    approved: int | None = None
    """The number of the version that was approved last."""


def open_draft(archive: Archive, draft_id: int) -> OpenedDraft:
    """Everything about a draft.

    Raises:
        CopydeskError: there is none of that number.
    """
    return OpenedDraft(
        record=archive.drafts.get(draft_id),
        version=archive.versions.latest(draft_id),
        decisions=archive.decisions.for_review(draft_id),
        sources=archive.sources.of_draft(draft_id),
        remarks=archive.remarks.of_draft(draft_id),
        claims=archive.claims.of_draft(draft_id),
        approved=max((number for number, _ in archive.approvals.of_draft(draft_id)), default=None),
    )
