"""A paragraph by itself: its text, and everything that was ever measured of it, each thing once."""

from collections.abc import Callable
from typing import Any, TypeVar

from copydesk.model.draft import TextFormat
from copydesk.model.house import House
from copydesk.model.span import Span
from copydesk.text.sentences import split_sentences

F = TypeVar("F")


class Paragraph:
    """A paragraph's text without its place: facts about it hold wherever it stands.

    A fact is whatever a pure function of the paragraph returns. It is kept under that function, so that a
    key press costs the one paragraph it fell into.
    """

    __slots__ = ("_facts", "format", "house", "language", "text")

    def __init__(self, text: str, language: str, format: TextFormat, house: House) -> None:  # noqa: A002
        self.text = text
        self.language = language
        self.format = format
        self.house = house
        self._facts: dict[Callable[[Any], Any], Any] = {}

    def fact(self, measure: Callable[["Paragraph"], F]) -> F:
        """What ``measure`` says of this paragraph: computed at the first call, remembered after it."""
        facts = self._facts
        if measure in facts:
            known: F = facts[measure]
            return known
        found = facts[measure] = measure(self)
        return found

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, as spans of this paragraph's text."""
        return self.fact(_sentences)

    def __repr__(self) -> str:
        return f"Paragraph({self.text[:40]!r}, {self.language!r})"


def _sentences(paragraph: Paragraph) -> tuple[Span, ...]:
    return split_sentences(paragraph.text, paragraph.language)
