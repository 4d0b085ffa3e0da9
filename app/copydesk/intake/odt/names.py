"""The namespaces of OpenDocument that readers ask for, as lxml writes them."""

from typing import Final

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE: Final = f"{{{_BASE}office:1.0}}"
TEXT: Final = f"{{{_BASE}text:1.0}}"
STYLE: Final = f"{{{_BASE}style:1.0}}"
TABLE: Final = f"{{{_BASE}table:1.0}}"
DRAW: Final = f"{{{_BASE}drawing:1.0}}"
MANIFEST: Final = f"{{{_BASE}manifest:1.0}}"
FO: Final = f"{{{_BASE}xsl-fo-compatible:1.0}}"
SVG: Final = f"{{{_BASE}svg-compatible:1.0}}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"


def count(text: str, default: int = 1) -> int:
    """A number written in an attribute; a huge one stays huge but finite."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 12 else default
