"""How far a claim's check has come: said of the words that stand in the text now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.archive.archive import Archive
from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.ledger import Ledger, Standing


@dataclass(frozen=True, slots=True)
class Named:
    """Sources by their numbers."""

    cited: Sequence[int] = ()
    """Those that the text names."""
    proofs: Sequence[int] = ()
    """Those that verified the claim."""
    locator: str = ""
    """Where in these sources."""


NO_SOURCES = Named()


def mark(
    archive: Archive,
    claim_id: int,
    status: ClaimStatus,
    by: str,
    *,
    ledger: Ledger | None = None,
    sources: Named = NO_SOURCES,
    question: str | None = None,
    answer: str | None = None,
    concerns: str | None = None,
    remark: str = "",
) -> Claim:
    """Record a state of a claim.

    Args:
        ledger: the claims in their places on the page; None takes the newest version.
        sources: those that stand behind the claim from now on, too.
        question: what author or editor are asked; None leaves it, as for the next two.

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
        links = (
            *(Link(number, Use.CITED, by, at, sources.locator) for number in sources.cited),
            *(Link(number, Use.VERIFIED, by, at, sources.locator) for number in sources.proofs),
        )
        changed = replace(
            here,
            status=status,
            by=by,
            at=at,
            remark=remark,
            question=here.question if question is None else question,
            answer=here.answer if answer is None else answer,
            concerns=here.concerns if concerns is None else concerns,
            links=(*here.links, *links),
        )
        (kept,) = archive.claims.record(changed)
        return kept


def change_claim(archive: Archive, claim: Claim, by: str) -> Claim:
    """Record a claim as somebody has written it anew, links and all.

    Raises:
        CopydeskError: there is no such claim or source, or it could not be saved; nothing was.
    """
    (kept,) = archive.claims.record(replace(claim, by=by, at=archive.now()))
    return kept


def rehang(archive: Archive, claim_id: int, span: Span, text: str, by: str) -> Claim:
    """Hang a claim that lost its words on others. A check of the old words does not hold for these.

    Raises:
        CopydeskError: there is no such claim, or it could not be saved; nothing was.
    """
    with archive.write():
        known = archive.claims.get(claim_id)
        status = ClaimStatus.OPEN if known.status.vouched else known.status
        (kept,) = archive.claims.record(
            replace(
                known,
                anchor=anchor_of(text, span),
                status=status,
                by=by,
                at=archive.now(),
                remark="",
            )
        )
        return kept


def _place(archive: Archive, claim: Claim, ledger: Ledger | None) -> tuple[str, Span | None]:
    """The text, and where the claim's words stand in it."""
    if ledger is None:
        ledger = Ledger(archive.versions.latest(claim.draft_id).text, (claim,))
    spans = (each.span for each in ledger.standings if each.claim.id == claim.id)
    return ledger.text, next(spans, None)
