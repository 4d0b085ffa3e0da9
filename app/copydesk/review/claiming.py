"""Words of the text that become a claim: a sentence of its own, and what sort of fact it seems to be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.claim import Claim, ClaimKind, ClaimStatus
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.text.languages.filled import AnyOf, filled
from copydesk_resources import read_toml


@dataclass(frozen=True, slots=True)
class _Signs:
    allegation: AnyOf
    months: AnyOf
    amounts: AnyOf
    comparison: AnyOf
    cause: AnyOf


_WORDS = filled(_Signs, read_toml("review/claim_signs.toml"))
_SIGNS: Mapping[ClaimKind, re.Pattern[str]] = {
    ClaimKind.QUOTATION: re.compile(r"[„“”»«\"]"),
    ClaimKind.ALLEGATION: re.compile(rf"(?i)\b{_WORDS.allegation}"),
    ClaimKind.DATE: re.compile(rf"(?i)\b(?:1[5-9]|20)\d\d\b|\b{_WORDS.months}\b"),
    ClaimKind.FIGURE: re.compile(rf"\d|(?i:\b{_WORDS.amounts})"),
    ClaimKind.COMPARISON: re.compile(rf"(?i)\b{_WORDS.comparison}\b"),
    ClaimKind.CAUSE: re.compile(rf"(?i)\b{_WORDS.cause}\b"),
}
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
    return next((kind for kind, sign in _SIGNS.items() if sign.search(words)), ClaimKind.OTHER)


def sentence_at(text: str, position: int, language: str) -> Span:
    """The sentence around a position: what a person means who marks nothing. Empty on an empty line."""
    from copydesk.text.sentences import split_sentences  # loaded when somebody first asks

    first = text.rfind("\n", 0, position) + 1
    last = text.find("\n", position)
    line = Span(first, len(text) if last < 0 else last)
    spans = [span.shifted(first) for span in split_sentences(line.of(text), language)]
    return next((span for span in spans if position <= span.end), Span(first, first))
