"""Note signs in square brackets whose notes stand in the text: ``mit.[1]`` and ``[1] Mitteilung des Amts``, as texts carry footnotes."""

import re

from copydesk.text.document import Document

_SIGN = re.compile(r"(?m)(?<!^)\[(?P<number>\d{1,3})\]")
_NOTE = re.compile(r"(?m)^[ \t]{0,3}\[(?P<number>\d{1,3})\][.:]?[ \t]{1,3}(?=\S)")


def noted(document: Document) -> frozenset[str]:
    """The numbers that stand as a sign in the text and before a note of it."""
    text = document.text
    if "[" not in text:
        return frozenset()
    notes = {match["number"] for match in _NOTE.finditer(text)}
    return frozenset(notes & {match["number"] for match in _SIGN.finditer(text)})


def is_note(document: Document, line: str) -> bool:
    """Whether the line is a note whose sign stands in the text."""
    match = _NOTE.match(line)
    return match is not None and match["number"] in document.fact(noted)


def is_sign(document: Document, words: str) -> bool:
    """Whether the words are note signs, one of which has its note in the text."""
    numbers = [match["number"] for match in _SIGN.finditer(f" {words}")]
    return not document.fact(noted).isdisjoint(numbers)
