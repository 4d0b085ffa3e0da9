"""Markdown files: taken as they stand, less their front matter."""

import re
from pathlib import PurePath

from copydesk.intake.decode import decode
from copydesk.intake.front_matter import split_front_matter
from copydesk.intake.losses import Loss
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.plain import doubts, losses_of
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import Phrase

_HEADING = re.compile(r"^ {0,3}# +(.*?)[ #]*$", re.MULTILINE)


def read_markdown(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The body of the file. The title is that of the front matter, else the first main heading.

    Raises:
        UnreadableError: the encoding asked for does not exist, or the bytes are not text.
    """
    decoded = decode(data, options.encoding)
    losses = losses_of(decoded)
    front, body = split_front_matter(decoded.text)
    losses.add(Loss.FRONT_MATTER, len(front.lines), " · ".join(front.lines))
    heading = _HEADING.search(body)
    return Reading(
        title=front.title or (heading[1] if heading else "") or PurePath(name).stem,
        text=body,
        format=TextFormat.MARKDOWN,
        origin=name,
        media_type=READER.media_type,
        original=data,
        encoding=decoded.encoding,
        language=front.language,
        left_out=(*doubts(decoded), *losses.phrases()),
    )


READER = Reader((".md", ".markdown"), "text/markdown", Phrase("a Markdown file"), read_markdown)
