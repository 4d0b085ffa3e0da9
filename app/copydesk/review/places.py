"""What hangs on words of the text follows it through edits: the one follower of claims and decisions.

Words that no edit touches keep their place, whatever stands around them. Words that an edit takes away come back only where an
edit puts them: by an undo, or pasted elsewhere. A place that had the same words before is a lookalike, and never becomes theirs.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from copydesk.model.decision import Anchor
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.anchors import CONTEXT, anchors_of, place_all
from copydesk.review.compare import edits_between
from copydesk.review.edges import REACH, Edge, cut_by, refilled, with_edges
from copydesk.review.likeness import same_statement

Spans: TypeAlias = tuple[Span | None, ...]

_MOST_MET = 1_000
"""So many texts are remembered: as many steps as an undo is likely to take."""


@dataclass(frozen=True, slots=True)
class Met:
    """The places in a text that was met before."""

    spans: Spans
    whole: frozenset[int]
    """Those that had all of their words there."""


@dataclass(frozen=True, slots=True)
class Places:
    """Quotations in their places."""

    text: str
    anchors: tuple[Anchor, ...] = ()
    spans: Spans = ()
    """What is left of the words of each, edited or not, empty where nothing is; None where they were not found."""
    cut: frozenset[tuple[int, Edge]] = field(default=frozenset(), repr=False, compare=False)
    """The edges that edits took away since the words were quoted."""
    met: Mapping[int, Met] = field(default_factory=dict, repr=False, compare=False)
    """The places in texts that an edit took words from, by the text's hash: an undo, however many steps it takes, finds them."""

    @classmethod
    def found(cls, text: str, anchors: Iterable[Anchor]) -> "Places":
        """The places that the quotations themselves tell."""
        quoted = tuple(anchors)
        return cls(text, quoted, place_all(quoted, text))

    def __getitem__(self, number: int) -> Span | None:
        return self.spans[number]

    def intact(self, number: int) -> bool:
        """Whether exactly the quoted words stand there."""
        span = self.spans[number]
        return span is not None and span.of(self.text) == self.anchors[number].exact

    def read(self, number: int) -> Span | None:
        """What stands there as a reader reads it: with all of the words at the edges, where these were whole."""
        span = self.spans[number]
        return span and with_edges(self.text, span, self.anchors[number])

    def whole(self, number: int) -> bool:
        """Whether exactly the quoted words are read there: nothing was typed on at their edges."""
        return self.intact(number) and self.read(number) == self.spans[number]

    def alike(self, number: int) -> bool:
        """Whether what stands there still says much of what the quoted words say: else the words are gone."""
        if self.intact(number):
            return True
        span = self.read(number)
        return span is not None and same_statement(self.anchors[number].exact, span.of(self.text))

    def edited(self, edit: Edit) -> "Places":
        """After an edit.

        Raises:
            ValueError: the edit does not fit the text.
        """
        return self.followed((edit,), edit.apply(self.text))

    def followed(self, edits: Sequence[Edit], text: str) -> "Places":
        """After edits, each made on what the one before left, that ended in ``text``."""
        if not self.anchors:
            return Places(text)
        places, steps = self, [step for edit in edits for step in _steps(edit)]
        for edit, after in zip(steps, _states(steps, text), strict=True):
            places = places._after(edit, after)
        lost = [n for n in self._near(edits) if not places.whole(n)]
        return replace(places, met=self._remembering(lost, places.met)) if lost else places

    def _near(self, edits: Sequence[Edit]) -> Iterable[int]:
        """The quotations that the edits can have made into other words: of one key press, those at hand."""
        if len(edits) != 1:
            return range(len(self.anchors))
        (edit,) = edits
        first, last = edit.start - REACH, edit.span.end + REACH
        return (
            n
            for n, span in enumerate(self.spans)
            if span and span.start <= last and span.end >= first
        )

    def added(self, anchors: Sequence[Anchor]) -> "Places":
        """With more quotations, made of this text."""
        return replace(
            self,
            anchors=(*self.anchors, *anchors),
            spans=(*self.spans, *place_all(anchors, self.text)),
        )

    def put(self, number: int, anchor: Anchor) -> "Places":
        """With another quotation in the place of one: by its words, where they can be told from lookalikes."""
        (span,) = place_all((anchor,), self.text)
        anchors, spans = list(self.anchors), list(self.spans)
        anchors[number] = anchor
        if anchor != self.anchors[number] or not self.alike(number):
            # words that were typed on meanwhile are followed, not looked for
            spans[number] = span or spans[number]
        stays = spans[number] in {self.spans[number], self.read(number)}
        met = self.met if stays else self._forgetting(number)
        cut = self.cut if anchor == self.anchors[number] else self.cut - _edges({number})
        return replace(self, anchors=tuple(anchors), spans=tuple(spans), met=met, cut=cut)

    def renewed(self) -> tuple[Anchor, ...]:
        """The quotations as this text has them: with what stands around them now, or marked as gone."""
        standing = [n for n in range(len(self.anchors)) if self.intact(n)]
        spans = [span for n in standing if (span := self.spans[n]) is not None]
        now = dict(zip(standing, anchors_of(self.text, spans), strict=True))
        return tuple(
            now.get(n) or replace(anchor, ordinal=Anchor.GONE)
            for n, anchor in enumerate(self.anchors)
        )

    def _after(self, edit: Edit, text: str) -> "Places":
        """One step, that ends in ``text``."""
        spans = [None if span is None else edit.leaves(span) for span in self.spans]
        cut = {
            (n, edge) for n, span in enumerate(self.spans) if span for edge in cut_by(edit, span)
        }
        after = replace(self, text=text, spans=tuple(spans), cut=self.cut | cut)
        waiting = {n for n in range(len(spans)) if not after.intact(n)}
        known = self.met.get(hash(text)) if self.met else None
        if known is not None:
            # whoever saved meanwhile has quoted what was left; the words that were whole here are so again
            returned = known.whole | waiting
            spans = [
                known.spans[n] if n in returned and n < len(known.spans) else spans[n]
                for n in range(len(spans))
            ]
        if not waiting:
            return replace(after, spans=tuple(spans), cut=frozenset())
        if known is None and edit.inserted:
            come = Span(edit.start, edit.start + len(edit.inserted))
            spans = _refilled(after, waiting, come)
            for number, span in _returned(after, waiting, come):
                spans[number] = span
        after = replace(after, spans=tuple(spans), met=self._remembering(waiting, self.met))
        back = {n for n in waiting if after.intact(n)} | (known.whole if known else set())
        return replace(after, cut=after.cut - _edges(back))

    def _remembering(self, lost: Iterable[int], met: Mapping[int, Met]) -> Mapping[int, Met]:
        """What is known of earlier texts, and this one where it is the last that had some of the lost words."""
        if not any(self.whole(n) for n in lost):
            return met
        kept = dict(list(met.items())[-_MOST_MET:])
        whole = frozenset(n for n in range(len(self.spans)) if self.whole(n))
        return kept | {hash(self.text): Met(self.spans, whole)}

    def _forgetting(self, number: int) -> Mapping[int, Met]:
        """What is known of earlier texts, without the places of words that somebody has put elsewhere since."""
        return {
            text: Met(
                tuple(None if n == number else span for n, span in enumerate(met.spans)),
                met.whole - {number},
            )
            for text, met in self.met.items()
        }


def _edges(numbers: Iterable[int]) -> frozenset[tuple[int, Edge]]:
    return frozenset((number, edge) for number in numbers for edge in Edge)


def _steps(edit: Edit) -> Iterator[Edit]:
    """The edit in parts, from the end: what an editor tells as one change of a long stretch left many words as they were."""
    parts = edits_between(edit.removed, edit.inserted) if edit.removed and edit.inserted else ()
    if len(parts) < 2:
        yield edit
        return
    for part in reversed(parts):
        yield Edit(edit.start + part.start, part.removed, part.inserted)


def _states(edits: Sequence[Edit], text: str) -> Iterator[str]:
    """The text after each of the edits, from the last one back."""
    states = [text]
    for edit in reversed(edits[1:]):
        states.append(edit.inverse().apply(states[-1]))
    return reversed(states)


def _refilled(places: Places, waiting: Collection[int], come: Span) -> list[Span | None]:
    """The places, with what came where quoted words had lost an edge. Only ``_returned`` makes them what they were."""
    spans = list(places.spans)
    for number in waiting:
        left, exact = spans[number], places.anchors[number].exact
        cut = [edge for edge in Edge if (number, edge) in places.cut]
        if left is not None and cut:
            filled = refilled(places.text, left, come, exact, cut)
            spans[number] = left if filled.of(places.text) == exact else filled
    return spans


def _returned(places: Places, waiting: Iterable[int], come: Span) -> Iterator[tuple[int, Span]]:
    """Which words stand again after an edit that put the characters at ``come``.

    They are made of what was left of them and of what came, and of nothing else. Where several wait for the same words, what
    stood around them tells them apart, or their order where all of them came.
    """
    waits: dict[str, list[tuple[int, list[Span]]]] = {}
    for number in sorted(waiting):
        anchor = places.anchors[number]
        if exact := anchor.exact:
            taken = {
                places[n]
                for n, other in enumerate(places.anchors)
                if other.exact == exact and other != anchor and places.intact(n)
            }
            found = [s for s in _whole_again(places, number, exact, come) if s not in taken]
            waits.setdefault(exact, []).append((number, found))
    for group in waits.values():
        every = [span for _, found in group for span in found]
        spans = sorted(set(every))
        if len(every) == len(spans) and all(len(found) <= 1 for _, found in group):
            yield from ((number, span) for number, found in group for span in found)
        else:
            yield from _assigned(places, [number for number, found in group if found], spans)


def _whole_again(places: Places, number: int, exact: str, come: Span) -> list[Span]:
    text, left = places.text, places[number]
    if left is not None:
        reach = Span(max(0, left.start - len(exact)), min(len(text), left.end + len(exact)))
        near = [
            span
            for span in _standing(text, exact, reach)
            if span.overlaps(come) and _made_of(span, come, left)
        ]
        if near or places.alike(number):
            return near
    return _standing(text, exact, come)


def _made_of(span: Span, come: Span, left: Span) -> bool:
    """Whether each character of the span is new or was left."""
    before = span.start >= come.start or (left.start <= span.start and come.start <= left.end)
    after = span.end <= come.end or (span.end <= left.end and left.start <= come.end)
    return before and after


def _standing(text: str, exact: str, within: Span) -> list[Span]:
    """Every place of the words that lies within a stretch."""
    found: list[Span] = []
    start = text.find(exact, within.start, within.end)
    while start >= 0:
        found.append(Span(start, start + len(exact)))
        start = text.find(exact, start + 1, within.end)
    return found


def _assigned(
    places: Places, numbers: Sequence[int], spans: Sequence[Span]
) -> Iterator[tuple[int, Span]]:
    if len(numbers) == len(spans):
        ordered = sorted(numbers, key=lambda n: places.anchors[n].ordinal)
        yield from zip(ordered, spans, strict=True)
        return
    for span in spans:
        vouched = [n for n in numbers if _stood_like_this(places.anchors[n], places.text, span)]
        twins = [
            s
            for s in spans
            if vouched and _stood_like_this(places.anchors[vouched[0]], places.text, s)
        ]
        if len(vouched) == 1 and len(twins) == 1:
            yield vouched[0], span


def _stood_like_this(anchor: Anchor, text: str, span: Span) -> bool:
    """Whether one side of the words is what it was, and there was something on that side."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    return bool(anchor.prefix and before == anchor.prefix) or bool(
        anchor.suffix and after == anchor.suffix
    )
