"""A text made small: by itself, or by what differs from another one; the bytes are a zstd frame (RFC 8878).

``zstd -d`` reads the one kind, ``zstd -d --patch-from=THE-OTHER-TEXT`` the other.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zstandard import ZstdCompressionDict

_LEVEL = 3
"""Of a text by itself twice as much would save a twentieth."""
_LARGEST = 1 << 30
"""Bytes of a text: a damaged frame may claim any number."""
_LONG = 256 * 1024
"""Bytes from which on zstd is told to look far back for what is alike."""


class UnreadableTextError(Exception):
    """The bytes are not those that were packed."""


def packed(text: str, other: str | None = None) -> bytes:
    """The text as bytes, from which ``unpacked`` makes it again, given the same other text."""
    from zstandard import ZstdCompressionParameters, ZstdCompressor

    data = _bytes(text)
    if other is None:
        return ZstdCompressor(level=_LEVEL).compress(data)
    known = _bytes(other)
    reach = (len(data) + len(known)).bit_length()  # the whole of the other text lies in reach
    parameters = ZstdCompressionParameters.from_level(
        _LEVEL, window_log=max(10, min(reach, 30)), enable_ldm=len(data) > _LONG
    )
    return ZstdCompressor(compression_params=parameters, dict_data=_as_given(known)).compress(data)


def unpacked(data: bytes, other: str | None = None) -> str:
    """The text again.

    Raises:
        UnreadableTextError: the bytes were changed, or the other text was another.
    """
    from zstandard import ZstdDecompressor, ZstdError, frame_content_size

    try:
        if not 0 <= frame_content_size(data) <= _LARGEST:
            raise UnreadableTextError("no length")
        known = None if other is None else _as_given(_bytes(other))
        text = ZstdDecompressor(dict_data=known, max_window_size=1 << 31).decompress(data)
        return text.decode("utf-8", "surrogatepass")
    except (ZstdError, UnicodeDecodeError, MemoryError) as error:
        raise UnreadableTextError(str(error)) from error


def _as_given(known: bytes) -> "ZstdCompressionDict":
    from zstandard import DICT_TYPE_RAWCONTENT, ZstdCompressionDict

    return ZstdCompressionDict(known, dict_type=DICT_TYPE_RAWCONTENT)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
