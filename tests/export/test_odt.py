"""OpenDocument files hold the approved text in real styles, and nothing else."""

import io
import re
import zipfile
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from copydesk.export.write import write
from copydesk.intake.read import read
from export.approved import approved, checked_story, unpacked

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STORY = (
    "# Kopf\n\nEin **fetter** und *kursiver* [Verweis](https://example.org/a?b&c).\n\n"
    "## Zwischen\n\n> Zitat\n\n- eins\n  - innen\n- zwei\n\n3. drei\n4. vier"
)


def part(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return ET.fromstring(package.read(name))


def styled(data):
    """Style and words of each paragraph and heading."""
    body = part(data, "content.xml")
    return [
        (element.get(f"{TEXT}style-name"), "".join(element.itertext()))
        for element in body.iter()
        if element.tag in {f"{TEXT}p", f"{TEXT}h"}
    ]


def test_headings_quotations_and_lists_have_real_styles():
    data = write(approved(STORY), "odt")
    assert styled(data) == [
        ("Title", "Kopf"),
        ("Text_20_body", "Ein fetter und kursiver Verweis."),
        ("Heading_20_2", "Zwischen"),
        ("Quotations", "Zitat"),
        ("Text_20_body", "eins"),
        ("Text_20_body", "innen"),
        ("Text_20_body", "zwei"),
        ("Text_20_body", "drei"),
        ("Text_20_body", "vier"),
    ]
    names = {
        s.get("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}name")
        for s in part(data, "styles.xml").iter()
    }
    used = {s.get(f"{TEXT}style-name") for s in part(data, "content.xml").iter()} - {None}
    assert used <= names


def test_the_type_stands_first_and_uncompressed():
    data = write(approved(STORY), "odt")
    assert data[30:38] == b"mimetype"
    assert data[38:77] == b"application/vnd.oasis.opendocument.text"


def test_it_comes_back_as_the_text_it_was_made_of():
    assert read(write(approved(STORY), "odt"), "a.odt").text.rstrip("\n") == STORY


def test_nothing_of_the_ledger_and_no_path_is_in_it():
    data = unpacked(write(checked_story(), "odt"))
    for word in (b"Ratsprotokoll", b"Druckschluss", b"/home", b"Woher"):
        assert word not in data


@given(st.text(st.characters(exclude_characters="\r\n\0"), max_size=40))
def test_every_blank_of_a_plain_line_is_kept(text):
    data = write(approved(f"Anfang {text} Ende", plain=True), "odt")
    (element,) = part(data, "content.xml").iter(f"{TEXT}p")
    found = ""
    for piece in element.iter():
        if piece.tag == f"{TEXT}s":
            found += " " * int(piece.get(f"{TEXT}c"))
        found += {f"{TEXT}tab": "\t"}.get(piece.tag, "")
        found += (piece.text or "") if piece is element else (piece.text or "") + (piece.tail or "")
    shown = re.sub(
        "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]", "", f"Anfang {text} Ende"
    )
    shown = re.sub("[\x0b\x0c\x1c-\x1f]", " ", shown)
    assert found == re.sub("[\ud800-\udfff]", "\ufffd", shown)
