"""Quotations that find their place again: never a lookalike in silence.

Words count as found where the text around them vouches for them: all the characters kept of one side stand
there unchanged, or many of both sides do. One edit cannot touch both sides at once, so words that were not
edited keep one side whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.decision import Anchor
from copydesk.model.span import Span
from copydesk.review.occurrences import Occurrences

CONTEXT = 32
"""Code points kept of each side."""
_ENOUGH = 24
"""So many agreeing code points of both sides together vouch for a place whose sides were both edited."""
_CLEAR = 8
"""By so many agreeing code points one place must lead over every other, where its number does not decide."""
_FEW = 50
"""Up to so many places of the same words are compared one by one; of more, only those with a whole side."""


def anchor_of(text: str, span: Span) -> Anchor:
    """The quotation of what stands at ``span``."""
    return anchors_of(text, (span,))[0]


def anchors_of(text: str, spans: Sequence[Span]) -> tuple[Anchor, ...]:
    """The quotations of many places of one text, for the price of about one pass."""
    occurrences = Occurrences(text, (span.of(text) for span in spans))
    return tuple(
        Anchor(
            exact=span.of(text),
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            ordinal=occurrences.ordinal(span.of(text), span.start) if len(span) else 0,
        )
        for span in spans
    )


def place(anchor: Anchor, text: str) -> Span | None:
    """Where the quoted words stand now; None where they are gone, or cannot be told from lookalikes."""
    return place_all((anchor,), text)[0]


def place_all(anchors: Sequence[Anchor], text: str) -> tuple[Span | None, ...]:
    """The places of many quotations in one text, for the price of a few passes over it."""
    words = Occurrences(text, (anchor.exact for anchor in anchors))
    frequent = [a for a in anchors if a.exact and len(words.of(a.exact)) > _FEW]
    sides = Occurrences(text, (side for anchor in frequent for side in _sides(anchor)))
    return tuple(_place(anchor, words, sides) for anchor in anchors)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A place of the words, and how well the text around it agrees with the anchor."""

    number: int
    start: int
    before: int
    after: int
    whole: bool
    """Whether one side agrees to its end."""

    @property
    def score(self) -> int:
        return self.before + self.after

    @property
    def plausible(self) -> bool:
        return self.whole or self.score >= _ENOUGH


def _place(anchor: Anchor, words: Occurrences, sides: Occurrences) -> Span | None:
    text, exact = words.text, anchor.exact
    if anchor.ordinal == Anchor.GONE:
        return None
    if not exact:
        return _gap(anchor, text)
    places = words.of(exact)
    starts = places if len(places) <= _FEW else _with_a_whole_side(anchor, sides)
    candidates = [_candidate(anchor, text, words.ordinal(exact, start), start) for start in starts]
    chosen = _choose([c for c in candidates if c.plausible], anchor.ordinal)
    return None if chosen is None else Span(chosen.start, chosen.start + len(exact))


def _sides(anchor: Anchor) -> tuple[str, str]:
    """The words with all that is kept of one side, and of the other."""
    return anchor.prefix + anchor.exact, anchor.exact + anchor.suffix


def _with_a_whole_side(anchor: Anchor, sides: Occurrences) -> list[int]:
    """Of places without number, those where one side stands whole, few enough to compare."""
    led, followed = _sides(anchor)
    before = {start + len(anchor.prefix) for start in sides.of(led)}
    after = set(sides.of(followed))
    both = before & after
    return sorted(both if both and len(before | after) > _FEW else before | after)


def _choose(plausible: list[_Candidate], ordinal: int) -> _Candidate | None:
    """The one place, or the one that its number and the text around it agree on, or the one far ahead."""
    if len(plausible) <= 1:
        return plausible[0] if plausible else None
    best = max(candidate.score for candidate in plausible)
    for candidate in plausible:
        if candidate.number == ordinal:
            return candidate if candidate.score == best else None
    leading = [candidate for candidate in plausible if candidate.score > best - _CLEAR]
    return leading[0] if len(leading) == 1 else None


def _candidate(anchor: Anchor, text: str, number: int, start: int) -> _Candidate:
    end = start + len(anchor.exact)
    here_before = text[max(0, start - CONTEXT) : start]
    here_after = text[end : end + CONTEXT]
    before = _agreeing(anchor.prefix[::-1], here_before[::-1])
    after = _agreeing(anchor.suffix, here_after)
    # a short side was cut off by the text's own beginning or end, which must then be there, too
    whole = here_before == anchor.prefix or here_after == anchor.suffix
    return _Candidate(number, start, before, after, whole)


def _agreeing(a: str, b: str) -> int:
    """How many characters the two share from the start."""
    for count, (one, other) in enumerate(zip(a, b, strict=False)):
        if one != other:
            return count
    return min(len(a), len(b))


def _gap(anchor: Anchor, text: str) -> Span | None:
    """The place between two characters, where its surroundings stand once."""
    around = anchor.prefix + anchor.suffix
    start = text.find(around)
    if not around or start < 0 or text.find(around, start + 1) >= 0:
        return None
    return Span(start + len(anchor.prefix), start + len(anchor.prefix))
