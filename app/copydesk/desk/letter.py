"""The open questions to author or editor as a letter, ready to be sent."""

from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.export.letters import write_letter
from copydesk.files.whole import write_whole
from copydesk.model.claim import ClaimStatus


def letter(
    archive: Archive,
    draft_id: int,
    to: ClaimStatus,
    format: str,  # noqa: A002
    path: Path,
    by: str,
) -> None:
    """Write the letter whole, or leave what was there as it was.

    Args:
        to: ``QUERY_AUTHOR`` or ``QUERY_EDITOR``.
        format: one of ``LETTER_FORMATS``.

    Raises:
        CopydeskError: there is no such draft, no question to them, or the file cannot be written.
    """
    version = archive.versions.latest(draft_id)
    data = write_letter(
        archive.claims.of_draft(draft_id),
        to,
        title=archive.drafts.get(draft_id).title,
        by=by,
        at=archive.now(),
        language=version.language,
        fmt=format,
    )
    write_whole(data, path)
