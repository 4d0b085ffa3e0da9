"""Characters that a format cannot hold, and what stands for them: never a crash, never a loss in silence."""

import re

REPLACEMENT = "\ufffd"
_SURROGATES = re.compile("[\ud800-\udfff]")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def encodable(text: str) -> str:
    """The text with U+FFFD for halves of characters, which no encoding of Unicode can write."""
    return _SURROGATES.sub(REPLACEMENT, text)


def printable(text: str) -> str:
    """The text with U+FFFD for what neither XML nor HTML may contain (XML 1.0, 2.2)."""
    return _NOT_XML.sub(REPLACEMENT, text)
