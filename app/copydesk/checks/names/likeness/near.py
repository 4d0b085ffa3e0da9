"""Which of many spellings may be meant for one another: found through shared keys, never by comparing all with all."""

import re
from collections.abc import Collection, Hashable, Sequence
from itertools import combinations

from copydesk.checks.names.likeness.deletions import one_letter_apart
from copydesk.checks.names.likeness.given import group_of
from copydesk.checks.names.likeness.groups import sharing_a_key
from copydesk.checks.names.likeness.keys import bare, sound, spelt_out

_CROWD = 40
"""More spellings than this under one rough key say nothing; under a sharp one they are all compared."""
_NO_VOWELS = str.maketrans("", "", "aeiouy")
_DOUBLE = re.compile(r"(.)\1+")
_LONG = 7
"""Letters from which two slips in one name are looked for."""


def near_pairs(forms: Sequence[str]) -> set[tuple[int, int]]:
    """Pairs of indices into ``forms`` whose spellings differ by little: one slip, two in a long name, or in spelling habits.

    Candidates only; ``difference`` tells how they differ.
    """
    letters = [bare(form) for form in forms]
    found: set[tuple[int, int]] = set()
    for group in one_letter_apart(letters):
        found.update(combinations(group[:_CROWD], 2))
    for group in sharing_a_key(map(_sharp_keys, forms, letters)):
        found.update(combinations(group[:_CROWD], 2))
    for group in sharing_a_key(map(_rough_keys, letters)):
        if len(group) <= _CROWD:
            found.update(combinations(group, 2))
    return found


def _sharp_keys(form: str, word: str) -> Collection[Hashable]:
    if len(word) < 2:
        return ()
    keys = ["~" + sound(form)]
    if not form.isascii() or "e" in word[1:]:  # an umlaut, or one spelt out
        keys.append(word if form.isascii() else spelt_out(form))
    elif len(word) == 2:
        keys.append(word)
    group = group_of(word)
    return [*keys, "#" + group] if group else keys


def _rough_keys(word: str) -> Collection[Hashable]:
    if len(word) <= 3:
        return ()
    if len(word) < _LONG:
        return (skeleton(word),)
    return (skeleton(word), word[:5], word[:2] + "-" + word[-4:])


def skeleton(letters: str) -> str:
    """The first letter and the consonants after it, double ones once: ``allen`` and ``alan`` are both ``a+ln``."""
    return letters[0] + "+" + _DOUBLE.sub(r"\1", letters[1:].translate(_NO_VOWELS))
