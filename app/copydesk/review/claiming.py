"""Words of the text that become a claim: a sentence of its own, and what sort of fact it seems to be."""

import re
from datetime import datetime

from copydesk.model.claim import Claim, ClaimKind, ClaimStatus
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of

_SIGNS: tuple[tuple[ClaimKind, re.Pattern[str]], ...] = (
    (ClaimKind.QUOTATION, re.compile(r"[„“”»«\"]")),
    (
        ClaimKind.ALLEGATION,
        re.compile(
            r"(?i)\b(?:mutmaßlich|vorgeworfen|beschuldigt|angeklagt|verdächtigt|betrog|bestach|veruntreut"
            r"|alleged|accused|charged with|convicted|fraud|bribe)"
        ),
    ),
    (
        ClaimKind.DATE,
        re.compile(
            r"(?i)\b(?:1[5-9]|20)\d\d\b|\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
            r"|January|February|March|May|June|July|October|December)\b"
        ),
    ),
    (ClaimKind.FIGURE, re.compile(r"\d|(?i:\b(?:prozent|percent|million|milliard|billion))")),
    (
        ClaimKind.COMPARISON,
        re.compile(r"(?i)\b(?:größte[rsnm]?|kleinste[rsnm]?|erste[rsnm]?|einzige[rsnm]?|mehr als|weniger als|largest|smallest|first|only|more than|less than)\b"),
    ),
    (ClaimKind.CAUSE, re.compile(r"(?i)\b(?:weil|wegen|infolge|dadurch|because|due to|as a result)\b")),
)  # fmt: skip
"""What a claim shows on its face, the costliest first. A guess for the form; a person says what it is."""


def claim_of(
    text: str,
    span: Span,
    *,
    draft_id: int,
    by: str,
    at: datetime,
    statement: str = "",
    kind: ClaimKind | None = None,
    status: ClaimStatus = ClaimStatus.OPEN,
) -> Claim:
    """What stands at ``span`` as a claim, not yet recorded. Blanks at its ends are left out.

    Args:
        statement: in plain words; "" takes the words of the text.
        kind: None guesses it from the words.
        at: UTC.

    Raises:
        CopydeskError: there are no words at that place.
    """
    words = span.of(text)
    if not words.strip():
        raise CopydeskError(Phrase("Mark the words that state it first."))
    start = span.start + len(words) - len(words.lstrip())
    tight = Span(start, start + len(words.strip()))
    said = " ".join(statement.split()) or " ".join(words.split())
    return Claim(
        id=0,
        draft_id=draft_id,
        anchor=anchor_of(text, tight),
        statement=said,
        by=by,
        at=at,
        kind=kind or kind_of(words),
        status=status,
    )


def kind_of(words: str) -> ClaimKind:
    """What sort of fact the words seem to state."""
    return next((kind for kind, sign in _SIGNS if sign.search(words)), ClaimKind.OTHER)


def sentence_at(text: str, position: int, language: str) -> Span:
    """The sentence around a position: what a person means who marks nothing. Empty on an empty line."""
    from copydesk.text.sentences import split_sentences  # loaded when somebody first asks

    first = text.rfind("\n", 0, position) + 1
    last = text.find("\n", position)
    line = Span(first, len(text) if last < 0 else last)
    spans = [span.shifted(first) for span in split_sentences(line.of(text), language)]
    return next((span for span in spans if position <= span.end), Span(first, first))
