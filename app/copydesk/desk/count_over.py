"""How much there is to do in a draft that nobody has worked on yet: for the queue."""

from copydesk.archive.archive import Archive
from copydesk.desk.page import Page, counts_of
from copydesk.model.analysed import Analysed
from copydesk.model.version import Counts


def count_over(archive: Archive, draft_id: int, analysed: Analysed) -> Counts | None:
    """Keep the counts of the newest version; None where another one was saved since it was looked at, and nothing was kept.

    Args:
        analysed: what was found in its text.

    Raises:
        CopydeskError: there is no such draft, or it could not be saved; nothing was.
    """
    version = archive.versions.latest(draft_id)
    if version.sha256 != analysed.sha256:
        return None
    counts = counts_of(archive, draft_id, Page(version.text, analysed.findings))
    if archive.drafts.get(draft_id).counts != counts:
        archive.drafts.set_counts(draft_id, counts)
    return counts
