"""Whose version a text was made from, however often it is saved and wherever it waited."""

from PySide6.QtCore import Qt

from copydesk.desk.page import Page
from copydesk.desk.save import save
from copydesk_ui.history.diverged_dialog import DivergedDialog

TEXT = "Der Hafen wird tiefer.\n"


def bases(desk):
    return [row.base for row in desk.ask(lambda archive: archive.versions.list(1))][1:]


def test_saving_twice_with_an_edit_between_is_no_version_of_somebody_else(desk):
    desk.open_text(TEXT)
    desk.write_at_cursor("Eins. ", at=0)
    desk.act("save")
    desk.write_at_cursor("Zwei. ", at=0)
    desk.act("save")  # before the archive has answered the first
    desk.until(lambda: desk.session.draft.version.number == 2 and not desk.session.unsaved)
    assert not desk.window.page.banner.isVisible()
    assert bases(desk) == [0, 1]


def saved_by_a_colleague(desk):
    desk.ask(lambda archive: save(archive, 1, Page("Von Mia.\n"), "Mia"))


def test_text_that_waited_knows_what_it_was_made_from(desk):
    desk.open_text(TEXT, "eins.txt")
    desk.write_at_cursor("Unfertig. ", at=0)
    desk.open_text("Der andere Text.\n", "zwei.txt")
    saved_by_a_colleague(desk)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.text.startswith("Unfertig"))
    assert desk.session.base == 0
    assert "Meanwhile version 1 was saved by Mia" in desk.notice()
    desk.act("save")
    dialog = desk.dialog(DivergedDialog)
    assert desk.ask(lambda archive: archive.versions.latest(1)).text == "Von Mia.\n"
    desk.press(Qt.Key.Key_Return, dialog.focusWidget())  # keeps both
    desk.until(lambda: "saved elsewhere" in desk.window.page.banner.words)
    assert bases(desk) == [0, 0]
    assert desk.ask(lambda archive: archive.versions.get(1, 1)).text == "Von Mia.\n"


def test_saving_nothing_of_ones_own_puts_no_older_text_on_top(desk):
    desk.open_text(TEXT, "eins.txt")
    saved_by_a_colleague(desk)
    assert not desk.session.unsaved
    desk.act("save")
    desk.until(lambda: desk.session.text == "Von Mia.\n")
    assert "version 1 by Mia is on the page" in desk.window.status.currentMessage()
    assert bases(desk) == [0], "nothing was saved"
    assert not desk.session.unsaved


def overtaken(desk):
    """Text on the page whose draft has got a version by a colleague; the save has asked."""
    desk.open_text(TEXT, "eins.txt")
    desk.write_at_cursor("Von mir. ", at=0)
    saved_by_a_colleague(desk)
    desk.act("save")
    return desk.dialog(DivergedDialog)


def test_mine_is_taken_over_only_when_somebody_says_so(desk):
    overtaken(desk).mine.click()
    desk.until(lambda: desk.session.draft.version.number == 2)
    assert bases(desk) == [0, 1]
    assert desk.ask(lambda archive: archive.versions.latest(1)).text == "Von mir. " + TEXT


def test_the_newest_is_taken_and_mine_is_one_undo_away(desk):
    overtaken(desk).theirs.click()
    assert desk.session.text == "Von Mia.\n"
    assert not desk.session.unsaved
    desk.act("undo")
    assert desk.session.text == "Von mir. " + TEXT


def test_mine_becomes_a_draft_of_its_own(desk):
    overtaken(desk).draft.click()
    desk.until(lambda: desk.session.text == "Von Mia.\n")
    assert desk.ask(lambda archive: archive.versions.latest(2)).text == "Von mir. " + TEXT


def test_escape_decides_nothing_and_loses_nothing(desk):
    dialog = overtaken(desk)
    desk.press(Qt.Key.Key_Escape, dialog.focusWidget())
    desk.settled()
    assert desk.session.text == "Von mir. " + TEXT
    assert bases(desk) == [0]


def test_a_draft_that_is_left_before_its_save_is_done_comes_back_without_a_question(desk):
    desk.open_text("Der andere Text.\n", "zwei.txt")
    desk.open_text(TEXT, "eins.txt")
    desk.write_at_cursor("Eins. ", at=0)
    desk.act("save")
    desk.write_at_cursor("Zwei. ", at=0)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.holds(1))
    desk.application.opening.open_draft(2)
    desk.until(lambda: desk.session.text == "Zwei. Eins. " + TEXT)
    assert desk.session.base == 1
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    assert not desk.dialogs(DivergedDialog)


def test_a_text_that_says_too_little_is_asked_for_its_language_below_the_page(desk):
    desk.open_text("Kaleidoskop\n")
    button = desk.window.status.language
    assert button.text() == "Which language is this?"
    action = next(each for each in button.menu().actions() if each.text() == "Deutsch")
    action.trigger()
    desk.checked()
    desk.settled()
    assert button.text() == "Deutsch"
    assert desk.session.draft.record.language == "de"
    desk.act("save")
    desk.until(lambda: desk.session.draft.version.number == 1)
    assert desk.session.draft.version.language == "de"


def test_a_language_that_the_text_tells_is_not_asked_for(desk):
    desk.open_text(TEXT)
    assert desk.window.status.language.text() == "Deutsch (automatic)"
    assert not desk.dialogs()
