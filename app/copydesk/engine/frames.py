"""Messages on a pipe: four bytes of length (big-endian), then JSON in UTF-8."""

import json
import struct
from collections.abc import Iterator
from typing import Any, BinaryIO

Message = dict[str, Any]

_LENGTH = struct.Struct(">I")
LIMIT = 256 * 1024 * 1024
"""Bytes. A longer frame means that the two ends are out of step."""


def frame(message: Message) -> bytes:
    """The bytes of one message; lone surrogates survive."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
    return _LENGTH.pack(len(body)) + body


def unframe(body: bytes) -> Message:
    """The message in the body of a frame."""
    message: Message = json.loads(body.decode("utf-8", "surrogatepass"))
    return message


def read_frames(stream: BinaryIO) -> Iterator[Message]:
    """Messages until the other end closes the pipe."""
    while len(head := stream.read(_LENGTH.size)) == _LENGTH.size:
        (length,) = _LENGTH.unpack(head)
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
            ValueError: a length beyond ``LIMIT``.
        """
        self._bytes += data
        while len(self._bytes) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._bytes)
            if length > LIMIT:
                raise ValueError(f"a frame of {length} bytes")
            end = _LENGTH.size + length
            if len(self._bytes) < end:
                return
            body = bytes(self._bytes[_LENGTH.size : end])
            del self._bytes[:end]
            yield unframe(body)
