"""What about the place of the database its users should know: told once, not at every start."""

from contextlib import suppress

from copydesk.archive.archive import Archive
from copydesk.archive.file.errors import NotWrittenError
from copydesk.archive.search.surroundings import worries
from copydesk.model.phrase import Phrase

_TOLD = "told of its place"


def news_of_the_place(archive: Archive, mounts: str | None = None) -> tuple[Phrase, ...]:
    """The sentences on the database's place that were not told yet; they count as told then. Where that cannot be kept, in a
    read-only database for one, they are told again next time.

    Args:
        mounts: the system's table of mounts; None reads it.
    """
    told: list[str] = archive.settings.get(_TOLD, [])
    news = tuple(each for each in worries(archive.path, mounts) if each.said() not in told)
    if news:
        with suppress(NotWrittenError):
            archive.settings.set(_TOLD, [*told, *(each.said() for each in news)])
    return news
