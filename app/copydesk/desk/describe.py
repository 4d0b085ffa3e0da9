"""What is said about a draft: its title, desk and author, its language and kind, how far it has come, and whether it is in sight."""

from datetime import datetime
from typing import Literal

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
from copydesk.model.version import Status
from copydesk.text.kinds_of_text import kind_chosen


def describe(
    archive: Archive,
    draft_id: int,
    by: str,
    *,
    title: str | None = None,
    desk: str | None = None,
    author: str | None = None,
    language: str | None = None,
    kind: str | None = None,
    deadline: datetime | Literal[""] | None = None,
) -> DraftRecord:
    """Set what is said about a draft; None leaves a thing as it is. The draft as it is then.

    Args:
        language: of the text, "" to leave it to the text.
        kind: what kind of text it is, by its name; "" to leave it to the text.
        deadline: when it is due, UTC; "" for no time.

    Raises:
        CopydeskError: there is no such draft or no such kind of text, or it could not be saved; nothing was.
    """
    chosen = kind if kind is None else kind_chosen(kind)
    with archive.write():
        archive.drafts.describe(
            draft_id,
            by,
            title=title,
            desk=desk,
            author=author,
            language=language,
            deadline=deadline,
            kind=chosen,
        )
        return archive.drafts.get(draft_id)


def set_status(archive: Archive, draft_id: int, status: Status, by: str) -> DraftRecord:
    """Say how far a draft has come. Leaving ``approved`` withdraws the approval; only ``approve`` gives it.

    Raises:
        CopydeskError: there is no such draft, or it could not be saved; nothing was.
    """
    with archive.write():
        archive.drafts.set_status(draft_id, status, by)
        return archive.drafts.get(draft_id)


def trash(archive: Archive, draft_id: int, by: str) -> None:
    """Put a draft out of sight. Nothing is ever deleted.

    Raises:
        CopydeskError: there is no such draft, or it could not be saved.
    """
    archive.drafts.trash(draft_id, by)


def take_back(archive: Archive, draft_id: int, by: str) -> None:
    """Take a draft out of the trash.

    Raises:
        CopydeskError: there is no such draft, or it could not be saved.
    """
    archive.drafts.restore(draft_id, by)
