"""Characters that a format cannot hold, and what stands for them: never a crash, never a mark that nobody wrote."""

import re

REPLACEMENT = "\ufffd"
_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[\x0b\x0c\x1c-\x1f]")
"""Controls that part words as white space does: form feeds of typewritten texts, line tabs of Word."""
_NOT_XML = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""What neither XML 1.0 (2.2) nor HTML may contain, and no program shows."""


def encodable(text: str) -> str:
    """The text with U+FFFD for halves of characters, which no encoding of Unicode can write."""
    return _SURROGATES.sub(REPLACEMENT, text)


def printable(text: str) -> str:
    """The text as XML and HTML can hold it: controls that part words are blanks, the others, which nobody sees, are gone."""
    return encodable(_NOT_XML.sub("", _BREAKS.sub(" ", text)))
