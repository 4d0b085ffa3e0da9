"""An edited text becomes the next version."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.archive.archive import Archive
from copydesk.archive.values import DraftRecord
from copydesk.desk.page import Page, counts_of
from copydesk.model.claim import Claim
from copydesk.model.decision import Decision
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Status, Version
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review
from copydesk.text.headline import likely_headline

_SIGNS = "# *_\t\r"
"""What stands round a headline in Markdown."""


class OvertakenError(CopydeskError):
    """Somebody saved another version since the one that the text was made from."""


@dataclass(frozen=True)
class UnsavedPage:
    """A page that becomes a version together with something else that is done."""

    page: Page
    by: str
    base: int
    """The number of the version that the text was made from."""
    fixed: tuple[Decision, ...] = ()
    """Fixes that were applied, with id 0."""


@dataclass(frozen=True)
class Saved:
    """What became of a save."""

    record: DraftRecord
    version: Version
    """The newest version after the save."""
    base: int
    """The number of the version that the text was made from."""
    new: bool
    """False where the newest version says just this: nothing was added."""
    diverged_from: int | None
    """The newest version that the saver had not seen. Both are kept; people must bring them together."""
    decisions: tuple[Decision, ...]
    """The fixes that were recorded with it, numbered."""
    claims: tuple[Claim, ...]
    """All as they are now, where edits have changed their words; else none."""
    undone: tuple[Claim, ...]
    """Those whose check the edits undid."""


def save(
    archive: Archive,
    draft_id: int,
    page: Page,
    by: str,
    *,
    base: int | None = None,
    beside: bool = False,
    comment: str = "",
    fixed: Sequence[Decision] = (),
) -> Saved:
    """Save the text with the decisions made on the way; checks of claims whose words it changes are undone.

    A text that was changed is in review again, where it was new or approved. A title that was the text's headline follows it.

    Args:
        page: its ``fixes`` are those that are recorded here.
        base: the number of the version that the text was made from; None says that it was the newest.
        beside: keep both where another version was saved since; False refuses.
        fixed: fixes that were applied, with id 0.

    Raises:
        OvertakenError: the base is not the newest version; nothing was saved.
        CopydeskError: there is no such draft, or it could not be saved; nothing was.
    """
    with archive.write():
        newest = archive.versions.latest(draft_id)
        if base is not None and not beside:
            refuse_overtaken(newest, base)
        record = archive.drafts.get(draft_id)
        title = _title(record.title, newest.text, page.text)
        if title != record.title:
            archive.drafts.describe(draft_id, by, title=title)
        before = newest if base is None else archive.versions.get(draft_id, base)
        ledger, review = placed(archive, draft_id, page, before)
        decisions = archive.decisions.add(*fixed)
        carried = archive.claims.record(*ledger.carried(by, archive.now()))
        counted = replace(page, ledger=ledger, fixes=0)
        answer = archive.versions.save(
            draft_id,
            page.text,
            title=title,
            by=by,
            status=_status(record.status, changed=page.text != newest.text),
            counts=counts_of(archive, draft_id, counted),
            base=newest.number if base is None else base,
            comment=comment,
        )
        if answer.new:
            number = answer.version.number
            archive.quotations.renew(
                draft_id, number, claims=ledger.renewed, decisions=review.renewed
            )
        return Saved(
            record=archive.drafts.get(draft_id),
            version=answer.version,
            base=newest.number if base is None else base,
            new=answer.new,
            diverged_from=answer.diverged_from,
            decisions=decisions,
            claims=archive.claims.of_draft(draft_id) if carried else (),
            undone=tuple(each.claim for each in ledger.standings if each.changed and each.span),
        )


def refuse_overtaken(newest: Version, base: int) -> None:
    """Hold the version that a text was made from against the newest.

    Raises:
        OvertakenError: they differ.
    """
    if base != newest.number:
        raise OvertakenError(
            Phrase(
                "The text was made from version {base} of draft {id}, but version {newest} is the newest. Nothing was saved.",
                base=base,
                id=newest.draft_id,
                newest=newest.number,
            )
        )


def _title(known: str, before: str, now: str) -> str:
    """The title; where it is the headline of the text before and no line of the text now, the headline that stands there now."""
    lines = {line.strip(_SIGNS) for line in now.split("\n")}
    followed = known == likely_headline(before).strip(_SIGNS) and known not in lines
    return likely_headline(now).strip(_SIGNS) or known if followed else known


def placed(archive: Archive, draft_id: int, page: Page, before: Version) -> tuple[Ledger, Review]:
    """Claims and decisions in their places on the page: followed by whoever typed, or from the version before."""
    ledger, review = page.ledger, page.review
    if ledger is None:
        ledger = Ledger(before.text, archive.claims.of_draft(draft_id)).rewritten(page.text)
    if review is None:
        decisions = archive.decisions.for_review(draft_id)
        review = Review(before.text, 0, (), decisions).rewritten(page.text)
    return ledger, review


def _status(status: Status, *, changed: bool) -> Status:
    return Status.IN_REVIEW if changed and status in {Status.NEW, Status.APPROVED} else status
