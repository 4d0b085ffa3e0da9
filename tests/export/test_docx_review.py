"""The review copy: accepted it is the approved text, rejected the original, and each claim is a comment."""

import io

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from copydesk.export.write import write
from copydesk.intake.read import ReadOptions, read
from copydesk.model.dossier import Dossier
from export.approved import SECRET, approved, checked_story, unpacked


def review(old, new):
    return write(approved(new, plain=True, dossier=Dossier(original=old)), "docx-review")


def told(data, *, accepted):
    """The text as Word would have it after all changes were accepted or rejected."""
    gone = "w:del" if accepted else "w:ins"
    lines = [""]
    for paragraph in docx.Document(io.BytesIO(data)).element.body.iter(qn("w:p")):
        for run in paragraph.iter(qn("w:r")):
            if run.getparent().tag != qn(gone):
                lines[-1] += "".join(
                    {qn("w:br"): "\n", qn("w:tab"): "\t"}.get(piece.tag, piece.text or "")
                    for piece in run
                    if piece.tag in {qn("w:t"), qn("w:delText"), qn("w:br"), qn("w:tab")}
                )
        look = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(gone)}")
        if look is None:
            lines.append("")
    return "\n".join(lines[:-1])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Der Hafen.", "Der große Hafen."),
        ("Eins.\n\nZwei.\n\nDrei.", "Eins.\n\nDrei."),
        ("Eins. Zwei.", "Eins.\n\nZwei."),
        ("", "Neu."),
        ("Alt.", ""),
        ("Kopf\n\nText alt\n", "Kopf\n\nText neu\nmehr\n"),
    ],
)
def test_accepted_it_is_the_new_text_and_rejected_the_old(old, new):
    data = review(old, new)
    assert told(data, accepted=True) == new
    assert told(data, accepted=False) == old


@given(st.text("ab \n", max_size=24), st.text("ab \n", max_size=24))
def test_so_it_is_with_any_two_texts(old, new):
    data = review(old, new)
    assert (told(data, accepted=True), told(data, accepted=False)) == (new, old)


def test_every_change_names_who_approved_it_and_when():
    data = review("Der Hafen.", "Der große Hafen.")
    (change,) = docx.Document(io.BytesIO(data)).element.body.iter(qn("w:ins"))
    assert change.get(qn("w:author")) == "Chefin"
    assert change.get(qn("w:date")) == "2024-03-05T14:30:15Z"


def test_every_claim_is_a_comment_on_its_words_with_its_source():
    data = write(checked_story(), "docx-review")
    document = docx.Document(io.BytesIO(data))
    first, second = document.comments
    assert "korrigiert · Zahl" in first.text
    assert "Ratsprotokoll, S. 4" in first.text
    assert "vertrauliche Quelle 8" in first.text
    assert first.author == "Ben"
    assert "Frage: Woher?" in second.text
    inside, started = [], False
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart") and element.get(qn("w:id")) == "0":
            started = True
        if element.tag == qn("w:commentRangeEnd") and element.get(qn("w:id")) == "0":
            break
        if started and element.tag == qn("w:t"):
            inside.append(element.text)
    assert "".join(inside) == "Der Hafen kostet 14 Millionen Euro."


def test_our_own_reader_takes_it_back():
    reading = read(write(checked_story(), "docx-review"), "review.docx", ReadOptions())
    assert "14 Millionen" in reading.text
    assert reading.tracked_changes > 0
    assert len(reading.remarks) == 2


def test_confidential_sources_are_told_only_where_it_is_ticked():
    assert SECRET.encode() not in unpacked(write(checked_story(), "docx-review"))
    assert SECRET.encode() in unpacked(write(checked_story(), "docx-review", confidential=True))
