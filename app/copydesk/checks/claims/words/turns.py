"""Fixed turns of several words in a sentence: ``im Gespräch mit``, ``on condition of anonymity``."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.checks.claims.words.lexicon import TURN_KEY, Lexicon
from copydesk.checks.claims.words.tags import Tag

HARMLESS = "harmless"
KEPT = frozenset(
    (HARMLESS, "source", "onward", "silent", "refusal", "withheld", "nobody", "accusation")
)
"""Lists whose turns no harmless one takes away."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn, from word ``first`` up to and with word ``last``."""

    name: str
    """The list it stands in: ``source``, ``onward``, ``accusation``, ``silent``, ``refusal``, ``withheld``, ``nobody``, or one of the frames."""
    first: int
    last: int


def find_turns(
    low: Sequence[str], tagged: Sequence[tuple[int, int]], known: Lexicon
) -> tuple[Turn, ...]:
    """The turns that stand in the words; of each list the longest at a place.

    In a turn ``~`` at the end of a word stands for any ending, ``_`` for any one word.
    """
    found: list[Turn] = []
    turn, turns = Tag.TURN, known.turns
    for place, bits in tagged:
        if not bits & turn:
            continue
        key = low[place][:TURN_KEY]
        second = low[place + 1] if place + 1 < len(low) else ""
        names: set[str] = set()
        for name, words in (*turns.get((key, second), ()), *turns.get((key, ""), ())):
            if name not in names and _stands(low, place, words):
                names.add(name)
                found.append(Turn(name, place, place + len(words) - 1))
    return _without_harmless(found)


def _without_harmless(found: list[Turn]) -> tuple[Turn, ...]:
    """What accuses in other company does not here: ``skipped breakfast``, ``stole second``."""
    harmless = [turn for turn in found if turn.name == HARMLESS]
    if not harmless:
        return tuple(found)
    return tuple(
        turn
        for turn in found
        if turn.name in KEPT
        or not any(turn.first <= one.last and one.first <= turn.last for one in harmless)
    )


def _stands(low: Sequence[str], place: int, words: tuple[str, ...]) -> bool:
    if place + len(words) > len(low):
        return False
    for word in words:
        here = low[place]
        if word not in {here, "_"} and not (word[-1] == "~" and here.startswith(word[:-1])):
            return False
        place += 1
    return True
