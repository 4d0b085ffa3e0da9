"""What a kind of text that a person has chosen no longer asks about: what its writer saw, and what is common to it.

Each kind's policy is data (``kinds_of_text/`` of the resources). A claim that it silences stays a hint.
"""

from copydesk.checks.claims.evidence.contents import STRONG, Content
from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.ranking.surroundings import told
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.text.document import Document
from copydesk.text.kinds_of_text import KindOfText

_SHORT_CLAUSE = 14
"""Words of a sentence in the past that may tell a scene."""


def unasked(document: Document) -> frozenset[int]:
    """The sentences of the running text, by number, that the chosen kind does not ask about; none where nobody has chosen."""
    kind = document.chosen_kind
    if kind is None:
        return frozenset()
    return frozenset(
        number
        for number, entry in enumerate(document.fact(evidence))
        if not _asks(kind, frozenset(told(entry)))
        or (kind.seen and not entry.is_quotation and _can_be_seen(entry))
    )


def _asks(kind: KindOfText, contents: frozenset[str]) -> bool:
    return not kind.asks_about or not kind.asks_about.isdisjoint(contents)


def _can_be_seen(entry: Evidence) -> bool:
    """``Die Maschine steht seit 6.40 Uhr.``: no money, no share or large number, nobody accused, nothing told from afar."""
    if "accusation" in told(entry) or any(
        _from_afar(one.content, one.weight) for one in entry.claimed
    ):
        return False
    past = not lists(entry.language).past.isdisjoint(entry.sentence.low)
    there = bool(entry.sentence.all_bits & Tag.CLOCK) or not past
    return there or len(entry.sentence.words) <= _SHORT_CLAUSE


def _from_afar(content: Content, weight: int) -> bool:
    return content is Content.MONEY or weight >= STRONG
