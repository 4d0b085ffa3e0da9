"""How two spellings differ, measured and said in words."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from copydesk.checks.names.likeness.keys import bare, sound, spelt_out
from copydesk.model.phrase import Phrase


class Likeness(IntEnum):
    """How alike two spellings are, the likest first."""

    MARKS = 0
    """Equal but for accents, umlauts, hyphens, apostrophes."""
    SOUND = 1
    """They sound alike."""
    SLIP = 2
    """One letter too many, missing, wrong, or two that changed places."""
    TWO_SLIPS = 3
    FAR = 4


@dataclass(frozen=True, slots=True)
class Difference:
    """The result of comparing two spellings."""

    likeness: Likeness
    distance: int
    """Optimal string alignment distance of the letters without marks."""
    first_differs: bool
    """The first letters are different ones."""


@lru_cache(maxsize=60_000)
def difference(one: str, other: str) -> Difference:
    """How the two spellings differ."""
    from rapidfuzz.distance import OSA

    a, b = bare(one), bare(other)
    distance = OSA.distance(a, b, score_cutoff=4)
    size = min(len(a), len(b))
    alike = _likeness(one, other, distance, size)
    return Difference(alike, distance, a[:1] != b[:1])


def _likeness(one: str, other: str, distance: int, size: int) -> Likeness:
    if distance == 0 or spelt_out(one) == spelt_out(other):
        return Likeness.MARKS
    reach = 1 if size < 5 else 2 if size < 7 else 3
    if distance <= reach and sound(one) == sound(other):
        return Likeness.SOUND
    if distance == 1:
        return Likeness.SLIP
    if distance == 2 and size >= 4:
        return Likeness.TWO_SLIPS
    return Likeness.FAR


def in_words(suspect: str, proposed: str) -> Phrase:
    """What is different, for the editor: ``one letter apart (e for a)``."""
    alike = difference(suspect, proposed).likeness
    if alike is Likeness.MARKS:
        return _marks_in_words(suspect, proposed)
    a, b = suspect.casefold(), proposed.casefold()
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    was, wanted = a[head : len(a) - tail], b[head : len(b) - tail]
    if not wanted and len(was) == 1:
        return Phrase("one letter more ({letter})", letter=was)
    if not was and len(wanted) == 1:
        return Phrase("one letter missing ({letter})", letter=wanted)
    if len(was) == len(wanted) == 1:
        return Phrase("one letter apart ({was} for {wanted})", was=was, wanted=wanted)
    if len(was) == 2 and was == wanted[::-1]:
        return Phrase("two letters changed places ({was} for {wanted})", was=was, wanted=wanted)
    if alike is Likeness.SOUND and was and wanted:
        return Phrase("they sound alike ({was} for {wanted})", was=was, wanted=wanted)
    if alike is Likeness.SOUND:
        return Phrase("they sound alike")
    return Phrase("two letters apart")


def _marks_in_words(suspect: str, proposed: str) -> Phrase:
    if suspect.lower() == proposed.lower():
        return Phrase("capitals only")
    if suspect.casefold() == proposed.casefold():
        return Phrase("ß or ss only")
    plain = [text.casefold().replace("-", "").replace(" ", "") for text in (suspect, proposed)]
    if plain[0] == plain[1]:
        return Phrase("the hyphen only")
    plain = [text.replace("'", "").replace("’", "") for text in plain]
    if plain[0] == plain[1]:
        return Phrase("the apostrophe only")
    return Phrase("accents or umlauts only")
