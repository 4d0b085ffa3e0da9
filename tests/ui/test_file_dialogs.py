"""Every way in and out that asks for a file, with the file named in the dialog and Enter."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from copydesk.model.claim import ClaimStatus
from copydesk.model.house_entry import EntryState
from copydesk_ui.dialogs.details import DetailsDialog
from copydesk_ui.dialogs.letter import LetterDialog
from copydesk_ui.dialogs.sheet import Question, TextSheet
from copydesk_ui.names.house_list_dialog import HouseListDialog
from copydesk_ui.palette.command_palette import CommandPalette
from ui.test_ledger import COST, TEXT, claim


@pytest.fixture
def opened(desk):
    desk.open_text(TEXT)
    return desk


def test_files_are_opened(desk):
    path = desk.write("Der Hafen wächst.\n", "hafen.txt")
    desk.act("open")
    desk.choose_file(path)
    desk.until(lambda: desk.session.text == "Der Hafen wächst.\n")


def test_a_folder_brings_its_drafts(desk):
    folder = desk.folder / "texte"
    folder.mkdir()
    (folder / "a.txt").write_text("Der Hafen wächst.\n", encoding="utf-8")
    desk.act("open_folder")
    desk.choose_file(folder)
    desk.until(lambda: desk.session.text == "Der Hafen wächst.\n")


def test_an_empty_folder_is_told(desk):
    folder = desk.folder / "leer"
    folder.mkdir()
    desk.application.opening.open_paths([folder])
    assert "no draft file in this folder" in desk.notice()


def test_plain_words_are_pasted_as_a_draft_and_no_words_are_told(desk):
    desk.application.opening.paste(QMimeData())
    assert "no text on the clipboard" in desk.notice()
    QGuiApplication.clipboard().setText("Hafen\r\n\r\nEr wächst nun doch.")
    desk.act("paste_draft")
    desk.until(lambda: desk.session.text == "Hafen\n\nEr wächst nun doch.")
    assert desk.session.title == "Hafen"


def test_a_copy_of_the_text_is_written(opened):
    target = opened.folder / "kopie.txt"
    opened.act("save_copy")
    opened.choose_file(target)
    opened.until(target.exists)
    assert target.read_text("utf-8") == TEXT


def test_a_copy_that_cannot_be_written_is_told(opened):
    opened.application.saving.write_copy(opened.folder / "fehlt" / "kopie.txt")
    assert "could not be written" in opened.notice()


def test_the_database_is_copied(opened):
    target = opened.folder / "sicherung.db"
    opened.act("backup")
    opened.choose_file(target)
    assert "checked copy with 1 version" in opened.notice()
    assert target.exists()


def test_a_letter_leaves_and_its_answers_come_back(opened):
    opened.act("letter")
    assert "Nobody is asked anything" in opened.window.status.currentMessage()
    claim(opened)
    opened.application.checking.mark(ClaimStatus.QUERY_AUTHOR)
    opened.until(lambda: opened.session.ledger.claims[0].status is ClaimStatus.QUERY_AUTHOR)
    opened.act("letter")
    dialog = opened.dialog(LetterDialog)
    dialog.format.setCurrentIndex(1)
    opened.click(dialog.confirm)
    target = opened.folder / "fragen.md"
    opened.choose_file(target)
    opened.until(target.exists)
    back = target.read_text("utf-8").replace("Antwort:", "Antwort: Vom Amt.")
    opened.act("answers")
    opened.choose_file(opened.write(back, "zurück.md"))
    assert "1 answer was put to its claim" in opened.notice()
    assert opened.session.ledger.claims[0].status is ClaimStatus.OPEN


def test_a_source_sheet_is_taken_in(opened):
    sheet = opened.write(f"Textstelle;Quelle\n{COST};Protokoll\nfehlt;Anruf\n", "quellen.csv")
    opened.act("sheet")
    opened.choose_file(sheet)
    assert "2 sources and 1 claim taken in" in opened.notice()
    opened.window.page.banner.buttons[0].click()
    assert "fehlt" in opened.dialog(TextSheet).text.toPlainText()


@pytest.mark.parametrize("suffix", ["csv", "md", "docx"])
def test_the_names_are_written(opened, suffix):
    opened.until(lambda: opened.window.names.model.rows)
    opened.act("export_names")
    dialog = opened.dialog(QFileDialog)
    dialog.filterSelected.emit(next(f for f in dialog.nameFilters() if suffix in f))
    assert dialog.selectedFiles()[0].endswith(f"names.{suffix}")
    target = opened.folder / f"namen.{suffix}"
    opened.choose_file(target)
    opened.until(target.exists)


def test_a_draft_without_names_has_none_to_write(desk):
    desk.open_text("Es regnet heute wieder sehr.\n")
    desk.act("export_names")
    assert "No names found" in desk.window.status.currentMessage()


def test_the_house_list_comes_in_and_goes_out(desk):
    desk.act("house_names")
    dialog = desk.dialog(HouseListDialog)
    desk.click(dialog.import_)
    desk.choose_file(desk.write("name,note\nJutta Ferstl,Anwältin\nUwe,\n", "namen.csv"))
    desk.dialog(TextSheet).accept()
    entries = desk.ask(lambda archive: archive.house_names.all())
    assert [entry.state for entry in entries] == [EntryState.ACCEPTED] * 2
    target = desk.folder / "liste.csv"
    desk.click(dialog.export)
    desk.choose_file(target)
    desk.until(target.exists)
    assert "Jutta Ferstl" in target.read_text("utf-8-sig")


def test_a_draft_is_described(opened):
    opened.act("details")
    dialog = opened.dialog(DetailsDialog)
    dialog.title.setText("Der Hafen")
    dialog.desk.setText("Lokales")
    opened.click(dialog.confirm)
    opened.until(lambda: opened.session.title == "Der Hafen")
    assert opened.ask(lambda archive: archive.drafts.get(1)).desk == "Lokales"


def test_the_trash_lists_what_is_in_it(opened):
    opened.act("show_trash")
    opened.until(lambda: "empty" in opened.window.status.currentMessage())
    opened.act("trash")
    opened.dialog(Question)
    opened.hand("Return")
    opened.until(lambda: opened.window.queue.model.total == 0)
    opened.act("show_trash")
    palette = opened.dialog(CommandPalette)
    assert palette.list.count() == 1
    palette.list.setCurrentRow(0)
    palette.list.itemActivated.emit(palette.list.item(0))
    opened.until(lambda: opened.window.queue.model.total == 1)
