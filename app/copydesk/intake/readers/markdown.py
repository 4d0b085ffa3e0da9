"""Markdown files: taken as they stand, less their front matter."""

import re
from pathlib import PurePath

from copydesk.intake.decode import decode
from copydesk.intake.losses import Loss
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.plain import doubts, losses_of
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import Phrase

_FENCES = ("---", "+++")
_FRONT_LINES = 200
"""A block that is longer is no front matter."""
_ENTRY = re.compile(r"(title|lang|language)[ \t]*[:=][ \t]*(.*)", re.IGNORECASE)
_HEADING = re.compile(r"^ {0,3}# +(.*?)[ #]*$", re.MULTILINE)


def read_markdown(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The body of the file. The title is that of the front matter, else the first main heading.

    Raises:
        UnreadableError: the encoding asked for does not exist, or the bytes are not text.
    """
    decoded = decode(data, options.encoding)
    losses = losses_of(decoded)
    front, body = _split(decoded.text)
    losses.add(Loss.FRONT_MATTER, len(front), " · ".join(front))
    entries = dict(_entries(front))
    heading = _HEADING.search(body)
    return Reading(
        title=entries.get("title") or (heading[1] if heading else "") or PurePath(name).stem,
        text=body,
        format=TextFormat.MARKDOWN,
        origin=name,
        media_type=READER.media_type,
        original=data,
        encoding=decoded.encoding,
        language=entries.get("lang") or entries.get("language") or "",
        left_out=(*doubts(decoded), *losses.phrases()),
    )


def _split(text: str) -> tuple[list[str], str]:
    """The lines of the front matter, and the rest; a text without one is returned whole."""
    fence = text[:3]
    if fence not in _FENCES:
        return [], text
    lines = text.split("\n", _FRONT_LINES)
    if lines[0].rstrip() != fence:
        return [], text
    for number, line in enumerate(lines[1:_FRONT_LINES], 1):
        if line.rstrip() in {fence, "..."}:
            front = lines[1:number]
            # A rule between two paragraphs looks the same: front matter names something.
            if not any(re.match(r"[\w-]+[ \t]*[:=]", entry) for entry in front):
                return [], text
            return front, "\n".join(lines[number + 1 :]).lstrip("\n")
    return [], text


def _entries(front: list[str]) -> list[tuple[str, str]]:
    found = (_ENTRY.fullmatch(line.rstrip()) for line in front)
    return [(entry[1].lower(), _unquoted(entry[2])) for entry in found if entry]


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].replace('\\"', '"') if quoted else value


READER = Reader((".md", ".markdown"), "text/markdown", Phrase("a Markdown file"), read_markdown)
