"""How much one file may ask of the desk, and how a reader says that it cannot go on."""

from typing import Final

from copydesk.model.phrase import Phrase

FILE_BYTES: Final = 50_000_000
ZIP_ENTRIES: Final = 2_000
ZIP_BYTES: Final = 100_000_000
"""All parts of one archive together, unpacked; counted while reading, never believed from its directory."""
PART_BYTES: Final = 50_000_000
RATIO: Final = 200
"""How many bytes one packed byte may become, in a part of more than ``RATIO_FROM`` bytes."""
RATIO_FROM: Final = 10_000_000
XML_TAGS: Final = 4_000_000
"""Tags in one part: each costs memory however short it is."""
XML_DEPTH: Final = 200
HTML_DEPTH: Final = 2_000
"""Deeper pages cost the parser quadratic time and no writer makes them."""
HTML_ATTRIBUTES: Final = 1_000
"""Of one tag. More cost the parser quadratic time, and no writer makes them."""
RTF_DEPTH: Final = 200
RTF_WORDS: Final = 1_000_000
"""Control words and escaped characters of one RTF file: 200,000 words of prose have a third of them."""
CHARACTERS: Final = 5_000_000
"""Code points of one draft."""
REPEATS: Final = 1_000
"""How often a file may have one space, cell or row repeated by a number."""


class UnreadableError(Exception):
    """Why the bytes cannot be read, as the end of a sentence; the front door makes a ``CopydeskError`` of it."""

    def __init__(self, why: Phrase) -> None:
        super().__init__(why.said())
        self.why = why


def guard_characters(count: int) -> None:
    """Refuse a text of more code points than a draft may have.

    Raises:
        UnreadableError: ``count`` is over the limit.
    """
    if count > CHARACTERS:
        raise UnreadableError(
            Phrase("it holds more than {limit} characters; split it into parts", limit=CHARACTERS)
        )
