"""An author's source sheet into the ledger: each source once, each row with words of the text as a claim with that source."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.archive.archive import Archive
from copydesk.desk.record_claims import record_claims
from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.review.claim_change import ClaimChange, undone
from copydesk.review.claiming import claim_of
from copydesk.review.source_sheet import SheetRow


@dataclass(frozen=True, slots=True)
class SheetTaken:
    """What came of a sheet."""

    sources: tuple[Source, ...]
    """The new ones."""
    changes: tuple[ClaimChange, ...]
    """The claims that were made or got a source; what was before has the number 0 where it is new."""
    unplaced: tuple[SheetRow, ...]
    """Rows whose words stand in the text nowhere, or more than once: their sources are there, a person places them."""


def take_sheet(
    archive: Archive, draft_id: int, rows: Sequence[SheetRow], by: str, *, text: str | None = None
) -> SheetTaken:
    """Record the rows, all or none. A sheet that was taken in before adds nothing.

    Args:
        text: that the claims are to be placed in; None for the newest version's.

    Raises:
        CopydeskError: they could not be saved; nothing was.
    """
    at = archive.now()
    with archive.write():
        words_of_text = archive.versions.latest(draft_id).text if text is None else text
        known = {_same(source): source for source in archive.sources.of_draft(draft_id)}
        added: list[Source] = []
        claims = {claim.anchor.exact: claim for claim in archive.claims.of_draft(draft_id)}
        changed: dict[str, Claim] = {}
        before: dict[str, Claim] = {}
        unplaced: list[SheetRow] = []
        for row in rows:
            source = known.get(_same(row.source))
            if source is None:
                source = archive.sources.add(draft_id, row.source, by)
                known[_same(source)] = source
                added.append(source)
            if not row.words:
                continue
            span = _place(row.words, words_of_text)
            if span is None:
                unplaced.append(row)
                continue
            link = Link(source.id, Use.CITED, by, at, row.locator)
            words = span.of(words_of_text)
            claim = changed.get(words) or claims.get(words)
            if claim is not None:
                before.setdefault(words, claim)
            else:
                claim = claim_of(
                    words_of_text, span, draft_id=draft_id, by=by, at=at, statement=row.statement,
                    status=ClaimStatus.SOURCED,
                )  # fmt: skip
            if all(
                (each.source_id, each.use) != (link.source_id, link.use) for each in claim.links
            ):
                changed[words] = replace(claim, links=(*claim.links, link), by=by, at=at, remark="")
        kept = record_claims(archive, *changed.values())
        changes = (
            ClaimChange(before.get(words, replace(claim, id=0)), claim)
            for words, claim in zip(changed, kept, strict=True)
        )
        return SheetTaken(tuple(added), tuple(changes), tuple(unplaced))


def take_sheet_back(
    archive: Archive, draft_id: int, taken: SheetTaken, by: str
) -> tuple[Source, ...]:
    """Take a sheet back: what else was changed of its claims since stays; the draft's sources as they are then.

    A claim that the sheet made lies on no words any more. A source of it is forgotten unless another claim has it by now.

    Raises:
        CopydeskError: it could not be saved; nothing was.
    """
    at = archive.now()
    with archive.write():
        record_claims(
            archive,
            *(
                undone(change, archive.claims.get(change.after.id), by, at)
                for change in taken.changes
            ),
        )
        linked = {
            link.source_id for claim in archive.claims.of_draft(draft_id) for link in claim.links
        }
        for source in taken.sources:
            if source.id not in linked:
                archive.sources.remove(source.id, by)
        return archive.sources.of_draft(draft_id)


def _same(source: Source) -> tuple[str, str, str]:
    """What tells two sources of a sheet apart."""
    return source.title.casefold(), source.url, source.person.casefold()


def _place(words: str, text: str) -> Span | None:
    start = text.find(words)
    if start < 0 or text.find(words, start + 1) >= 0:
        return None
    return Span(start, start + len(words))
