"""Where new paragraphs of a review copy come to stand: beside boxes, cells and notes, never in them."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from copydesk.intake.read import read
from export.test_docx_review import review, told

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def para(words: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def box(words: str, *, fallback: bool = False) -> str:
    """A run with a text box, as Word writes it."""
    inside = f"<w:txbxContent>{para(words)}</w:txbxContent>"
    if not fallback:
        return f"<w:r><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></w:r>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{inside}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def link(words: str) -> str:
    """A link as a field, which ends in a run of its own."""

    def mark(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/" </w:instrText></w:r>'
    return f"{mark('begin')}{code}{mark('separate')}<w:r><w:t>{words}</w:t></w:r>{mark('end')}"


def noted(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def made(*blocks: str, notes: tuple[str, ...] = ()) -> bytes:
    """A file of these blocks and footnotes."""
    document = docx.Document()
    body = document.element.body
    whole = "".join(b if b.startswith(("<w:tbl", "<w:p>")) else f"<w:p>{b}</w:p>" for b in blocks)
    for block in list(parse_xml(f"<w:body {NAMES}>{whole}</w:body>")):
        body[-1].addprevious(block)
    if notes:
        inside = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {words}</w:t></w:r></w:p></w:footnote>'
            for number, words in enumerate(notes, 1)
        )
        part = docx.opc.part.Part(
            docx.opc.packuri.PackURI("/word/footnotes.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
            f"<w:footnotes {NAMES}>{inside}</w:footnotes>".encode(),
            document.part.package,
        )
        document.part.relate_to(
            part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
        )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def table(*rows: str) -> str:
    told = "".join(f"<w:tr><w:tc>{row}</w:tc></w:tr>" for row in rows)
    return f"<w:tbl><w:tblGrid/>{told}</w:tbl>"


def run(words: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{words}</w:t></w:r>"


def copied(data: bytes, *replaced: tuple[str, str]):
    """The text with the replacements, and the body of its review copy, after looking that it says the same."""
    old = read(data, "a.docx").text
    new = old
    for before, after in replaced:
        assert before in new
        new = new.replace(before, after)
    copy = review(old, new, manuscript=data)
    assert told(copy, accepted=True) == new
    assert told(copy, accepted=False) == told(data, accepted=False)
    return docx.Document(io.BytesIO(copy))


def own_words(document) -> list[str]:
    """The paragraphs of the running text, without those in cells and boxes."""
    paragraphs = document.element.body.iterchildren(qn("w:p"))
    return [
        "".join(
            text.text
            for text in paragraph.iter(qn("w:t"))
            if next(text.iterancestors(qn("w:txbxContent")), None) is None
        )
        for paragraph in paragraphs
    ]


STORY = run("Der Steg ist zu.") + noted(1)


def test_a_new_last_paragraph_does_not_go_into_a_note():
    data = made(STORY, notes=("Laut Amt.",))
    copied(data, ("Der Steg ist zu.[^1]", "Der Steg ist zu.[^1]\n\nEr bleibt es."))
    copied(data, ("[^1]: Laut Amt.", "Er bleibt es.\n\n[^1]: Laut Amt."))


def test_the_sign_of_a_note_stays_with_its_paragraph():
    document = copied(made(STORY, notes=("Laut Amt.",)), ("zu.[^1]", "zu.[^1]\n\nEr bleibt es."))
    sign = next(document.element.body.iter(qn("w:footnoteReference")))
    (paragraph,) = (p for p in document.paragraphs if "Steg" in p.text)
    assert next(sign.iterancestors(qn("w:p"))) is paragraph._p


@pytest.mark.parametrize("fallback", [False, True])
def test_a_paragraph_behind_a_box_is_the_storys(fallback):
    data = made(run("Der Steg.") + box("Im Kasten.", fallback=fallback))
    document = copied(data, ("Im Kasten.", "Im Kasten.\n\nEr bleibt zu."))
    assert "Er bleibt zu." in own_words(document)


def test_a_paragraph_behind_a_box_that_was_changed_is_the_storys():
    data = made(run("Der Steg.") + box("Im Kasten steht das."))
    document = copied(data, ("Im Kasten steht das.", "Im Kasten steht nun das.\n\nEr bleibt zu."))
    assert "Er bleibt zu." in own_words(document)


def test_a_paragraph_before_a_box_stands_behind_that_of_the_box():
    data = made(run("Vorher."), run("Der Steg.") + box("Im Kasten."), run("Nachher."))
    document = copied(data, ("Im Kasten.", "Er bleibt zu.\n\nIm Kasten."))
    assert [words for words in own_words(document) if words] == [
        "Vorher.",
        "Der Steg.",
        "Er bleibt zu.",
        "Nachher.",
    ]


def test_a_paragraph_between_box_and_story_is_the_storys():
    data = made(run("Der Steg.") + box("Im Kasten."), run("Nachher."))
    document = copied(data, ("Im Kasten.", "Im Kasten.\n\nEr bleibt zu."))
    assert [words for words in own_words(document) if words] == [
        "Der Steg.",
        "Er bleibt zu.",
        "Nachher.",
    ]


def test_a_paragraph_beside_a_table_of_one_cell_is_the_storys():
    data = made(run("Vorher."), table(para("In der Zelle.")), run("Nachher."))
    document = copied(
        data,
        ("Vorher.", "Vorher.\n\nDavor."),
        ("In der Zelle.", "In der Zelle.\n\nDahinter."),
    )
    assert [words for words in own_words(document) if words] == [
        "Vorher.",
        "Davor.",
        "Dahinter.",
        "Nachher.",
    ]


def test_a_story_that_is_all_in_one_cell_goes_on_in_it():
    data = made(table(para("Erstens.") + para("Zweitens.")))
    document = copied(data, ("Zweitens.", "Zweitens.\n\nDrittens."))
    cell = document.tables[0].cell(0, 0)._tc
    assert [text.text for text in cell.iter(qn("w:t"))] == ["Erstens.", "Zweitens.", "Drittens."]


def test_a_paragraph_behind_a_link_is_no_part_of_it():
    document = copied(
        made(run("Mehr ") + link("hier")),
        ("(https://example.org/)", "(https://example.org/)\n\nSchluss."),
    )
    (first,) = (p for p in document.paragraphs if "hier" in p.text)
    assert len(list(first._p.iter(qn("w:fldChar")))) == 3


def test_the_other_form_of_a_box_goes_with_its_words_and_else_stays():
    data = made(run("Der Steg.") + box("Im Kasten.", fallback=True))
    tag = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    changed = copied(data, ("Im Kasten.", "Im großen Kasten."))
    beside = copied(data, ("Der Steg.", "Der neue Steg."))
    assert [len(list(d.element.body.iter(tag))) for d in (changed, beside)] == [0, 1]


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{para(words)}</w:tc>" for words in cells) + "</w:tr>"


CAPITAL = (
    '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>'
    '<w:r><w:rPr><w:sz w:val="96"/></w:rPr><w:t>D</w:t></w:r></w:p>'
)


def test_a_large_first_letter_stays_the_beginning_of_its_paragraph():
    data = made(CAPITAL, run("ie Stadt."), run("Ende."))
    document = copied(data, ("Die Stadt.", "Neu.\n\nDie große Stadt.\n\nMehr."))
    (frame,) = document.element.body.iter(qn("w:framePr"))
    large = [r for r in document.element.body.iter(qn("w:r")) if r.rPr is not None]
    assert "".join(r.text for r in large) == "D"
    assert next(large[0].iterancestors(qn("w:p"))) in frame.iterancestors()


GRID = "<w:tbl><w:tblGrid/>" + row("Jahr", "Kosten") + row("2024", "31") + "</w:tbl>"


@pytest.mark.parametrize(
    "new",
    [
        "Alles ist neu.\n\nGanz anders.",
        "Eins.\n\nZwei.\n\nDrei.\n\nVier.\n\nEnde.",
    ],
)
def test_what_takes_the_place_of_a_table_does_not_go_with_it(new):
    data = made(run("Vorher."), GRID, run("Ende."))
    old = read(data, "a.docx").text
    copy = review(old, new, manuscript=data)
    assert told(copy, accepted=True).split() == new.split()
    assert told(copy, accepted=False) == old


def test_a_row_of_other_words_stays_a_row():
    copied(made(run("Vorher."), GRID, run("Ende.")), ("2024 | 31", "2027 | 40"))


def test_a_table_of_other_words_stays_a_table():
    data = made(run("Vorher."), GRID, run("Ende."))
    document = copied(data, ("Jahr | Kosten", "Ort | Menge"), ("2024 | 31", "Ulm | 40"))
    assert len(document.tables[0].rows) == 2


NOTED = run("Der Steg.") + noted(1) + run(" Das Wehr.") + noted(2)
SAID = ("Laut Bauamt von Montag.", "Laut Bund.")


def notes_at_signs(document) -> list[tuple[str, str]]:
    """The words before each sign that stays, and what its note says."""
    part = next(
        p for p in document.part.package.iter_parts() if p.partname == "/word/footnotes.xml"
    )
    said = {
        note.get(qn("w:id")): "".join(t.text for t in note.iter(qn("w:t"))).strip()
        for note in parse_xml(part.blob).iter(qn("w:footnote"))
    }
    found, words = [], ""
    for node in document.element.body.iter(qn("w:t"), qn("w:footnoteReference")):
        if node.tag == qn("w:t"):
            words = node.text.strip()
        elif next(node.iterancestors(qn("w:del")), None) is None:
            found.append((words, said[node.get(qn("w:id"))]))
    return found


def test_a_note_that_was_taken_out_goes_with_its_sign_and_the_others_stay():
    data = made(NOTED, notes=SAID)
    document = copied(
        data,
        ("Der Steg.[^1]", "Der Steg."),
        ("[^2]: Laut Bund.", "[^1]: Laut Bund."),
        ("Wehr.[^2]", "Wehr.[^1]"),
        ("[^1]: Laut Bauamt von Montag.\n\n", ""),
    )
    assert notes_at_signs(document) == [("Das Wehr.", "Laut Bund.")]


def test_a_note_before_the_others_leaves_theirs_where_they_are():
    data = made(NOTED, notes=SAID)
    old = read(data, "a.docx").text
    new = old.replace("Der Steg.[^1]", "Der[^neu] Steg.[^1]") + "\n\n[^neu]: Ganz etwas anderes."
    document = docx.Document(io.BytesIO(review(old, new, manuscript=data)))
    assert notes_at_signs(document) == [("Steg.", SAID[0]), ("Das Wehr.", SAID[1])]


def test_an_edited_note_stays_where_it_is():
    data = made(NOTED, notes=SAID)
    document = copied(data, ("Laut Bauamt von Montag.", "Laut Bauamt von Dienstag."))
    assert [words for words, _ in notes_at_signs(document)] == ["Der Steg.", "Das Wehr."]
