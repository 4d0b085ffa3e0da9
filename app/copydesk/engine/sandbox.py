"""Reading an untrusted file from a program that has no window: in a child, with limits."""

import subprocess
from pathlib import Path

from copydesk.engine.command import engine_command
from copydesk.engine.frames import FrameBuffer, Message, frame
from copydesk.engine.limits import SECONDS
from copydesk.engine.reader import read_request, table_request, too_large
from copydesk.engine.reading_wire import unpack_reading
from copydesk.engine.wire import unpack_phrase
from copydesk.intake.read import ReadOptions, read_bytes
from copydesk.model.draft import Reading
from copydesk.model.phrase import CopydeskError


def read_in_child(path: Path, options: ReadOptions | None = None) -> Reading:
    """What intake makes of the file, parsed in a process that can be lost.

    Raises:
        CopydeskError: the file cannot be read, or its parser crashed or ran over a limit.
    """
    data = read_bytes(path)
    return reading_from(
        _ask(read_request(path.name, data, options or ReadOptions()), path.name), data, path.name
    )


def table_in_child(path: Path) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, parsed in a process that can be lost.

    Raises:
        CopydeskError: the file cannot be read, or its parser crashed or ran over a limit.
    """
    reply = _ask(table_request(path.name, read_bytes(path)), path.name)
    if reply is None:
        raise CopydeskError(too_large(path.name))
    if "error" in reply:
        raise CopydeskError(unpack_phrase(reply["error"]))
    return tuple(tuple(row) for row in reply["rows"])


def reading_from(reply: Message | None, data: bytes, name: str) -> Reading:
    """The reading in a child's reply.

    Raises:
        CopydeskError: the child said why it could not, or it was lost.
    """
    if reply is None:
        raise CopydeskError(too_large(name))
    if "error" in reply:
        raise CopydeskError(unpack_phrase(reply["error"]))
    return unpack_reading(reply["reading"], data)


def _ask(request: Message, name: str) -> Message | None:
    try:
        done = subprocess.run(
            engine_command("read"),
            input=frame(request),
            stdout=subprocess.PIPE,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise CopydeskError(too_large(name)) from error
    return next(FrameBuffer().feed(done.stdout), None)
