"""What is printed: every word of the text in order, each construct as a reader knows it, a report with its tables."""

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QFont, QTextCursor, QTextLayout, QTextListFormat, QTextTable

from copydesk.export.report.sections import Facts, Lines, Section, Table
from copydesk.markdown.blocks import story_of
from copydesk.model.draft import TextFormat
from copydesk_ui.paper.sheets import report_sheet, text_sheet
from copydesk_ui.theme.fonts import load_page_fonts, load_window_fonts
from export.stories import stories, the_words
from properties import examples

RETRIEVE = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
pytestmark = pytest.mark.usefixtures("qapp")


def printed(markdown: str):
    return text_sheet(story_of(markdown, TextFormat.MARKDOWN, ""), "Version 3, approved")


def look_of(sheet, word: str):
    return sheet.find(word).charFormat()


def place_of(sheet, word: str):
    return sheet.find(word).block()


@settings(max_examples=examples(60))
@given(stories())
def test_every_word_is_printed_in_order_and_no_other(story):
    text, words, notes = story
    found = the_words(printed(text).toPlainText())
    assert [word for word in found if word not in notes] == words
    assert sorted(word for word in found if word in notes) == sorted(notes)


def test_what_it_is_stands_small_above_the_text():
    sheet = printed("Der Hafen wächst.")
    assert sheet.firstBlock().text() == "Version 3, approved"
    assert look_of(sheet, "approved").fontPointSize() < sheet.defaultFont().pointSizeF()


def test_letters_look_as_they_were_meant():
    sheet = printed("Sehr **fett** und *schräg*, ~~weg~~ und `code`[^1].\n\n[^1]: Unten.\n")
    assert look_of(sheet, "fett").fontWeight() == QFont.Weight.Bold
    assert look_of(sheet, "schräg").fontItalic()
    assert look_of(sheet, "weg").fontStrikeOut()
    assert look_of(sheet, "code").fontFamilies() == ["monospace"]
    assert "code[1]." in sheet.toPlainText()


def test_headings_grow_smaller_and_quotations_are_set_in():
    sheet = printed("# Gross\n\n## Mittel\n\nText.\n\n> Gesagt.\n>\n> > Zitiert.\n")
    sizes = [look_of(sheet, word).fontPointSize() for word in ("Gross", "Mittel")]
    assert sizes[0] > sizes[1] > sheet.defaultFont().pointSizeF()
    indents = [
        place_of(sheet, word).blockFormat().indent() for word in ("Text", "Gesagt", "Zitiert")
    ]
    assert indents == [0, 1, 2]


def test_lists_keep_their_numbers_and_their_lists():
    sheet = printed("7. Sieben\n8. Acht\n   - Punkt\n\n     Noch ein Absatz.\n")
    numbers = place_of(sheet, "Sieben").textList()
    assert numbers.format().style() == QTextListFormat.Style.ListDecimal
    assert numbers.format().start() == 7
    assert place_of(sheet, "Acht").textList().count() == 2
    points = place_of(sheet, "Punkt").textList().format()
    assert points.style() == QTextListFormat.Style.ListDisc
    assert points.indent() > numbers.format().indent()


def test_a_listing_keeps_its_lines_and_a_verse_its_breaks():
    sheet = printed("```\neins\n  zwei\n```\n\nErste Zeile\nZweite Zeile\n")
    assert place_of(sheet, "zwei").text() == "  zwei"
    assert place_of(sheet, "eins") != place_of(sheet, "zwei")
    assert place_of(sheet, "Erste") == place_of(sheet, "Zweite")
    assert "\u2028" in place_of(sheet, "Erste").text()


def test_a_row_of_a_table_is_a_line_with_bars():
    assert "Ort | Zahl\nKiel | 4" in printed("Ort | Zahl\n--- | ---\nKiel | 4\n").toPlainText()


def test_a_report_repeats_the_head_of_its_table_and_breaks_lines_within_a_cell():
    rows = (("1", "Kiel", "Der Hafen wächst.\nSagt wer?"),)
    sheet = report_sheet(
        (
            Section("Bericht", (Facts((("Fassung", "3"),)), Lines(("Alles geprüft.",)))),
            Section("Offen", (Table(("Nr.", "Ort", "Frage"), rows),)),
        )
    )
    assert "• Alles geprüft." in sheet.toPlainText()
    tables = [frame for frame in sheet.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert [table.format().toTableFormat().headerRowCount() for table in tables] == [0, 1]
    cursor: QTextCursor = tables[1].cellAt(1, 2).firstCursorPosition()
    assert cursor.block().text() == "Der Hafen wächst.\u2028Sagt wer?"


@pytest.mark.parametrize("face", ["Literata", "Inter"])
def test_every_letter_is_printed_as_itself(face):
    """A sign for two letters, or another one beside figures, is read out of a PDF as nothing at all."""
    load_window_fonts()
    load_page_fonts(160)
    words = "Er kauft Schrift, hofft auf Treffen; fliegt 20:48 Uhr (UTC) SHA-256 2026-11-30 ffi fj -> 3x4"
    if face == "Literata":
        sheet = text_sheet(story_of(words, TextFormat.PLAIN, ""), "Version 3")
    else:
        sheet = report_sheet((Section(words, ()),))
    assert sheet.pageCount() == 1  # it is laid out now
    block = sheet.find("kauft").block()
    glyphs = [
        (run.rawFont().familyName(), number, run.rawFont().glyphIndexesForString(letter)[0])
        for run in block.layout().glyphRuns(0, len(words), RETRIEVE)
        for place, number in zip(run.stringIndexes(), run.glyphIndexes(), strict=True)
        if (letter := block.text()[place]).strip()
    ]
    assert {name for name, _, _ in glyphs} == {face}
    assert [seen for _, seen, _ in glyphs] == [plain for _, _, plain in glyphs]
    assert len(glyphs) == len(words.replace(" ", ""))
