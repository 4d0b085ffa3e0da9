"""The archive searched from the window; what was said is kept at the approval; a source's earlier uses are told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from copydesk.archive.search.hits import HitKind
from copydesk.model.source import Source
from copydesk_ui.dialogs.source import SourceDialog
from copydesk_ui.search.search_dialog import SearchDialog
from ui.test_accessible import nameless

FIRST = "Der Hafen wird tiefer. Der Kran am Kai ist neu. Am Montag tagte der Rat in Kiel.\n"
SECOND = "Die Schule bekommt ein Dach. „Der Kran steht“, sagte Bürgermeisterin Ada Petersen.\n"


@pytest.fixture
def two(desk):
    """Two drafts; the second is on the page."""
    desk.open_text(FIRST, "erster.txt")
    desk.open_text(SECOND, "zweiter.txt")
    return desk


def search(desk, words) -> SearchDialog:
    desk.act("search_archive")
    dialog = desk.dialog(SearchDialog)
    dialog.words.setText(words)
    desk.until(lambda: dialog.model.rows)
    return dialog


def titles(dialog) -> list[str]:
    return [row.hit.title for row in dialog.model.rows if row.first]


def test_what_is_typed_is_found_newest_first_and_told_in_words(two):
    dialog = search(two, "Kran")
    assert titles(dialog) == ["zweiter", "erster"]
    assert "2 draft" in dialog.told.text()
    spoken = dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("erster, New, Text: Der Hafen wird tiefer. Der Kran am Kai")
    assert nameless(dialog) == []


def test_enter_opens_the_draft_at_the_place(two):
    dialog = search(two, "Kran")
    two.press(Qt.Key.Key_Down, dialog.words)
    two.press(Qt.Key.Key_Return, dialog.words)
    two.until(lambda: two.session.draft.record.title == "erster")
    two.until(lambda: two.editor.place() == FIRST.index("Kran"))
    assert not two.dialogs(SearchDialog)


def test_a_place_in_the_draft_on_the_page_is_gone_to_at_once(two):
    dialog = search(two, "Schule")
    two.press(Qt.Key.Key_Return, dialog.words)
    two.until(lambda: two.editor.place() == SECOND.index("Schule"))


def test_filters_narrow_and_a_date_that_is_none_does_not(two):
    dialog = search(two, "Kran")
    dialog.kind.setCurrentIndex(dialog.kind.findText("Claims"))
    two.until(lambda: not dialog.model.rows)
    assert "Nothing in the archive" in dialog.told.text()
    assert not dialog.confirm.isEnabled()
    dialog.kind.setCurrentIndex(0)
    dialog.since.setText("20")
    two.until(lambda: len(titles(dialog)) == 2)
    assert "“20” is no day" in dialog.told.text()
    dialog.since.clear()
    for day in ("2001-01-01", "1.1.2001"):
        dialog.until.setText(day)
        two.until(lambda: not dialog.model.rows)
        dialog.until.clear()
        two.until(lambda: dialog.model.rows)
    dialog.since.setText("31.11.2020")
    two.until(lambda: "“31.11.2020” is no day" in dialog.told.text())
    dialog.since.clear()
    dialog.person.setText("kim")
    two.until(lambda: len(titles(dialog)) == 2)


def test_an_answer_to_older_words_is_dropped(two):
    dialog = search(two, "Kran")
    older, hits = dialog.wish(), [row.hit for row in dialog.model.rows]
    dialog.words.setText("Schule")
    two.until(lambda: titles(dialog) == ["zweiter"])
    dialog.show_hits(older, hits)
    assert titles(dialog) == ["zweiter"]


def test_who_said_what_in_an_approved_text_is_kept_and_found(two):
    two.act("approve")
    form = two.dialog(QDialog)
    form.reason.setText("eilt")
    form.export.setChecked(False)
    form.confirm.click()
    two.until(lambda: two.ask(lambda archive: archive.search.said("Kran")))
    (said,) = two.ask(lambda archive: archive.search.said("Kran"))
    assert (said.speaker, said.title) == ("Ada Petersen", "zweiter")
    assert not two.window.actions_["voices"].isChecked()
    dialog = search(two, "Kran Petersen")
    assert HitKind.SAID in {row.passage.kind for row in dialog.model.rows}


def test_the_dialog_of_a_source_tells_where_it_stood_before(two):
    other = two.ask(lambda archive: archive.drafts.list())[1].id
    two.ask(lambda archive: archive.sources.add(other, Source(0, "Ratsprotokoll"), "Jo"))
    two.act("claim_source")
    dialog = two.dialog(SourceDialog)
    dialog.title.setText("Ratsprotokoll")
    two.until(lambda: "Used in 1 draft" in dialog._uses.text())
    dialog.title.setText("Etwas anderes")
    two.until(lambda: not dialog._uses.isVisible())


def test_where_a_source_stood_is_told_below_the_list(two):
    source = Source(0, "Ratsprotokoll")
    for row in two.ask(lambda archive: archive.drafts.list()):
        two.ask(lambda archive, row=row: archive.sources.add(row.id, source, "Jo"))
    dialog = search(two, "Ratsprotokoll")
    two.until(lambda: "Used in 2 draft" in dialog.told.text())
