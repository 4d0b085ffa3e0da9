"""What speaks for and against putting a recovery copy back, held against the database as it is now."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovery, RecoveryCopy
from copydesk.archive.values import DraftRecord
from copydesk.model.version import Version, text_hash


class Standing(StrEnum):
    """How a copy stands to the database."""

    SAVED = "saved"
    """Its words stand in a version of its draft."""
    IN_PLACE = "in place"
    """The newest version of its draft is the one that it was made from: nothing speaks against it."""
    OVERTAKEN = "overtaken"
    """Its draft says something else than what it was made from: a person decides."""
    HOMELESS = "homeless"
    """Its draft is not here: it was never saved, or the database is another one, older or lost."""
    FOREIGN = "foreign"
    """It belongs to another database that lies elsewhere and is still there."""


@dataclass(frozen=True)
class Unsaved:
    """A copy, and how it stands."""

    copy: RecoveryCopy
    standing: Standing
    record: DraftRecord | None = None
    """Its draft, where that is here."""
    newest: Version | None = None
    """The newest version of that draft."""


def standing_of(archive: Archive, copy: RecoveryCopy) -> Unsaved:
    """How a copy stands to this database. A draft is known by its guid alone, never by its number.

    Raises:
        CopydeskError: the database cannot be read.
    """
    if copy.path and Path(copy.path) != archive.path and Path(copy.path).exists():
        return Unsaved(copy, Standing.FOREIGN)
    record = archive.drafts.of_guid(copy.guid)
    if record is None:
        return Unsaved(copy, Standing.HOMELESS)
    newest = archive.versions.latest(record.id)
    mine = text_hash(copy.text)
    if any(row.sha256 == mine for row in archive.versions.list(record.id)):
        return Unsaved(copy, Standing.SAVED, record, newest)
    same = copy.base == newest.number and copy.base_sha256 in ("", newest.sha256)
    return Unsaved(copy, Standing.IN_PLACE if same else Standing.OVERTAKEN, record, newest)


def unsaved_texts(archive: Archive, recovery: Recovery) -> tuple[Unsaved, ...]:
    """The copies that somebody may miss, newest first. What stands in a version is removed, what has had its time too.

    Raises:
        CopydeskError: the database cannot be read, or a copy cannot be removed.
    """
    recovery.expire()
    found: list[Unsaved] = []
    for copy in recovery.list().copies:
        if copy.discarded is not None:
            continue
        unsaved = standing_of(archive, copy)
        if unsaved.standing is Standing.SAVED:
            recovery.remove(copy.key)
        elif unsaved.standing is not Standing.FOREIGN:
            found.append(unsaved)
    return tuple(found)
