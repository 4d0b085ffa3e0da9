"""Tracked changes of an OpenDocument text: listed at its head, marked by number where they happened."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from copydesk.intake.odt.names import OFFICE, TEXT
from copydesk.intake.package import Node, local

_DEEPEST = 20


@dataclass(slots=True)
class Changes:
    """The changes of one text, read as made (``accepted``) or as not made."""

    text: Node
    accepted: bool
    _kinds: dict[str, Node] = field(default_factory=dict[str, Node])
    _open: set[str] = field(default_factory=set[str])
    """Changes that hold the place being read and are not there in this reading."""
    _restored: set[str] = field(default_factory=set[str])
    _depth: int = 0

    def __post_init__(self) -> None:
        for region in self.text.iter(f"{TEXT}changed-region"):
            for kind in region:
                if local(kind) in {"insertion", "deletion"}:
                    self._kinds[region.get(f"{TEXT}id", "")] = kind

    @property
    def number(self) -> int:
        """How many insertions and deletions there are."""
        return len(self._kinds)

    @property
    def hide(self) -> bool:
        """Whether the place being read is not there in this reading."""
        return bool(self._open)

    def begin(self, change: str) -> None:
        """Enter what a change inserted, or deleted where the file shows its deletions in place."""
        kind = self._kinds.get(change)
        if kind is not None and (local(kind) == "insertion") != self.accepted:
            self._open.add(change)

    def end(self, change: str) -> None:
        """Leave what a change inserted or deleted."""
        self._open.discard(change)

    @contextmanager
    def restored(self, change: str) -> Generator[list[Node], None, None]:
        """The paragraphs that a change deleted, where they are there in this reading; each comes back once."""
        kind = self._kinds.get(change)
        gone = self.accepted or kind is None or local(kind) != "deletion"
        if gone or kind is None or change in self._restored or self._depth >= _DEEPEST:
            yield []
            return
        self._restored.add(change)
        # What was deleted may hold what had been deleted before, and so on.
        self._depth += 1
        yield [child for child in kind if child.tag != f"{OFFICE}change-info"]
        self._depth -= 1
