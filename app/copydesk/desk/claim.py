"""Words of a text become a claim of the ledger."""

from copydesk.archive.archive import Archive
from copydesk.desk.record_claims import record_claims
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.span import Span
from copydesk.review.claiming import claim_of

_SHOWN = 80


def claim(
    archive: Archive,
    draft_id: int,
    place: Span | str,
    by: str,
    *,
    text: str | None = None,
    statement: str = "",
    kind: ClaimKind | None = None,
) -> Claim:
    """Record a claim; the same with its number.

    Args:
        place: where its words stand, or the words, which must stand there exactly once: which are meant otherwise?
        text: the one on the page; None for the newest version's.
        statement: what is claimed, in plain words; "" takes the words of the text.
        kind: None guesses it from the words.

    Raises:
        CopydeskError: there are no such words, or several times, or it could not be saved; nothing was.
    """
    with archive.write():
        words = archive.versions.latest(draft_id).text if text is None else text
        span = place if isinstance(place, Span) else _only_place(draft_id, place, words)
        made = claim_of(
            words,
            span,
            draft_id=draft_id,
            by=by,
            at=archive.now(),
            statement=statement,
            kind=kind,
        )
        (kept,) = record_claims(archive, made)
        return kept


def _only_place(draft_id: int, words: str, text: str) -> Span:
    start = text.find(words)
    if not words or start < 0:
        shown = " ".join(words.split())
        raise CopydeskError(
            Phrase(
                "Draft {id} does not hold these words: {words}",
                id=draft_id,
                words=shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…",
            )
        )
    if text.find(words, start + 1) >= 0:
        raise CopydeskError(
            Phrase("These words stand at several places. Give more of the sentence.")
        )
    return Span(start, start + len(words))
