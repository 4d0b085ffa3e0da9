"""Office files that an enemy made: refused before they cost memory, in one sentence, by what they hold."""

import pytest

from copydesk.intake.read import read
from copydesk.model.phrase import CopydeskError
from intake.office import NAMES, p, packed, word

ENTITY = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"word/document.xml": f"{ENTITY}<d>&x;</d>"}, "document type"),
        ({"word/document.xml": f"{ENTITY}<d>&x;</d>".encode("utf-16")}, "document type"),
        ({"word/document.xml": f"<w:document {NAMES}>"}, "damaged"),
        ({"word/document.xml": f"<w:document {NAMES}/>"}, "no text of a Word document"),
        ({"word/document.xml": "<a>" * 240 + "</a>" * 240}, "more than 200 deep"),
        ({"word/document.xml": "<a>" * 9_000 + "</a>" * 9_000}, "damaged"),
        ({"word/document.xml": b"<a>" + b" " * 60_000_000 + b"</a>"}, "more than a draft may hold"),
        ({"word/document.xml": "<a/>", "../../boese": "x"}, "outside"),
        ({"word/document.xml": "<a/>", "x\\..\\boese": "x"}, "outside"),
        (
            {"word/document.xml": "<a/>"} | {f"{n}": "" for n in range(2_001)},
            "more than 2000 parts",
        ),
        ({"word/styles.xml": "<a/>"}, "no text of a Word document"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_file_is_refused_in_one_sentence(parts, why):
    with pytest.raises(CopydeskError, match=why) as caught:
        read(packed(parts), "Bericht.docx")
    assert str(caught.value).startswith("Bericht.docx cannot be read as a Word document: ")


def test_a_part_that_unpacks_to_more_than_its_directory_says_is_counted_by_its_bytes():
    data = packed({"word/document.xml": b"<a>" + b" " * 30_000_000 + b"</a>"})
    lying = data.replace((30_000_007).to_bytes(4, "little"), (7).to_bytes(4, "little"))
    with pytest.raises(CopydeskError, match=r"damaged|more than a draft may hold"):
        read(lying, "a.docx")


def test_an_encrypted_file_asks_for_one_without_a_password():
    data = bytearray(packed({"word/document.xml": "<a/>"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(CopydeskError, match="without a password"):
        read(bytes(data), "a.docx")


@pytest.mark.parametrize("cut", [4, 30, 200, -30])
def test_a_cut_off_file_is_damaged(cut):
    with pytest.raises(
        CopydeskError, match=r"a\.docx cannot be read as a Word document: it is damaged"
    ):
        read(word(p("x" * 500))[:cut], "a.docx")


def test_two_parts_of_one_name_are_refused():
    first, second = (
        f"<w:document {NAMES}><w:body>{p(content)}</w:body></w:document>"
        for content in ("zuerst", "danach")
    )
    data = packed({"word/document.xml": first, "word/document.xmL": second})
    for twins in (data, data.replace(b".xmL", b".xml")):
        with pytest.raises(CopydeskError, match=r"two parts called word/document\.xml"):
            read(twins, "a.docx")
