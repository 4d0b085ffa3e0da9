"""Places in another version of the text: paragraphs that only moved take their claims along, the rest follows the differences."""

from collections import Counter
from collections.abc import Iterator, Mapping

from copydesk.model.span import Span
from copydesk.review.compare import edits_between
from copydesk.review.places import Places


def rewritten(places: Places, text: str) -> Places:
    """The places after any number of edits at once, of which only the outcome is known."""
    if text == places.text or not places.anchors:
        return Places(text, places.anchors, places.spans)
    # from the end, so that the places of the others stay right
    followed = places.followed(tuple(reversed(edits_between(places.text, text))), text)
    moved = _moved(places.text, text)
    taken = set(moved.values())
    spans: list[Span | None] = []
    for number, (old, new) in enumerate(zip(places.spans, followed.spans, strict=True)):
        home = None if old is None else _line_of(places.text, old)
        if (only := _only_place(places, number, text)) is not None:
            spans.append(only)
        elif old is not None and home is not None and home in moved:
            spans.append(old.shifted(moved[home].start - home.start))
        elif new is not None and _line_of(text, new) in taken:
            spans.append(None)  # words of a paragraph that came from elsewhere are somebody else's
        else:
            spans.append(new)
    return Places(text, places.anchors, tuple(spans))


def _only_place(places: Places, number: int, text: str) -> Span | None:
    """The words where they stand in a text that has them once, as the text before had; None where they may be lookalikes."""
    exact = places.anchors[number].exact
    if not exact or not places.intact(number):
        return None
    if places.text.count(exact) != 1 or text.count(exact) != 1:
        return None
    start = text.index(exact)
    return Span(start, start + len(exact))


def _moved(old: str, new: str) -> Mapping[Span, Span]:
    """Lines that stand once in each text, as they were: where they were, and where they are."""
    before, after = _once(old), _once(new)
    return {before[line]: after[line] for line in before.keys() & after.keys()}


def _once(text: str) -> dict[str, Span]:
    """The lines with words that stand once in the text."""
    lines = list(_lines(text))
    counts = Counter(span.of(text) for span in lines)
    return {line: span for span in lines if (line := span.of(text)).strip() and counts[line] == 1}


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield Span(start, start + len(line))
        start += len(line) + 1


def _line_of(text: str, span: Span) -> Span | None:
    """The line that holds all of the span; None where it crosses lines."""
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", first)
    last = len(text) if last < 0 else last
    return Span(first, last) if span.end <= last else None
