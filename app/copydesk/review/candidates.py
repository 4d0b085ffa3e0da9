"""Where a claim that lost its words may belong: the nearest sentences, for a person to choose from."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from copydesk.model.decision import Anchor
from copydesk.model.span import Span

_WORD = re.compile(r"\w+")
_ALIKE = 0.4
"""Below it two sentences have little more in common than their language."""
_COMPARED = 40
"""The comparison by order costs the product of both lengths: it is made with the likeliest only."""


def candidates(anchor: Anchor, text: str, language: str, most: int = 3) -> tuple[Span, ...]:
    """Up to ``most`` stretches of the text that resemble the quoted words, the likeliest first."""
    wanted = _words(anchor.exact)
    if not wanted:
        return ()
    shared: list[tuple[float, Span]] = []
    for span in _sentences(text, language):
        words = set(_words(span.of(text)))
        common = len(set(wanted) & words)
        if common:
            shared.append((2 * common / (len(set(wanted)) + len(words)), span))
    shared.sort(key=lambda pair: -pair[0])
    ranked = sorted(
        (
            (SequenceMatcher(None, wanted, _words(span.of(text)), autojunk=False).ratio(), span)
            for _, span in shared[:_COMPARED]
        ),
        key=lambda pair: -pair[0],
    )
    return tuple(span for likeness, span in ranked[:most] if likeness >= _ALIKE)


def _sentences(text: str, language: str) -> Iterator[Span]:
    from copydesk.text.sentences import split_sentences  # loaded when something is lost

    start = 0
    for line in text.split("\n"):
        for span in split_sentences(line, language):
            yield span.shifted(start)
        start += len(line) + 1


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
