"""The child's side of intake: one request in, one reading, one table or one sentence out."""

from base64 import b64decode, b64encode
from pathlib import Path
from typing import BinaryIO

from copydesk.engine.frames import Message, frame, read_frames
from copydesk.engine.limits import limit_this_process
from copydesk.engine.reading_wire import pack_reading
from copydesk.engine.wire import pack_phrase
from copydesk.intake.read import (
    ReadOptions,
    draft_files,
    read,
    read_rich,
    supported_suffixes,
)
from copydesk.intake.table import read_table
from copydesk.model.phrase import CopydeskError, Phrase

__all__ = [
    "ReadOptions",
    "answer",
    "draft_files",
    "read_request",
    "rich_request",
    "serve",
    "supported_suffixes",
    "table_request",
    "too_large",
]
"""The window reaches intake through here alone."""


def read_request(name: str, data: bytes, options: ReadOptions) -> Message:
    """The request that asks a child to read a file of that name and content."""
    return {
        "name": name,
        "data": b64encode(data).decode("ascii"),
        "encoding": options.encoding,
        "tracked": options.tracked,
        "whole_page": options.whole_page,
    }


def rich_request(html: str) -> Message:
    """The request that asks a child to read rich text from the clipboard."""
    return {"name": "", "html": html}


def table_request(name: str, data: bytes) -> Message:
    """The request that asks a child to read a table of that name and content."""
    return {"name": name, "table": b64encode(data).decode("ascii")}


def answer(request: Message) -> Message:
    """What intake makes of the request: ``reading`` or ``rows``, or ``error`` with a packed phrase."""
    try:
        if "table" in request:
            rows = read_table(b64decode(request["table"]), request["name"])
            return {"rows": [list(row) for row in rows]}
        if "html" in request:
            reading = read_rich(request["html"])
        else:
            options = ReadOptions(
                encoding=request["encoding"],
                tracked=request["tracked"],
                whole_page=request["whole_page"],
            )
            reading = read(b64decode(request["data"]), request["name"], options)
        return {"reading": pack_reading(reading)}
    except CopydeskError as error:
        return {"error": pack_phrase(error.phrase)}
    except MemoryError:
        return {"error": pack_phrase(too_large(request))}


def too_large(request: Message) -> Phrase:
    """The sentence for what wanted more memory or time than one thing to read may."""
    file = Path(request["name"]).name or "The text"
    if "table" in request:
        return Phrase(
            "{file} takes more memory or time than a table may: it may be damaged. Save it as .csv and take that in.",
            file=file,
        )
    return Phrase(
        "{file} takes more memory or time than a draft may: it may be damaged. Save it as plain text and open that.",
        file=file,
    )


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Read the one request, under limits, and answer it."""
    limit_this_process()
    for request in read_frames(requests):
        answers.write(frame(answer(request)))
        answers.flush()
