"""Every name of a text in its place, of one word or several, as known names are looked up."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.names.mentions.roster import Place, roster
from copydesk.checks.names.mentions.sequences import windows
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.frequency import zipf
from copydesk.text.language import primary

_COMMONER = 0.5
"""By how much, on the Zipf scale, a word in -s is commoner that is none without it."""


@dataclass(frozen=True, slots=True)
class Stand:
    """One name in one place."""

    words: tuple[str, ...]
    span: Span
    """Without a genitive -s."""
    ending: str
    place: Place
    """That of its last word."""
    said: str
    """Its sentence."""


def named(document: Document) -> tuple[Stand, ...]:
    """Names of one word, and runs of two to five words that may be a name; with what may be a genitive -s also without it."""
    text = document.fact(roster)
    ends: dict[int, Place] = {}
    found: list[Stand] = []
    german = primary(document.language) == "de"
    for form, name in text.names.items():
        for place in name.places:
            if not place.part:
                ends[place.span.end + len(place.ending)] = place
        for place in name.whole:
            sentence = place.paragraph.sentences[place.mention.sentence].of(place.paragraph.text)
            stand = Stand((form,), place.span, place.ending, place, sentence)
            found += _readings(stand, german=german)
    for block, some in zip(document.blocks, document.facts(windows), strict=True):
        if block.role is Role.CODE:
            continue
        for window in some:
            at = ends.get(block.start + window.end)
            if at is None:
                continue
            words = (*window.words[:-1], window.words[-1])
            span = Span(block.start + window.start, block.start + window.end)
            found += _readings(Stand(words, span, "", at, window.said), german=german)
    return tuple(found)


def _may_be_genitive(word: str) -> bool:
    """Whether the word with its -s is no commoner than without: François is no genitive."""
    return zipf(word, "de") <= zipf(word[:-1], "de") + _COMMONER


def _readings(stand: Stand, *, german: bool) -> Iterator[Stand]:
    yield stand
    *others, last = stand.words
    if (
        german
        and not stand.ending
        and last.endswith("s")
        and len(last) > 4
        and _may_be_genitive(last)
    ):
        span = Span(stand.span.start, stand.span.end - 1)
        yield Stand((*others, last[:-1]), span, "s", stand.place, stand.said)
