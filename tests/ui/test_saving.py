"""Whose version a text was made from, however often it is saved and wherever it waited."""

from copydesk.desk.page import Page
from copydesk.desk.save import save

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
    desk.window.page.banner.next()  # that this is the unsaved text
    desk.act("save")
    desk.until(lambda: "saved elsewhere" in desk.window.page.banner.words)
    assert bases(desk) == [0, 0]
    assert desk.ask(lambda archive: archive.versions.get(1, 1)).text == "Von Mia.\n"


def test_so_does_text_that_a_crash_has_left(desk):
    desk.open_text(TEXT)
    desk.write_at_cursor("Unfertig. ", at=0)
    copy = desk.application.saving._copy()
    assert copy.base == 0
    desk.application.opening.close()
    saved_by_a_colleague(desk)
    desk.application.opening._parked.clear()
    desk.application.saving._recover(copy)
    desk.until(lambda: desk.session.text.startswith("Unfertig"))
    assert (desk.session.base, desk.session.draft.version.number) == (0, 1)


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
