"""Lines that Qt would take seconds to lay out are split before they are shown."""

import re

LONGEST = 20_000
"""Code points. Qt's layout of one line grows with the square of its length: 50,000 without a blank take 0.3 s."""
_PIECE = 8_000
_BREAK = re.compile(r"(?<=[.!?])\s+|\s+")


def split_long_lines(text: str) -> tuple[str, int]:
    """The text with its longest lines split, at the end of a sentence or a word where there is one, and how many were."""
    if len(text) <= LONGEST or max(map(len, text.split("\n"))) <= LONGEST:
        return text, 0
    split = 0
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) > LONGEST:
            split += 1
            lines.extend(_pieces(line))
        else:
            lines.append(line)
    return "\n".join(lines), split


def _pieces(line: str) -> list[str]:
    pieces: list[str] = []
    while len(line) > LONGEST:
        breaks = list(_BREAK.finditer(line, _PIECE // 2, _PIECE))
        sentence = [match for match in breaks if line[match.start() - 1] in ".!?"]
        best = (sentence or breaks)[-1] if breaks else None
        if best is None:
            pieces.append(line[:_PIECE])
            line = line[_PIECE:]
        else:
            pieces.append(line[: best.start()])
            line = line[best.end() :]
    return [*pieces, line]
