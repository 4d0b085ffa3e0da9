"""A source of a draft, with the files that prove it."""

from collections.abc import Sequence
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.archive.tables.sources import read_proof
from copydesk.model.source import Source


def record_source(
    archive: Archive,
    draft_id: int,
    source: Source,
    by: str,
    *,
    files: Sequence[Path] = (),
    remark_id: int | None = None,
) -> Source:
    """Record a new source; the same with its number.

    Args:
        files: kept with it; each is read before anything is written.
        remark_id: the comment or footnote that it was made of.

    Raises:
        CopydeskError: there is no such draft, a file cannot be read, a date is none, or it could not be saved;
            nothing was.
    """
    proofs = [read_proof(path) for path in files]
    with archive.write():
        archive.drafts.get(draft_id)
        kept = archive.sources.add(draft_id, source, by, remark_id)
        for name, data in proofs:
            archive.sources.attach(kept.id, name, data, by)
        return kept
