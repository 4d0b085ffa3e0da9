"""Quotations that nobody speaks: no verb, no colon, no name near them."""

import re
from collections.abc import Sequence

from copydesk.checks.claims.evidence.attribution import Way
from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.model.span import Span
from copydesk.text.document import Document

_UNDERLINE = re.compile(r"\s{0,6}[―—–-]{1,2}\s{0,2}[^\W\d_]")
"""``— Joan Dale``, in the line below her words."""
_LEAST_WORDS = 6
_DASHES = frozenset("―—–")
_NEAR = 5
"""Sentences before and after in which a speaker may stand."""


def orphans(document: Document) -> frozenset[Span]:
    """The first sentence of each such quotation, in code points of the document."""
    found = document.fact(evidence)
    return frozenset(
        entry.span
        for number, entry in enumerate(found)
        if entry.is_quotation
        and len(entry.sentence.words) > _LEAST_WORDS
        and all(a.way is Way.QUOTATION for a in entry.attributions)
        and not _has_speaker(document.text, found, number)
    )


def _names_somebody(entry: Evidence) -> bool:
    """Whether first name and surname stand in it, outside quotation marks."""
    words = entry.sentence.words
    return any(
        a[0].isupper()
        and b[0].isupper()
        and a.isalpha()
        and not quoted
        and a.lower() not in lists(entry.language).place_begins
        and a.lower() not in lists(entry.language).preposition
        for a, b, quoted in zip(words, words[1:], entry.sentence.quoted, strict=False)
    )


def _refuses(entry: Evidence) -> bool:
    """``Die Bürgermeisterin wollte sich dazu nicht äußern``, ``declined to comment``: whoever it is has said nothing."""
    return any(turn.name == "refusal" for turn in entry.sentence.turns)


def _has_speaker(text: str, found: Sequence[Evidence], number: int) -> bool:
    """Whether somebody near it speaks, or the quotation began in an earlier sentence."""
    if number and found[number - 1].is_quotation:
        return True
    near = [
        entry for entry in found[max(0, number - _NEAR) : number + _NEAR + 1] if not _refuses(entry)
    ]
    if any(a.way is not Way.QUOTATION for entry in near for a in entry.attributions):
        return True
    if any(entry.sentence.all_bits & (Tag.PERSON | Tag.THINK | Tag.STATEMENT) for entry in near):
        return True
    if any(not _DASHES.isdisjoint(entry.sentence.low) for entry in near):
        return True  # "― Maria Ortega", below her words
    if any(_names_somebody(entry) for entry in near) or _UNDERLINE.match(
        text, found[number].span.end
    ):
        return True
    before = text[max(0, found[number].span.start - 3) : found[number].span.start]
    return ":" in before or any(":" in entry.sentence.low for entry in near)
