"""Somebody's word on findings: kept, fixed, or noted."""

from collections.abc import Sequence

from copydesk.archive.archive import Archive
from copydesk.desk.page import Page, counts_of
from copydesk.model.decision import Decision


def decide(
    archive: Archive, draft_id: int, decisions: Sequence[Decision], page: Page
) -> tuple[Decision, ...]:
    """Record decisions, and how much of the page is done with them; the same with their numbers.

    Args:
        draft_id: of the page; a decision of the house is no draft's.
        decisions: with id 0.

    Raises:
        CopydeskError: they could not be saved; nothing was.
    """
    with archive.write():
        kept = archive.decisions.add(*decisions)
        archive.drafts.set_counts(draft_id, counts_of(archive, draft_id, page))
        return kept
