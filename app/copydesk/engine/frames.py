"""Messages on a pipe: four bytes of length (big-endian), then JSON in UTF-8."""

import json
import struct
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

Message = dict[str, Any]

_LENGTH = struct.Struct(">I")
LIMIT = 256 * 1024 * 1024
"""Bytes. A longer frame means that the two ends are out of step."""


class OutOfStepError(ValueError):
    """What came is no message: the two ends do not speak the same, and nothing after it can be trusted."""


def frame(message: Message) -> bytes:
    """The bytes of one message; lone surrogates survive."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
    return _LENGTH.pack(len(body)) + body


def unframe(body: bytes) -> Message:
    """The message in the body of a frame.

    Raises:
        OutOfStepError: it is none.
    """
    try:
        message: object = json.loads(body.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise OutOfStepError(f"a frame that is no JSON: {error}") from error
    if not isinstance(message, dict):
        raise OutOfStepError(f"a frame that is no object, but {type(message).__name__}")
    return cast("Message", message)


def _length_in(head: bytes | bytearray) -> int:
    (length,) = _LENGTH.unpack_from(head)
    if length > LIMIT:
        raise OutOfStepError(f"a frame of {length} bytes")
    return int(length)


def read_frames(stream: BinaryIO) -> Iterator[Message]:
    """Messages until the other end closes the pipe.

    Raises:
        OutOfStepError: something came that is none, or is longer than ``LIMIT``.
    """
    while len(head := stream.read(_LENGTH.size)) == _LENGTH.size:
        length = _length_in(head)
        body = stream.read(length)
        if len(body) < length:
            return
        yield unframe(body)


class FrameBuffer:
    """Puts frames together again from pieces of any size, for a reader that must not wait."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """The messages that are whole now that ``data`` has come.

        Raises:
            OutOfStepError: something came that is no message, or is longer than ``LIMIT``.
        """
        self._bytes += data
        while len(self._bytes) >= _LENGTH.size:
            end = _LENGTH.size + _length_in(self._bytes)
            if len(self._bytes) < end:
                return
            body = bytes(self._bytes[_LENGTH.size : end])
            del self._bytes[:end]
            yield unframe(body)
