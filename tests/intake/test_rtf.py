r"""RTF: letters in whichever code page, control words obeyed, groups that are not text kept out of it."""

import time

import pytest

from copydesk.intake.read import ReadOptions, read
from copydesk.model.draft import Reading, RemarkKind
from copydesk.model.phrase import CopydeskError

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0"
FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Mincho;}}"


def reading(body: str, *, tracked="accepted", head: str = HEAD + FONTS) -> Reading:
    return read(f"{head}{body}}}".encode("latin-1"), "Bericht.rtf", ReadOptions(tracked=tracked))


def text(body: str, **given) -> str:
    return reading(body, **given).text


def lost(body: str, **given) -> str:
    return " ".join(str(phrase) for phrase in reading(body, **given).left_out)


def test_a_large_first_letter_is_the_beginning_of_its_paragraph():
    capital = r"\pard\dropcapli3\dropcapt1{\fs96 D\par}\pard ie Stadt.\par Neu.\par"
    assert text(capital) == "Die Stadt.\n\nNeu."


def test_what_a_button_shows_is_read():
    bare = r"{\field{\*\fldinst  MACROBUTTON NoMacro [Ort]}}"
    assert text(rf"a {bare} b\par") == "a [Ort] b"


def test_paragraphs_and_emphasis():
    assert text(r"\pard Das {\b ist }\i neu\i0 .\par" + "\r\n" + r"\b zwei\plain  drei\par") == (
        "Das **ist** *neu*.\n\n**zwei** drei"
    )


def test_bytes_are_in_the_code_page_of_document_or_font():
    assert text(r"Gr\'fc\'dfe \'84x\'93 \'80") == "Grüße „x“ €"
    assert text(r"{\f1\'cc\'e8\'f0} \'e4") == "Мир ä"
    assert text(r"{\f3\'93\'fa\'96\'7b}") == "日本"
    assert text(r"\'b9", head=r"{\rtf1\ansi\ansicpg1250") == "ą"
    assert text(r"\'8a", head=r"{\rtf1\mac") == "ä"


def test_unicode_skips_what_stands_in_for_it():
    assert text(r"\u8222?x\u8220\'93.") == "„x“."
    assert text(r"\uc2\u228\'c3\'a4b\uc0\u228c") == "äbäc"
    assert text(r"\u-10179?\u-8704?") == "😀"
    assert text(r"{\uc1\u228}?") == "ä?"
    assert text(r"\u-8704?") == "�"


def test_signs_and_symbols():
    body = (
        r"a\emdash b\endash c\lquote d\rquote\ldblquote e\rdblquote\~f\_g\-h\tab i\{j\}\\ k\bullet"
    )
    assert text(body) == "a—b–c‘d’“e”\xa0f\u2011g\xadh\ti{j}\\ k•"
    assert text("a\\\nb") == "a\n\nb"
    assert text(r"a\line b") == "a  \nb"


def test_letters_of_a_symbol_font_are_not_guessed():
    assert text(r"x {\f2\'b7 a1}") == "x • α1"
    assert "symbol font shown as �: 1" in lost(r"{\f2\'80}")


def test_headings_are_told_by_outline_and_style():
    sheet = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 Kopf;}{\s2 heading 2;}{\s3 Quote;}{\*\cs4 Strong;}}"
    body = sheet + r"\pard\s1 A\par\pard\s2 B\par\pard\s3 C\par\pard\outlinelevel2 D\par\pard E"
    found = reading(body)
    assert found.text == "# A\n\n## B\n\n> C\n\n### D\n\nE"
    assert found.title == "A"
    assert reading("x").title == "Bericht"


def test_lists_have_their_numbers():
    body = (
        r"{\listtext\pard\plain\f2 \'b7\tab}\pard\ls1\ilvl0 a\par"
        r"{\listtext 3.\tab}\pard\ls2 b\par{\pntext b)\tab}\pard\ls2\ilvl1 c\par\pard d"
    )
    assert text(body) == "- a\n\n3. b\n\n   b) c\n\nd"


def test_hyperlinks_are_links_and_other_fields_their_result():
    body = (
        r'{\field{\*\fldinst{HYPERLINK "https://example.org/a"}}{\fldrslt{\ul hier}}} und '
        r'{\field{\*\fldinst{HYPERLINK "file:///x"}}{\fldrslt da}}{\field{\*\fldinst PAGE}{\fldrslt 7}}'
    )
    assert text(body) == "[hier](https://example.org/a) und da7"


def test_tables_become_lines():
    row = r"\trowd\cellx100\cellx200\pard\intbl a\cell b\par c\cell\row"
    assert text(
        rf"{row}\trowd\pard\intbl\cell d\cell\row\pard Ende"
    ) == "a | b c\n\n | d\n\nEnde".replace("\n\n |", "\n\n|")
    assert "one a row: 1" in lost(row + row + r"\pard x")


def test_groups_that_are_not_text_stay_out():
    body = (
        r"{\info{\title Geheim}{\author X}}{\colortbl;\red0;}{\*\generator Riched20;}{\*\unbekannt weg}"
        r"{\pict\pngblip 89504e47}{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}Text"
    )
    assert text(body) == "Text"
    assert "Images left out: 2" in lost(body)


def test_binary_data_is_passed_over():
    assert text(r"{\pict\bin5 }}}\x}Text") == "Text"
    assert text(r"a\bin999999999 b") == "a"


def test_text_boxes_follow_their_paragraph():
    body = (
        r"vor{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard Kasten\par}}{\shprslt weg}} nach\par"
    )
    assert text(body) == "vor nach\n\nKasten"
    assert "Text boxes" in lost(body)


def test_headers_and_footers_are_listed():
    assert text(r"{\header\pard Entwurf\par}{\footerr Haus}x") == "x"
    assert "header left out: “Entwurf”" in lost(r"{\header\pard Entwurf\par}x")
    assert "footer left out: “Haus”" in lost(r"{\footerr Haus}x")


def test_footnotes_go_along_and_are_remarks_at_their_place():
    found = reading(r"Satz.{\super\chftn}{\footnote\pard{\super\chftn} Amt, Seite 3\par} Mehr.")
    (remark,) = found.remarks
    assert found.text == "Satz.[^1] Mehr.\n\n[^1]: Amt, Seite 3"
    assert (remark.kind, remark.text, remark.start) == (RemarkKind.FOOTNOTE, "Amt, Seite 3", 5)


def test_comments_become_remarks_on_their_words():
    body = (
        r"Die {\*\atrfstart 1}Zahl{\*\atrfend 1}{\*\atnid P}{\*\atnauthor Pr\'fcferin}\chatn"
        r"{\*\annotation{\*\atnref 1}{\*\atndate 1}\pard Quelle?\par} stimmt."
        r"{\*\atnauthor B}{\*\annotation Punkt}"
    )
    found = reading(body)
    assert found.text == "Die Zahl stimmt."
    first, second = found.remarks
    assert (first.author, first.text, first.quoted, first.start) == (
        "Prüferin",
        "Quelle?",
        "Zahl",
        4,
    )
    assert (second.author, second.text, second.quoted, second.start) == ("B", "Punkt", "", 16)


def test_tracked_changes_are_read_as_made_or_as_not_made():
    body = r"Es waren {\deleted\revauthdel1 drei}{\revised\revauth1 vier} Leute\par Ende"
    assert text(body) == "Es waren vier Leute\n\nEnde"
    assert text(body, tracked="original") == "Es waren drei Leute\n\nEnde"
    assert reading(body).tracked_changes == 2
    assert reading("nichts").tracked_changes == 0


def test_a_tracked_paragraph_end_joins_or_parts():
    assert text(r"a{\deleted\par}b") == "ab"
    assert text(r"a{\deleted\par}b", tracked="original") == "a\n\nb"
    assert text(r"a{\revised\par}b", tracked="original") == "ab"


def test_hidden_and_struck_text_is_said():
    assert text(r"a{\v GEHEIM}b {\strike weg}") == "ab weg"
    assert "“GEHEIM”" in lost(r"a{\v GEHEIM}b")
    assert "“weg”" in lost(r"{\strike weg}")


def test_a_file_that_breaks_off_says_so():
    whole = (HEAD + r"{\b fett} Ende.}").encode()
    assert [str(phrase) for phrase in read(whole, "a.rtf").left_out] == []
    for cut in (whole[:-1], whole[:-8]):
        assert "breaks off" in str(read(cut, "a.rtf").left_out[0])


def test_a_file_cut_off_within_a_footnote_keeps_its_text():
    data = (HEAD + r"Anfang{\footnote Note").encode()
    found = read(data, "a.rtf")
    assert (found.text, found.remarks[0].text) == ("Anfang[^1]\n\n[^1]: Note", "Note")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"{\\rtf1" + b"{" * 100_000, "more than 200 deep"),
        (b"kein RTF", "does not begin as RTF"),
        (b"{\\rtf1 " + b"x" * 5_000_001, "more than 5000000 characters"),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(data, why):
    with pytest.raises(CopydeskError, match=why) as caught:
        read(data, "a.rtf")
    assert str(caught.value).startswith("a.rtf cannot be read as an RTF document: ")


@pytest.mark.parametrize(
    "bait", ["}" * 1_000, "\\", "\\'", "\\'g1", "\\u", "\\u99999999?", "\\uc99\\u65", "{\\field}"]
)
def test_broken_control_words_are_survived(bait):
    assert text("Text" + bait).startswith("Text")


def test_ten_megabytes_of_escapes_are_refused_at_once():
    data = b"{\\rtf1\\ansi " + b"\\u228?" * 1_450_000 + b"}"
    began = time.process_time()
    with pytest.raises(CopydeskError, match="more than 1000000 control words"):
        read(data, "a.rtf")
    assert time.process_time() - began < 1
