"""All that is safe in bulk repaired at once, and looked at again until nothing of it is left."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from copydesk.model.edit import apply_all
from copydesk.model.finding import Finding
from copydesk.review.fixes import edits_for

_ROUNDS = 8
"""A repair may show another one, as a tag within an entity does; each round takes marks away, so that few are needed."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What came of it."""

    text: str
    made: int
    """How many repairs were made."""
    left: tuple[Finding, ...]
    """What is found in the repaired text."""


def repaired(
    text: str, findings: Iterable[Finding], again: Callable[[str], Iterable[Finding]]
) -> Repaired:
    """The text with every repair that is safe in bulk.

    Args:
        findings: of that text.
        again: what is found in another one.
    """
    left, made = tuple(findings), 0
    for _ in range(_ROUNDS):
        edits = edits_for(text, (each for each in left if each.fix and each.fix.bulk))
        if not edits:
            break
        text = apply_all(text, edits)
        made += len(edits)
        left = tuple(again(text))
    return Repaired(text, made, left)
