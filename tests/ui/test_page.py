"""The page: find and replace, size, styles, the language of a text."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont

from copydesk.model.span import Span
from copydesk_ui.dialogs.before_after import BeforeAfterDialog
from copydesk_ui.page.finder import find_all, next_after
from copydesk_ui.page.long_lines import LONGEST, split_long_lines
from copydesk_ui.page.markdown_style import Look, looks


def test_find_does_not_jump_before_enter(desk):
    desk.open_text("Eins zwei drei.\n\nZwei und noch einmal zwei.\n")
    desk.act("find")
    bar = desk.window.page.find_bar
    place = desk.editor.place()
    desk.bot.keyClicks(bar.words, "zwei")
    assert desk.editor.place() == place
    assert bar.count.text() == "3 found"
    desk.press(Qt.Key.Key_Return, bar.words)
    assert desk.editor.selected().of(desk.session.text) == "zwei"
    assert bar.count.text() == "1 of 3"
    desk.press(Qt.Key.Key_Return, bar.words, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "3 of 3"
    desk.press(Qt.Key.Key_Escape, bar)
    assert not bar.isVisible()


def test_replacing_all_shows_before_and_after_and_is_one_undo(desk):
    desk.open_text("Eins zwei. Zwei eins.\n")
    desk.hand("Ctrl+H")
    bar = desk.window.page.find_bar
    desk.types("eins")
    assert bar.count.text() == "2 found"
    assert desk.editor.place() == 0, "nothing moves while one types"
    assert [len(desk.editor._found.at(0))] == [2]
    desk.hand("Tab")
    desk.types("1")
    desk.click(bar._replace_all)
    dialog = desk.dialog(BeforeAfterDialog)
    assert dialog.table.item(1, 1).text() == "Eins zwei. Zwei eins.↵"
    assert dialog.table.item(1, 2).text() == "Eins zwei. Zwei 1.↵"
    desk.hand("Space", "Return")
    desk.until(lambda: desk.session.text == "Eins zwei. Zwei 1.\n")
    desk.hand("Escape", "Ctrl+Z")
    assert desk.session.text == "Eins zwei. Zwei eins.\n"
    assert desk.editor._found.at(0) == ()


def test_places_are_found_by_case_and_word():
    text = "Amt amtlich AMT"
    assert find_all(text, "amt") == [Span(0, 3), Span(4, 7), Span(12, 15)]
    assert find_all(text, "amt", whole_words=True) == [Span(0, 3), Span(12, 15)]
    assert find_all(text, "amt", match_case=True) == [Span(4, 7)]
    assert find_all("a\u00a0b", "a b") == [Span(0, 3)]
    assert find_all(text, "") == []


def test_finding_goes_round():
    places = [Span(2, 3), Span(6, 7)]
    assert next_after(places, 7) == Span(2, 3)
    assert next_after(places, 1, backwards=True) == Span(6, 7)
    assert next_after([], 1) is None


def test_headings_are_drawn_larger_and_signs_dimmed(desk):
    desk.open_text("# Titel\n\nEin **fettes** Wort.\n", "a.md")
    formats = desk.editor.document().firstBlock().layout().formats()
    assert any(f.format.fontWeight() == QFont.Weight.Bold for f in formats)
    assert list(looks("Ein **fettes** Wort.")) == [
        (6, 12, Look.STRONG),
        (4, 6, Look.SYNTAX),
        (12, 14, Look.SYNTAX),
    ]


def test_stars_in_gender_forms_and_names_of_files_are_no_emphasis():
    assert list(looks("Journalist*innen und Leser*innen, __init__ nicht, a*b*c")) == [
        (36, 40, Look.STRONG), (34, 36, Look.SYNTAX), (40, 42, Look.SYNTAX),
    ]  # fmt: skip


def test_zoom_changes_the_text_and_stays(desk):
    desk.open_text("Text.\n")
    before = desk.editor.font().pixelSize()
    desk.act("zoom_in")
    assert desk.editor.font().pixelSize() == before + 1
    assert desk.application.desk.settings.text_pixels == before + 1
    desk.act("zoom_reset")
    assert desk.editor.font().pixelSize() == before


def test_more_line_spacing_makes_lines_higher(desk):
    desk.open_text("Text.\n")
    before = desk.editor.fontMetrics().lineSpacing()
    for _ in range(4):
        desk.act("spacing_more")
    assert desk.editor.fontMetrics().lineSpacing() > before


def test_lines_that_qt_cannot_lay_out_are_split_where_a_sentence_ends():
    text = "Ein Satz mit Wörtern. " * 2000
    split, count = split_long_lines(text)
    assert count == 1
    assert max(map(len, split.split("\n"))) <= LONGEST
    assert all(line.endswith(".") for line in split.rstrip().split("\n"))
    assert split_long_lines("x" * (LONGEST + 1))[1] == 1
    assert split_long_lines("kurz\n" * 10_000) == ("kurz\n" * 10_000, 0)


def test_pasting_rich_text_into_the_page_takes_the_words_alone(desk):
    desk.open_text("Text.\n")
    data = QMimeData()
    data.setHtml("<b>fett</b><img src='file:///etc/passwd'>")
    data.setText("fett\r\nzwei")
    desk.editor.insertFromMimeData(data)
    assert desk.session.text == "fett\nzweiText.\n"


def test_rich_text_becomes_a_markdown_draft(desk):
    data = QMimeData()
    data.setHtml(
        "<h1>Titel</h1><p>Ein <b>fettes</b> Wort &lt; /p&gt; und ein <a href='https://example.org/'>Link</a>.</p>"
    )
    desk.application.opening.paste(data)
    desk.until(lambda: desk.session.draft is not None)
    assert desk.session.text.startswith("# Titel")
    assert "**fettes**" in desk.session.text
    assert "< /p>" in desk.session.text
    assert "[Link](https://example.org/)" in desk.session.text


def test_the_language_of_a_text_can_be_chosen(desk):
    desk.open_text("Der Rat hat beschlossen, dass die Linie im Mai beginnt.\n")
    assert desk.session.language == "de"
    desk.window.status.language_chosen.emit("en")
    desk.checked()
    assert desk.session.language == "en"


def test_figures_stand_at_the_foot(desk):
    desk.open_text("Eins zwei drei.\n")
    desk.until(lambda: "3 words" in desk.window.status.figures.text())
    assert "16 characters" in desk.window.status.figures.text()
