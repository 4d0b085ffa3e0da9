"""Whether the lines of a text were broken by hand, as mail and pages set them: their ends are no ends of paragraphs."""

import re
import statistics
from collections.abc import Sequence
from itertools import pairwise

_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s")
_SENTENCE_ENDS = '.!?:;”“"»«>'
_LEAST, _NARROW, _WIDE, _WIDEST = 4, 45, 110, 160
"""Pairs of lines next to each other, the middle of their lengths, and the longest line."""
_LEAST_FULL, _SLACK = 3, 6
"""The same where every line is as full as it can be, and how far from the widest the next word may still have fitted."""


def wrapped_by_hand(lines: Sequence[str]) -> bool:
    """Whether line breaks stand inside sentences: most lines are of about one length and go on in the next."""
    pairs = [(a, b) for a, b in pairwise(lines) if a and b and not a.isspace() and not b.isspace()]
    if len(pairs) < _LEAST_FULL:
        return False
    lengths = [len(a) for a, _ in pairs]
    if not _NARROW <= statistics.median(lengths) <= _WIDE or max(lengths) > _WIDEST:
        return False
    goes_on = sum(
        1 for a, b in pairs if a.rstrip()[-1:] not in _SENTENCE_ENDS and not _ITEM.match(b)
    )
    if len(pairs) < _LEAST:
        return goes_on == len(pairs) and _are_full(pairs)
    return goes_on >= 0.6 * len(pairs)


def _are_full(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether no line had room for the first word of the next one."""
    width = max(len(line) for pair in pairs for line in pair)
    return all(len(a.rstrip()) + 1 + len(b.split()[0]) > width - _SLACK for a, b in pairs)
