"""A text comes in: the draft with its original bytes, its remarks, and its text as version 0."""

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
from copydesk.model.draft import Reading
from copydesk.text.language import AUTOMATIC, primary


def take_in(archive: Archive, reading: Reading, by: str, language: str = "") -> DraftRecord:
    """Record what was read.

    Args:
        language: as a person chose it; "" or ``auto`` leaves it to the text, and to what the file declares.

    Raises:
        CopydeskError: it could not be saved; nothing of it was.
    """
    chosen = "" if language == AUTOMATIC else primary(language)
    return archive.drafts.add(reading, by, chosen)
