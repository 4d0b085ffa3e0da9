"""Decisions are taken back. They stay in the record."""

from collections.abc import Iterable

from copydesk.archive.archive import Archive
from copydesk.desk.page import Page, counts_of


def revoke(
    archive: Archive,
    decision_ids: Iterable[int],
    by: str,
    draft_id: int | None = None,
    page: Page | None = None,
) -> None:
    """Take decisions back, all or none.

    Args:
        draft_id: the draft that is open, whose counts change with it; None where none is.
        page: what stands on it.

    Raises:
        CopydeskError: there is no such decision, or it could not be saved; nothing was.
    """
    with archive.write():
        for number in decision_ids:
            archive.decisions.revoke(number, by)
        if draft_id is not None and page is not None:
            archive.drafts.set_counts(draft_id, counts_of(archive, draft_id, page))
