"""What the first bytes of a file say that it is, whatever it is called."""

import re

ZIP, OLD_OFFICE, PDF, OUTLOOK = ".zip", ".doc", ".pdf", ".msg"
LOCKED = ".locked"
"""No format of its own: what Office makes of a file with a password."""

_SIGNATURES = (
    (b"pk\x03\x04", ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
    (b"%pdf-", PDF),
    (b"{\\rtf", ".rtf"),
    (b"<html", ".html"),
    (b"<!doctype html", ".html"),
)
"""In small letters."""
_LOOKED_AT = 1_024
_FLAT_OPEN_DOCUMENT = re.compile(rb"<\?xml.{0,500}<office:document\s", re.DOTALL)
_PROTECTED, _OUTLOOK = "EncryptedPackage".encode("utf-16-le"), "__substg1.0_".encode("utf-16-le")
"""Names of parts of the container that Office kept everything in before it kept XML."""


def true_suffix(data: bytes) -> str:
    """The suffix of the format that the bytes themselves name, ``.zip`` for any container; "" where they name none."""
    start = data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if _FLAT_OPEN_DOCUMENT.match(start):
        return ".fodt"
    found = next((suffix for mark, suffix in _SIGNATURES if start.startswith(mark)), "")
    if found == OLD_OFFICE:
        return LOCKED if _PROTECTED in data else OUTLOOK if _OUTLOOK in data else OLD_OFFICE
    return found
