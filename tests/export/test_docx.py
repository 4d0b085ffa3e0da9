"""Word files: real styles, real lists and links, our own properties, nothing of anyone else's."""

import io
import zipfile

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.export.write import write
from copydesk.intake.read import read
from export.approved import AT, approved
from properties import examples

TEXT = """# Der Kopf

Ein **fettes** Wort, ein *leises* und ein [Verweis](https://example.org/?a=1&b=2).\x20\x20
Neue Zeile

## Unter

- Punkt
  - innen
- Ende

1. eins
2. zwei

Dazwischen

1. wieder eins
2. wieder zwei

> Zitat

4. vier
5. fünf

Am

14. März 2024
"""


def written(text: str, **given) -> bytes:
    return write(approved(text, **given), "docx")


def opened(text: str, **given):
    return docx.Document(io.BytesIO(written(text, **given)))


def test_paragraphs_have_words_own_styles():
    found = [(p.style.name, p.text) for p in opened(TEXT).paragraphs]
    assert found == [
        ("Title", "Der Kopf"),
        ("Normal", "Ein fettes Wort, ein leises und ein Verweis.\nNeue Zeile"),
        ("Heading 2", "Unter"),
        ("List Bullet", "Punkt"),
        ("List Bullet 2", "innen"),
        ("List Bullet", "Ende"),
        ("List Number", "eins"),
        ("List Number", "zwei"),
        ("Normal", "Dazwischen"),
        ("List Number", "wieder eins"),
        ("List Number", "wieder zwei"),
        ("Quote", "Zitat"),
        ("List Number", "vier"),
        ("List Number", "fünf"),
        ("Normal", "Am"),
        ("Normal", "14. März 2024"),
    ]


def test_links_are_links():
    (link,) = opened(TEXT).paragraphs[1].hyperlinks
    assert (link.text, link.address) == ("Verweis", "https://example.org/?a=1&b=2")


def test_it_comes_back_as_the_text_that_was_approved():
    reading = read(written(TEXT), "a.docx")
    assert reading.text == TEXT.rstrip()
    assert (reading.title, reading.language, reading.left_out) == ("Der Kopf", "de", ())


def test_the_properties_are_ours():
    properties = opened(TEXT, title="Groß & klein").core_properties
    assert (properties.title, properties.author) == ("Groß & klein", "Chefin")
    assert (properties.created, properties.last_modified_by) == (AT, "Chefin")
    assert properties.comments == ""


def test_nothing_of_the_librarys_template_gets_out():
    with zipfile.ZipFile(io.BytesIO(written(TEXT))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert not [
        name for name in parts if "thumbnail" in name or "customXml" in name or "app.xml" in name
    ]
    for content in parts.values():
        for leak in (b"python-docx", b"2013", b"Macintosh", b"attachedTemplate"):
            assert leak not in content or leak == b"2013"
    assert b"2013" not in parts["docProps/core.xml"]
    external = b"".join(parts.values()).count(b'TargetMode="External"')
    assert external == 1  # the link of the text


def test_a_plain_text_keeps_its_signs():
    found = [p.text for p in opened("# a\nb\n\n*c*", plain=True).paragraphs]
    assert found == ["# a\nb", "*c*"]


def test_code_is_set_in_its_letters():
    paragraph = opened("```\na\n  b\n```").paragraphs[0]
    assert paragraph.text == "a\n  b"
    assert {run.font.name for run in paragraph.runs if run.text.strip()} == {"Courier New"}


@settings(max_examples=examples(15))
@given(st.text(st.characters(), max_size=40))
def test_no_character_stops_an_export(text):
    for plain in (True, False):
        document = opened(text, plain=plain, title=text)
        assert "\0" not in document.core_properties.title


def test_controls_that_xml_cannot_hold_are_blanks_or_gone_and_half_a_character_is_shown_as_replaced():
    (paragraph,) = opened("a\0b\ud800c\ufffed\x0be\x0cf", plain=True).paragraphs
    assert paragraph.text == "ab�cd e f"


def test_a_footnote_is_one_of_words_own_and_its_link_leads_there():
    data = written(
        "# K[^2]\n\nEin Satz.[^1] Noch einer.[^1]\n\n[^1]: Laut [Amt](https://amt.example).\n\n    Mehr.\n\n[^2]: Zwei."
    )
    back = read(data, "a.docx")
    assert [remark.text for remark in back.remarks] == [
        "Zwei.",
        "Laut Amt (https://amt.example).\nMehr.",
    ]
    assert opened("a | b\n--- | ---\n1 | 2").tables[0].cell(1, 1).text == "2"
