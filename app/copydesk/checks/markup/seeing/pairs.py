"""Markup that comes in two halves round a text: each half is a place of its own, found only with its partner."""

import re
from collections.abc import Iterator, Sequence

from copydesk.checks.markup.seeing.marks import Mark, glues
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase

_TAG = re.compile(r"(?:<|\[|&(?:amp;){0,3}lt;)\s{0,2}(?P<slash>/?)\s{0,2}(?P<name>[\w:-]{1,40})")


def halves(
    text: str,
    pattern: re.Pattern[str],
    kind: Kind,
    message: Phrase,
    evidence: Phrase,
    *,
    bulk: bool = True,
    sure: bool = True,
) -> Iterator[Mark]:
    """The two halves of every match; the pattern names the text between them ``inside``.

    Where one half keeps two words apart, neither goes in bulk: a half alone would be worse.
    """
    for match in pattern.finditer(text):
        inner = match.span("inside")
        both = (
            bulk
            and not glues(text, match.start(), inner[0])
            and not glues(text, inner[1], match.end())
        )
        first, last = (match.start(), inner[0]), (inner[1], match.end())
        for (start, end), partner in ((first, last), (last, first)):
            yield Mark(
                start,
                end,
                kind,
                message,
                evidence,
                "",
                bulk=both,
                sure=sure,
                exact=True,
                partner=partner,
            )


def partners(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Which of the tags belong together, by their numbers: each closing one with the nearest of its name that stands open."""
    open_ones: dict[str, list[int]] = {}
    for number, match in enumerate(map(_TAG.match, words)):
        if match is None:
            continue
        waiting = open_ones.setdefault(match["name"].lower(), [])
        if not match["slash"]:
            waiting.append(number)
        elif waiting:
            yield waiting.pop(), number
