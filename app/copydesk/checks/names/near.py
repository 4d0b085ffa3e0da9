"""Which of many spellings may be meant for one another: found through shared keys, never by comparing all with all."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from copydesk.checks.names.given import group_of
from copydesk.checks.names.keys import bare, sound, spelt_out

_CROWD = 40
"""More spellings than this under one rough key say nothing; under a sharp one they are all compared."""
_LONG = 7
"""Letters from which two slips in one name are looked for."""


def near_pairs(forms: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of indices into ``forms`` whose spellings differ by little: one slip, two in a long name, or in spelling habits.

    Candidates only; ``difference`` tells how they differ.
    """
    sharp: dict[str, list[int]] = {}
    rough: dict[str, list[int]] = {}
    for index, form in enumerate(forms):
        letters = bare(form)
        if len(letters) < 2:
            continue
        for key in set(_sharp_keys(form, letters)):
            sharp.setdefault(key, []).append(index)
        if len(letters) >= _LONG:
            for key in _rough_keys(letters):
                rough.setdefault(key, []).append(index)
    found: set[tuple[int, int]] = set()
    for group in sharp.values():
        if len(group) > 1:
            found.update(combinations(group[:_CROWD], 2))
    for group in rough.values():
        if 1 < len(group) <= _CROWD:
            found.update(combinations(group, 2))
    return sorted(found)


def _sharp_keys(form: str, letters: str) -> Iterator[str]:
    yield letters
    yield spelt_out(form)
    yield "~" + sound(form)
    if len(letters) > 3:
        for place in range(len(letters)):
            yield letters[:place] + letters[place + 1 :]
        yield skeleton(letters)
    group = group_of(form)
    if group:
        yield "#" + group
    yield "=" + letters[0] + "".join(sorted(letters[1:]))


def _rough_keys(letters: str) -> Iterable[str]:
    return {letters[:5], letters[:2] + "-" + letters[-4:], skeleton(letters)}


def skeleton(letters: str) -> str:
    """The first letter and the consonants after it, double ones once: ``allen`` and ``alan`` are both ``a+ln``."""
    kept = letters[0] + "+"
    for char in letters[1:]:
        if char not in "aeiouy" and kept[-1] != char:
            kept += char
    return kept
