"""Index the list of right names that ships: ``python packaging/index_names.py``, after every change of it.

Writes ``names/reference.bin``: the hashes of what the last word of each name shares with words that are near to it, rising,
32 bits each, then for each the number of its last word, 16 bits, least byte first. A test tells when it is out of date.
"""

import zlib
from pathlib import Path

from copydesk.checks.names.known.known import keys
from copydesk.checks.names.known.shipped import INDEX, Shipped, shipped
from copydesk.text.frequency import zipf

TARGET = Path(__file__).resolve().parent.parent / "resources/copydesk_resources"
WELL_KNOWN = 2.6
"""Zipf from which a city is so well known that a near word may be meant for it."""


def indexed(names: Shipped) -> bytes:
    """The index of the list."""
    pairs = sorted(
        {
            (zlib.crc32(key.encode()), number)
            for number, word in enumerate(names.last_words)
            if any(is_sought(names, entry) for entry in names.last[word])
            for key in keys(word)
        }
    )
    hashes = b"".join(value.to_bytes(4, "little") for value, _ in pairs)
    return hashes + b"".join(number.to_bytes(2, "little") for _, number in pairs)


def is_sought(names: Shipped, number: int) -> bool:
    """Whether others are held against it: small cities of the world only excuse what is spelt like them."""
    entry = names.entry(number)
    if entry.kind != "cities":
        return True
    words = entry.german[0].split()
    return min(max(zipf(word, "de"), zipf(word, "en")) for word in words) >= WELL_KNOWN


def main() -> None:
    """Write the index."""
    (TARGET / INDEX).write_bytes(indexed(shipped()))


if __name__ == "__main__":
    main()
