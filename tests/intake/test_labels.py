"""What counts the items of a list is part of the text: ``(c)``, ``ix.`` and ``Article 3`` stay, whatever the file's format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.intake.read import read, read_rich
from copydesk.intake.written.numerals import numeral
from intake.office import odt, p, word

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def numbering(kind: str, text: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        ("lowerLetter", "(%1)", "(c) Text"),
        ("upperRoman", "%1.", "III. Text"),
        ("decimal", "Artikel %1", "Artikel 3 Text"),
        ("decimal", "§ %1", "§ 3 Text"),
        ("decimal", "%1.", "3. Text"),
        ("decimal", "%1)", "3. Text"),
        ("bullet", "o", "- Text"),
    ],
)
def test_the_labels_of_words_lists_stay(kind, text, shown):
    data = word(p("Text", properties=NUMBERED), numbering=numbering(kind, text))
    assert read(data, "a.docx").text == shown


def test_a_heading_keeps_a_label_that_is_more_than_a_number():
    heading = p("Titel", properties=f'{NUMBERED}<w:outlineLvl w:val="0"/>')
    assert (
        read(word(heading, numbering=numbering("decimal", "Artikel %1")), "a.docx").text
        == "# Artikel 3 Titel"
    )
    assert read(word(heading, numbering=numbering("decimal", "%1")), "a.docx").text == "# Titel"


@pytest.mark.parametrize(
    ("kind", "prefix", "suffix", "shown"),
    [("a", "(", ")", "(c) Text"), ("I", "", ".", "III. Text"), ("1", "", ".", "3. Text")],
)
def test_the_labels_of_writers_lists_stay(kind, prefix, suffix, shown):
    style = (
        f'<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="{kind}" '
        f'style:num-prefix="{prefix}" style:num-suffix="{suffix}" text:start-value="3"/></text:list-style>'
    )
    body = '<text:list text:style-name="L"><text:list-item><text:p>Text</text:p></text:list-item></text:list>'
    assert read(odt(body, automatic=style), "a.odt").text == shown


def test_a_list_of_writer_goes_on_where_another_ended():
    style = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'
    item = "<text:list-item><text:p>{}</text:p></text:list-item>"
    body = (
        f'<text:list xml:id="eins" text:style-name="L">{item.format("a")}{item.format("b")}</text:list><text:p>Text</text:p>'
        f'<text:list text:style-name="L" text:continue-list="eins">{item.format("c")}</text:list>'
    )
    assert read(odt(body, automatic=style), "a.odt").text == "1. a\n2. b\n\nText\n\n3. c"


def outline(*levels: str, nested: str = "") -> str:
    """The text of a list in a list, whose levels are counted so."""
    written = "".join(
        f'<text:list-level-style-number text:level="{number}" {level}/>'
        for number, level in enumerate(levels, 1)
    )
    inner = "".join(
        f"<text:list-item><text:p>{words}</text:p></text:list-item>" for words in ("x", "y")
    )
    item = f"<text:list-item><text:p>oben</text:p><text:list>{inner}</text:list></text:list-item>"
    body = f'<text:list text:style-name="L">{item}{item}</text:list>'
    automatic = f'<text:list-style style:name="L">{written}</text:list-style>'
    return read(odt(body, automatic=automatic), "a.odt").text


LOEXT = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" '


@pytest.mark.parametrize(
    ("outer", "inner", "labels"),
    [
        (
            'style:num-format="1" style:num-suffix="."',
            'style:num-format="1" text:display-levels="2"',
            ["1.1", "1.2", "2.1", "2.2"],
        ),
        (
            'style:num-format="a" style:num-prefix="(" style:num-suffix=")"',
            'style:num-format="1" style:num-suffix="." text:display-levels="2"',
            ["a.1.", "a.2.", "b.1.", "b.2."],
        ),
        (
            'style:num-format="I" style:num-suffix="."',
            'style:num-format="a" style:num-suffix=")"',
            ["a)", "b)"],
        ),
        (
            'style:num-format="1"',
            LOEXT + 'style:num-format="A" loext:num-list-format="§ %1%-%2%"',
            ["§ 1-A", "§ 2-B"],
        ),
        (
            'style:num-format=""',
            'style:num-format="1" style:num-suffix=")" text:display-levels="2"',
            ["1. x", "2. y"],
        ),
    ],
)
def test_the_labels_of_writers_inner_lists_tell_their_levels(outer, inner, labels):
    shown = outline(outer, inner)
    assert [label for label in labels if label not in shown] == [], shown


def test_the_labels_of_a_pages_lists_stay():
    assert read_rich("<ol type=a start=3><li>x<li>y</ol>").text == "c. x\n\nd. y"
    assert read_rich("<ol style='list-style-type:upper-roman'><li>x</ol>").text == "I. x"


@given(st.integers(1, 4_999))
def test_roman_numerals_add_up_to_their_number(number):
    values = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
    digits = [values[sign] for sign in numeral(number, "I")]
    total = sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True))
    assert total == number
