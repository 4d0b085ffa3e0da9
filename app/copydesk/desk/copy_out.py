"""An approved text leaves by the clipboard."""

from dataclasses import dataclass

from copydesk.archive.archive import Archive
from copydesk.desk.export import leaving, log_export
from copydesk.export.rich import RichText, rich_text
from copydesk.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class CopiedOut:
    """What is to be put on the clipboard."""

    text: RichText
    version: int
    unlogged: Phrase | None
    """Why the log has no entry of it; None where it has."""


def copy_out(archive: Archive, draft_id: int, by: str, reason: str = "") -> CopiedOut:
    """The approved version for the clipboard, noted as having left.

    Args:
        reason: why it leaves before the time of its embargo; the log keeps it.

    Raises:
        CopydeskError: the newest version is not approved, or its embargo holds and no reason is given.
    """
    approved, noted = leaving(archive, draft_id, reason)
    text, number = rich_text(approved), approved.version.number
    unlogged = log_export(archive, draft_id, number, "clipboard", by, reason=noted)
    return CopiedOut(text, number, unlogged)
