"""Every word of an approved version stands in every export of the text, in order, and no other."""

import io
import json
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from selectolax.lexbor import LexborHTMLParser

from copydesk.export.write import write
from export.approved import approved
from export.stories import stories, the_words
from properties import examples

FORMATS = ("txt", "md", "html", "docx", "odt", "ninjs", "ninjs1", "newsml", "docx-review")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_BREAKS = {
    f"{W}br",
    f"{W}tab",
    f"{W}p",
    f"{TEXT}p",
    f"{TEXT}h",
    f"{TEXT}line-break",
    f"{TEXT}tab",
    f"{TEXT}s",
}


def page_words(html: str) -> str:
    tree = LexborHTMLParser(re.sub(r"<br ?/?>|</(?:p|h\d|td|th|li|div)>", r"\g<0> ", html))
    return tree.body.text() if tree.body else ""


def usual_reader(markdown: str) -> str:
    """What a usual reader of Markdown shows: tags and entities are markup to it."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    titled = re.compile(r'<a href="[^"]*" title="([^"]*)">(.*?)</a>')
    page = re.sub(r'<img [^>]*alt="([^"]*)"[^>]*>', r"\1", reader.render(markdown))
    return page_words(titled.sub(r"\2 \1", page))


def xml_words(element: ET.Element, notes: list[str] | None = None) -> str:
    """The text of a tree, a blank at each paragraph and break, without what was deleted; notes apart."""
    out = []
    for child in element:
        if child.tag in {f"{W}del", f"{TEXT}note-citation", f"{W}pPr"}:
            pass
        elif child.tag == f"{TEXT}note" and notes is not None:
            notes.append(xml_words(child))
            out.append("[1]")
        elif child.tag == f"{W}footnoteReference":
            out.append("[1]")
        else:
            out.append(" " * (child.tag in _BREAKS) + xml_words(child, notes))
        out.append(child.tail or "")
    return (element.text or "") + "".join(out)


def words_in(data: bytes, fmt: str) -> str:
    match fmt:
        case "txt":
            return data.decode()
        case "md":
            return usual_reader(data.decode().split("\n---\n", 1)[1])
        case "html":
            return page_words(data.decode())
        case "ninjs":
            told = json.loads(data)
            headline, page = told["headlines"][0]["value"], told["bodies"][0]["value"]
            return f"{headline} {page_words(page)}"
        case "ninjs1":
            told = json.loads(data)
            return f"{told['headline']} {page_words(told.get('body_html', ''))}"
        case "newsml":
            root = ET.fromstring(data)
            headline = root.find(".//{*}headline").text or ""
            page = ET.tostring(root.find(f".//{_XHTML}body"), encoding="unicode")
            page = re.sub(r"(</?)\w+:", r"\1", page)
            return f"{headline} {page_words(page)}"
        case "odt":
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                notes: list[str] = []
                body = xml_words(ET.fromstring(package.read("content.xml")), notes)
                return " ".join([body, *notes])
        case _:
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                parts = [
                    p
                    for p in ("word/document.xml", "word/footnotes.xml")
                    if p in package.namelist()
                ]
                return " ".join(xml_words(ET.fromstring(package.read(p))) for p in parts)


@settings(max_examples=examples(60))
@pytest.mark.parametrize("fmt", FORMATS)
@given(stories())
def test_every_word_stands_in_order_and_no_other(fmt, story):
    text, words, notes = story
    shown = words_in(write(approved(text, title="Titel"), fmt), fmt)
    found = the_words(shown)
    note_words = set(notes)
    assert [word for word in found if word not in note_words] == words, text
    assert sorted(word for word in found if word in note_words) == sorted(notes), text
    assert "\ufffd" not in shown
