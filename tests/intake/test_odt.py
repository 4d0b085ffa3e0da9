"""OpenDocument texts: comments stay out of the text, changes are read either way, repeats are bounded."""

import pytest

from copydesk.intake.read import ReadOptions, read
from copydesk.model.draft import Reading, RemarkKind
from copydesk.model.phrase import CopydeskError
from intake.office import ODT_NAMES, odt, packed


def reading(body: str, *, tracked="accepted", **given) -> Reading:
    return read(odt(body, **given), "Bericht.odt", ReadOptions(tracked=tracked))


def text(body: str, **given) -> str:
    return reading(body, **given).text


def lost(body: str, **given) -> str:
    return " ".join(str(phrase) for phrase in reading(body, **given).left_out)


def p(content: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def style(name: str, properties: str, family: str = "text", parent: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" style:parent-style-name="{parent}">'
        f"<style:text-properties {properties}/></style:style>"
    )


def test_headings_are_told_by_level_and_style():
    body = p("Der Titel", "P9") + '<text:h text:outline-level="2">A</text:h>' + p("b")
    found = reading(body, automatic=style("P9", "", "paragraph", "Title"))
    assert found.text == "# Der Titel\n\n## A\n\nb"
    assert found.title == "Der Titel"


def test_the_language_is_that_of_the_default_style():
    default = (
        '<style:default-style style:family="paragraph">'
        '<style:text-properties fo:language="de" fo:country="AT"/></style:default-style>'
    )
    assert reading(p("x"), styles=default).language == "de-AT"


def test_emphasis_comes_from_automatic_and_named_styles():
    body = p(
        'Das <text:span text:style-name="T1">ist </text:span><text:span text:style-name="Emphasis">neu</text:span>.'
    )
    automatic = style("T1", 'fo:font-weight="bold"') + style(
        "P1", 'fo:font-weight="bold"', "paragraph"
    )
    named = style("Emphasis", 'fo:font-style="italic"') + style(
        "Kasten", 'fo:font-weight="bold"', "paragraph"
    )
    assert text(body, automatic=automatic, styles=named) == "Das **ist** *neu*."
    assert (
        text(p("fett", "P1") + p("Kasten", "Kasten"), automatic=automatic, styles=named)
        == "**fett**\n\nKasten"
    )


def test_lists_nest_and_count():
    automatic = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
        'text:start-value="4"/><text:list-level-style-bullet text:level="2"/></text:list-style>'
    )
    body = (
        f'<text:list text:style-name="L1"><text:list-item>{p("a")}<text:list><text:list-item>{p("b")}'
        f"</text:list-item></text:list>{p('noch')}</text:list-item><text:list-item>{p('c')}</text:list-item></text:list>{p('d')}"
    )
    assert text(body, automatic=automatic.replace("<text:list-style ", "<text:list-style ")) == (
        "4. a\n   - b\n\n   noch\n5. c\n\nd"
    )


def test_a_numbered_heading_is_a_heading():
    body = '<text:list><text:list-item><text:h text:outline-level="1">A</text:h></text:list-item></text:list>'
    assert text(body) == "# A"


def test_quotations_breaks_tabs_and_spaces():
    body = p("Zitat", "Quotations") + p(
        'a<text:line-break/>b<text:tab/>c<text:s text:c="3"/>d  \n e'
    )
    assert text(body) == "> Zitat\n\na  \nb\tc   d e"


def test_links_lead_to_pages_only():
    body = p(
        '<text:a xlink:href="https://example.org">w</text:a> <text:a xlink:href="../x.odt">f</text:a>'
    )
    assert text(body) == "[w](https://example.org) f"
    assert "kept as words: 1" in lost(body)


COMMENT = (
    'Die <office:annotation office:name="c1"><dc:creator>Prüfer</dc:creator><dc:date>2024-01-01</dc:date>'
    "<text:p>Quelle?</text:p><text:p>Seite 3</text:p></office:annotation>Zahl"
    '<office:annotation-end office:name="c1"/> stimmt'
)


def test_comments_become_remarks_and_never_text():
    found = reading(p(COMMENT))
    (remark,) = found.remarks
    assert found.text == "Die Zahl stimmt"
    assert (remark.kind, remark.author, remark.text) == (
        RemarkKind.COMMENT,
        "Prüfer",
        "Quelle?\nSeite 3",
    )
    assert (remark.quoted, remark.start) == ("Zahl", 4)


def test_a_comment_on_a_point_has_a_place_and_no_words():
    found = reading(p("Eins<office:annotation><text:p>?</text:p></office:annotation> zwei"))
    assert found.text == "Eins zwei"
    assert (found.remarks[0].quoted, found.remarks[0].start) == ("", 4)


def test_footnotes_go_along_and_are_remarks_at_their_place():
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        '<text:p>Amt, <text:a xlink:href="https://example.org">Bericht</text:a></text:p></text:note-body></text:note>'
    )
    found = reading(p(f"Satz.{note} Mehr."))
    assert found.text == "Satz.[^1] Mehr.\n\n[^1]: Amt, [Bericht](https://example.org)"
    assert (found.remarks[0].kind, found.remarks[0].start) == (RemarkKind.FOOTNOTE, 5)
    assert found.remarks[0].text == "Amt, Bericht (https://example.org)"


def changes(*regions: tuple[str, str]) -> str:
    info = "<office:change-info><dc:creator>A</dc:creator></office:change-info>"
    inner = "".join(
        f'<text:changed-region text:id="{id_}">{content.replace("INFO", info)}</text:changed-region>'
        for id_, content in regions
    )
    return f"<text:tracked-changes>{inner}</text:tracked-changes>"


INSERTED = "<text:insertion>INFO</text:insertion>"


def deleted(*paragraphs: str) -> str:
    return f"<text:deletion>INFO{''.join(map(p, paragraphs))}</text:deletion>"


def test_tracked_changes_are_read_as_made_or_as_not_made():
    body = changes(("i", INSERTED), ("d", deleted("drei"))) + p(
        'Es waren <text:change text:change-id="d"/><text:change-start text:change-id="i"/>vier'
        '<text:change-end text:change-id="i"/> Leute'
    )
    assert text(body) == "Es waren vier Leute"
    assert text(body, tracked="original") == "Es waren drei Leute"
    assert reading(body).tracked_changes == 2


def test_an_inserted_paragraph_end_is_taken_back_with_its_insertion():
    body = (
        changes(("i", INSERTED))
        + p('Eins<text:change-start text:change-id="i"/> neu')
        + p("ganz neu")
        + p('<text:change-end text:change-id="i"/> zwei')
    )
    assert text(body) == "Eins neu\n\nganz neu\n\nzwei"
    assert text(body, tracked="original") == "Eins zwei"


def test_deleted_paragraph_ends_are_restored():
    body = changes(("d", deleted("x", "y", "z"))) + p('A<text:change text:change-id="d"/>B')
    assert text(body) == "AB"
    assert text(body, tracked="original") == "Ax\n\ny\n\nzB"


def test_a_deletion_that_holds_itself_ends():
    region = (
        '<text:deletion>INFO<text:p>x<text:change text:change-id="d"/></text:p></text:deletion>'
    )
    body = changes(("d", region)) + p('A<text:change text:change-id="d"/>B')
    assert text(body, tracked="original") == "AxB"


def test_hidden_text_is_listed_and_not_shown():
    body = (
        p('Da<text:span text:style-name="H"> GEHEIM</text:span>.')
        + '<text:section text:display="none"><text:p>VERBORGEN</text:p></text:section>'
        + p('<text:hidden-text text:string-value="BEDINGT"/>')
    )
    assert text(body, automatic=style("H", 'text:display="none"')) == "Da."
    assert "“GEHEIM VERBORGEN BEDINGT”" in lost(body, automatic=style("H", 'text:display="none"'))


def test_headers_and_footers_are_listed():
    margins = f"<style:header>{p('Entwurf')}</style:header><style:footer>{p('Haus')}</style:footer>"
    assert "header left out: “Entwurf”" in lost(p("x"), margins=margins)
    assert "footer left out: “Haus”" in lost(p("x"), margins=margins)


def test_images_text_boxes_and_objects():
    body = p(
        "a<draw:frame><draw:image/></draw:frame><draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box>"
        "</draw:frame><draw:frame><draw:object/><draw:image/></draw:frame>b"
    )
    assert text(body) == "ab\n\nKasten"
    for sentence in ("Images left out: 1", "Text boxes", "objects left out: 1"):
        assert sentence in lost(body)


def test_what_a_picture_says_to_those_who_do_not_see_it_is_told():
    body = p(
        'a<draw:frame xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">'
        "<draw:image/><svg:title>Steg</svg:title><svg:desc>Am Wehr</svg:desc></draw:frame>"
    )
    assert "Images left out: 1, described as “Steg · Am Wehr”." in lost(body)


def cell(content: str, repeated: str = "1") -> str:
    return (
        f'<table:table-cell table:number-columns-repeated="{repeated}">{content}</table:table-cell>'
    )


def test_tables_become_lines():
    body = (
        f"<table:table><table:table-header-rows><table:table-row>{cell(p('a'))}{cell(p('b') + p('c'))}"
        f"</table:table-row></table:table-header-rows><table:table-row>{cell(p('d'), '2')}</table:table-row></table:table>"
    )
    assert text(body) == "a | b c\n\nd | d"


def test_contents_tables_keep_their_words_and_not_their_templates():
    body = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Muster"
        f"</text:index-title-template></text:table-of-content-source><text:index-body>{p('Inhalt 1')}</text:index-body>"
        f"</text:table-of-content><text:section>{p('x')}</text:section>"
    )
    assert text(body) == "Inhalt 1\n\nx"


def test_two_billion_spaces_are_a_thousand():
    found = reading(p('a<text:s text:c="2000000000"/>b'))
    assert found.text == f"a{' ' * 1_000}b"
    assert "more than 1,000 spaces cut short: 1" in str(found.left_out[0])


def test_two_billion_cells_are_a_thousand_and_empty_ones_are_one():
    body = f"<table:table><table:table-row>{cell(p('a'), '2000000000')}{cell('', '2000000000')}</table:table-row></table:table>"
    assert text(body) == "a | " * 999 + "a |"


def test_rows_and_cells_that_multiply_meet_the_limit_of_a_draft():
    row = f'<table:table-row table:number-rows-repeated="1000">{cell(p("wort" * 5), "1000")}</table:table-row>'
    with pytest.raises(CopydeskError, match="more than 5000000 characters"):
        reading(f"<table:table>{row}</table:table>")


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"content.xml": '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'}, "document type"),
        ({"content.xml": "<a"}, "damaged"),
        (
            {"content.xml": f"<office:document-content {ODT_NAMES}/>"},
            "no text of an OpenDocument file",
        ),
        (
            {
                "content.xml": b"\x00\x01",
                "META-INF/manifest.xml": f"<manifest:m {ODT_NAMES}><manifest:encryption-data/></manifest:m>",
            },
            "without a password",
        ),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(parts, why):
    with pytest.raises(CopydeskError, match=why) as caught:
        read(packed({"mimetype": "x"} | parts), "a.odt")
    assert str(caught.value).startswith("a.odt cannot be read as an OpenDocument text: ")


def test_deletions_that_stand_in_their_place_are_read_as_made_or_as_not_made():
    body = changes(("d", "<text:deletion>INFO</text:deletion>")) + p(
        'Es waren <text:change-start text:change-id="d"/>drei <text:change-end text:change-id="d"/>Leute'
    )
    assert text(body) == "Es waren Leute"
    assert text(body, tracked="original") == "Es waren drei Leute"
