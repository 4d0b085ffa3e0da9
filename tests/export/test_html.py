"""Web pages: text and nothing else, whatever the draft holds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from copydesk.export.write import write
from copydesk.intake.read import read
from export.approved import approved

ALLOWED = {
    "html",
    "head",
    "meta",
    "title",
    "body",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "blockquote",
    "a",
    "em",
    "strong",
    "ul",
    "ol",
    "li",
    "br",
    "code",
}


def page(text: str, **given) -> str:
    return write(approved(text, **given), "html").decode()


def inside(text: str, **given) -> str:
    return page(text, **given).split("<body>\n")[1].split("\n</body>")[0]


def test_the_page_names_language_encoding_and_title_and_allows_nothing():
    html = page("x", title="A & <b>")
    assert html.startswith('<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n')
    assert "content=\"default-src 'none'\"" in html
    assert "<title>A &amp; &lt;b&gt;</title>" in html
    assert "<html>\n" in page("x", language="und")


def test_blocks_and_emphasis():
    text = "# K\n\n**a** *b* `c` [d](https://example.org)  \ne\n\n> f\n\n- g\n  1. h\n  2. i\n\n4. j\n5. k\n\nl\n\n14. m"
    assert inside(text) == (
        "<h1>K</h1>\n"
        '<p><strong>a</strong> <em>b</em> <code>c</code> <a href="https://example.org">d</a><br>e</p>\n'
        "<blockquote><p>f</p></blockquote>\n"
        "<ul>\n<li>g\n<ol>\n<li>h</li>\n<li>i</li>\n</ol></li>\n</ul>\n"
        '<ol start="4">\n<li>j</li>\n<li>k</li>\n</ol>\n<p>l</p>\n<p>14. m</p>'
    )


def test_every_paragraph_of_a_plain_text_is_one():
    assert inside("# a\nb\n\n*c*\n", plain=True) == "<p># a<br>b</p>\n<p>*c*</p>"
    assert inside("a\nb", plain=True) == "<p>a</p>\n<p>b</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](data:text/html,x)",
        "[a](file:///etc/passwd)",
        "![a](https://example.org/pixel.png)",
        "![a](file:///etc/passwd)",
        '[a](https://example.org/"onclick="x)',
        "<img src=x onerror=alert(1)>",
        "<https://example.org>",
        "[a]: javascript:x\n\n[a]",
        "```\n</code><script>\n```",
    ],
)
@pytest.mark.parametrize("plain", [True, False])
def test_nothing_but_text_and_safe_links_gets_out(text, plain):
    tree = LexborHTMLParser(page(text, plain=plain, title=text))
    for node in tree.root.traverse():
        if not node.is_element_node:
            continue
        assert node.tag in ALLOWED
        assert set(node.attributes) <= {"href", "lang", "charset", "http-equiv", "content", "start"}
        assert re.match(r"https?://|mailto:|$", node.attributes.get("href") or "")


def test_the_words_of_a_refused_link_stay():
    assert inside("[böse](javascript:x)") == "<p>böse</p>"


# the separators \x1c to \x1f, and the feeds, are white space to Python: a line of them alone is empty
@given(st.text(st.characters(exclude_characters="\r\0\x0b\x0c\x1c\x1d\x1e\x1f"), max_size=40))
def test_any_text_makes_a_page_that_shows_it(text):
    tree = LexborHTMLParser(page(text, plain=True))
    words = re.sub("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]", "", text)
    words = re.sub("[\ud800-\udfff]", "\ufffd", words)
    assert tree.body.text(separator=" ").split() == words.split()


def test_a_page_comes_back_as_the_text_it_was_made_of():
    text = "# K\n\nEin **b** und *c*, [d](https://example.org).\n\n1. e\n   - f\n2. g\n\n> h"
    assert read(write(approved(text), "html"), "a.html").text == text
