"""Builds office files from XML, the ordinary and the hostile."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def packed(parts: dict[str, str | bytes]) -> bytes:
    """A zip of the parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def relations(*rows: tuple[str, str, str]) -> str:
    """A .rels part of (id, kind, target); a target with a colon is external."""
    lines = [
        f'<Relationship Id="{id_}" Type="{R}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for id_, kind, target in rows
    ]
    return f'<Relationships xmlns="{RELATIONS}">{"".join(lines)}</Relationships>'


def word(body: str, links: tuple[tuple[str, str], ...] = (), **parts: str) -> bytes:
    """A Word file with that body; other parts by name: ``styles``, ``comments``, ``header1`` …"""
    kinds = [(name, name.rstrip("0123456789"), f"{name}.xml") for name in parts]
    rows = [*kinds, *((id_, "hyperlink", target) for id_, target in links)]
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("a", "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(*rows),
    }
    roots = {"header": "hdr", "footer": "ftr"}
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        root = roots.get(kind, kind)
        files[f"word/{name}.xml"] = f"<w:{root} {NAMES}>{content}</w:{root}>"
    return packed(files)


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """A paragraph; a run that does not begin with ``<`` is text."""
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}</w:pPr>{''.join(map(_run, runs))}</w:p>"


def r(text: str, properties: str = "", tag: str = "t") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def _run(content: str) -> str:
    return content if content.startswith("<") else r(content)


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
ODT_NAMES = (
    " ".join(
        f'xmlns:{short}="{_ODF}{long}:1.0"'
        for short, long in {
            "office": "office",
            "text": "text",
            "style": "style",
            "table": "table",
            "draw": "drawing",
            "fo": "xsl-fo-compatible",
            "manifest": "manifest",
        }.items()
    )
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def fodt(body: str, styles: str = "", automatic: str = "") -> bytes:
    """The same as one piece of XML."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODT_NAMES} '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def odt(body: str, styles: str = "", automatic: str = "", margins: str = "", **parts: str) -> bytes:
    """An OpenDocument text with that body; other parts by their full name, with ``_`` for ``/``."""
    content = (
        f"<office:document-content {ODT_NAMES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    looks = (
        f"<office:document-styles {ODT_NAMES}><office:styles>{styles}</office:styles>"
        f"<office:master-styles><style:master-page>{margins}</style:master-page></office:master-styles>"
        "</office:document-styles>"
    )
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
        "styles.xml": looks,
    }
    return packed(
        files | {name.replace("_", "/") + ".xml": content for name, content in parts.items()}
    )
