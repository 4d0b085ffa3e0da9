"""One change of a text, and what it does to every position in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model.change import Change
from copydesk.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """``removed`` stood at ``start`` (code points) and ``inserted`` stands there now."""

    start: int
    removed: str
    inserted: str

    @classmethod
    def between(cls, old: str, new: str) -> "Edit | None":
        """The smallest single edit that turns ``old`` into ``new``; None where they are equal."""
        if old == new:
            return None
        limit = min(len(old), len(new))
        head = _common(old, new, limit)
        tail = _common_end(old, new, limit - head)
        return cls(head, old[head : len(old) - tail], new[head : len(new) - tail])

    @property
    def span(self) -> Span:
        """The place of the removed characters in the old text."""
        return Span(self.start, self.start + len(self.removed))

    @property
    def change(self) -> Change:
        """What it does to places, in code points."""
        return Change(self.start, len(self.removed), len(self.inserted))

    @property
    def growth(self) -> int:
        """By how many code points the text gets longer."""
        return len(self.inserted) - len(self.removed)

    def apply(self, text: str) -> str:
        """The text after the edit.

        Raises:
            ValueError: the removed characters do not stand at the place named.
        """
        if self.span.end > len(text) or self.span.of(text) != self.removed:
            raise ValueError(f"the text at {self.start} is not what the edit removes")
        return text[: self.start] + self.inserted + text[self.span.end :]

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.start, self.inserted, self.removed)

    def moves(self, span: Span) -> Span | None:
        """Where ``span`` stands after the edit; None where the edit touched its characters."""
        return self.change.moves(span)

    def leaves(self, span: Span) -> Span:
        """Where what is left of ``span`` stands after the edit, touched or not; see ``Change.leaves``."""
        return self.change.leaves(span)


def apply_all(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that were all made against it and do not overlap.

    Raises:
        ValueError: two of the edits overlap, or one does not fit the text.
    """
    limit = len(text)
    for edit in sorted(edits, key=lambda e: (e.start, len(e.removed)), reverse=True):
        if edit.span.end > limit:
            raise ValueError(f"two edits overlap at {edit.start}")
        text = edit.apply(text)
        limit = edit.start
    return text


def _common(old: str, new: str, limit: int) -> int:
    """How many characters the two share from the start, at most ``limit``: by halving, in C."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(old: str, new: str, limit: int) -> int:
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low
