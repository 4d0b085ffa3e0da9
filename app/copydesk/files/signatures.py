"""What the first bytes of a file say that it is, whatever it is called."""

ZIP, OLD_OFFICE, PDF = ".zip", ".doc", ".pdf"

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


def true_suffix(data: bytes) -> str:
    """The suffix of the format that the bytes themselves name, ``.zip`` for any container; "" where they name none."""
    start = data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((suffix for mark, suffix in _SIGNATURES if start.startswith(mark)), "")
