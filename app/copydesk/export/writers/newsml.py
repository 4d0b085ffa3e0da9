"""IPTC NewsML-G2: a newsItem with the text as XHTML within, as agencies exchange it.

Elements and their order: https://iptc.org/std/NewsML-G2/guidelines/; the codes are those of the catalogue named in the file.
"""

from xml.etree.ElementTree import Element, SubElement, fromstring, register_namespace, tostring

from copydesk.export.characters import printable
from copydesk.export.item import NewsItem, item_of
from copydesk.export.web import web_text, xhtml
from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion, Release

_NAR = "http://iptc.org/std/nar/2006-10-01/"
_WEB = "http://www.w3.org/1999/xhtml"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_CATALOGUE = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"
_SIGNALS = {Release.UPDATE: "sig:update", Release.CORRECTION: "sig:correction"}
_PROVIDER = "Copydesk"


def write_newsml(approved: ApprovedVersion) -> bytes:
    """One newsItem in UTF-8. Sources stay in the house; an edNote tells the receiving desk what changed."""
    register_namespace("", _NAR)
    register_namespace("h", _WEB)
    item = item_of(approved)
    root = Element(
        f"{{{_NAR}}}newsItem",
        {
            "guid": item.uri,
            "version": str(item.version),
            "standard": "NewsML-G2",
            "standardversion": "2.34",
            "conformance": "power",
        },
    )
    if item.language:
        root.set(_LANGUAGE, item.language)
    _add(root, "catalogRef", href=_CATALOGUE)
    _add_item_meta(root, item, approved)
    _add_content_meta(root, item)
    content = _add(_add(root, "contentSet"), "inlineXML", contenttype="application/xhtml+xml")
    content.append(fromstring(_page(item)))  # noqa: S314 - our own, escaped: nothing of it is foreign
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _add_item_meta(root: Element, item: NewsItem, approved: ApprovedVersion) -> None:
    meta = _add(root, "itemMeta")
    _add(meta, "itemClass", qcode="ninat:text")
    _add(_add(meta, "provider", literal=_PROVIDER), "name", approved.dossier.desk or _PROVIDER)
    _add(meta, "versionCreated", item.version_created)
    _add(meta, "firstCreated", item.first_created)
    if item.embargoed is not None:
        _add(meta, "embargoed", item.embargoed)  # empty: under an embargo without a time
    _add(meta, "pubStatus", qcode="stat:canceled" if item.withdrawn else "stat:usable")
    _add(meta, "title", approved.version.title)
    if item.note:
        _add(meta, "edNote", item.note)
    signal = _SIGNALS.get(approved.approval.release)
    if signal:
        _add(meta, "signal", qcode=signal)


def _add_content_meta(root: Element, item: NewsItem) -> None:
    meta = _add(root, "contentMeta")
    if item.byline:
        _add(_add(meta, "creator", literal=item.byline), "name", item.byline)
    if item.language:
        _add(meta, "language", tag=item.language)
    if item.slug:
        _add(meta, "slugline", item.slug)
    _add(meta, "headline", item.headline)
    if item.byline:
        _add(meta, "by", item.byline)


def _page(item: NewsItem) -> str:
    return (
        f'<html xmlns="{_WEB}"><head><title>{web_text(item.headline)}</title></head>'
        f"<body>{xhtml(item.body)}</body></html>"
    )


def _add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    given = {key: printable(value) for key, value in attributes.items()}
    element = SubElement(parent, f"{{{_NAR}}}{name}", given)
    element.text = printable(text) or None
    return element


WRITER = Writer(
    "newsml",
    ".xml",
    write_newsml,
    Phrase("NewsML-G2: news item for agencies (XML)"),
    70,
    tells_release=True,
)
