"""An approved version leaves the house: the file first and whole, then the entry in the log."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.file.errors import NotWrittenError
from copydesk.archive.values import Event
from copydesk.export.write import file_name, write
from copydesk.export.writer import all_writers
from copydesk.files.whole import write_whole
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import ApprovedVersion
from copydesk.review.embargo import Embargo, embargo_of


@dataclass(frozen=True)
class Exported:
    """What left."""

    approved: ApprovedVersion
    path: Path | None
    """The file; None where the bytes went elsewhere."""
    unlogged: Phrase | None = None
    """Why the log has no entry of it, although it left; None where it has."""


def exportable(archive: Archive, draft_id: int) -> ApprovedVersion:
    """The version that may leave now, for people to say as what; the writers are loaded with it.

    Raises:
        CopydeskError: the newest version is not approved.
    """
    all_writers()  # here, in the archive's thread, so that a window does not wait for them
    return archive.approvals.approved(draft_id)


def export(
    archive: Archive,
    draft_id: int,
    format: str,  # noqa: A002 - the command line's word
    target: Path | Callable[[bytes], object] | None,
    by: str,
    *,
    version: int | None = None,
    confidential: bool = False,
    reason: str = "",
) -> Exported:
    """Write the approved version.

    Args:
        target: a file, which is replaced whole or not at all, and is the owner's alone where it tells confidential sources; what takes the bytes; None for a name made of the
            title in the working folder, which never replaces a file.
        version: an older approved one; None is the newest, which must be approved as it stands.
        confidential: tell confidential sources, too.
        reason: why it leaves before the time of its embargo; the log keeps it.

    Raises:
        CopydeskError: it is not approved, its embargo holds and no reason is given, the format cannot say what it is, or the file cannot be written; what was
            there before is unchanged.
    """
    approved, noted = leaving(archive, draft_id, reason, version=version)
    data = write(approved, format, confidential=confidential)
    path = target if isinstance(target, Path) else None
    if target is None:
        path = Path(file_name(approved, format))
        if os.path.lexists(path):  # a link to nowhere, too
            raise CopydeskError(
                Phrase("{file} is there already. Name the file to write with -o.", file=str(path))
            )
    if path is not None:
        write_whole(data, path, private=confidential)
    elif callable(target):
        target(data)
    number = approved.version.number
    unlogged = log_export(
        archive,
        draft_id,
        number,
        format,
        by,
        confidential=confidential,
        reason=noted,
    )
    return Exported(approved, path, unlogged)


def leaving(
    archive: Archive, draft_id: int, reason: str, *, version: int | None = None
) -> tuple[ApprovedVersion, str]:
    """The version that leaves the house, by whatever way, and the reason that the log keeps; "" where none is needed.

    Raises:
        CopydeskError: it is not approved, or its embargo holds and no reason is given.
    """
    approved = archive.approvals.approved(draft_id, version)
    embargo = held_back(approved)
    if embargo is None:
        return approved, ""
    if not reason.strip():
        raise CopydeskError(_waits(embargo))
    return approved, reason.strip()


def held_back(approved: ApprovedVersion) -> Embargo | None:
    """The embargo of the text, if it holds now."""
    embargo = embargo_of(approved)
    return embargo if embargo is not None and embargo.holds(datetime.now(UTC)) else None


def _waits(embargo: Embargo) -> Phrase:
    if embargo.until is None:
        return Phrase(
            "This text is under an embargo: {line}. It leaves before its time only with a reason, which is recorded.",
            line=embargo.line,
        )
    return Phrase(
        "This text is under an embargo until {time}. It leaves before that only with a reason, which is recorded.",
        time=embargo.until.astimezone().strftime("%Y-%m-%d %H:%M"),
    )


def export_sheet(
    archive: Archive,
    draft_id: int,
    version: int | None,
    data: bytes,
    path: Path,
    by: str,
    *,
    confidential: bool = False,
    reason: str = "",
) -> Phrase | None:
    """Write what was laid out for paper as PDF; why that could not be noted, None where it was.

    Args:
        version: None for the text on a page, whatever its state.
        reason: why an approved version leaves before the time of its embargo; the log keeps it.

    Raises:
        CopydeskError: the embargo holds and no reason is given, or the file cannot be written; what was there before is
            unchanged.
    """
    noted = "" if version is None else leaving(archive, draft_id, reason, version=version)[1]
    write_whole(data, path, private=confidential)
    return log_export(
        archive, draft_id, version, "pdf", by, confidential=confidential, reason=noted
    )


def log_export(
    archive: Archive,
    draft_id: int,
    version: int | None,
    format: str,  # noqa: A002
    by: str,
    *,
    confidential: bool = False,
    reason: str = "",
) -> Phrase | None:
    """Note that something left, after it did; why that could not be noted, None where it was.

    Args:
        version: None for the text on a page, whatever its state.
    """
    try:
        archive.log.add(
            draft_id,
            by,
            Event.EXPORTED,
            version=version,
            format=format,
            confidential=int(confidential),
            **({"reason": reason} if reason else {}),
        )
    except CopydeskError as error:
        why = error.why if isinstance(error, NotWrittenError) else error.phrase
        return Phrase("It was written and stands, but the log has no entry of it. {why}", why=why)
    return None
