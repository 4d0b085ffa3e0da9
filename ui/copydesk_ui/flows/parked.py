"""Unsaved text that is not on the page just now."""

from dataclasses import dataclass

from copydesk.desk.opened import OpenedDraft
from copydesk.model.decision import Decision


@dataclass(frozen=True)
class Parked:
    """Unsaved text of a draft, and the version that it was made from."""

    text: str
    base: int
    """The number of that version."""
    base_sha256: str = ""
    """The hash of its text; "" where it is not known."""

    fixed: tuple[Decision, ...] = ()
    """Fixes that were applied to it and are to be recorded with its next version."""

    def fits(self, opened: OpenedDraft) -> bool:
        """Whether it was made from what is the newest version of its draft."""
        newest = opened.version
        return self.base == newest.number and self.base_sha256 in ("", newest.sha256)
