"""A source is described anew, gets more files, or is forgotten."""

from collections.abc import Sequence
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.care.scrubbing import scrub_copies
from copydesk.archive.tables.sources import read_proof
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Source


def change_source(
    archive: Archive, draft_id: int, source: Source, by: str, *, files: Sequence[Path] = ()
) -> tuple[Source, ...]:
    """Replace what is said of a source and keep more files with it; the draft's sources as they are then.

    Raises:
        CopydeskError: there is no such source, a file cannot be read, a date is none, or it could not be saved;
            nothing was.
    """
    proofs = [read_proof(path) for path in files]
    with archive.write():
        archive.sources.change(source, by)
        for name, data in proofs:
            archive.sources.attach(source.id, name, data, by)
        return archive.sources.of_draft(draft_id)


def forget_source(archive: Archive, draft_id: int, source_id: int, by: str) -> tuple[Source, ...]:
    """Overwrite every word of a source, in approved versions and in the copies beside the database, too; the draft's sources
    as they are then.

    Raises:
        CopydeskError: there is no such source, or it could not be saved, and nothing was; or it is forgotten here, but a copy
            could not be changed, which is named.
    """
    with archive.write():
        guid = archive.drafts.get(draft_id).guid
        archive.sources.remove(source_id, by)
        sources = archive.sources.of_draft(draft_id)
    if left := scrub_copies(archive.path, guid, source_id):
        raise CopydeskError(
            Phrase(
                "The source is forgotten, but copies of the database may still hold its words: {files}. Delete them, or keep them where nobody reads them.",
                files=", ".join(map(str, left)),
            )
        )
    return sources
