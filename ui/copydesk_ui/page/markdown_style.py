"""Where a line of Markdown has syntax, and what the words between it are: for the eye only."""

import re
from collections.abc import Iterator
from enum import Enum, auto

Stretch = tuple[int, int, "Look"]
"""Start and end in the line, and the look."""


class Look(Enum):
    """How a stretch of Markdown is drawn."""

    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    STRONG = auto()
    EMPHASIS = auto()
    LINK = auto()
    QUOTE = auto()
    CODE = auto()
    SYNTAX = auto()
    """Dimmed: the signs themselves."""


_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+)(?=\S)")
_MARKER = re.compile(r"\s*(?:>\s?)+|\s*(?:[-*+]|\d{1,4}[.)])\s+(?=\S)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^\n]{1,400}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{1,400}?)(?<=[^\s*_])\1(?![\w*_])")
_LINK = re.compile(r"(\[)([^\[\]\n]{1,300})(\]\([^()\s]{1,1000}(?:\s\"[^\"\n]{0,200}\")?\))")
_CODE = re.compile(r"(`+)([^`\n]{1,300})\1(?!`)")
_ESCAPE = re.compile(r"\\(?=[\\`*_\[\]#>+\-.!])")
_WRAPPED = (
    (("`",), _CODE, Look.CODE),
    (("**", "__"), _STRONG, Look.STRONG),
    (("*", "_"), _EMPHASIS, Look.EMPHASIS),
)
"""What stands between marks: the signs of which one must be there, the pattern, and how it looks."""


def looks(line: str) -> Iterator[Stretch]:
    """The stretches of the line that do not look like running text; later ones lie over earlier ones."""
    yield from _beginning(line)
    for signs, pattern, look in _WRAPPED:
        if any(sign in line for sign in signs):
            for match in pattern.finditer(line):
                yield from _wrapped(match, look)
    for match in _LINK.finditer(line) if "](" in line else ():
        yield match.start(2), match.end(2), Look.LINK
        yield match.start(1), match.end(1), Look.SYNTAX
        yield match.start(3), match.end(3), Look.SYNTAX
    for match in _ESCAPE.finditer(line) if "\\" in line else ():
        yield match.start(), match.end(), Look.SYNTAX


def _beginning(line: str) -> Iterator[Stretch]:
    """A heading, a quotation or the mark of an item."""
    heading = _HEADING.match(line)
    if heading:
        level = min(3, len(heading[1]))
        yield 0, len(line), (Look.HEADING_1, Look.HEADING_2, Look.HEADING_3)[level - 1]
        yield 0, heading.end(), Look.SYNTAX
        return
    marker = _MARKER.match(line)
    if marker:
        if ">" in marker[0]:
            yield marker.end(), len(line), Look.QUOTE
        yield 0, marker.end(), Look.SYNTAX


def _wrapped(match: re.Match[str], look: Look) -> Iterator[Stretch]:
    yield match.start(2), match.end(2), look
    yield match.start(), match.start(2), Look.SYNTAX
    yield match.end(2), match.end(), Look.SYNTAX
