"""The full names of a text: a surname with the given names before it."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.names.mentions.roster import Place, roster
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk_resources import read_words

_MOST = 4
"""Words of a full name that are looked at."""


@dataclass(frozen=True, slots=True)
class FullName:
    """One full name in its place."""

    span: Span
    """Without the genitive -s."""
    words: tuple[str, ...]
    """From the first given name to the surname, particles included."""
    ending: str


def full_names(document: Document) -> tuple[FullName, ...]:
    """Every run of two to four capitalised words (particles between) that may be somebody's full name."""
    text = document.fact(roster)
    return tuple(
        full
        for name in text.names.values()
        for place in name.whole
        for full in _ending_at(place, name.form, document.text)
    )


def _ending_at(place: Place, form: str, text: str) -> Iterator[FullName]:
    particles = read_words("names/particles.txt")
    words = [form]
    start = place.span.start
    for word in reversed(place.mention.before):
        if len(words) == _MOST or not (word[0].isupper() or word in particles):
            break
        found = text.rfind(word, max(0, start - len(word) - 4), start)
        if found < 0:
            break
        start = found
        words.insert(0, word)
        if word[0].isupper() and word not in particles:
            yield FullName(Span(start, place.span.end), tuple(words), place.ending)
