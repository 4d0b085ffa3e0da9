"""What people are told of a text that came in: what was left out, how changes were read, what may become a source."""

from collections.abc import Iterator

from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase


def told_of(reading: Reading, *, accepted: bool = True, kept: bool = True) -> Iterator[Phrase]:
    """A sentence for each thing, in the order in which it matters.

    Args:
        accepted: whether tracked changes were read as made.
        kept: whether comments and notes were kept beside the text; with the next version of a draft they are not.
    """
    yield from reading.left_out
    if reading.tracked_changes:
        count = reading.tracked_changes
        yield (
            Phrase("Tracked changes, read as accepted: {count}.", count=count)
            if accepted
            else Phrase("Tracked changes, read as if they had not been made: {count}.", count=count)
        )
    if reading.remarks and kept:
        yield Phrase(
            "Comments and notes that came with it, kept as candidates for sources: {count}.",
            count=len(reading.remarks),
        )
    elif reading.remarks:
        yield Phrase(
            "Comments and notes that came with it, not kept: {count}.", count=len(reading.remarks)
        )
