"""An OpenDocument text file: the parts, in the order that the standard asks for (ODF 1.3, part 2, 3.3)."""

from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from copydesk.export.characters import printable

_TYPE = "application/vnd.oasis.opendocument.text"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = f"""{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""
_NAMES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    }.items()
)
_CONTENT = (
    _HEAD + '<office:document-content {names} office:version="1.3"><office:body><office:text>'
    "{body}</office:text></office:body></office:document-content>\n"
)
_META = (
    _HEAD + '<office:document-meta {names} office:version="1.3"><office:meta>'
    "<meta:generator>Copydesk</meta:generator><dc:title>{title}</dc:title>"
    "<meta:initial-creator>{author}</meta:initial-creator><dc:creator>{author}</dc:creator>"
    "<meta:creation-date>{at}</meta:creation-date><dc:date>{at}</dc:date>{language}"
    "</office:meta></office:document-meta>\n"
)
_STYLES = (
    _HEAD + '<office:document-styles {names} office:version="1.3"><office:styles>'
    "{styles}</office:styles></office:document-styles>\n"
)


def odt_text(text: str) -> str:
    """Text that can stand in an element."""
    return escape(printable(text))


def odt_attribute(text: str) -> str:
    """A value with its quotation marks."""
    return quoteattr(printable(text))


def pack(*, body: str, styles: str, title: str, author: str, at: datetime, language: str) -> bytes:
    """The file's bytes: the type first and uncompressed, so that programs know it by its beginning."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    told = f"<dc:language>{odt_text(language)}</dc:language>" if language else ""
    parts = {
        "META-INF/manifest.xml": _MANIFEST,
        "content.xml": _CONTENT.format(names=_NAMES, body=body),
        "styles.xml": _STYLES.format(names=_NAMES, styles=styles),
        "meta.xml": _META.format(
            names=_NAMES, title=odt_text(title), author=odt_text(author), at=moment, language=told
        ),
    }
    out = BytesIO()
    with ZipFile(out, "w") as package:
        package.writestr(ZipInfo("mimetype"), _TYPE, ZIP_STORED)
        for name, text in parts.items():
            package.writestr(ZipInfo(name), text.encode("utf-8"), ZIP_DEFLATED)
    return out.getvalue()
