"""Drafts of every kind reach the desk whole, and say what they could not bring."""

import zipfile

from PySide6.QtCore import QMimeData, QUrl

from copydesk_ui.dialogs.details import DetailsDialog
from copydesk_ui.dialogs.sheet import Question

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Der Titel</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Der Rat tagt </w:t></w:r>
<w:del w:id="1" w:author="A"><w:r><w:delText>heute</w:delText></w:r></w:del>
<w:ins w:id="2" w:author="A"><w:r><w:t>morgen</w:t></w:r></w:ins><w:r><w:t>.&lt; /p&gt;</w:t></w:r></w:p>
</w:body></w:document>"""


def word_file(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", DOCUMENT)
    return path


def test_tracked_changes_are_asked_about_and_taken_as_made(desk):
    desk.application.opening.open_paths([word_file(desk.folder / "a.docx")])
    question = desk.dialog(Question)
    assert "2 tracked changes" in question.sentence.text()
    question.accept()
    desk.until(lambda: desk.session.draft is not None)
    assert desk.session.text == "# Der Titel\n\nDer Rat tagt morgen.< /p>"
    assert desk.session.title == "Der Titel"


def test_or_read_as_the_text_was_before_them(desk):
    desk.application.opening.open_paths([word_file(desk.folder / "a.docx")])
    desk.dialog(Question).other.click()
    desk.until(lambda: desk.session.draft is not None)
    assert "Der Rat tagt heute." in desk.session.text


def test_a_folder_brings_all_its_drafts_and_opens_the_first(desk):
    folder = desk.folder / "drafts"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"Text {number}.\n", encoding="utf-8")
    (folder / "bild.png").write_bytes(b"\x89PNG")
    desk.application.opening.open_paths([folder])
    desk.until(lambda: desk.window.queue.model.total == 4)
    assert desk.session.text == "Text 0.\n"
    assert not desk.window.status.progress.isVisible()


def test_files_dropped_on_the_page_are_opened_and_not_pasted(desk):
    desk.open_text("Erster.\n", "eins.txt")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.write("Zweiter.\n", "zwei.txt")))])
    desk.editor.insertFromMimeData(data)
    desk.until(lambda: desk.session.text == "Zweiter.\n")


def test_a_wrong_encoding_is_said_and_the_original_read_again(desk):
    path = desk.folder / "alt.txt"
    path.write_bytes("Größe und Maß, die Straße.\n".encode("cp1252"))
    desk.open(path)
    assert "Größe" in desk.session.text
    assert "windows-1252" in desk.notice().lower() or "cp1252" in desk.notice().lower()
    desk.act("details")
    dialog = desk.dialog(DetailsDialog)
    dialog.encoding.setCurrentText("cp437")
    before = desk.session.draft.record.id
    dialog._read_again()
    desk.until(lambda: desk.session.draft.record.id != before)
    assert desk.session.text == "Größe und Maß, die Straße.\n".encode("cp1252").decode("cp437")


def test_what_could_not_be_carried_over_is_told(desk):
    page = desk.folder / "seite.html"
    page.write_text(
        "<h1>Titel</h1><p>Text mit Bild. <img src='a.png' alt='x'></p>", encoding="utf-8"
    )
    desk.open(page)
    assert desk.notice()
    assert desk.session.draft.record.left_out


def test_a_draft_of_one_word_is_a_draft(desk):
    desk.open_text("Wort")
    assert desk.session.text == "Wort"
    desk.act("save")
    desk.settled()
    assert desk.window.status.figures.text().startswith("1 word ")
