"""Where a claim that lost its words may belong: the nearest sentences, for a person to choose from."""

import re
from difflib import SequenceMatcher

from copydesk.model.decision import Anchor
from copydesk.model.span import Span

_SENTENCE = re.compile(r"[^\s.!?…](?:[^\n.!?…]|[.!?…](?!\s|$)){0,2000}[.!?…]*")
"""A rough sentence: proposals may be cut too short, for a person sees them."""
_WORD = re.compile(r"\w+")
_ALIKE = 0.4
"""Below it two sentences have little more in common than their language."""
_COMPARED = 40
"""The comparison by order costs the product of both lengths: it is made with the likeliest only."""


def candidates(anchor: Anchor, text: str, most: int = 3) -> tuple[Span, ...]:
    """Up to ``most`` stretches of the text that resemble the quoted words, the likeliest first."""
    wanted = _words(anchor.exact)
    if not wanted:
        return ()
    shared: list[tuple[float, Span]] = []
    for found in _SENTENCE.finditer(text):
        words = _words(found[0])
        common = len(set(wanted) & set(words))
        if common:
            likeness = 2 * common / (len(set(wanted)) + len(set(words)))
            shared.append((likeness, Span(found.start(), found.end())))
    shared.sort(key=lambda pair: -pair[0])
    ranked = sorted(
        (
            (SequenceMatcher(None, wanted, _words(span.of(text)), autojunk=False).ratio(), span)
            for _, span in shared[:_COMPARED]
        ),
        key=lambda pair: -pair[0],
    )
    return tuple(span for likeness, span in ranked[:most] if likeness >= _ALIKE)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
