"""An empty Word document without what the library's template brings along."""

from datetime import UTC, datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, RGBColor
from docx.styles.style import CharacterStyle

from copydesk.export.word.xml import Element

HYPERLINK_STYLE = "Hyperlink"
_UNWANTED = ("thumbnail", "extended-properties", "customXml", "stylesWithEffects")
"""Relations of the template to a picture, a foreign author's program and leftovers."""

_A4 = Mm(210), Mm(297)
# Word's own names of the styles that notes and comments refer to; the library's template lacks them.
_BESIDE_THE_TEXT = (
    ("paragraph", "FootnoteText", "footnote text", '<w:sz w:val="20"/>'),
    ("character", "FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
    ("paragraph", "CommentText", "annotation text", '<w:sz w:val="20"/>'),
    ("character", "CommentReference", "annotation reference", '<w:sz w:val="16"/>'),
)


def clean_document(language: str) -> WordDocument:
    """An empty document with Word's usual styles, in the language (``de``; "" or ``und`` for none)."""
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = _A4
    package = document.part.package
    assert package is not None, "a document that was just made is in a package"
    for relations in (package.rels, document.part.rels):
        for key in [key for key, rel in relations.items() if rel.reltype.endswith(_UNWANTED)]:
            del relations[key]
    link = document.styles.add_style(HYPERLINK_STYLE, WD_STYLE_TYPE.CHARACTER)
    assert isinstance(link, CharacterStyle), "that is what was asked for"
    link.font.underline = True
    link.font.color.rgb = RGBColor(0x05, 0x63, 0xC1)
    add_styles_beside_the_text(document.styles.element)
    if language not in {"", "und"}:
        for element in document.styles.element.iter(qn("w:lang")):
            element.set(qn("w:val"), language)
    return document


def add_styles_beside_the_text(styles: Element) -> None:
    """Define the styles of notes and comments where the style sheet has none of that id."""
    known = {style.get(qn("w:styleId"), "") for style in styles.iter(qn("w:style"))}
    for kind, style_id, name, look in _BESIDE_THE_TEXT:
        if style_id not in known:
            styles.append(
                parse_xml(
                    f'<w:style {nsdecls("w")} w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>'
                    f'<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr>{look}</w:rPr></w:style>'
                )
            )


def set_properties(document: WordDocument, *, title: str, author: str, at: datetime) -> None:
    """Title, author and time (any zone; Word keeps UTC) in place of the template's."""
    properties = document.core_properties
    when = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.title = title[:255]
    properties.author = properties.last_modified_by = author[:255]
    properties.created = properties.modified = when
    properties.comments = properties.keywords = properties.subject = properties.category = ""
    properties.revision = 1
