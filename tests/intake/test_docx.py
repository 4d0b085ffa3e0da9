"""Word files: every word that the author can see, the changes either way, the rest listed."""

import io
import zipfile

import pytest

from copydesk.export.write import write
from copydesk.intake.read import ReadOptions, read
from copydesk.model.draft import Reading, RemarkKind
from export.approved import approved
from intake.office import NAMES, p, packed, r, relations, word


def reading(body: str, *, tracked="accepted", links=(), **parts) -> Reading:
    return read(word(body, links, **parts), "Bericht.docx", ReadOptions(tracked=tracked))


def text(body: str, **given) -> str:
    return reading(body, **given).text


def lost(body: str, **given) -> str:
    return " ".join(str(phrase) for phrase in reading(body, **given).left_out)


STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="Hauskopf"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kind"><w:name w:val="Kind"/><w:basedOn w:val="Haus"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Schleife"><w:name w:val="a"/><w:basedOn w:val="Schleife"/></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""
CHANGES = p(
    "Es waren ",
    '<w:del w:id="1" w:author="A">' + r("drei", tag="delText") + "</w:del>",
    '<w:ins w:id="2" w:author="A">' + r("vier") + "</w:ins>",
    " Leute",
)


def item(content: str, number: int, level: int = 0) -> str:
    numbers = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return p(content, properties=numbers)


@pytest.mark.parametrize("kind", ["drop", "margin"])
def test_a_large_first_letter_is_the_beginning_of_its_paragraph(kind):
    capital = p("D", properties=f'<w:framePr w:dropCap="{kind}" w:lines="3"/>')
    assert text(p("Vor.") + capital + p("ie Stadt.") + p("Neu.")) == "Vor.\n\nDie Stadt.\n\nNeu."
    assert text(capital) == "D"
    row = "<w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr>"
    assert text(capital + f"<w:tbl>{row}</w:tbl>") == "D\n\na | b"


def test_a_frame_without_a_large_letter_is_a_paragraph_of_its_own():
    frame = p("Rahmen", properties='<w:framePr w:dropCap="none" w:w="2000"/>')
    assert text(frame + p("Danach.")) == "Rahmen\n\nDanach."


def test_headings_are_told_by_name_id_and_outline():
    body = p("Der Titel", style="Titel") + p("A", style="berschrift2") + p("B", style="Kind")
    found = reading(body + p("C", style="Schleife"), styles=STYLES)
    assert found.text == "# Der Titel\n\n## A\n\n### B\n\nC"
    assert (found.title, found.language) == ("Der Titel", "de-DE")
    assert text(p("A", style="berschrift1")) == "# A"
    assert text(p("A", properties='<w:outlineLvl w:val="0"/>')) == "# A"


def test_a_draft_without_a_headline_is_named_by_its_file():
    assert reading(p("Text")).title == "Bericht"


def test_bold_and_italic_runs_are_joined_and_spaces_stand_outside():
    body = p(
        "Das ",
        r("ist ", "<w:b/>"),
        r("sehr ", "<w:b/>"),
        r("neu", "<w:i/>"),
        r("!", '<w:b w:val="0"/>'),
    )
    assert text(body) == "Das **ist sehr** *neu*!"
    assert text(p("ganz ", r("fett", '<w:rStyle w:val="Fett"/>')), styles=STYLES) == "ganz **fett**"


def test_lists_have_their_numbers_and_levels():
    body = item("a", 2) + item("b", 2, 1) + item("c", 2) + item("d", 1) + p("e", style="Punkt")
    assert text(body, numbering=NUMBERING, styles=STYLES) == "4. a\n   1. b\n5. c\n\n- d\n- e"
    assert text(item("kein Punkt", 0)) == "kein Punkt"


def test_quotations_breaks_and_tabs():
    body = p("a", style="Zitat") + p(
        "<w:r><w:t>b</w:t><w:br/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r>"
    )
    assert text(body, styles=STYLES) == "> a\n\nb  \nc\td"
    assert text(p('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>')) == "a  \nb"


def test_hyphens_and_symbols_keep_their_signs():
    assert text(p("<w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:softHyphen/></w:r>")) == (
        "E\u2011Mail\u00ad"
    )
    symbol = '<w:r><w:sym w:font="Symbol" w:char="{}"/></w:r>'
    assert text(p("a", symbol.format("03B1"))) == "aα"
    assert text(p("a", symbol.format("F0B0"))) == "a°"
    assert text(p("a", symbol.format("F0E0").replace("Symbol", "Wingdings"))) == "a→"
    unknown = symbol.format("F0E0").replace("Symbol", "Hausschrift")
    assert text(p("a", unknown)) == "a�"
    assert "symbol font shown as �: 1" in lost(p("a", unknown))


def test_hyperlinks_by_relation_and_by_field():
    links = (("a", "https://example.org/?x=(1)"), ("b", "file:///C:/geheim.docx"))
    body = p(
        f'<w:hyperlink r:id="a">{r("Seite")}</w:hyperlink>',
        " und ",
        f'<w:hyperlink r:id="b">{r("Datei")}</w:hyperlink>',
        f'<w:hyperlink w:anchor="x">{r(" Anker")}</w:hyperlink>',
    )
    assert text(body, links=links) == "[Seite](https://example.org/?x=%281%29) und Datei Anker"
    assert "kept as words: 1" in lost(body, links=links)
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    field = p(
        char.format("begin"),
        r(' HYPERLINK "https://example.org" ', tag="instrText"),
        char.format("separate"),
        r("hier"),
        char.format("end"),
        " weiter",
    )
    assert text(field) == "[hier](https://example.org) weiter"
    assert text(p(f'<w:fldSimple w:instr="PAGE">{r("7")}</w:fldSimple>')) == "7"


def test_words_in_content_controls_smart_tags_and_custom_xml_are_read():
    inner = f'<w:smartTag w:element="x">{r("b")}</w:smartTag><w:customXml>{r("c")}</w:customXml>'
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>" + p(
        f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    )
    assert text(body) == "a\n\nbc"


def test_tracked_changes_are_read_as_made_or_as_not_made():
    assert text(CHANGES) == "Es waren vier Leute"
    assert text(CHANGES, tracked="original") == "Es waren drei Leute"
    assert reading(CHANGES).tracked_changes == 2
    assert reading(p("nichts")).tracked_changes == 0


def test_a_moved_sentence_stands_in_one_place():
    moved = r("Verschoben. ")
    body = p(f"<w:moveFrom>{moved}</w:moveFrom>", "Bleibt. ", f"<w:moveTo>{moved}</w:moveTo>")
    assert text(body) == "Bleibt. Verschoben."
    assert text(body, tracked="original") == "Verschoben. Bleibt."
    assert reading(body).tracked_changes == 1


@pytest.mark.parametrize(
    ("change", "accepted", "original"),
    [("del", "ab\n\nc", "a\n\nb\n\nc"), ("ins", "a\n\nb\n\nc", "ab\n\nc")],
)
def test_a_tracked_paragraph_end_joins_or_parts(change, accepted, original):
    end = f'<w:rPr><w:{change} w:id="1" w:author="A"/></w:rPr>'
    body = p("a", properties=end) + p("b") + p("c")
    assert text(body) == accepted
    assert text(body, tracked="original") == original


def test_a_tracked_table_row_comes_and_goes():
    cells = "".join(f"<w:tc>{p(content)}</w:tc>" for content in "ab")
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cells.replace('>a<', '>x<')}</w:tr>"
    body = f"<w:tbl><w:tr>{cells}</w:tr>{gone}</w:tbl>"
    assert text(body) == "a | b"
    assert text(body, tracked="original") == "a | b\n\nx | b"


def test_hidden_text_is_listed_and_not_shown():
    body = p("Sichtbar", r(" GEHEIM", "<w:vanish/>"), ".")
    assert text(body) == "Sichtbar."
    assert "Hidden text left out: “GEHEIM”" in lost(body)


def test_struck_text_is_shown_and_said():
    body = p("a ", r("weg", "<w:strike/>"))
    assert text(body) == "a weg"
    assert "“weg”" in lost(body)


def test_a_text_box_follows_its_paragraph_and_is_read_once():
    box = f"<w:txbxContent>{p('im Kasten')}</w:txbxContent>"
    both = (
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text(p("vor", both, " nach")) == "vor nach\n\nim Kasten"
    assert "Text boxes" in lost(p(both))


def test_tables_become_lines_and_images_are_counted():
    cell = "<w:tc>{}</w:tc>"
    rows = "".join(
        f"<w:tr>{cell.format(p(a))}{cell.format(p(b) + p('z'))}</w:tr>" for a, b in ("ab", "cd")
    )
    body = f"<w:tbl>{rows}</w:tbl>" + p("<w:r><w:drawing/></w:r>", "Ende", "<w:r><w:object/></w:r>")
    assert text(body) == "a | b z\n\nc | d z\n\nEnde"
    for sentence in ("one a row: 1", "Images left out: 1", "Embedded objects left out: 1"):
        assert sentence in lost(body)


def math(*parts: str) -> str:
    return "<m:oMath>" + "".join(parts) + "</m:oMath>"


def m(name: str, *parts: str, **inside: str) -> str:
    """An element of a formula; ``e="x"`` is a part of it that holds a run."""
    held = "".join(
        f"<m:{key}><m:r><m:t>{words}</m:t></m:r></m:{key}>" for key, words in inside.items()
    )
    return f"<m:{name}>{''.join(parts)}{held}</m:{name}>"


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (m("f", num="a", den="b"), "a/b"),
        (m("f", num="a+b", den="c+d"), "(a+b)/(c+d)"),
        (m("f", '<m:fPr><m:type m:val="noBar"/></m:fPr>', num="n", den="k"), "n k"),
        (m("sSup", e="x", sup="2"), "x²"),
        (m("sSup", e="e", sup="-kt"), "e^(-kt)"),
        (m("sSub", e="CO", sub="2"), "CO₂"),
        (
            m("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>', sub="i=1", sup="n", e="i"),
            "∑_(i=1)^n i",
        ),
        (m("d", e="a+b"), "(a+b)"),
        (m("d", '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>', e="a"), "[a]"),
        (m("rad", deg="3", e="x+1"), "³√(x+1)"),
        (m("func", fName="sin", e="x"), "sin x"),
        (m("m", m("mr", e="a") + m("mr", e="b")), "a; b"),
    ],
)
def test_a_formula_is_set_in_one_line(formula, line):
    assert text(p("Es gilt ", math(formula), ".")).replace("\\", "") == f"Es gilt {line}."


def test_what_a_picture_says_to_those_who_do_not_see_it_is_told():
    picture = '<w:r><w:drawing><wp:docPr xmlns:wp="urn:x" id="1" name="Bild 1" descr="Der Steg"/></w:drawing></w:r>'
    assert "Images left out: 1, described as “Der Steg”." in lost(p("x", picture))


def test_the_words_of_charts_and_smart_art_are_told():
    drawing = '<w:r><w:drawing><c:{} xmlns:c="urn:c"/></w:drawing></w:r>'
    said = '<c:v xmlns:c="urn:c">{}</c:v>'
    body = p("x", drawing.format("chart"), drawing.format("relIds"))
    found = lost(
        body,
        chart1=said.format("Kosten") + said.format("31.5"),
        diagramData1=said.format("Planung"),
    )
    assert "Diagrams left out: 2" in found
    assert "Kosten" in found
    assert "Planung" in found
    assert "31.5" not in found
    assert "Images" not in found


def simple(kind: str, instruction: str, data: str = "") -> str:
    """A field without a result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}">{}</w:fldChar></w:r>'
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return mark.format("begin", data) + code + mark.format("end", "") + kind


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (simple("", " MACROBUTTON NoMacro [Ort, Datum] "), "[Ort, Datum]"),
        (simple("", "GOTOBUTTON Ziel zum Steg"), "zum Steg"),
        (simple("", " MACROBUTTON NoMacro "), ""),
        (
            simple(
                "", " FORMCHECKBOX ", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
            ),
            "☒",
        ),
        (
            simple(
                "",
                " FORMCHECKBOX ",
                '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>',
            ),
            "☐",
        ),
    ],
)
def test_what_a_button_or_box_shows_is_read(field, shown):
    assert text(p("a ", field, "b")) == f"a {shown}b"


def test_bold_that_ends_within_a_word_takes_no_other_bold_along():
    bold = "<w:b/>"
    assert text(p(r("Fe", bold), "tt und ", r("fett", bold), ", ", r("leise", "<w:i/>"))) == (
        "Fett und **fett**, *leise*"
    )
    assert text(p(r("Fe", bold), "tt")) == "Fett"


def test_tildes_of_the_author_strike_nothing_out():
    written = text(p("Er sagt ~~weg~~ und geht."))
    assert written.replace("\\", "") == "Er sagt ~~weg~~ und geht."
    shown = read(write(approved(written), "docx"), "b.docx")
    assert shown.text == written
    assert text(p("Etwa ~~ so")) == "Etwa ~~ so"


def test_the_words_of_a_page_within_the_text_are_told():
    whole = word(p("x") + '<w:altChunk r:id="c"/>')
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        files = {name: package.read(name).decode() for name in package.namelist()}
    files["word/_rels/document.xml.rels"] = relations(("c", "aFChunk", "page.html"))
    files["word/page.html"] = "<html><body><p>Der Steg</p><p>ist zu.</p></body></html>"
    said = " ".join(str(phrase) for phrase in read(packed(files), "a.docx").left_out)
    assert "objects left out: 1, with the words “Der Steg ist zu.”" in said


def test_a_frame_of_one_cell_keeps_its_paragraphs():
    assert text(f"<w:tbl><w:tr><w:tc>{p('a')}{p('b')}</w:tc></w:tr></w:tbl>") == "a\n\nb"


def test_comments_become_remarks_on_their_words_and_never_text():
    body = p(
        "Die Zahl ",
        '<w:commentRangeStart w:id="7"/>',
        r("stimmt ", "<w:b/>"),
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
        "nicht",
    )
    comments = f'<w:comment w:id="7" w:author="Prüferin">{p("Quelle?")}{p("Seite 3")}</w:comment>'
    found = reading(body, comments=comments)
    (remark,) = found.remarks
    assert found.text == "Die Zahl **stimmt** nicht"
    assert (remark.kind, remark.author, remark.text) == (
        RemarkKind.COMMENT,
        "Prüferin",
        "Quelle?\nSeite 3",
    )
    assert (remark.quoted, remark.start) == ("stimmt", 11)


def test_footnotes_go_along_and_are_remarks_at_their_place_with_their_links():
    notes = (
        f'<w:footnote w:type="separator" w:id="-1">{p("---")}</w:footnote>'
        f'<w:footnote w:id="2">{p("Amt, ", "<w:hyperlink r:id=" + chr(34) + "l" + chr(34) + ">" + r("Bericht") + "</w:hyperlink>")}</w:footnote>'
    )
    data = packed(
        {
            "word/document.xml": f"<w:document {NAMES}><w:body>"
            + p("Satz.", '<w:r><w:footnoteReference w:id="2"/></w:r>', " Mehr.")
            + "</w:body></w:document>",
            "word/_rels/document.xml.rels": relations(("f", "footnotes", "footnotes.xml")),
            "word/footnotes.xml": f"<w:footnotes {NAMES}>{notes}</w:footnotes>",
            "word/_rels/footnotes.xml.rels": relations(("l", "hyperlink", "https://example.org/b")),
        }
    )
    found = read(data, "a.docx")
    (remark,) = found.remarks
    assert found.text == "Satz.[^1] Mehr.\n\n[^1]: Amt, [Bericht](https://example.org/b)"
    assert (remark.kind, remark.start, remark.quoted) == (RemarkKind.FOOTNOTE, 5, "")
    assert remark.text == "Amt, Bericht (https://example.org/b)"


def test_headers_and_footers_are_listed():
    found = lost(p("x"), header1=p("Entwurf 3"), footer1=p("Vertraulich"), footer2=p("Vertraulich"))
    assert "Page header left out: “Entwurf 3”" in found
    assert "Page footer left out: “Vertraulich”" in found


def test_debris_in_a_run_stays_as_it_is():
    assert text(p("Satz. &lt; /p&gt; &amp;nbsp;\u00a0x")) == "Satz. < /p> &nbsp;\u00a0x"


def test_a_strict_file_is_read_too():
    strict = packed(
        {
            "word/document.xml": f"<w:document {NAMES}><w:body>{p('a ', r('b', '<w:b/>'))}</w:body></w:document>".replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
        }
    )
    assert read(strict, "a.docx").text == "a **b**"
