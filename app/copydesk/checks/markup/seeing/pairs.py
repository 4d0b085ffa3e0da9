"""Markup that comes in two halves round a text: each half is a place of its own, found only with its partner."""

import re
from collections.abc import Iterator

from copydesk.checks.markup.seeing.marks import Mark, glues
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase


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
        for start, end in ((match.start(), inner[0]), (inner[1], match.end())):
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
            )
