"""Changes of claims are made again, or taken back, on the claims as they are now: what came since stays."""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.archive.archive import Archive
from copydesk.desk.record_claims import record_claims
from copydesk.model.claim import Claim
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.review.claim_change import ClaimChange, undone


def change_claims(
    archive: Archive, changes: Sequence[ClaimChange], by: str, *, whole: bool = False
) -> tuple[Claim, ...]:
    """Make the changes, all or none; the claims that differ by them.

    Args:
        whole: refuse a change of which a part was changed otherwise since, as somebody has just typed it.

    Raises:
        CopydeskError: all that they would change was changed otherwise since, or a part of it and that is refused; or there is
            no such claim or source, or it could not be saved; nothing was.
    """
    at = archive.now()
    with archive.write():
        changed: list[Claim] = []
        for change in changes:
            now = archive.claims.get(change.after.id)
            if whole and not change.fits(now):
                raise CopydeskError(
                    Phrase(
                        "Somebody has changed this claim meanwhile. Copy what you typed, and open it again."
                    )
                )
            made = change.onto(now)
            if made != now:
                changed.append(replace(made, by=by, at=at))
        if not changed:
            raise CopydeskError(Phrase("This was changed again since, and is left as it is now."))
        return record_claims(archive, *changed)


def withdraw(archive: Archive, made: Claim, by: str) -> ClaimChange:
    """Take back that words were made a claim: it is in the record, and nowhere else.

    Raises:
        CopydeskError: there is no such claim, or it could not be saved; nothing was.
    """
    with archive.write():
        now = archive.claims.get(made.id)
        (gone,) = record_claims(
            archive, undone(ClaimChange(replace(made, id=0), made), now, by, archive.now())
        )
        return ClaimChange(now, gone)
