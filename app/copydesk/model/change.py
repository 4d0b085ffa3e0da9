"""What a change of a stretch does to every place: the one arithmetic of positions, in whatever unit they are counted."""

from dataclasses import dataclass

from copydesk.model.span import Span


@dataclass(frozen=True, slots=True)
class Change:
    """``gone`` units at ``start`` made room for ``come`` others: code points of a text, or UTF-16 units of a line."""

    start: int
    gone: int
    come: int

    @property
    def end(self) -> int:
        """Where what is gone ended."""
        return self.start + self.gone

    @property
    def growth(self) -> int:
        """By how many units the text gets longer."""
        return self.come - self.gone

    def moves(self, span: Span) -> Span | None:
        """Where ``span`` stands afterwards; None where the change touched it."""
        if self.end <= span.start and self.start != span.end:
            return span.shifted(self.growth)
        return span if span.end <= self.start else None

    def leaves(self, span: Span) -> Span:
        """Where what is left of ``span`` stands afterwards, touched or not.

        Where nothing is left, what was put there instead; an empty span takes what is put at its place.
        """
        if self.start <= span.start and span.end <= self.end:
            return Span(self.start, self.start + self.come)
        moved = self.moves(span)
        if moved is not None:
            return moved
        start = span.start if self.start >= span.start else self.start + self.come
        return Span(start, span.end + self.growth if self.end <= span.end else self.start)
