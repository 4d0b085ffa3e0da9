"""The edges of quoted words: a figure or a word that somebody types on with is still the figure or the word that was quoted.

``1861`` that becomes ``18612`` was changed, though each of its characters stands where it stood; so was it by way of ``186`` and ``1862``.
"""

import re
from collections.abc import Collection, Iterator
from enum import Enum, auto

from copydesk.model.decision import Anchor
from copydesk.model.edit import Edit
from copydesk.model.span import Span

_SIGNS = "£$€¥%‰°"
_TOKEN = re.compile(rf"[{_SIGNS}]?[^\W_]+(?:['’–-][^\W_]+|[.,:/]\d+)*[{_SIGNS}]?")
"""A word or a figure with all its signs: ``US-Beamter``, ``40,000``, ``3.5%``, ``£4``."""
_FAR = 80
"""Code points to each side in which a token is looked for."""
REACH = 2
"""Code points beside quoted words in which an edit can make another word or figure of them: a comma, and a digit behind it."""


class Edge(Enum):
    """A side of quoted words."""

    START = auto()
    END = auto()


def cut_by(edit: Edit, span: Span) -> Iterator[Edge]:
    """The edges of the span that the edit takes away, leaving something of it."""
    gone = edit.span
    if not gone or (gone.start <= span.start and span.end <= gone.end):
        return
    if gone.start <= span.start < gone.end:
        yield Edge.START
    if gone.start < span.end <= gone.end:
        yield Edge.END


def with_edges(text: str, span: Span, anchor: Anchor) -> Span:
    """The span with the rest of the word at each edge, where the quoted words began and ended with whole ones.

    Args:
        span: where the words of the quotation stand, or what is left of them.
        anchor: the quotation, which tells what stood beside them.
    """
    if not span or not anchor.exact:
        return span
    start, end = span.start, span.end
    behind, before = _token_at(text, end), _token_at(text, start)
    if behind and _in_word(text[end - 1]) and not _ends_in_a_word(anchor):
        end = behind.end
    if before and _in_word(text[start]) and not _begins_in_a_word(anchor):
        start = before.start
    return Span(start, end)


def _ends_in_a_word(anchor: Anchor) -> bool:
    return bool(_token_at(anchor.exact + anchor.suffix, len(anchor.exact)))


def _begins_in_a_word(anchor: Anchor) -> bool:
    return bool(_token_at(anchor.prefix + anchor.exact, len(anchor.prefix)))


def refilled(text: str, left: Span, come: Span, exact: str, cut: Collection[Edge]) -> Span:
    """What is left of words that lost an edge, with what came right there, until they are as long as they were.

    Never over the end of a line: what follows there is another paragraph.

    Args:
        cut: the edges that were taken away.
    """
    lost = len(exact) - len(left)
    if not left or not come or lost <= 0:
        return left
    if come.start == left.end and Edge.END in cut:
        return Span(left.start, left.end + _in_line(come.of(text)[:lost]))
    if come.end == left.start and Edge.START in cut:
        return Span(left.start - _in_line(come.of(text)[::-1][:lost]), left.end)
    return left


def _in_word(character: str) -> bool:
    return character.isalnum() or character in _SIGNS


def _in_line(characters: str) -> int:
    return len(characters.partition("\n")[0])


def _token_at(text: str, edge: int) -> Span:
    """The token with the edge inside of it; else an empty one there."""
    if edge == 0 or text[edge - 1].isspace() or text[edge : edge + 1].isspace():
        return Span(edge, edge)  # as nearly always
    first = max(0, edge - _FAR)
    for match in _TOKEN.finditer(text, first, min(len(text), edge + _FAR)):
        if match.start() < edge < match.end():
            return Span(*match.span())
        if match.start() >= edge:
            break
    return Span(edge, edge)
