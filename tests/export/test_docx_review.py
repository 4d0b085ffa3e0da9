"""The review copy: the author's own file; accepted it says what the Word export says, rejected what came in."""

import io
import re
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.export.write import write
from copydesk.intake.read import ReadOptions, read
from copydesk.model.dossier import Dossier
from export.approved import SECRET, approved, checked_story, unpacked
from export.valid import findings
from properties import examples


def review(old, new, *, plain=False, manuscript=b""):
    dossier = Dossier(original=old, original_title="Der Titel", manuscript=manuscript)
    return write(approved(new, plain=plain, dossier=dossier), "docx-review")


def told(data, *, accepted):
    options = ReadOptions(tracked="accepted" if accepted else "original")
    return read(data, "a.docx", options).text


def exported(text, *, plain=False):
    return read(write(approved(text, plain=plain), "docx"), "a.docx").text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Der Hafen.", "Der große Hafen."),
        ("# K\n\nEins.\n\nZwei.\n\nDrei.", "# K\n\nEins.\n\nDrei."),
        ("# K\n\nEins. Zwei.", "# K\n\nEins.\n\nZwei."),
        ("# K\n\nEins.\n\nZwei.", "# K\n\nEins. Zwei."),
        ("", "Neu.\n\nUnd mehr."),
        ("Alt.", ""),
        ("# K\n\nA.", "# K\n\nNeu.\n\n## Zwischen\n\nA **fett**.\n\nC."),
        ("- a\n- b\n- c", "- a\n- x\n- c\n- d"),
        ("Satz.[^1]\n\n[^1]: Alt.", "Satz neu.[^1]\n\n[^1]: Neu, *betont*."),
        ("a | b\n--- | ---\n1 | 2\n3 | 4\n\nEnde", "a | b\n--- | ---\n1 | 5\n\nEnde neu"),
        ("Rose\nwar\nrot", "Rose\nist\nsehr rot"),
    ],
)
def test_accepted_it_is_the_word_export_and_rejected_the_old_text(old, new):
    data = review(old, new)
    assert told(data, accepted=True) == exported(new)
    assert told(data, accepted=False) == exported(old)
    assert findings(data) == []


WORDS = st.lists(st.sampled_from(["ab", "c", "**d**", "e.", "f"]), min_size=1, max_size=4).map(
    " ".join
)
TEXTS = st.lists(WORDS, max_size=5).map("\n\n".join)


@settings(max_examples=examples(60))
@given(TEXTS, TEXTS)
def test_so_it_is_with_any_two_texts(old, new):
    data = review(old, new)
    assert told(data, accepted=True).split() == exported(new).split()
    assert told(data, accepted=False).split() == exported(old).split()


def test_every_change_names_who_approved_it_and_when():
    data = review("Der Hafen.", "Der große Hafen.")
    (change,) = docx.Document(io.BytesIO(data)).element.body.iter(qn("w:ins"))
    assert change.get(qn("w:author")) == "Chefin"
    assert change.get(qn("w:date")) == "2024-03-05T14:30:15Z"


def manuscript() -> bytes:
    """A file of an author with a style, a header, a table, a link, a comment and tracked changes of its own."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(13)
    document.sections[0].header.paragraphs[0].text = "Entwurf von Ada"
    document.add_heading("Hafenbrücke gesperrt", 1)
    paragraph = document.add_paragraph("Die ")
    paragraph.add_run("Alte Brücke").bold = True
    paragraph.add_run(" ist seit Montag zu.")
    document.add_comment(paragraph.runs[1], text="Name prüfen", author="Ada", initials="A")
    own = document.add_paragraph("Sie wird ")._p
    own.append(
        docx.oxml.parse_xml(
            f'<w:ins xmlns:w="{qn("w:p")[1:-2]}" w:id="901" w:author="Ada" w:date="2024-01-01T00:00:00Z"><w:r><w:t>bald neu gebaut</w:t></w:r></w:ins>'
        )
    )
    own.append(
        docx.oxml.parse_xml(
            f'<w:del xmlns:w="{qn("w:p")[1:-2]}" w:id="902" w:author="Ada" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>abgerissen</w:delText></w:r></w:del>'
        )
    )
    table = document.add_table(2, 2, style="Table Grid")
    for cell, words in zip(
        (c for row in table.rows for c in row.cells), ["Jahr", "Kosten", "2027", "40"], strict=True
    ):
        cell.text = words
    document.add_paragraph("Ende der Meldung.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def edited(**replaced: str):
    data = manuscript()
    old = read(data, "a.docx").text
    new = old
    for before, after in replaced.items():
        new = new.replace(before.replace("_", " "), after)
    return data, old, new


def test_the_authors_file_keeps_what_nobody_changed():
    data, old, new = edited(Montag="Dienstag", gebaut="errichtet", **{"40": "41"})
    copy = review(old, new, manuscript=data)
    assert told(copy, accepted=True) == new
    document = docx.Document(io.BytesIO(copy))
    assert document.styles["Normal"].font.size == Pt(13)
    assert document.sections[0].header.paragraphs[0].text == "Entwurf von Ada"
    assert len(document.tables) == 1
    assert [c.text for c in document.comments] == ["Name prüfen"]
    assert [run.text for run in document.paragraphs[1].runs if run.bold] == ["Alte Brücke"]
    assert findings(copy) == findings(data)


def test_the_authors_own_changes_stay_his():
    data, old, new = edited(gebaut="errichtet")
    copy = review(old, new, manuscript=data)
    body = docx.Document(io.BytesIO(copy)).element.body
    changes = [
        (c.tag.rpartition("}")[2], c.get(qn("w:author")))
        for c in body.iter(qn("w:ins"), qn("w:del"))
    ]
    assert ("ins", "Ada") in changes
    assert ("del", "Ada") in changes
    assert changes.count(("ins", "Chefin")) == 1
    assert told(copy, accepted=True) == new
    assert "abgerissen" in told(copy, accepted=False)


def test_an_unchanged_file_gets_no_change():
    data, old, _ = edited()
    body = docx.Document(io.BytesIO(review(old, old, manuscript=data))).element.body
    assert not [c for c in body.iter(qn("w:ins"), qn("w:del")) if c.get(qn("w:author")) == "Chefin"]


def test_new_paragraphs_and_rows_stand_where_they_belong():
    data, old, _ = edited()
    new = old.replace(
        "Ende der Meldung.", "## Hintergrund\n\nEin Absatz.\n\nEnde der Meldung.\n\nNachtrag."
    )
    new = new.replace("2027 | 40\n\n", "")
    copy = review(old, new, manuscript=data)
    assert told(copy, accepted=True) == new
    assert told(copy, accepted=False) == told(data, accepted=False)
    assert findings(copy) == findings(data)


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


def test_the_comment_of_a_settled_claim_is_resolved_and_that_of_an_open_one_is_not():
    with zipfile.ZipFile(io.BytesIO(write(checked_story(), "docx-review"))) as package:
        states = package.read("word/commentsExtended.xml").decode()
        comments = package.read("word/comments.xml").decode()
    assert re.findall(r'w15:done="(\d)"', states) == ["1", "0"]
    assert set(re.findall(r'w15:paraId="(\w+)"', states)) == set(
        re.findall(r'w14:paraId="(\w+)"', comments)
    )


def test_our_own_reader_takes_it_back():
    reading = read(write(checked_story(), "docx-review"), "review.docx", ReadOptions())
    assert "14 Millionen" in reading.text
    assert reading.tracked_changes > 0
    assert len(reading.remarks) == 2


def test_confidential_sources_are_told_only_where_it_is_ticked():
    assert SECRET.encode() not in unpacked(write(checked_story(), "docx-review"))
    assert SECRET.encode() in unpacked(write(checked_story(), "docx-review", confidential=True))


def test_what_goes_as_one_is_one_change():
    old = "Der Hafen wächst. Dieser ganze Satz geht, weil er falsch ist. Das Ende bleibt."
    data = review(old, "Der Hafen wächst. Das Ende bleibt.")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        text = package.read("word/document.xml").decode()
    assert len(re.findall(r"<w:del ", text)) == 1
    assert re.findall(r"<w:delText[^>]*>(.*?)</w:delText>", text) == [
        "Dieser ganze Satz geht, weil er falsch ist. "
    ]
