"""The names of a draft: walked through, sorted, handed over."""

from docx import Document
from PySide6.QtCore import Qt

from copydesk_ui.clients.engine_answers import NameRow
from copydesk_ui.names.style_sheet import as_csv, as_markdown

TEXT = (
    "Kim Petersen kam am Montag nach Kiel. Petersens Rede war kurz, sagte Maria Arslan.\n\n"
    "Arslan lobte Petersen. In Kiel sprach Peterson dann noch einmal, sagte Arslan.\n"
)


def names(desk) -> list[str]:
    return [row.name for row in desk.window.names.model.rows]


def test_every_name_stands_with_its_forms_and_counts(desk):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    assert names(desk)[:2] == ["Kim Petersen", "Kiel"]
    row = desk.window.names.model.rows[0]
    assert dict(row.forms) == {"Petersen": 2, "Petersens": 1}


def test_enter_goes_round_the_places_of_a_name(desk):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    desk.act("names")
    panel = desk.window.names
    panel.view.setCurrentIndex(panel.model.index(0))
    places = []
    for _ in range(4):
        panel.view.activated.emit(panel.view.currentIndex())
        places.append(desk.editor.place())
    assert places[:3] == [row.start for row in panel.model.rows[0].places]
    assert places[3] == places[0]


def test_names_are_filtered_and_sorted(desk):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    panel = desk.window.names
    panel.filter.setText("arslan")
    assert names(desk) == ["Maria Arslan"]
    panel.filter.clear()
    panel.order.setCurrentIndex(1)
    forms = [row.forms[0][0] for row in panel.model.rows]
    assert forms == sorted(forms)


def test_the_style_sheet_is_written_as_a_table(desk, tmp_path):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    target = tmp_path / "names.csv"
    desk.application.naming.write(target)
    text = target.read_text(encoding="utf-8")
    assert text.startswith("Name,Count,Forms")
    assert "Kim Petersen,3," in text


def test_no_cell_of_the_table_can_be_a_formula():
    rows = [NameRow("=cmd|' /C calc'!A0", (("=x", 1),), (), (("=x", 1),))]
    text = as_csv(rows, ("Name", "Count", "Forms"))
    assert "\"'=cmd" in text or "'=cmd" in text
    assert "\n=" not in text


def test_the_list_in_markdown_has_a_title():
    assert (
        as_markdown([NameRow("Kim", (("Kim", 2),), (), (("Kim", 2),))], "Names")
        == "# Names\n\n- **Kim**: Kim (2)\n"
    )


def test_a_draft_without_names_says_so(desk):
    desk.open_text("es regnet heute und morgen auch.\n")
    desk.act("names")
    assert desk.window.names._empty.isVisible()
    desk.press(Qt.Key.Key_Escape, desk.window.names)


def test_the_second_line_shows_the_forms_with_their_given_names(desk):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    row = desk.window.names.model.rows[0]
    assert dict(row.full) == {"Kim Petersen": 1, "Petersens": 1, "Petersen": 1}
    assert desk.window.names.model.words(row).startswith("Kim Petersen: ")


def test_the_names_shown_are_copied(desk, qapp):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    desk.act("names")
    panel = desk.window.names
    panel.filter.setText("arslan")
    panel.copy.click()
    lines = qapp.clipboard().text().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("Maria Arslan\t3\t")


def test_the_style_sheet_is_a_word_document_too(desk, tmp_path):
    desk.open_text(TEXT)
    desk.until(lambda: desk.window.names.model.total)
    target = tmp_path / "names.docx"
    desk.application.naming.write(target)
    paragraphs = [p.text for p in Document(str(target)).paragraphs]
    assert paragraphs[0].startswith("Names in ")
    assert any(text.startswith("Maria Arslan: ") for text in paragraphs)
