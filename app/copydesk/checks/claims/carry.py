"""Whose words go on: the source of one sentence reaching the next, or the one before."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.checks.claims.attribution import Attribution, Way
from copydesk.checks.claims.lexicon import cue_words
from copydesk.checks.claims.tags import Tag
from copydesk.checks.claims.tokens import Sentence
from copydesk.model.span import Span

REACH = 3
"""Sentences over which a source is carried at most."""
_SHORT = 30
"""Words of a sentence that does nothing but name the source of the one before."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A sentence with the evidence of its own; ``span`` is its place in the document."""

    block: int
    language: str
    sentence: Sentence
    attributions: tuple[Attribution, ...]
    span: Span


def carried(stated: Sequence[Stated]) -> list[Attribution | None]:
    """For each sentence the source it has from a neighbour; None for those with their own and those with none."""
    found: list[Attribution | None] = [None] * len(stated)
    for number in range(1, len(stated)):
        before = stated[number - 1]
        if not before.attributions and _names_source_of_last(stated[number]):
            found[number - 1] = Attribution(Way.BACKWARD, stated[number].span)
    distance, heard = REACH + 1, False
    for number, entry in enumerate(stated):
        if entry.attributions or found[number]:
            distance, heard = 0, True
            continue
        distance += 1
        same = number > 0 and stated[number - 1].block == entry.block
        soon = any(later.attributions for later in stated[number + 1 : number + REACH])
        if _goes_on(entry, distance, same=same, heard=heard or soon):
            found[number] = Attribution(
                Way.CARRIED, stated[number - 1].span if number else entry.span
            )
            if _enumerates(entry):
                distance = 0
    return found


def _goes_on(entry: Stated, distance: int, *, same: bool, heard: bool) -> bool:
    """Whether the words of an earlier source go on here; ``distance`` is that of the last sentence with one."""
    sentence = entry.sentence
    if _enumerates(entry):
        return distance <= REACH
    if entry.language == "en":
        return False
    if sentence.all_bits & Tag.UNREAL:
        return True
    if sentence.all_bits & Tag.HEARSAY:
        return heard or not _has_happened(sentence.low)
    first = sentence.low[0] if sentence.low else ""
    return same and distance == 1 and first.startswith("dies") and first != "dies"


def _enumerates(entry: Stated) -> bool:
    """``Zweitens …``, ``Und drittens …``: one more point of what somebody said."""
    first = entry.sentence.low[:2]
    return any(word in cue_words(entry.language, "enumeration") for word in first)


def _has_happened(low: tuple[str, ...]) -> bool:
    """Whether something is said to have happened (``soll gesagt haben``) rather than planned."""
    return bool({"haben", "sein", "worden", "handeln"} & set(low[-4:]))


def _names_source_of_last(entry: Stated) -> bool:
    """``Das teilte die Polizei mit.``, ``Police confirmed the figure.``"""
    low = entry.sentence.low
    if not low or len(low) > _SHORT or low[0] not in cue_words(entry.language, "backward"):
        return False
    near = entry.span.start + 40
    return any(a.way is Way.VERB and a.cue.start < near for a in entry.attributions)
