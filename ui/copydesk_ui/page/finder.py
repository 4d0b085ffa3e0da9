"""Finding words in a text: pure, and the same for the find bar and its tests."""

import re

from copydesk.model.span import Span


def find_all(
    text: str, words: str, *, match_case: bool = False, whole_words: bool = False
) -> list[Span]:
    """Every place of the words, from first to last, without overlaps. A blank matches any single white space."""
    if not words:
        return []
    parts = [
        r"\s" if part.isspace() else re.escape(part) for part in re.split(r"(\s)", words) if part
    ]
    pattern = "".join(parts)
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return [
        Span(*match.span())
        for match in re.finditer(pattern, text, 0 if match_case else re.IGNORECASE)
    ]


def next_after(places: list[Span], position: int, *, backwards: bool = False) -> Span | None:
    """The next place from a position, going round at the end of the text."""
    if not places:
        return None
    if backwards:
        before = [place for place in places if place.end <= position]
        return before[-1] if before else places[-1]
    return next((place for place in places if place.start >= position), places[0])
