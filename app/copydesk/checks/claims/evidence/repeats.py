"""Facts that a text tells more than once: the same figures, dates or accusations about the same things."""

from collections import defaultdict, deque

from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.text.document import Document

_COMPARED = 8
"""Earlier sentences with the same figure that one is compared with, at most: a text is read in linear time."""
_STEM = 5
"""Letters by which two forms of a word are one."""
_ALIKE = 0.5
"""More than this part of the shorter sentence's words must be in both."""


def repeated(document: Document) -> frozenset[int]:
    """The numbers of the sentences that claim what an earlier one claims, whether that one has a source or not."""
    earlier: dict[str, deque[tuple[frozenset[str], frozenset[str]]]] = defaultdict(
        lambda: deque(maxlen=_COMPARED)
    )
    found: set[int] = set()
    for number, entry in enumerate(document.fact(evidence)):
        facts = facts_of(entry, document.text)
        if not facts:
            continue
        words = stems(entry)
        known = [pair for fact in facts for pair in earlier[fact]]
        if any(facts <= claimed and alike(words, said) for claimed, said in known):
            found.add(number)
        for fact in facts:
            earlier[fact].append((facts, words))
    return frozenset(found)


def facts_of(entry: Evidence, text: str) -> frozenset[str]:
    """The words that make a sentence a claim."""
    return frozenset(claim.span.of(text).lower() for claim in entry.claimed)


def stems(entry: Evidence) -> frozenset[str]:
    """The beginnings of the sentence's longer words, apart from what it claims."""
    by = entry.span.start - entry.sentence.span.start
    claimed = [claim.span.shifted(-by) for claim in entry.claimed]
    return frozenset(
        word[:_STEM]
        for word, start in zip(entry.sentence.low, entry.sentence.starts, strict=True)
        if len(word) >= _STEM and not any(start in span for span in claimed)
    )


def alike(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sentences are about the same things."""
    least = min(len(words), len(others))
    return least > 0 and len(words & others) > _ALIKE * least
