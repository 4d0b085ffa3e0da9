"""How far a claim's check has come: said of the words that stand in the text now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from copydesk.archive.archive import Archive
from copydesk.desk.record_claims import record_claims
from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.ledger import Ledger, Standing


@dataclass(frozen=True, slots=True)
class Marking:
    """What is said along with a mark."""

    cited: tuple[int, ...] = ()
    """Numbers of sources that the text names."""
    proofs: tuple[int, ...] = ()
    """Numbers of sources that verified it."""
    disowned: tuple[int, ...] = ()
    """Numbers of sources that are no longer said to verify it."""
    locator: str = ""
    """Where in these sources."""
    question: str | None = None
    """What author or editor are asked; None leaves it as it is, here and in the next three."""
    answer: str | None = None
    concerns: str | None = None
    instead: str | None = None
    """What is right, where the words are wrong."""
    remark: str = ""

    def links(self, by: str, at: datetime) -> tuple[Link, ...]:
        """The sources as links of the claim."""
        return (
            *(Link(number, Use.CITED, by, at, self.locator) for number in self.cited),
            *(Link(number, Use.VERIFIED, by, at, self.locator) for number in self.proofs),
        )

    def left(self, links: Iterable[Link]) -> Iterator[Link]:
        """Those of the claim's links that stay."""
        for link in links:
            if link.use is not Use.VERIFIED or link.source_id not in self.disowned:
                yield link


_NOTHING_SAID = Marking()


def mark(
    archive: Archive,
    claim_id: int,
    status: ClaimStatus,
    by: str,
    *,
    ledger: Ledger | None = None,
    along: Marking = _NOTHING_SAID,
) -> Claim:
    """Record a state of a claim.

    Args:
        ledger: the claims in their places on the page; None takes the newest version.

    Raises:
        CopydeskError: there is no such claim or source, or the claim's words are gone, so that nobody can say what was
            checked; nothing was saved.
    """
    at = archive.now()
    with archive.write():
        known = archive.claims.get(claim_id)
        text, span = _place(archive, known, ledger)
        if span is None and status is not ClaimStatus.NOT_A_CLAIM:
            raise CopydeskError(
                Phrase(
                    "The words of claim {id} are gone from the text. Make a new claim.", id=claim_id
                )
            )
        here = Ledger(text).rehung(Standing(known, span))
        changed = replace(
            here,
            status=status,
            by=by,
            at=at,
            remark=along.remark,
            question=here.question if along.question is None else along.question,
            answer=here.answer if along.answer is None else along.answer,
            concerns=here.concerns if along.concerns is None else along.concerns,
            instead=_instead(here, status, along),
            links=(*along.left(here.links), *along.links(by, at)),
        )
        (kept,) = record_claims(archive, changed)
        return kept


def _instead(claim: Claim, status: ClaimStatus, along: Marking) -> str:
    """What is right instead: nothing where the words were found right as they stand."""
    if along.instead is not None:
        return along.instead
    return "" if status.done and status is not ClaimStatus.CORRECTED else claim.instead


def rehang(archive: Archive, claim_id: int, span: Span, text: str, by: str) -> Claim:
    """Hang a claim that lost its words on others. A check of the old words does not hold for these.

    Raises:
        CopydeskError: there is no such claim, or it could not be saved; nothing was.
    """
    with archive.write():
        known = archive.claims.get(claim_id)
        status = ClaimStatus.OPEN if known.status.judged else known.status
        (kept,) = record_claims(
            archive,
            replace(
                known,
                anchor=anchor_of(text, span),
                status=status,
                by=by,
                at=archive.now(),
                remark="",
            ),
        )
        return kept


def _place(archive: Archive, claim: Claim, ledger: Ledger | None) -> tuple[str, Span | None]:
    """The text, and where the claim's words stand in it."""
    if ledger is None:
        ledger = Ledger(archive.versions.latest(claim.draft_id).text, (claim,))
    standing = ledger.of(claim.id)
    return ledger.text, standing.span if standing is not None else None
