"""The encoding of a page: its mark, its own word, UTF-8, and only then a guess."""

import re

from copydesk.intake.decode import Decoded, decode

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:-]{2,30})",
    re.IGNORECASE,
)
_LOOKED_AT = 4_096
"""Bytes from the start in which a declaration counts (the standard says 1,024; Word's own pages need more)."""
_KNOWN = re.compile(
    r"""(?x)
      utf-?8 | utf-?16(?:-?[lb]e)?
    | windows-(?:125\d|874) | cp125\d | iso-?8859-?\d{1,2} | latin-?1 | us-ascii | ascii
    | koi8-[ru] | macintosh | x-mac-roman
    | gbk | gb2312 | gb18030 | big5 | euc-jp | euc-kr | shift_jis | iso-2022-jp"""
)
# Pages that say so mean Windows-1252: the standard demands it (encoding.spec.whatwg.org).
_MEANT = {
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "windows-874": "cp874",
}


def decode_page(data: bytes, encoding: str) -> Decoded:
    """The page's source.

    Raises:
        UnreadableError: no such encoding, too many characters, or not text at all.
    """
    if encoding or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return decode(data, encoding)
    found = _DECLARED.search(data, 0, _LOOKED_AT)
    label = found[1].decode("ascii").lower() if found else ""
    # What was read as single bytes cannot be UTF-16, whatever it says.
    if not _KNOWN.fullmatch(label) or label.startswith(("utf-16", "utf16")):
        return decode(data)
    declared = decode(data, _MEANT.get(label, label))
    if declared.replaced:  # says UTF-8 and is not
        return decode(data)
    return declared
