"""Flat OpenDocument texts: what an .odt says, in one piece of XML."""

import pytest

from copydesk.intake.read import ReadOptions, read
from copydesk.model.phrase import CopydeskError
from intake.office import fodt, odt

NAMED = (
    '<style:style style:name="P1" style:parent-style-name="Heading_20_1" style:family="paragraph"/>'
)
BODIES = {
    "paragraphs": "<text:p>Der Hafen.</text:p><text:p>Die Stadt.</text:p>",
    "a heading": '<text:h text:outline-level="1">Hafen</text:h><text:p>Text.</text:p>',
    "blanks and breaks": "<text:p>Ein<text:s/>Satz<text:line-break/>in<text:tab/>Zeilen.</text:p>",
    "a footnote": '<text:p>Satz<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>Fußnote.</text:p></text:note-body></text:note>.</text:p>",
    "a comment": "<text:p>Satz<office:annotation><dc:creator>Ada</dc:creator><text:p>Stimmt das?</text:p></office:annotation>.</text:p>",
    "a style of its own": '<text:p text:style-name="P1">Hafen</text:p><text:p>Text.</text:p>',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("tracked", ["accepted", "original"])
def test_it_reads_as_the_package_does(body, tracked):
    flat = read(fodt(body, automatic=NAMED), "hafen.fodt", ReadOptions(tracked=tracked))
    packed = read(odt(body, automatic=NAMED), "hafen.odt", ReadOptions(tracked=tracked))
    assert flat.text == packed.text
    assert "Hafen" in flat.text or "Satz" in flat.text
    assert [remark.text for remark in flat.remarks] == [remark.text for remark in packed.remarks]
    assert [str(phrase) for phrase in flat.left_out] == [str(phrase) for phrase in packed.left_out]


@pytest.mark.parametrize("cut", [20, 200, 600])
def test_a_damaged_one_is_refused_in_a_sentence(cut):
    with pytest.raises(CopydeskError) as refused:
        read(fodt(BODIES["paragraphs"])[:-cut], "hafen.fodt")
    assert "hafen.fodt" in str(refused.value)


def test_another_kind_of_document_is_none():
    sheet = fodt("").replace(b"<office:text></office:text>", b"<office:spreadsheet/>")
    with pytest.raises(CopydeskError):
        read(sheet, "zahlen.fodt")
