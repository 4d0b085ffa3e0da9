"""How deep a page nests, told before it is parsed: the parser's time grows with the square of it."""

import re
from collections import Counter

from copydesk.intake.limits import HTML_DEPTH, UnreadableError
from copydesk.model.phrase import Phrase

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})")
# Elements without an end, or that the next of their kind closes: as many as one likes nest no deeper.
_SHALLOW = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "caption",
        "option",
        "optgroup",
        "rb",
        "rt",
        "rp",
        "html",
        "head",
        "body",
    }
)


def guard_depth(source: str) -> None:
    """Refuse a page that leaves more elements open at once than any writer does.

    Raises:
        UnreadableError: it nests deeper than ``HTML_DEPTH``.
    """
    still_open: Counter[str] = Counter()
    depth = 0
    for end, tag in _TAG.findall(source):
        name = tag.lower()
        if name in _SHALLOW:
            continue
        if not end:
            still_open[name] += 1
            depth += 1
        elif still_open[name]:
            still_open[name] -= 1
            depth -= 1
        if depth > HTML_DEPTH:
            raise UnreadableError(
                Phrase(
                    "its elements are nested more than {limit} deep; paste its text instead",
                    limit=HTML_DEPTH,
                )
            )
